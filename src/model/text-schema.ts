import { z } from 'zod';
import { editorPattern } from './editor-hints.ts';

/** A visible character: no space, no control, and no filler that only looks empty. */
const VISIBLE = /[^\s\p{C}\u115f\u1160\u3164\uffa0\u2800]/u;
const CONTROL = /[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

const EMPTY_ERROR = 'must not be empty';

/** Text for pages: not empty, and without control characters. */
export const textSchema = z
  .string()
  .trim()
  .refine((text) => VISIBLE.test(text), { error: EMPTY_ERROR })
  .refine((text) => !CONTROL.test(text), {
    error: 'must not contain control characters; type the text again',
  })
  .meta(editorPattern(/\S/, EMPTY_ERROR));

/** Text for pages with a maximum length. */
export function textUpTo(maxLength: number) {
  return textSchema.pipe(z.string().max(maxLength)).meta({ maxLength });
}
