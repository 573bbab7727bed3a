import type { Place } from '../../model/place.ts';
import { isSouthern, toNorthernTerm } from '../../model/season.ts';
import { canBeOfTerm, type Session } from '../../model/term-window.ts';
import { definePostingRule, type RuleContext } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

export default definePostingRule({
  id: 'term-sessions',
  group: 'facts-among-themselves',
  severity: 'error',
  docs: {
    en: {
      title: 'A term that contains none of the dates',
      finds:
        'A term that none of the posting’s dates can belong to: a summer term with dates in the fall, for example.',
      why: 'Readers filter by term and plan by date. If the two disagree, one of them is wrong.',
      fix: 'Correct the season or the year of the term, or the dates.',
    },
    fr: {
      title: 'Une période qui ne contient aucune des dates',
      finds:
        'Une période à laquelle aucune des dates de l’offre ne peut appartenir : un été avec des dates en automne, par exemple.',
      why: 'On filtre par période et l’on s’organise par dates. Si elles ne vont pas ensemble, l’une des deux est fausse.',
      fix: 'Corrigez la saison ou l’année de la période, ou bien les dates.',
    },
  },
  example: {
    wrong: 'terms: [summer-2025]\nsessions: [{ start: 2026-06-08, end: 2026-08-28 }]',
    right: 'terms: [summer-2026]\nsessions: [{ start: 2026-06-08, end: 2026-08-28 }]',
  },
  check: (context) => {
    const { terms = [], sessions = [] } = context.posting;
    const south = isSouthern(getPlaces(context));
    if (sessions.length === 0) return [];
    return terms.flatMap((term, i) =>
      sessions.some((session) => canBeIn(session, term, south)) || isNamedInText(context, i)
        ? []
        : [
            {
              ...locateField(context, ['terms', i]),
              message: `None of the sessions can be in ${term}; their dates belong to another term. Correct the term or the dates.`,
            },
          ],
    );
  },
});

/**
 * Whether a session can be in a term. South of the equator, some companies name the seasons of the
 * north.
 */
function canBeIn(session: Session, term: string, south: boolean): boolean {
  return canBeOfTerm(session, term) || (south && canBeOfTerm(session, toNorthernTerm(term)));
}

function getPlaces({ posting, names }: RuleContext): Place[] {
  return (posting.places ?? []).flatMap((id) => names.places.get(id) ?? []);
}

/** Whether the text names both the term and the dates, so that the posting itself combines them. */
function isNamedInText({ evidence }: RuleContext, i: number): boolean {
  const [terms, sessions] = [evidence.facts.get('terms'), evidence.facts.get('sessions')];
  return (
    terms?.status === 'supported' &&
    sessions?.status === 'supported' &&
    !terms.unstated.some(([, at]) => at === i) &&
    terms.spans.some(({ passage, start, end }) => SEASON.test(passage.text.slice(start, end)))
  );
}

/** A first day supports a term too, but only a season names it. */
const SEASON = /winter|spring|summer|fall|autumn/i;
