import { EDUCATION_LEVELS } from '../model/education.ts';
import { placeKind, type Place } from '../model/place.ts';
import { EMPLOYMENT, WORK_MODES } from '../model/posting.ts';
import { termParts } from '../model/term.ts';
import { getAreaOf, type BrowseBy } from '../model/browse-by.ts';
import { areaName } from './area-names.ts';
import type { Entry, Named } from './board.ts';
import type { BoardContext } from './board-context.ts';
import { hasCountryName } from './country-names.ts';

type PlaceContext = Pick<BoardContext, 'board' | 'format'>;

/**
 * The name of a town, region or country. If another place on the board or another country has that
 * name, the region or country around it is added.
 */
export function placeName(place: Named<Place>, context: PlaceContext): string {
  const name = getOwnName(place, context);
  return isAmbiguous(place, context) ? joinNames(name, listAround(place, context)) : name;
}

/** A town with its region, or a region with its country: `Toronto, Ontario`. */
export function placeWithin(place: Named<Place>, context: PlaceContext): string {
  const name = placeName(place, context);
  if (isAmbiguous(place, context)) return name;
  const { locality, region, country } = place;
  if (locality === undefined) return joinNames(name, listAround(place, context));
  if (region === undefined) return name;
  const around = hasCountryName(region, country) ? listAround(place, context) : [region];
  return joinNames(name, around);
}

/** The region and country of a place: `California, United States`. Empty for a country. */
export function placeAround(place: Place, context: Pick<BoardContext, 'format'>): string {
  const name = getOwnName(place, context);
  return joinNames(name, listAround(place, context)).slice(name.length).replace(/^, /u, '');
}

function getOwnName(
  { locality, region, country }: Place,
  { format }: Pick<BoardContext, 'format'>,
) {
  return locality ?? region ?? format.country(country);
}

function isAmbiguous(place: Named<Place>, { board }: PlaceContext): boolean {
  const { locality, region, country } = place;
  const name = locality ?? region;
  return board.sharesName(place) || (name !== undefined && hasCountryName(name, country));
}

function listAround(place: Place, { format }: Pick<BoardContext, 'format'>): string[] {
  const country = format.country(place.country);
  switch (placeKind(place)) {
    case 'locality':
      return place.region === undefined ? [country] : [place.region, country];
    case 'region':
      return [country];
    case 'country':
      return [];
  }
}

/** Joins a name and those of what is around it, without what the name itself ends with. */
function joinNames(name: string, around: readonly string[]): string {
  const [, ...ending] = name.split(', ');
  return [name, ...around.filter((one) => !ending.includes(one))].join(', ');
}

/**
 * Places and their countries on one line: `Palo Alto, Seattle, United States`. Places in several
 * countries, and names that have commas themselves, are each followed by their country:
 * `Honolulu, United States; Auckland, New Zealand`.
 *
 * @param names the names of the first places
 */
export function placesLine(
  { places }: Pick<Entry, 'places'>,
  names: readonly string[],
  { format, messages }: Pick<BoardContext, 'format' | 'messages'>,
): string {
  const shown = places.slice(0, names.length);
  const countries = new Set(shown.map(({ country }) => country));
  const isList =
    names.length > 1 && (countries.size > 1 || names.some((name) => name.includes(', ')));
  const addCountry = (line: string, place: Place | undefined) => {
    const country = place && format.country(place.country);
    return country === undefined || line.split(', ').includes(country)
      ? line
      : `${line}, ${country}`;
  };
  return isList
    ? names.map((name, i) => addCountry(name, shown[i])).reduce(messages.row.addPlace)
    : addCountry(names.join(', '), shown[0]);
}

/** The names of places on one line, with semicolons if names have commas themselves. */
export function joinPlaces(
  names: readonly string[],
  { messages }: Pick<BoardContext, 'messages'>,
): string {
  const hasCommas = names.some((name) => name.includes(', '));
  return hasCommas ? names.reduce(messages.row.addPlace) : names.join(', ');
}

export function termName(term: string, { messages }: Pick<BoardContext, 'messages'>): string {
  const { season, year } = termParts(term);
  return messages.term(season, year);
}

/** The name of a browse value, for its page and the links to it. */
export function valueName(browseBy: BrowseBy, id: string, context: BoardContext): string {
  const { board, messages } = context;
  switch (browseBy) {
    case 'companies':
      return board.company(id)?.name ?? id;
    case 'places': {
      const place = board.place(id);
      return place ? placeName(place, context) : id;
    }
    case 'skills':
      return board.skill(id)?.name ?? id;
    case 'terms':
      return termName(id, context);
    case 'degrees':
      return label(EDUCATION_LEVELS, messages.educationLevel, id);
    case 'work-modes':
      return label(WORK_MODES, messages.workMode, id);
    case 'employment':
      return label(EMPLOYMENT, messages.employment, id);
    case 'applicants':
      return areaName(getAreaOf(id), context);
  }
}

function label<Id extends string>(
  ids: readonly Id[],
  names: Record<Id, string>,
  id: string,
): string {
  const known = ids.find((one) => one === id);
  return known === undefined ? id : names[known];
}
