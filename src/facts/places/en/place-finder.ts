import type { Place } from '../../../model/place.ts';
import { getAreaNames } from '../../en/areas.ts';
import { createNameFinder, type Name, type NameFinder } from '../../name-finder.ts';
import { isOrdinaryWord } from './ordinary-place-names.ts';

/** A shorter abbreviation in lower case is an ordinary word. */
const MIN_UNAMBIGUOUS_CHARS = 4;

/** Creates a finder of the names and aliases of places. */
export function createPlaceFinder(places: ReadonlyMap<string, Place>): NameFinder {
  return createNameFinder([...places].flatMap(([id, place]) => getNames(id, place)));
}

function getNames(id: string, { locality, region, country, aliases }: Place): Name[] {
  const own =
    locality !== undefined
      ? [locality]
      : region !== undefined
        ? [region, ...getAreaNames({ country, region })]
        : getAreaNames({ country });
  return [...new Set([...own, ...aliases])].map((name) => ({
    id,
    name,
    isAmbiguous: isAmbiguousName(name),
  }));
}

function isAmbiguousName(name: string): boolean {
  return name.length < MIN_UNAMBIGUOUS_CHARS || /^[A-Z.]+$/u.test(name) || isOrdinaryWord(name);
}
