import { z } from 'zod';
import { editorPattern } from './editor-hints.ts';

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const ERROR = 'must be an ISO 3166-1 alpha-2 code in capitals, such as US';
const PATTERN = /^[A-Z]{2}$/;

/** An ISO 3166-1 alpha-2 code that is in use, such as `US`; or `XK`, which is usual for Kosovo. */
export const countrySchema = z
  .string()
  .refine(isCountry, { error: ERROR })
  .meta(editorPattern(PATTERN, ERROR));

/** Codes that Unicode names but that mean no country: groups, islands, test values. */
const NOT_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

export function isCountry(code: string): boolean {
  if (!PATTERN.test(code)) return false;
  // `Intl.Locale` replaces a withdrawn code by its successor: BU by MM.
  const isCurrent = new Intl.Locale(`und-${code}`).region === code;
  return isCurrent && !NOT_COUNTRIES.has(code) && names.of(code) !== undefined;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every code that {@link countrySchema} accepts, in alphabetical order. */
export const COUNTRY_CODES: readonly string[] = LETTERS.flatMap((first) =>
  LETTERS.map((second) => first + second),
).filter(isCountry);
