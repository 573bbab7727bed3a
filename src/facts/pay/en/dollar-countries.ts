import { anyWord } from '../../patterns.ts';

/** The currency that `$` means in each country where it is in use. */
export const DOLLAR_BY_COUNTRY: Readonly<Record<string, string>> = {
  US: 'USD',
  PR: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  TW: 'TWD',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
};

/** Names of countries with a dollar or a peso, and of their largest cities and regions. */
const COUNTRY_NAMES: readonly (readonly [country: string, names: RegExp])[] = [
  ['US', anyWord('United States(?: of America)?', 'USA', String.raw`U\.S\.A?\.?`)],
  [
    'CA',
    anyWord(
      'Canada|Ontario|Toronto|Ottawa|Vancouver|British Columbia|Montr[eé]al|Qu[eé]bec',
      'Alberta|Calgary|Edmonton|Manitoba|Winnipeg|Saskatchewan|Nova Scotia|Halifax',
    ),
  ],
  [
    'AU',
    anyWord(
      'Australia|Sydney|Melbourne|Brisbane|Adelaide|Canberra|Hobart|Queensland',
      'New South Wales|NSW|Tasmania',
    ),
  ],
  ['NZ', anyWord('New Zealand|Aotearoa|Auckland|Christchurch|Dunedin')],
  ['SG', anyWord('Singapore')],
  ['HK', anyWord('Hong Kong|Kowloon')],
  ['TW', anyWord('Taiwan|Taipei')],
  ['MX', anyWord('(?<!New )Mexico(?: City)?|Guadalajara|Monterrey')],
  ['AR', anyWord('Argentina|Buenos Aires')],
  ['CL', anyWord('Chile')],
  ['CO', anyWord('Colombia|Bogot[aá]')],
];

/** Finds what `$` can mean in the countries that a text names. */
export function findDollars(texts: readonly string[]): string[] {
  return COUNTRY_NAMES.filter(([, names]) => texts.some((text) => names.test(text))).flatMap(
    ([country]) => DOLLAR_BY_COUNTRY[country] ?? [],
  );
}
