import containment from 'cldr-core/supplemental/territoryContainment.json' with { type: 'json' };
import { COUNTRY_CODES, isCountry } from './country.ts';

/** Groups of countries by their usual names, as postings use them. */
export const AREA_GROUPS = [
  'worldwide',
  'Europe',
  'EU',
  'EEA',
  'Schengen',
  'EMEA',
  'UK and Ireland',
  'DACH',
  'Benelux',
  'Nordics',
  'Baltics',
  'Americas',
  'North America',
  'Latin America',
  'LATAM',
  'Central America',
  'South America',
  'Caribbean',
  'Africa',
  'Middle East',
  'MENA',
  'GCC',
  'APAC',
  'Asia',
  'Southeast Asia',
  'ASEAN',
  'Oceania',
  'ANZ',
] as const;
export type AreaGroup = (typeof AREA_GROUPS)[number];

export function isAreaGroup(name: string): name is AreaGroup {
  return AREA_GROUPS.some((group) => group === name);
}

const TERRITORIES: Readonly<Record<string, { _contains: readonly string[] } | undefined>> =
  containment.supplemental.territoryContainment;

/** Territories in which nobody lives for good, so that no applicant can be from there. */
const UNINHABITED = new Set(['AQ', 'BV', 'GS', 'HM', 'IO', 'TF', 'UM']);

/**
 * The inhabited countries of a region of the United Nations' M49 standard, or of a union, in
 * Unicode CLDR.
 */
function listTerritory(code: string): string[] {
  return (TERRITORIES[code]?._contains ?? [])
    .flatMap((inner) => (isCountry(inner) ? [inner] : listTerritory(inner)))
    .filter((country) => !UNINHABITED.has(country));
}

const splitCodes = (codes: string) => codes.split(' ');
const exclude = (codes: readonly string[], excluded: string) =>
  codes.filter((code) => !splitCodes(excluded).includes(code));

const EUROPE = listTerritory('150');
const EU = listTerritory('EU');
const AFRICA = listTerritory('002');
const NORTHERN_AFRICA = listTerritory('015');
const OCEANIA = listTerritory('009');
const LATIN_AMERICA = listTerritory('419');
// The signatories of the Charter of the Gulf Cooperation Council, 1981.
const GCC = splitCodes('AE BH KW OM QA SA');
// No standard defines it: Western Asia of M49 without the Caucasus, and Egypt and Iran.
const MIDDLE_EAST = [...exclude(listTerritory('145'), 'AM AZ GE'), 'EG', 'IR'];
// The members of the Association of Southeast Asian Nations, since 2025 with Timor-Leste.
const ASEAN = splitCodes('BN ID KH LA MM MY PH SG TH TL VN');

const MEMBERS: Readonly<Record<AreaGroup, readonly string[]>> = {
  worldwide: COUNTRY_CODES,
  // M49 150. Cyprus is in the European Union, but in Asia there.
  Europe: [...EUROPE, 'CY'],
  EU,
  // The Agreement on the European Economic Area: the Union, Iceland, Liechtenstein and Norway.
  EEA: [...EU, 'IS', 'LI', 'NO'],
  // The Schengen area, since 2025 with Bulgaria and Romania.
  Schengen: [...exclude(EU, 'CY IE'), 'CH', 'IS', 'LI', 'NO'],
  // No standard defines it: M49 150, the Middle East, and M49 002.
  EMEA: [...EUROPE, ...exclude(MIDDLE_EAST, 'EG'), ...AFRICA],
  'UK and Ireland': ['GB', 'IE'],
  // The abbreviation's countries: Deutschland, Austria, Confoederatio Helvetica.
  DACH: ['DE', 'AT', 'CH'],
  // The Treaty establishing the Benelux Union, 2008.
  Benelux: ['BE', 'NL', 'LU'],
  // The Helsinki Treaty of Nordic co-operation, 1962, with the territories that take part.
  Nordics: splitCodes('DK FI IS NO SE AX FO GL'),
  Baltics: ['EE', 'LV', 'LT'],
  // M49 019.
  Americas: listTerritory('019'),
  // The parties of the USMCA. M49 also counts Central America and the Caribbean.
  'North America': ['US', 'CA', 'MX'],
  // M49 419.
  'Latin America': LATIN_AMERICA,
  LATAM: LATIN_AMERICA,
  // M49 013, 005 and 029.
  'Central America': listTerritory('013'),
  'South America': listTerritory('005'),
  Caribbean: listTerritory('029'),
  // M49 002.
  Africa: AFRICA,
  'Middle East': MIDDLE_EAST,
  // The region of the World Bank as of 2024, without Djibouti and Malta.
  MENA: [...exclude(MIDDLE_EAST, 'CY TR EG'), ...exclude(NORTHERN_AFRICA, 'EH SD')],
  GCC,
  // No standard defines it: M49 030, 034 without Iran, 035, and 009.
  APAC: [
    ...listTerritory('030'),
    ...exclude(listTerritory('034'), 'IR'),
    ...listTerritory('035'),
    ...OCEANIA,
  ],
  // M49 142.
  Asia: listTerritory('142'),
  // M49 035.
  'Southeast Asia': listTerritory('035'),
  ASEAN,
  // M49 009.
  Oceania: OCEANIA,
  ANZ: ['AU', 'NZ'],
};

/** The ISO 3166-1 alpha-2 codes of the countries in a group. */
export function listMembers(group: AreaGroup): readonly string[] {
  return MEMBERS[group];
}
