import { EDUCATION_LEVELS } from '../model/education.ts';
import { placeKind, type Place } from '../model/place.ts';
import { EMPLOYMENT, WORK_MODES } from '../model/posting.ts';
import { termParts } from '../model/term.ts';
import type { BrowseBy } from '../model/browse-by.ts';
import type { Entry, Named } from './board.ts';
import type { BoardContext } from './board-context.ts';

type PlaceContext = Pick<BoardContext, 'board' | 'format'>;

/**
 * The name of a town, region or country. If the board has another place of that name, the region or
 * country around it is added.
 */
export function placeName(place: Named<Place>, context: PlaceContext): string {
  const name = place.locality ?? place.region ?? context.format.country(place.country);
  const around = context.board.sharesName(place) ? placeAround(place, context) : '';
  return [name, around].filter(Boolean).join(', ');
}

/** A town with its region, or a region with its country: `Toronto, Ontario`. */
export function placeWithin(place: Named<Place>, context: PlaceContext): string {
  const name = placeName(place, context);
  if (context.board.sharesName(place)) return name;
  const within = place.locality === undefined ? placeAround(place, context) : place.region;
  return [name, within].filter(Boolean).join(', ');
}

/** The region and country of a place: `California, United States`. Empty for a country. */
export function placeAround(place: Place, { format }: Pick<BoardContext, 'format'>): string {
  const country = format.country(place.country);
  const around = { locality: [place.region, country], region: [country], country: [] };
  return around[placeKind(place)].filter(Boolean).join(', ');
}

/** The countries of a posting's places, each once, without places that are whole countries. */
export function countriesOf(
  { places }: Pick<Entry, 'places'>,
  { format }: Pick<BoardContext, 'format'>,
): string[] {
  const within = places.filter((place) => placeKind(place) !== 'country');
  return [...new Set(within.map(({ country }) => format.country(country)))];
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
