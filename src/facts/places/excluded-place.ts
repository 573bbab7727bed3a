import { contains, type Place } from '../../model/place.ts';
import { findRegion, type Area } from '../en/areas.ts';

/** Whether a place cannot be in an area that the text names. */
export function excludesArea(area: Area, place: Place): boolean {
  return area.country !== place.country || areInOtherRegions(area, getRegion(place));
}

function getRegion({ country, region, regionCode }: Place): Area {
  return {
    country,
    ...(region !== undefined && { region }),
    ...(regionCode !== undefined && { regionCode }),
  };
}

/** An unknown region may be part of another: Greater London, of England. */
function areInOtherRegions(one: Area, other: Area): boolean {
  const [first, second] = [findRegion(one), findRegion(other)];
  return first !== undefined && second !== undefined && first.region !== second.region;
}

/** Names of several towns: without a region, one of them may be anywhere. */
const SHARED_TOWN_NAMES = new Set(
  (
    'albany,alexandria,arlington,athens,aurora,berlin,birmingham,bloomington,boston,bristol,' +
    'burlington,cambridge,charleston,columbia,columbus,concord,dublin,durham,florence,' +
    'georgetown,glendale,halifax,hamilton,jackson,kingston,lancaster,lexington,london,' +
    'manchester,melbourne,moscow,naples,newark,newcastle,newport,oxford,paris,perth,plymouth,' +
    'portland,reading,richmond,rochester,rome,salem,san jose,santiago,springfield,toledo,' +
    'valencia,vancouver,venice,victoria,waterloo,wilmington,windsor,worcester,york'
  ).split(','),
);
/** Names of areas larger than a town. */
const WIDE_AREA = /\b(?:area|metro|greater|valley|county|region|coast)\b/iu;

/** Whether a place that the text names cannot be the listed one, nor contain it or be in it. */
export function excludesPlace(stated: Place, listed: Place): boolean {
  const name = stated.locality?.toLowerCase();
  if (listed.locality === undefined && name !== undefined && SHARED_TOWN_NAMES.has(name))
    return false;
  if (stated.country !== listed.country) return true;
  if (contains(stated, listed) || contains(listed, stated)) return false;
  if (areInOtherRegions(getRegion(stated), getRegion(listed))) return true;
  if (stated.locality === undefined || listed.locality === undefined) return false;
  if (normalizeName(stated.locality) === normalizeName(listed.locality)) return false;
  return !WIDE_AREA.test(stated.locality) && !WIDE_AREA.test(listed.locality);
}

function normalizeName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
