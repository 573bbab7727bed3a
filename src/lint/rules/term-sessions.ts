import { canBeOfTerm } from '../../model/term-window.ts';
import { fieldAt, type RuleContext, type Rule } from '../rule.ts';

/** A term that none of a posting's sessions can be one of. */
export const termSessions: Rule = {
  id: 'term-sessions',
  check: (posting) => {
    const { terms = [], sessions = [] } = posting.posting;
    if (sessions.length === 0 || isInTheSouth(posting)) return [];
    return terms.flatMap((term, i) =>
      sessions.some((session) => canBeOfTerm(session, term)) || isNamed(posting, i)
        ? []
        : [
            {
              ...fieldAt(posting, ['terms', i]),
              message: `None of the sessions can be in ${term}: the dates are those of another term. Correct the term or the dates.`,
            },
          ],
    );
  },
};

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
