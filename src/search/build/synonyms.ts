import type { Board, Entry, Named } from '../../board/board.ts';
import { contains, type Place } from '../../model/place.ts';
import { tokens, wordsOf, type Token } from '../tokens.ts';

/** All ways to write one thing, each as words. */
type Names = readonly (readonly string[])[];

/** Finds what else a posting's places and skills are called. */
export interface SynonymFinder {
  placesOf(entry: Entry): Names;
  skillsOf(entry: Entry): Names;
  /**
   * The other names of what a text names in several words, or a title by a name that is no ordinary word.
   *
   * @param text the words of `source`
   */
  mentionedIn(title: string, text: readonly Token[], source: string): Names;
}

interface Written {
  words: readonly string[];
  /** As the catalogue writes it, where it cannot be mistaken for an ordinary word: `NYC`, `PyTorch`, not `Go`. */
  distinct: string | undefined;
  /** Whether such a name means this in a text too, where `CV` may be a life on paper. */
  certain: boolean;
  group: Names;
}

/**
 * @param countryName a country's name, from its ISO 3166-1 code
 * @param synonyms groups of words that mean the same on any board
 */
export function createSynonymFinder(
  board: Board,
  countryName: (code: string) => string,
  synonyms: readonly (readonly string[])[],
): SynonymFinder {
  const places = board.values('places').flatMap(({ id }) => board.place(id) ?? []);
  const skills = board.values('skills').flatMap(({ id }) => board.skill(id) ?? []);
  const placeNames = new Map(
    places.map((place) => [
      place.id,
      wordsOfEach(
        places
          .filter((outer) => contains(outer, place))
          .concat(place)
          .flatMap((outer) => namesOfPlace(outer, countryName)),
      ),
    ]),
  );
  const skillNames = new Map(
    skills.map(({ id, name, aliases }) => [id, wordsOfEach([name, ...aliases])]),
  );
  const written = [
    ...places.map(({ locality, aliases }) => [
      ...(locality === undefined ? [] : [locality]),
      ...aliases,
    ]),
    ...skills.map(({ name, aliases }) => [name, ...aliases]),
    ...synonyms,
  ]
    .filter((names) => names.length > 1)
    .flatMap((names) => {
      const group = wordsOfEach(names);
      return names.map((name): Written => ({
        words: wordsOf(name),
        distinct: /\p{Lu}.*\p{Lu}|\d|[+#]/u.test(name) ? name : undefined,
        certain: synonyms.includes(names),
        group,
      }));
    });
  const byFirst = Map.groupBy(written, ({ words }) => words[0] ?? '');

  const addGroups = (
    found: Set<Names>,
    text: readonly Token[],
    source: string,
    isTitle: boolean,
  ) => {
    text.forEach((token, i) => {
      for (const { words, distinct, certain, group } of byFirst.get(token.word) ?? []) {
        const named =
          words.length > 1
            ? words.every((word, j) => text[i + j]?.word === word)
            : (isTitle || certain) && source.slice(token.start, token.end) === distinct;
        if (named) found.add(group);
      }
    });
  };

  return {
    placesOf: (entry) => distinctNames(entry.places.flatMap(({ id }) => placeNames.get(id) ?? [])),
    skillsOf: (entry) => distinctNames(entry.skills.flatMap(({ id }) => skillNames.get(id) ?? [])),
    mentionedIn: (title, text, source) => {
      const found = new Set<Names>();
      addGroups(found, tokens(title), title, true);
      addGroups(found, text, source, false);
      return distinctNames([...found].flat());
    },
  };
}

function namesOfPlace(place: Named<Place>, countryName: (code: string) => string): string[] {
  return [
    place.locality,
    place.region,
    place.regionCode,
    countryName(place.country),
    place.country,
    ...place.aliases,
  ].filter((name) => name !== undefined);
}

function wordsOfEach(names: readonly string[]): Names {
  return distinctNames(names.map(wordsOf));
}

function distinctNames(names: Names): Names {
  return [...new Map(names.map((words) => [words.join(' '), words])).values()];
}
