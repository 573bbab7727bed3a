import type { Slice } from '../../../text/sentences.ts';

/** Adjectives of countries, as far as postings use them of citizens and residents. */
const COUNTRIES: Readonly<Record<string, string>> = {
  American: 'US',
  Argentinian: 'AR',
  Australian: 'AU',
  Austrian: 'AT',
  Belgian: 'BE',
  Brazilian: 'BR',
  British: 'GB',
  Canadian: 'CA',
  Chilean: 'CL',
  Colombian: 'CO',
  Czech: 'CZ',
  Danish: 'DK',
  Dutch: 'NL',
  Emirati: 'AE',
  Finnish: 'FI',
  French: 'FR',
  German: 'DE',
  Greek: 'GR',
  Indian: 'IN',
  Irish: 'IE',
  Israeli: 'IL',
  Italian: 'IT',
  Japanese: 'JP',
  Kenyan: 'KE',
  Malaysian: 'MY',
  Mexican: 'MX',
  'New Zealand': 'NZ',
  Nigerian: 'NG',
  Norwegian: 'NO',
  Polish: 'PL',
  Portuguese: 'PT',
  Saudi: 'SA',
  Singaporean: 'SG',
  'South African': 'ZA',
  Spanish: 'ES',
  Swedish: 'SE',
  Swiss: 'CH',
};

const NATIONALS = new RegExp(
  String.raw`\b(?<adjective>${Object.keys(COUNTRIES).join('|')})\s(?:citizens?(?:hip)?|nationals?` +
    String.raw`|(?:permanent\s)?residents?|(?:work(?:ing)?|residence)\s(?:rights|permits?|visas?))\b`,
  'gu',
);

/** Words that name the citizens of a country, or who may work there. */
export interface Nationality extends Slice {
  country: string;
}

/** Finds citizens and residents by the adjective of their country: `Australian citizens`. */
export function findNationalities(text: string): Nationality[] {
  return [...text.matchAll(NATIONALS)].flatMap((match) => {
    const country = COUNTRIES[match.groups?.['adjective'] ?? ''];
    const start = match.index;
    return country === undefined ? [] : [{ start, end: start + match[0].length, country }];
  });
}
