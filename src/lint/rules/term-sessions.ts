import { canBeOfTerm } from '../../model/term-window.ts';
import { definePostingRule, type RuleContext } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

/** A term that none of a posting's sessions can be one of. */
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
        'Une période à laquelle aucune des dates de l’offre ne peut appartenir : un été avec des dates en automne, par exemple.',
      why: 'On filtre par période et l’on s’organise par dates. Si elles ne vont pas ensemble, l’une des deux est fausse.',
      fix: 'Corrigez la saison ou l’année de la période, ou bien les dates.',
    },
  },
  example: {
    wrong: 'terms: [summer-2025]\nsessions: [{ start: 2026-06-08, end: 2026-08-28 }]',
    right: 'terms: [summer-2026]\nsessions: [{ start: 2026-06-08, end: 2026-08-28 }]',
  },
  check: (posting) => {
    const { terms = [], sessions = [] } = posting.posting;
    if (sessions.length === 0 || isInTheSouth(posting)) return [];
    return terms.flatMap((term, i) =>
      sessions.some((session) => canBeOfTerm(session, term)) || isNamed(posting, i)
        ? []
        : [
            {
              ...locateField(posting, ['terms', i]),
              message: `None of the sessions can be in ${term}: the dates are those of another term. Correct the term or the dates.`,
            },
          ],
    );
  },
});

/** Countries that have their seasons half a year apart from the north, and terms that are called by them. */
const SOUTHERN = new Set(
  'AR AO AU BO BR BW CL FJ LS MG MU MW MZ NA NZ PE PG PY SZ TL UY VU WS ZA ZM ZW'.split(' '),
);

function isInTheSouth({ posting, names }: RuleContext): boolean {
  return (posting.places ?? []).some((id) => SOUTHERN.has(names.places.get(id)?.country ?? ''));
}

/** Whether the posting itself names both the term and the dates: then that is what it calls them. */
function isNamed({ evidence }: RuleContext, i: number): boolean {
  const [terms, sessions] = [evidence.facts.get('terms'), evidence.facts.get('sessions')];
  return (
    terms?.status === 'supported' &&
    sessions?.status === 'supported' &&
    !terms.unstated.some(([, at]) => at === i) &&
    terms.spans.some(({ passage, start, end }) => SEASON.test(passage.text.slice(start, end)))
  );
}

/** A first day supports a term, too; only its name says what it is called. */
const SEASON = /winter|spring|summer|fall|autumn/i;
