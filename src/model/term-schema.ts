import { z } from 'zod';
import { editorPattern } from './editor-hints.ts';
import { TERM_PATTERN, type Term } from './term.ts';

const ERROR = 'must be a season and a year, such as summer-2026';

/** A term in a content file. */
export const termSchema = z
  .string()
  .regex(TERM_PATTERN, { error: ERROR })
  .meta(editorPattern(TERM_PATTERN, ERROR))
  .transform((text) => text as Term);
