import { distanceKm, type Place } from '../../model/place.ts';
import { findRegion, type Area } from '../en/areas.ts';

/** What a name in a text can mean. */
interface Named {
  places: readonly Place[];
  areas: readonly Area[];
}

/** Around a place, words for more ground than it has. */
const WIDE_BEFORE =
  /\b(?:greater|around|near|metro|metropolitan|outside|suburban|within [\w ]{1,20} of)\s(?:the\s)?$/iu;
const WIDE =
  /\b(?:greater|bay|metro\w*|areas?|regions?|valley|county|vicinity|suburbs?|tri-?state|surrounding)\b/iu;
const CONTEXT_CHARS = 30;

/** Whether the words from `start` to `end` name more ground than a town: `Greater Boston`, `the Bay Area`. */
export function isWide(text: string, start: number, end: number): boolean {
  return (
    WIDE_BEFORE.test(text.slice(Math.max(0, start - CONTEXT_CHARS), start)) ||
    WIDE.test(text.slice(start, end + CONTEXT_CHARS))
  );
}

/** As far as people travel to work; a text may name the next town, or the one next to that. */
const MAX_COMMUTE_KM = 80;

/** Whether a place that the text names may be the same town as the listed one to those who live there. */
export function isNear({ places, areas }: Named, listed: Place, wide: boolean): boolean {
  const named = [...places, ...areas];
  if (wide && named.some((one) => isAround(one, listed))) return true;
  return (
    places.some((place) => {
      const distance = distanceKm(place, listed);
      return distance === undefined ? shareTown(place, listed) : distance <= MAX_COMMUTE_KM;
    }) ||
    // Where a known town is named, its region says no more than that.
    (places.length === 0 && areas.some((area) => shareTown(area, listed)))
  );
}

/** As far as an area around a town may reach. */
const MAX_AREA_KM = 160;

/** Whether an area around what is named may reach as far as the listed place. */
function isAround(named: Place | Area, listed: Place): boolean {
  if (named.country !== listed.country) return false;
  const distance = 'aliases' in named ? distanceKm(named, listed) : undefined;
  if (distance !== undefined && distance <= MAX_AREA_KM) return true;
  const [one, other] = [getRegionCode(named), getRegionCode(listed)];
  if (one === undefined || other === undefined) return distance === undefined;
  return one === other || shareTown(named, listed);
}

/** Regions that a town and its suburbs lie in, by country. */
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

/** Whether a town reaches from one region into the other. */
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
