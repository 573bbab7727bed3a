import type { z } from 'zod';
import { postingSchema, type Posting } from '../../src/model/posting.ts';

/** The least that a posting must say. */
export const LEAST = {
  title: 'Machine Learning Intern',
  company: 'fixture-company',
  completeness: 'full',
} as const;

/** A posting that says only the least, and what a test gives it. */
export function buildPosting(fields: Partial<z.input<typeof postingSchema>> = {}): Posting {
  return postingSchema.parse({ ...LEAST, ...fields });
}
