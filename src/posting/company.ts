import { z } from 'zod';
import { httpsUrlSchema } from './link.ts';

/** Who hires. */
export const companySchema = z.strictObject({
  /** The name as the company writes it. */
  name: z.string().min(1),
  /** Its home page. */
  url: httpsUrlSchema.optional(),
  /** The page on which it lists its own openings. */
  careers: httpsUrlSchema.optional(),
  /** One or two plain sentences about it. */
  about: z.string().min(1).optional(),
});

export type Company = z.infer<typeof companySchema>;
