import { COUNTRY_CODES } from '../../model/country.ts';
import { createNameFinder, type FoundName, type Name } from '../name-finder.ts';
import type { Slice } from '../../text/sentences.ts';

/** A country, or one of its regions. */
export interface Area {
  /** ISO 3166-1 alpha-2. */
  country: string;
  region?: string;
  /** The region's short form as addresses use it: `CA`. */
  regionCode?: string;
}

/** Words that name an area, or one of several that are called the same: Georgia. */
export interface AreaMention extends Slice {
  areas: readonly Area[];
}

/** What countries are called beside the name that Unicode gives them. */
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

/** The regions that postings write as `Town, Region`, with the short forms that addresses use. */
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
/** Regions that are also called otherwise, or whose own name is first of all another place's. */
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

/** Members of the European Union. */
export const EUROPEAN_UNION: readonly string[] =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

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

/** `Hong Kong SAR China` is Hong Kong, and `Myanmar (Burma)` Myanmar. */
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

/** Everything that a text names that is a country or a region that addresses name, from left to right. */
export function findAreas(text: string): AreaMention[] {
  return finder.findAll(text).flatMap((found) => toMentions(text, found));
}

/** The area whose name begins at `index`. */
export function findAreaAt(text: string, index: number): AreaMention | undefined {
  const found = finder.findAt(text, index);
  return found && toMentions(text, found)[0];
}

/** What a short form in an address stands for: `CA` is California and Canada. */
export function getAreasByCode(code: string): readonly Area[] {
  return byCode.get(code) ?? [];
}

/** The region that addresses know under this name or short form; undefined where they know no such region. */
export function findRegion({ country, region, regionCode }: Area): Area | undefined {
  const coded = regionCode === undefined ? [] : getAreasByCode(regionCode);
  const named = region === undefined ? [] : (finder.findAt(region, 0)?.names ?? []);
  return [...coded, ...named.flatMap(({ id }) => byKey.get(id) ?? [])].find(
    (one) => one.country === country && one.region !== undefined,
  );
}

/** Every way to write the name of an area. */
export function getAreaNames({ country, region }: Area): string[] {
  const id = `${country}-${region ?? ''}`;
  return names.filter((name) => name.id === id).map(({ name }) => name);
}

/** `us` is no country, and `turkey` neither. */
function toMentions(text: string, { start, end, names: found }: FoundName): AreaMention[] {
  const words = text.slice(start, end);
  if (!/^\p{Lu}/u.test(words)) return [];
  const areas = found
    .filter(({ isAmbiguous: isAmbiguous, name }) => !isAmbiguous || name === words)
    .flatMap(({ id }) => byKey.get(id) ?? []);
  return areas.length > 0 ? [{ start, end, areas }] : [];
}
