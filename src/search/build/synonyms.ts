import type { Board, Entry, Named } from '../../board/board.ts';
import { contains, type Place } from '../../model/place.ts';
import { tokenize, splitWords, type Token } from '../tokens.ts';

/** All names of one thing, each split into words. */
type Names = readonly (readonly string[])[];

/** Finds other names of a posting's places and skills. */
export interface SynonymFinder {
  findPlaceNames(entry: Entry): Names;
  findSkillNames(entry: Entry): Names;
  /**
   * The other names of skills and places that a text or title mentions. A name of one word only
   * counts in a title, and only if it cannot be an ordinary word.
   *
   * @param text the words of `source`
   */
  findMentions(title: string, text: readonly Token[], source: string): Names;
}

interface Written {
  words: readonly string[];
  /**
   * The name as it is written if it cannot be an ordinary word: `NYC` or `PyTorch`, but not `Go`.
   */
  distinct: string | undefined;
  /** Whether the name is also unambiguous in a text. `CV` is not: it may be a résumé. */
  certain: boolean;
  group: Names;
}

/**
 * @param countryName gets the name of a country from its ISO 3166-1 code
 * @param synonyms groups of words with the same meaning on any board
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
      splitNames(
        places
          .filter((outer) => contains(outer, place))
          .concat(place)
          .flatMap((outer) => getPlaceNames(outer, countryName)),
      ),
    ]),
  );
  const skillNames = new Map(
    skills.map(({ id, name, aliases }) => [id, splitNames([name, ...aliases])]),
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
      const group = splitNames(names);
      return names.map((name): Written => ({
        words: splitWords(name),
        distinct: /\p{Lu}.{0,100}\p{Lu}|\d|[+#]/u.test(name) ? name : undefined,
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
    findPlaceNames: (entry) =>
      removeDuplicates(entry.places.flatMap(({ id }) => placeNames.get(id) ?? [])),
    findSkillNames: (entry) =>
      removeDuplicates(entry.skills.flatMap(({ id }) => skillNames.get(id) ?? [])),
    findMentions: (title, text, source) => {
      const found = new Set<Names>();
      addGroups(found, tokenize(title), title, true);
      addGroups(found, text, source, false);
      return removeDuplicates([...found].flat());
    },
  };
}

function getPlaceNames(place: Named<Place>, countryName: (code: string) => string): string[] {
  return [
    place.locality,
    place.region,
    place.regionCode,
    countryName(place.country),
    place.country,
    ...place.aliases,
  ].filter((name) => name !== undefined);
}

function splitNames(names: readonly string[]): Names {
  return removeDuplicates(names.map(splitWords));
}

function removeDuplicates(names: Names): Names {
  return [...new Map(names.map((words) => [words.join(' '), words])).values()];
}
