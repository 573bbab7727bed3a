import { z } from 'zod';
import { isIsoDate } from '../lib/date.ts';

/** A day in a content file. */
export const isoDateSchema = z
  .string()
  .refine(isIsoDate, { error: 'must be a day that exists, as YYYY-MM-DD' });
