import { fieldName, quoteValue } from '../../content/check-fields.ts';
import { positionOf } from '../../text/posting-text.ts';
import type { Rule } from '../rule.ts';

/** A fact that the text states and the frontmatter does not. */
export const factLeftOut: Rule = {
  id: 'fact-left-out',
  check: ({ evidence }) =>
    evidence.omissions
      // Where title and frontmatter both say something, another rule holds the one against the other.
      .filter(
        ({ span, path: [field] }) => !(span.passage.kind === 'title' && evidence.facts.has(field)),
      )
      .map(({ span: { passage, start, end }, span, path, yaml }) => {
        const said = quoteValue(passage.text.slice(start, end));
        return {
          ...positionOf(span),
          field: fieldName(path),
          value: said,
          message: `The ${passage.kind === 'title' ? 'title' : 'text'} says “${said}”, and the frontmatter does not. ${evidence.facts.has(path[0]) ? 'Make the line' : 'Add the line:'} ${yaml}`,
        };
      }),
};
