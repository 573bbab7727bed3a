import containment from 'cldr-core/supplemental/subdivisionContainment.json' with { type: 'json' };
import names from 'cldr-subdivisions-full/subdivisions/en/en.json' with { type: 'json' };
import { isCountry } from './country.ts';

// A subdivision, as ISO 3166-2 and Unicode CLDR call it, is what this board calls a region of a
// country. The codes of CLDR are those of ISO 3166-2, in lower case without a hyphen.
const NAMES: Readonly<Record<string, string>> = names.subdivisions.localeDisplayNames.subdivisions;
const CONTAINED: Readonly<Record<string, { _contains: readonly string[] }>> =
  containment.supplemental.subdivisionContainment;

const CURRENT = new Set(Object.values(CONTAINED).flatMap(({ _contains }) => _contains));

const OUTER = new Map(
  Object.entries(CONTAINED).flatMap(([outer, { _contains }]) =>
    _contains.map((inner) => [inner, outer] as const),
  ),
);

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

let codesByName: ReadonlyMap<string, string> | undefined;

/** The code of a region of a country, by its English name; undefined if it is not known. */
export function findSubdivision(country: string, name: string): string | undefined {
  codesByName ??= new Map(
    [...CURRENT].map((key) => {
      const code = `${key.slice(0, 2)}-${key.slice(2)}`.toUpperCase();
      return [createNameKey(getCountryOf(code), getSubdivisionName(code)), code];
    }),
  );
  return codesByName.get(createNameKey(country, name));
}

function createNameKey(country: string, name: string): string {
  const plain = name.normalize('NFD').replace(/[^\p{L}\p{N}]+/gu, '');
  return `${country} ${plain.toLowerCase()}`;
}

/** The region that a region is a part of: `GB-ENG` for `GB-KEN`; undefined if there is none. */
export function getOuterSubdivision(code: string): string | undefined {
  const key = toKey(code);
  const outer = OUTER.get(key);
  return outer === undefined || outer.length <= 2
    ? undefined
    : `${outer.slice(0, 2)}-${outer.slice(2)}`.toUpperCase();
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
