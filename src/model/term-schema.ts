import { z } from 'zod';
import { TERM_PATTERN, type Term } from './term.ts';

/** A term in a content file. */
export const termSchema = z
  .string()
  .regex(TERM_PATTERN, { error: 'must be a season and a year, such as summer-2026' })
  .transform((text) => text as Term);
