import { z } from 'zod';
import { isoDateSchema } from './date.ts';
import { httpsUrlSchema } from './link.ts';

/** Where something was seen. */
export const sourceSchema = z.strictObject({
  /** The board or site, by the name that readers know. */
  board: z.string().min(1),
  /** The page on it. */
  url: httpsUrlSchema.optional(),
  /** The day on which the page was read. */
  captured: isoDateSchema.optional(),
  /** The source's own key for the posting, so that a later visit finds it again. */
  id: z
    .union([z.string().min(1), z.number()])
    .transform(String)
    .optional(),
});

export type Source = z.infer<typeof sourceSchema>;
