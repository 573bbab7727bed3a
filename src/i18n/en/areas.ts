import type { AreaGroup } from '../../model/area-group.ts';

/** Names that follow “the” in a sentence. */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|(?:Dominican|Central African) Republic|.+ Islands$|EU$|EEA$|Schengen |Nordic|Baltic|Americas|Caribbean|Middle East|District of |Northern Territory|Northwest Territories)/;

/** Names of places where applicants must be. */
export const areas = {
  groups: {
    worldwide: 'Anywhere in the world',
    Europe: 'Europe',
    EU: 'EU',
    EEA: 'EEA',
    Schengen: 'Schengen area',
    EMEA: 'EMEA',
    'UK and Ireland': 'UK and Ireland',
    DACH: 'DACH',
    Benelux: 'Benelux',
    Nordics: 'Nordics',
    Baltics: 'Baltics',
    Americas: 'Americas',
    'North America': 'North America',
    'Latin America': 'Latin America',
    LATAM: 'LATAM',
    'Central America': 'Central America',
    'South America': 'South America',
    Caribbean: 'Caribbean',
    Africa: 'Africa',
    'Middle East': 'Middle East',
    MENA: 'MENA',
    GCC: 'GCC',
    APAC: 'APAC',
    Asia: 'Asia',
    'Southeast Asia': 'Southeast Asia',
    ASEAN: 'ASEAN',
    Oceania: 'Oceania',
    ANZ: 'ANZ',
  } satisfies Record<AreaGroup, string>,
  /** The name of a region, by its ISO 3166-2 code and its name in Unicode CLDR. */
  regionName: (code: string, name: string) => (code === 'US-DC' ? 'District of Columbia' : name),
  /** The country Georgia, which has the name of a state. */
  country: (name: string) => `${name} (country)`,
  /** A region that has the name of a country. */
  region: (name: string, country: string) => `${name} (${country})`,
  /** A name in the middle of a sentence. */
  inSentence: (name: string) => (WITH_ARTICLE.test(name) ? `the ${name}` : name),
  except: (names: string, except: string) => `${names}, except ${except}`,
  /** The end of a list that names only some. */
  others: (n: string) => `${n} others`,
  only: (names: string) => `${names} only`,
  /** The place of a remote role, in a list. */
  remote: (names: string) => `Remote within ${names}`,
  remoteWorldwide: 'Remote, anywhere in the world',
  remoteExcept: (place: string, except: string) => `${place}, except ${except}`,
  /** Where applicants of a role with a place must be, in a list. */
  from: (names: string) => `applicants from ${names}`,
};
