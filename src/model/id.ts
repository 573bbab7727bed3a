import { z } from 'zod';

/** The longest id, in characters: an id is also a URL and a file name. */
export const ID_MAX_LENGTH = 80;

/** Lower-case words of ASCII letters and digits, joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What an id has to look like, in words, for whoever has to mend one. */
export const ID_RULE = `lower-case letters, digits and single hyphens, at most ${ID_MAX_LENGTH} characters`;

export const idSchema = z
  .string()
  .max(ID_MAX_LENGTH, { error: `must be ${ID_RULE}` })
  .regex(ID_PATTERN, { error: `must be ${ID_RULE}` });

/** Whether `text` can be the id of a posting, company, place, skill or guide. */
export function isId(text: string): boolean {
  return text.length <= ID_MAX_LENGTH && ID_PATTERN.test(text);
}
