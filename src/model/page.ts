import { z } from 'zod';
import { textSchema } from './text-schema.ts';

/** The frontmatter of a page of the board's own. */
export const pageSchema = z.strictObject({
  title: textSchema
    .pipe(z.string().max(100))
    .describe('The heading of the page, and the text of links to it; at most 100 characters.'),
  nav: z
    .enum(['header', 'footer', 'none'])
    .default('footer')
    .describe(
      'Where every page links to it: in the header and the footer, only in the footer, or not at all.',
    ),
  order: z
    .number()
    .optional()
    .describe(
      'Its position among the links: lower numbers come first, and pages without one last.',
    ),
  description: textSchema
    .pipe(z.string().max(300))
    .optional()
    .describe('One sentence below the heading and for search engines, at most 300 characters.'),
});

export type Page = z.infer<typeof pageSchema>;
