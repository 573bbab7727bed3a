import { COUNTRY_CODES } from '../../model/country.ts';
import { createNameFinder, type FoundName, type Name } from '../name-finder.ts';
import type { Slice } from '../../text/sentences.ts';

/** A country, or one of its regions. */
export interface Area {
  /** ISO 3166-1 alpha-2. */
  country: string;
  region?: string;
  /** The region's short form in addresses: `CA`. */
  regionCode?: string;
}

/** Words that name an area, or one of several areas with the same name: Georgia. */
export interface AreaMention extends Slice {
  areas: readonly Area[];
}

/** Names of countries in addition to the one in Unicode. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'U.A.E.'],
  BA: ['Bosnia'],
  CG: ['Congo'],
  CD: ['Congo', 'DRC', 'Democratic Republic of the Congo'],
  CI: ['Ivory Coast'],
  CZ: ['Czech Republic'],
  GB: ['UK', 'U.K.', 'U.K', 'Great Britain', 'Britain'],
  KR: ['Korea', 'Republic of Korea'],
  MK: ['Macedonia'],
  MM: ['Burma', 'Myanmar'],
  MO: ['Macao', 'Macau'],
  NL: ['Holland'],
  PS: ['Palestine'],
  SZ: ['Swaziland'],
  TR: ['Turkey'],
  US: ['US', 'U.S.', 'U.S', 'USA', 'U.S.A.', 'U.S.A', 'United States of America'],
  VN: ['Viet Nam'],
};

/** Regions that postings write as `Town, Region`, with their short forms in addresses. */
const REGIONS: Readonly<Record<string, string>> = {
  US:
    'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut' +
    '|DE Delaware|FL Florida|GA Georgia|HI Hawaii|' +
    'ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine' +
    '|MD Maryland|MA Massachusetts|MI Michigan|' +
    'MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada' +
    '|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|' +
    'NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania' +
    '|RI Rhode Island|SC South Carolina|SD South Dakota|' +
    'TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia' +
    '|WI Wisconsin|WY Wyoming|DC District of Columbia',
  CA:
    'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador' +
    '|NS Nova Scotia|NT Northwest Territories|' +
    'NU Nunavut|ON Ontario|PE Prince Edward Island|QC Québec|SK Saskatchewan|YT Yukon',
  GB: 'ENG England|SCT Scotland|WLS Wales|NIR Northern Ireland',
  AU:
    'NSW New South Wales|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria' +
    '|WA Western Australia|ACT Australian Capital Territory|NT Northern Territory',
};
/** Regions with other names, or whose own name usually means another place. */
const REGION_NAMES: Readonly<Record<string, readonly string[]>> = {
  'District of Columbia': [
    'District of Columbia',
    'Washington',
    'Washington DC',
    'Washington, DC',
    'Washington D.C.',
    'Washington, D.C.',
  ],
  Victoria: ['Victoria, Australia'],
};

const byKey = new Map<string, Area>();
const byCode = new Map<string, Area[]>();

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const names: Name[] = [
  ...COUNTRY_CODES.flatMap((code) =>
    [getUnicodeName(code), ...(OTHER_NAMES[code] ?? [])].map((name) =>
      addAreaName({ country: code }, code, name),
    ),
  ),
  ...Object.entries(REGIONS).flatMap(([country, regions]) =>
    regions.split('|').flatMap((one) => {
      const space = one.indexOf(' ');
      const regionCode = one.slice(0, space);
      const region = one.slice(space + 1);
      const area = { country, region, regionCode };
      return (REGION_NAMES[region] ?? [region]).map((name) => addAreaName(area, regionCode, name));
    }),
  ),
];
const finder = createNameFinder(names);

/** Shortens `Hong Kong SAR China` to `Hong Kong`, and `Myanmar (Burma)` to `Myanmar`. */
function getUnicodeName(code: string): string {
  return (countryNames.of(code) ?? code)
    .replace(/ \(.*| SAR China$/u, '')
    .replace(/^Türkiye$/u, 'Turkiye');
}

function addAreaName(area: Area, code: string, name: string): Name {
  const id = `${area.country}-${area.region ?? ''}`;
  byKey.set(id, area);
  const same = byCode.get(code) ?? [];
  if (!same.some((one) => one.country === area.country && one.region === area.region)) {
    byCode.set(code, [...same, area]);
  }
  return { id, name, isAmbiguous: /^[A-Z.]{2,6}$/u.test(name) };
}

/** Finds every country and region that a text names, in order. */
export function findAreas(text: string): AreaMention[] {
  return finder.findAll(text).flatMap((found) => toMentions(text, found));
}

/** Finds the area whose name starts at `index`. */
export function findAreaAt(text: string, index: number): AreaMention | undefined {
  const found = finder.findAt(text, index);
  return found && toMentions(text, found)[0];
}

/** Gets the areas of a short form in an address: `CA` is California and Canada. */
export function getAreasByCode(code: string): readonly Area[] {
  return byCode.get(code) ?? [];
}

/**
 * Finds the region with this name or short form; undefined if it is not among the known regions.
 */
export function findRegion({ country, region, regionCode }: Area): Area | undefined {
  const coded = regionCode === undefined ? [] : getAreasByCode(regionCode);
  const named = region === undefined ? [] : (finder.findAt(region, 0)?.names ?? []);
  return [...coded, ...named.flatMap(({ id }) => byKey.get(id) ?? [])].find(
    (one) => one.country === country && one.region !== undefined,
  );
}

/** Gets all names of an area. */
export function getAreaNames({ country, region }: Area): string[] {
  const id = `${country}-${region ?? ''}`;
  return names.filter((name) => name.id === id).map(({ name }) => name);
}

/** Names are capitalised: `us` is not a country, and neither is `turkey`. */
function toMentions(text: string, { start, end, names: found }: FoundName): AreaMention[] {
  const words = text.slice(start, end);
  if (!/^\p{Lu}/u.test(words)) return [];
  const areas = found
    .filter(({ isAmbiguous, name }) => !isAmbiguous || name === words)
    .flatMap(({ id }) => byKey.get(id) ?? []);
  return areas.length > 0 ? [{ start, end, areas }] : [];
}
