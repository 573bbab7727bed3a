import { contains, type Place } from '../../model/place.ts';
import { regionCalled, type Area } from '../en/areas.ts';

/** Whether a place cannot lie in an area that the text names. */
export function excludesArea(area: Area, place: Place): boolean {
  return area.country !== place.country || areInOtherRegions(area, regionOf(place));
}

function regionOf({ country, region, regionCode }: Place): Area {
  return {
    country,
    ...(region !== undefined && { region }),
    ...(regionCode !== undefined && { regionCode }),
  };
}

/** A region that addresses do not know may be a part of another: Greater London, of England. */
function areInOtherRegions(one: Area, other: Area): boolean {
  const [first, second] = [regionCalled(one), regionCalled(other)];
  return first !== undefined && second !== undefined && first.region !== second.region;
}

/** Names of more than one town: without a region behind it, one of them may lie in any. */
const SHARED = new Set(
  (
    'albany,alexandria,arlington,athens,aurora,berlin,birmingham,bloomington,boston,bristol,burlington,cambridge,charleston,columbia,' +
    'columbus,concord,dublin,durham,florence,georgetown,glendale,halifax,hamilton,jackson,kingston,lancaster,lexington,london,manchester,' +
    'melbourne,moscow,naples,newark,newcastle,newport,oxford,paris,perth,plymouth,portland,reading,richmond,rochester,rome,salem,' +
    'san jose,santiago,springfield,toledo,valencia,vancouver,venice,victoria,waterloo,wilmington,windsor,worcester,york'
  ).split(','),
);
/** Names of more ground than a town. */
const WIDE = /\b(?:area|metro|greater|valley|county|region|coast)\b/iu;

/** Whether a place that the text names and one that is listed cannot be the same, nor lie in each other. */
export function excludesPlace(said: Place, listed: Place): boolean {
  const name = said.locality?.toLowerCase();
  if (listed.locality === undefined && name !== undefined && SHARED.has(name)) return false;
  if (said.country !== listed.country) return true;
  if (contains(said, listed) || contains(listed, said)) return false;
  if (areInOtherRegions(regionOf(said), regionOf(listed))) return true;
  if (said.locality === undefined || listed.locality === undefined) return false;
  if (plain(said.locality) === plain(listed.locality)) return false;
  return !WIDE.test(said.locality) && !WIDE.test(listed.locality);
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
