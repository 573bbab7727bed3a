import { AREA_GROUPS } from '../model/area-group.ts';
import { COUNTRY_CODES } from '../model/country.ts';
import { normalizeLanguageTag } from '../model/language.ts';
import { getSubdivisionName, listSubdivisions } from '../model/subdivision.ts';
import { OTHER_COUNTRIES, OTHER_CURRENCIES, OTHER_GROUPS } from './value-hints.ts';

/** Languages in which names of countries and languages are recognised. */
const NAME_LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'];

/** Countries of which people name a region without the country. */
const COUNTRIES_OF_KNOWN_REGIONS = ['US', 'CA', 'GB', 'AU', 'DE'];

let countries: ReadonlyMap<string, string> | undefined;
let subdivisions: ReadonlyMap<string, readonly string[]> | undefined;
let currencies: ReadonlyMap<string, readonly string[]> | undefined;
let languages: ReadonlyMap<string, string> | undefined;

const groups = new Map(AREA_GROUPS.map((group) => [simplifyName(group), group]));
const otherGroups = new Map(Object.entries(OTHER_GROUPS));

/** Finds the group of countries with a name, in any capitals. */
export function findAreaGroup(name: string): string[] {
  return toList(groups.get(simplifyName(name)));
}

/** Finds every country, region and group of countries that a name can mean. */
export function findAreas(name: string): string[] {
  const key = simplifyName(name);
  countries ??= indexCountries();
  subdivisions ??= indexSubdivisions();
  return [
    ...toList(otherGroups.get(key)),
    ...toList(countries.get(key)),
    ...(subdivisions.get(key) ?? []),
  ];
}

/** Finds the ISO 4217 codes of every currency that a name or sign can mean. */
export function findCurrencies(name: string): readonly string[] {
  currencies ??= indexCurrencies();
  return currencies.get(name.trim().toLowerCase()) ?? [];
}

/** Finds the code of the language with a name. */
export function findLanguage(name: string): string[] {
  languages ??= indexLanguages();
  return toList(languages.get(simplifyName(name)));
}

function indexCountries(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const language of NAME_LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of COUNTRY_CODES) {
      const name = simplifyName(names.of(code) ?? code);
      if (!index.has(name)) index.set(name, code);
    }
  }
  for (const [name, code] of Object.entries(OTHER_COUNTRIES)) index.set(name, code);
  return index;
}

function indexSubdivisions(): ReadonlyMap<string, readonly string[]> {
  const codes = COUNTRIES_OF_KNOWN_REGIONS.flatMap(listSubdivisions);
  return Map.groupBy(codes, (code) => simplifyName(getSubdivisionName(code)));
}

function indexCurrencies(): ReadonlyMap<string, readonly string[]> {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return new Map([
    ...Intl.supportedValuesOf('currency').map((code): [string, string[]] => [
      (names.of(code) ?? code).toLowerCase(),
      [code],
    ]),
    ...Object.entries(OTHER_CURRENCIES),
  ]);
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Languages with a code of two letters, by their names in other languages and in their own. */
function indexLanguages(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => normalizeLanguageTag(code) === code,
  );
  for (const code of codes) {
    for (const language of [...NAME_LANGUAGES, code]) {
      const name = new Intl.DisplayNames(language, { type: 'language' }).of(code);
      if (name !== undefined && !index.has(simplifyName(name))) index.set(simplifyName(name), code);
    }
  }
  return index;
}

/** Lower case, without accents, dots and an article. */
function simplifyName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[.\p{M}]/gu, '')
    .replace(/^the /, '')
    .trim();
}

function toList<T>(item: T | undefined): T[] {
  return item === undefined ? [] : [item];
}
