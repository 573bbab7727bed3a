import { show } from '../fields.ts';
import { fieldName } from '../fields.ts';
import { placeOf } from '../reading.ts';
import type { Rule } from './rule.ts';

/** A fact that the text states and the frontmatter does not. */
export const factLeftOut: Rule = {
  id: 'fact-left-out',
  find: ({ evidence }) =>
    evidence.omissions.map(({ span, path, yaml }) => ({
      ...placeOf(span),
      field: fieldName(path),
      value: show(span.passage.text.slice(span.start, span.end)),
      message: `The text says “${show(span.passage.text.slice(span.start, span.end))}”, and the frontmatter does not. Add the line: ${yaml}`,
    })),
};
