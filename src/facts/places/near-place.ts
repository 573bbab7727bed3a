import { distanceKm, type Place } from '../../model/place.ts';
import { findRegion, type Area } from '../en/areas.ts';

/** The possible meanings of a name in a text. */
interface Named {
  places: readonly Place[];
  areas: readonly Area[];
}

/** Words before a place that extend it. */
const WIDE_BEFORE =
  /\b(?:greater|around|near|metro|metropolitan|outside|suburban|within [\w ]{1,20} of)\s(?:the\s)?$/iu;
const WIDE =
  /\b(?:greater|bay|metro\w*|areas?|regions?|valley|county|vicinity|suburbs?|tri-?state|surrounding)\b/iu;
const CONTEXT_CHARS = 30;

/** Whether words name an area larger than a town: `Greater Boston`, `the Bay Area`. */
export function isWide(text: string, start: number, end: number): boolean {
  return (
    WIDE_BEFORE.test(text.slice(Math.max(0, start - CONTEXT_CHARS), start)) ||
    WIDE.test(text.slice(start, end + CONTEXT_CHARS))
  );
}

/** Longest commute: a text may name a town nearby. */
const MAX_COMMUTE_KM = 80;

/** Whether a place that the text names may be what people call the listed town. */
export function isNear({ places, areas }: Named, listed: Place, wide: boolean): boolean {
  const named = [...places, ...areas];
  if (wide && named.some((one) => isAround(one, listed))) return true;
  return (
    places.some((place) => {
      const distance = distanceKm(place, listed);
      return distance === undefined ? shareTown(place, listed) : distance <= MAX_COMMUTE_KM;
    }) ||
    // Where the text names a known town, its region adds nothing.
    (places.length === 0 && areas.some((area) => shareTown(area, listed)))
  );
}

/** Largest radius of an area around a town. */
const MAX_AREA_KM = 160;

/** Whether an area around a name may reach the listed place. */
function isAround(named: Place | Area, listed: Place): boolean {
  if (named.country !== listed.country) return false;
  const distance = 'aliases' in named ? distanceKm(named, listed) : undefined;
  if (distance !== undefined && distance <= MAX_AREA_KM) return true;
  const [one, other] = [getRegionCode(named), getRegionCode(listed)];
  if (one === undefined || other === undefined) return distance === undefined;
  return one === other || shareTown(named, listed);
}

/** Regions that share a town and its suburbs, by country. */
const SHARED_TOWN_REGIONS: Readonly<Record<string, readonly string[]>> = {
  US: [
    'DC VA MD WV',
    'NY NJ CT PA',
    'MO KS',
    'OR WA',
    'MO IL',
    'PA NJ DE MD',
    'MA NH RI',
    'IL IN WI',
    'OH KY IN',
    'NC SC',
    'MN WI',
    'TN MS AR',
    'NE IA',
    'GA AL',
  ],
  CA: ['ON QC'],
  AU: ['ACT NSW', 'NSW QLD'],
};

/** Whether a town extends from one region into the other. */
function shareTown(one: Region, other: Region): boolean {
  const [first, second] = [getRegionCode(one), getRegionCode(other)];
  if (one.country !== other.country || first === undefined || second === undefined) return false;
  return (SHARED_TOWN_REGIONS[one.country] ?? []).some((codes) => {
    const regions = codes.split(' ');
    return regions.includes(first) && regions.includes(second) && first !== second;
  });
}

type Region = Pick<Place, 'country' | 'region' | 'regionCode'>;

function getRegionCode({ country, region, regionCode }: Region): string | undefined {
  const area = {
    country,
    ...(region !== undefined && { region }),
    ...(regionCode !== undefined && { regionCode }),
  };
  return findRegion(area)?.regionCode;
}
