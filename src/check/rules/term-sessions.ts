import { canBeOfTerm } from '../../posting/term-window.ts';
import { fieldAt, type Rule } from './rule.ts';

/** A term that none of a posting's sessions can be one of. */
export const termSessions: Rule = {
  id: 'term-sessions',
  find: (posting) => {
    const { terms = [], sessions = [] } = posting.posting;
    if (sessions.length === 0) return [];
    return terms.flatMap((term, i) =>
      sessions.some((session) => canBeOfTerm(session, term))
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
