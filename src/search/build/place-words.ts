import type { Named } from '../../board/board.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { contains, type Place } from '../../model/place.ts';
import type { FactNames } from '../languages/index-language.ts';
import { splitWords } from '../tokens.ts';
import { getCountryNames, getRegionNames } from './area-words.ts';
import type { MarkCode } from './codes.ts';
import { listProperNameWords, type IsStopWord } from './name-words.ts';

/** The words by which postings in a place are found. */
export interface PlaceWords {
  /** Its names and those of the places that contain it, for phrases. */
  runs: readonly (readonly string[])[];
  words: readonly string[];
  /** Words of names that mean other places, too. */
  weak: readonly string[];
}

/** Finds the words of each place of a board. */
export function createPlaceWords(
  context: BoardContext,
  { countries }: FactNames,
  { markCode, isStopWord }: { markCode: MarkCode; isStopWord: IsStopWord },
): ReadonlyMap<string, PlaceWords> {
  const { board, messages, locale } = context;
  const places = board.values('places').flatMap(({ id }) => board.place(id) ?? []);
  const areas = { messages, locale, countries };

  const listWords = (place: Named<Place>): PlaceWords => {
    const aliases = places
      .filter((outer) => contains(outer, place))
      .concat(place)
      .flatMap((outer) => outer.aliases);
    const region = getRegionNames(place, areas);
    const country = getCountryNames(place.country, areas);
    const { locality } = place;
    const own = [...(locality === undefined ? [] : [locality]), ...region.names, ...aliases];
    const names = [...new Set([...own, ...country.names])];
    const codes = [...region.codes, ...country.codes];
    return {
      runs: names.map(splitWords),
      words: [
        ...own.flatMap((name) => listProperNameWords(name, isStopWord)),
        ...country.names.flatMap(splitWords).filter((word) => !isStopWord(word)),
        ...codes.flatMap((code) => markCode(code)),
        ...joinToCodes(locality, codes),
      ],
      weak: country.around.flatMap(splitWords),
    };
  };
  return new Map(places.map((place) => [place.id, listWords(place)]));
}

/** The last word of a town with a code, as in an address: `portlandor`. */
function joinToCodes(locality: string | undefined, codes: readonly string[]): string[] {
  const last = splitWords(locality ?? '').at(-1);
  return last === undefined
    ? []
    : codes.flatMap((code) => splitWords(code).map((word) => last + word));
}
