import { z } from 'zod';

/** Characters that a reader sees: neither space, nor control, nor a filler that only looks like nothing. */
const VISIBLE = /[^\s\p{C}\u115f\u1160\u3164\uffa0\u2800]/u;
const CONTROL = /[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** Text that a page shows: not empty, and without characters that no screen can show. */
export const textSchema = z
  .string()
  .trim()
  .refine((text) => VISIBLE.test(text), { error: 'must not be empty' })
  .refine((text) => !CONTROL.test(text), {
    error: 'must not have control characters in it; write the text anew',
  });
