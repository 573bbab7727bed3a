import { z } from 'zod';
import { editorPattern } from './editor-hints.ts';

/** The maximum length of an id, in characters. An id is also part of a URL and a file name. */
export const ID_MAX_LENGTH = 80;

/** Lower-case words of ASCII letters and digits, joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The form of an id, in words, for error messages. */
export const ID_RULE = `lower-case letters, digits and single hyphens, at most ${ID_MAX_LENGTH} characters`;

const ERROR = `must be ${ID_RULE}`;

/** The id of a posting, company, place, skill or guide. */
export const idSchema = z
  .string()
  .max(ID_MAX_LENGTH, { error: ERROR })
  .regex(ID_PATTERN, { error: ERROR })
  .meta(editorPattern(ID_PATTERN, ERROR));

/** The files with many entries, each under its id. */
export const CATALOGUES = ['companies', 'places', 'skills'] as const;
export type Catalogue = (typeof CATALOGUES)[number];

/** The id of an entry of a catalogue, which editors complete. */
export function referenceTo(catalogue: Catalogue) {
  return idSchema.meta({ catalogue });
}

/** Whether `text` is a valid id of a posting, company, place, skill or guide. */
export function isId(text: string): boolean {
  return text.length <= ID_MAX_LENGTH && ID_PATTERN.test(text);
}
