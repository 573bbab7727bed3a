import codes from 'cldr-core/supplemental/codeMappings.json' with { type: 'json' };
import territories from 'cldr-core/supplemental/territoryInfo.json' with { type: 'json' };
import { getAreaGroupNames } from '../../facts/en/area-groups.ts';
import { getAreaNames } from '../../facts/en/areas.ts';
import type { Messages } from '../../i18n/messages.ts';
import { AREA_GROUPS, listMembers } from '../../model/area-group.ts';
import {
  findSubdivision,
  getOuterSubdivision,
  getSubdivisionName,
  isSubdivision,
} from '../../model/subdivision.ts';
import type { Place } from '../../model/place.ts';

/** Names and codes by which an area is found. */
export interface AreaNames {
  names: string[];
  /** Short forms in capitals, which may be ordinary words: `OR`. */
  codes: string[];
  /** Names of larger areas whose words alone mean others, too: `North America`. */
  around: string[];
}

interface AreaContext {
  messages: Messages;
  /** The locale that the pages are written in. */
  locale: string;
  /** Everyday names of countries, by code. */
  countries: Readonly<Record<string, readonly string[]>>;
}

const CODES: Readonly<Record<string, object>> = codes.supplemental.codeMappings;

const TERRITORIES: Readonly<Record<string, object>> = territories.supplemental.territoryInfo;

/** A code, or initials: `USA`, `U.S.` */
const CODE = /^(?:\p{Lu}{2,4}|(?:\p{Lu}\.){1,3}\p{Lu}?)$/u;

const namesByCountry = new Map<string, AreaNames>();

/** The names of a country in the language of the site, in English and in its own languages. */
export function getCountryNames(country: string, context: AreaContext): AreaNames {
  const key = `${context.locale} ${country}`;
  let names = namesByCountry.get(key);
  if (!names) namesByCountry.set(key, (names = listCountryNames(country, context)));
  return names;
}

function listCountryNames(country: string, { messages, locale, countries }: AreaContext) {
  const languages = new Set([locale, 'en', ...listOfficialLanguages(country)]);
  const all = [
    ...[...languages].flatMap((language) => getDisplayName(country, language) ?? []),
    ...(countries[country] ?? []),
    ...getAreaNames({ country }),
  ];
  const groups = AREA_GROUPS.flatMap((group) =>
    group !== 'worldwide' && listMembers(group).includes(country)
      ? [...getAreaGroupNames(group), messages.areas.groups[group]]
      : [],
  );
  const isClear = (name: string) => /^\S+$/u.test(name) && !/americas$/i.test(name);
  const isCode = (name: string) => CODE.test(name);
  return {
    names: [...all.filter((name) => !isCode(name)), ...groups.filter(isClear)],
    codes: [country, ...getAlpha3(country), ...all.filter(isCode)],
    around: groups.filter((name) => !isClear(name)),
  };
}

/** The ISO 3166-1 alpha-3 code of a country. */
function getAlpha3(country: string): string[] {
  const code = CODES[country];
  return code && '_alpha3' in code ? [String(code._alpha3)] : [];
}

function listOfficialLanguages(country: string): string[] {
  const territory = TERRITORIES[country];
  if (!territory || !('languagePopulation' in territory)) return [];
  const { languagePopulation } = territory;
  if (typeof languagePopulation !== 'object' || languagePopulation === null) return [];
  return Object.entries<unknown>({ ...languagePopulation })
    .filter(([, language]) => /"(?:de_facto_)?official"/.test(JSON.stringify(language)))
    .map(([language]) => language.replaceAll('_', '-'));
}

const displayNames = new Map<string, Intl.DisplayNames>();

/** Undefined if the name is not known in the language. */
function getDisplayName(country: string, language: string): string | undefined {
  let names = displayNames.get(language);
  if (!names) {
    names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    displayNames.set(language, names);
  }
  // Where a language has no names, `Intl` falls back to that of the machine.
  return names.resolvedOptions().locale.startsWith(new Intl.Locale(language).language)
    ? names.of(country)
    : undefined;
}

/** The names and codes of the region of a place, and of the regions around it. */
export function getRegionNames(
  { country, region, regionCode }: Pick<Place, 'country' | 'region' | 'regionCode'>,
  { messages }: Pick<AreaContext, 'messages'>,
): AreaNames {
  if (region === undefined) return { names: [], codes: [], around: [] };
  const code = [
    findSubdivision(country, region),
    regionCode === undefined ? undefined : `${country}-${regionCode}`,
  ].find((one) => one !== undefined && isSubdivision(one));
  const outer = code === undefined ? undefined : getOuterSubdivision(code);
  const known = [code, outer].filter((one) => one !== undefined);
  const ownCode = regionCode ?? code?.slice(country.length + 1);
  return {
    names: [
      region,
      ...known.flatMap((one) => {
        const english = getSubdivisionName(one);
        return [english, messages.areas.regionName(one, english)];
      }),
      ...(code === undefined ? [] : getAreaNames({ country, region: getSubdivisionName(code) })),
    ],
    // Numbers are no names of regions that anybody would search for.
    codes: ownCode !== undefined && /^\p{L}+$/u.test(ownCode) ? [ownCode] : [],
    around: [],
  };
}
