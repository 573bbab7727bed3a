import { z } from 'zod';

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** An ISO 3166-1 alpha-2 code that is in use: `US`. */
export const countrySchema = z
  .string()
  .refine((code) => /^[A-Z]{2}$/.test(code) && isCountry(code), {
    error: 'must be an ISO 3166-1 alpha-2 code in capitals, such as US',
  });

/** Codes that Unicode names, though no country has them: groupings, outlying areas, test values. */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'XK', 'ZZ', 'UK']);

function isCountry(code: string): boolean {
  return !NOT_COUNTRIES.has(code) && names.of(code) !== undefined;
}
