import type { FactName } from '../../model/fact.ts';
import { fieldAt, type Rule } from '../rule.ts';

/** The day of publication is the board's to know, and no part of a text. */
const NOT_OF_THE_TEXT = new Set<FactName>(['posted']);

/** A fact that nothing in the text bears out, in a posting that names no other source for it. */
export const factUnsupported: Rule = {
  id: 'fact-unsupported',
  check: (posting) => {
    if (posting.posting.source) return [];
    return [...posting.evidence.facts].flatMap(([fact, { unstated, status }]) =>
      NOT_OF_THE_TEXT.has(fact) || status === 'contradicted'
        ? []
        : unstated.map((path) => ({
            ...fieldAt(posting, path),
            message:
              'Nothing in the text says so. Say it in the text, leave it out, or name the source it comes from under source.',
          })),
    );
  },
};
