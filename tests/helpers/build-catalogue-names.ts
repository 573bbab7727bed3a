import { createCatalogueNames } from '../../src/facts/catalogue-names.ts';
import type { CatalogueNames } from '../../src/facts/posting-context.ts';
import { placeSchema } from '../../src/model/place.ts';
import { skillSchema } from '../../src/model/skill.ts';

/** Catalogues without places and skills. */
export const NO_NAMES: CatalogueNames = {
  places: new Map(),
  skills: new Map(),
  extractPlaces: () => [],
  extractInstitutionPlaces: () => [],
  extractSkills: () => [],
};

const PLACES = {
  'san-francisco': {
    locality: 'San Francisco',
    region: 'California',
    regionCode: 'CA',
    country: 'US',
    aliases: ['SF'],
  },
  seattle: { locality: 'Seattle', region: 'Washington', regionCode: 'WA', country: 'US' },
  'new-york': { locality: 'New York', region: 'New York', regionCode: 'NY', country: 'US' },
  buffalo: { locality: 'Buffalo', region: 'New York', regionCode: 'NY', country: 'US' },
  'portland-or': { locality: 'Portland', region: 'Oregon', regionCode: 'OR', country: 'US' },
  'portland-me': { locality: 'Portland', region: 'Maine', regionCode: 'ME', country: 'US' },
  toronto: { locality: 'Toronto', region: 'Ontario', regionCode: 'ON', country: 'CA' },
  montreal: { locality: 'Montréal', region: 'Quebec', regionCode: 'QC', country: 'CA' },
  london: { locality: 'London', country: 'GB' },
  leeds: { locality: 'Leeds', region: 'West Yorkshire', regionCode: 'WYK', country: 'GB' },
  california: { region: 'California', regionCode: 'CA', country: 'US' },
  canada: { country: 'CA' },
};

const SKILLS = {
  python: { name: 'Python', kind: 'language' },
  go: { name: 'Go', kind: 'language' },
  pytorch: { name: 'PyTorch', kind: 'framework' },
  kubernetes: { name: 'Kubernetes', kind: 'tool' },
  'computer-vision': { name: 'Computer Vision', kind: 'field' },
};

/** Builds the names of a small board's places and skills. */
export function buildCatalogueNames(): CatalogueNames {
  return createCatalogueNames(
    new Map(Object.entries(PLACES).map(([id, place]) => [id, placeSchema.parse(place)])),
    new Map(Object.entries(SKILLS).map(([id, skill]) => [id, skillSchema.parse(skill)])),
  );
}
