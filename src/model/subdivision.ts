import containment from 'cldr-core/supplemental/subdivisionContainment.json' with { type: 'json' };
import names from 'cldr-subdivisions-full/subdivisions/en/en.json' with { type: 'json' };
import { isCountry } from './country.ts';

// A subdivision, as ISO 3166-2 and Unicode CLDR call it, is what this board calls a region of a
// country. The codes of CLDR are those of ISO 3166-2, in lower case without a hyphen.
const NAMES: Readonly<Record<string, string>> = names.subdivisions.localeDisplayNames.subdivisions;
const CONTAINED: Readonly<Record<string, { _contains: readonly string[] }>> =
  containment.supplemental.subdivisionContainment;

const CURRENT = new Set(Object.values(CONTAINED).flatMap(({ _contains }) => _contains));

const PATTERN = /^([A-Z]{2})-([A-Z\d]{1,3})$/;

/** Whether a text is the ISO 3166-2 code of a region that exists: `US-TX`, `GB-ENG`. */
export function isSubdivision(code: string): boolean {
  const [, country = ''] = PATTERN.exec(code) ?? [];
  return isCountry(country) && CURRENT.has(toKey(code));
}

/** The English name of a region: `Texas` for `US-TX`. */
export function getSubdivisionName(code: string): string {
  // A few names end in the number of a footnote.
  return NAMES[toKey(code)]?.replace(/[¹²³]$/u, '') ?? code;
}

/** The country of a region, or the country itself: `US` for `US-TX` and `US`. */
export function getCountryOf(code: string): string {
  return code.slice(0, 2);
}

/** The codes of the regions that a country consists of; empty if it has none. */
export function listSubdivisions(country: string): string[] {
  return (CONTAINED[country]?._contains ?? []).map(
    (key) => `${country}-${key.slice(country.length).toUpperCase()}`,
  );
}

const toKey = (code: string) => code.replace('-', '').toLowerCase();
