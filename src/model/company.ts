import { z } from 'zod';
import { httpsUrlSchema } from './link.ts';
import { textSchema } from './text-schema.ts';

/** Who hires. */
export const companySchema = z.strictObject({
  /** The name as the company writes it. */
  name: textSchema,
  /** Its home page. */
  url: httpsUrlSchema.optional(),
  /** The page on which it lists its own openings. */
  careers: httpsUrlSchema.optional(),
  /** One or two plain sentences about it. */
  about: textSchema.optional(),
});

export type Company = z.infer<typeof companySchema>;
