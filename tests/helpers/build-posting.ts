import type { z } from 'zod';
import { postingSchema, type Posting } from '../../src/model/posting.ts';

/** The required fields of a posting. */
export const LEAST = {
  title: 'Machine Learning Intern',
  company: 'fixture-company',
  completeness: 'full',
} as const;

/** Builds a posting from the required fields and the given ones. */
export function buildPosting(fields: Partial<z.input<typeof postingSchema>> = {}): Posting {
  return postingSchema.parse({ ...LEAST, ...fields });
}
