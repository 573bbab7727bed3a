import { z } from 'zod';

/** The maximum length of an id, in characters. An id is also part of a URL and a file name. */
export const ID_MAX_LENGTH = 80;

/** Lower-case words of ASCII letters and digits, joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The form of an id, in words, for error messages. */
export const ID_RULE = `lower-case letters, digits and single hyphens, at most ${ID_MAX_LENGTH} characters`;

/** The id of a posting, company, place, skill or guide. */
export const idSchema = z
  .string()
  .max(ID_MAX_LENGTH, { error: `must be ${ID_RULE}` })
  .regex(ID_PATTERN, { error: `must be ${ID_RULE}` });

/** Whether `text` is a valid id of a posting, company, place, skill or guide. */
export function isId(text: string): boolean {
  return text.length <= ID_MAX_LENGTH && ID_PATTERN.test(text);
}
