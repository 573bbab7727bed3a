import { z } from 'zod';
import { referenceTo } from './id.ts';
import { sourceSchema } from './posting-source.ts';
import { textSchema, textUpTo } from './text-schema.ts';

/** The frontmatter of a guide: a page for people who are new to a place. */
export const guideSchema = z.strictObject({
  title: textSchema.describe('The heading of the guide.'),
  place: referenceTo('places').describe(
    'The place that the guide is about: an id in `places.yaml`.',
  ),
  summary: textUpTo(300)
    .optional()
    .describe('A summary in one or two sentences, at most 300 characters.'),
  source: sourceSchema.optional().describe('Where the facts of the guide were found.'),
});

export type Guide = z.infer<typeof guideSchema>;
