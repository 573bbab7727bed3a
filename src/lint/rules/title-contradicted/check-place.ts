import { distanceKm, type Place } from '../../../model/place.ts';
import { excludesPlace } from '../../../facts/places/index.ts';
import { isSupportedByText, joinValues, pathTo, type TitleCheck } from './title-check.ts';

/** Separator before a place at the end of a title. */
const SEPARATOR = /[,(|–—-]\s?$/u;

export const checkPlace: TitleCheck = (title, { places }, context) => {
  const { names } = context;
  // A sales territory or a team may be named after a place other than the place of work.
  if (!places || isSupportedByText(context, 'places')) return undefined;
  const named = names
    .extractPlaces(title)
    .filter(
      ({ start, end }) =>
        SEPARATOR.test(title.text.slice(Math.max(0, start - 2), start)) &&
        /^\)?\s?$/u.test(title.text.slice(end, end + 3)),
    );
  const [first] = named;
  const towns = named.flatMap(({ value }) => names.places.get(value) ?? []);
  const stated = places.flatMap((id) => names.places.get(id) ?? []);
  const agree = towns.some((town) => stated.some((other) => mayBeNear(town, other)));
  if (!first || stated.length < places.length || agree) return undefined;
  return {
    words: first,
    path: pathTo('places', places),
    fact: `the places are ${joinValues(places)}`,
  };
};

/**
 * Whether a place in a title is compatible with a place of work. A region may be what the role is
 * about, and a town may include its surroundings.
 */
function mayBeNear(town: Place, other: Place): boolean {
  if (town.locality === undefined || other.locality === undefined) return true;
  if (!excludesPlace(town, other)) return true;
  return town.country === other.country && (distanceKm(town, other) ?? 0) <= MAX_METRO_KM;
}

/** Maximum distance of towns that may belong to one metropolitan area. */
const MAX_METRO_KM = 150;
