import { z } from 'zod';
import { isoDateSchema } from './date-schema.ts';
import { httpsUrlSchema } from './link.ts';
import { textSchema } from './text-schema.ts';

/** Where a posting or the facts of a guide were found. */
export const sourceSchema = z.strictObject({
  board: textSchema.describe('The name of the board or site.'),
  url: httpsUrlSchema.optional().describe('The page on that site.'),
  captured: isoDateSchema.optional().describe('The day on which the page was read: `2026-03-28`.'),
  id: textSchema
    .optional()
    .describe('The key of the posting at its source, in quotes if it is a number.'),
});
