import { fieldName, show } from '../fields.ts';
import { placeOf } from '../reading.ts';
import type { Rule } from './rule.ts';

/** A fact that the text states and the frontmatter does not. */
export const factLeftOut: Rule = {
  id: 'fact-left-out',
  find: ({ evidence }) =>
    evidence.omissions
      // Where title and frontmatter both say something, another rule holds the one against the other.
      .filter(
        ({ span, path: [field] }) => !(span.passage.kind === 'title' && evidence.facts.has(field)),
      )
      .map(({ span: { passage, start, end }, span, path, yaml }) => {
        const said = show(passage.text.slice(start, end));
        return {
          ...placeOf(span),
          field: fieldName(path),
          value: said,
          message: `The ${passage.kind === 'title' ? 'title' : 'text'} says “${said}”, and the frontmatter does not. ${evidence.facts.has(path[0]) ? 'Make the line' : 'Add the line:'} ${yaml}`,
        };
      }),
};
