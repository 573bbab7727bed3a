import type { SpellingVariants } from '../languages/index-language.ts';

/** Gets the other spelling of a word in a language: `labor` for `labour`, and back. */
export type RespellWord = (word: string) => string | undefined;

const MIN_OPEN_STEM = 3;

export function createRespeller({ words, beginnings, classes }: SpellingVariants): RespellWord {
  const closed = classes.filter(({ isOpen }) => !isOpen);
  const known = new Map(
    [
      ...closed.flatMap(({ stems, parts: [one, other], endings }) =>
        splitList(stems).flatMap((stem) =>
          splitEndings(endings).map((ending) => [stem + one + ending, stem + other + ending]),
        ),
      ),
      ...words.map(splitList),
    ].flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const]),
  );
  const pairs = beginnings
    .map(splitList)
    .flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const]);
  pairs.sort(([a], [b]) => b.length - a.length);
  const pairsByStart = Map.groupBy(pairs, ([start]) => start.slice(0, 2));
  const open = classes
    .filter(({ isOpen }) => isOpen)
    .map(({ stems, parts, endings }) => ({
      exceptions: new Set(splitList(stems)),
      parts,
      endings: splitEndings(endings).sort((a, b) => b.length - a.length),
    }));

  const respellOpen = (word: string) => {
    for (const { exceptions, parts, endings } of open) {
      for (const [i, part] of parts.entries()) {
        const ending = endings.find((one) => word.endsWith(part + one));
        if (ending === undefined) continue;
        const stem = word.slice(0, -(part + ending).length);
        if (stem.length < MIN_OPEN_STEM || exceptions.has(stem)) return undefined;
        return stem + (parts[1 - i] ?? part) + ending;
      }
    }
    return undefined;
  };
  const respellBeginning = (word: string) => {
    const pair = pairsByStart.get(word.slice(0, 2))?.find(([start]) => word.startsWith(start));
    return pair && pair[1] + word.slice(pair[0].length);
  };
  return (word) => known.get(word) ?? respellBeginning(word) ?? respellOpen(word);
}

function splitList(list: string): string[] {
  return list.split(' ');
}

function splitEndings(endings: string): string[] {
  return splitList(endings).map((ending) => (ending === '-' ? '' : ending));
}
