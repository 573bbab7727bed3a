import { z } from 'zod';
import { isIsoDate } from '../lib/date.ts';
import { editorPattern } from './editor-hints.ts';

const ERROR = 'must be a day that exists, as YYYY-MM-DD';
const PATTERN = /^(?:19|[2-9]\d)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** A day in a content file. */
export const isoDateSchema = z
  .string()
  .refine(isIsoDate, { error: ERROR })
  .meta(editorPattern(PATTERN, ERROR));
