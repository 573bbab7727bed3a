import { z } from 'zod';
import { isoDateSchema } from './date-schema.ts';
import { httpsUrlSchema } from './link.ts';
import { textSchema } from './text-schema.ts';

/** Where something was seen. */
export const sourceSchema = z.strictObject({
  /** The board or site, by the name that readers know. */
  board: textSchema,
  /** The page on it. */
  url: httpsUrlSchema.optional(),
  /** The day on which the page was read. */
  captured: isoDateSchema.optional(),
  /** The source's own key for the posting, in quotes if it is a number, so that a later visit finds it again. */
  id: textSchema.optional(),
});
