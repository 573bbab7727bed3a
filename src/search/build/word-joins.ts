/** Two words that are also written as one. */
type Pair = readonly [first: string, second: string];

/** Knows which words are written together and apart. */
export interface WordJoins {
  /** The word that two neighbours in a text also make; undefined if nobody joins them. */
  join: (first: string, second: string) => string | undefined;
  /** The words that a word is also written as. */
  split: (word: string) => readonly string[];
}

/** What a board shows about words that are written together and apart. */
interface JoinSources {
  /** All words. */
  words: ReadonlySet<string>;
  /** Words with a hyphen between them. */
  hyphenated: Iterable<Pair>;
  /** Neighbours in titles and names. */
  neighbours: Iterable<Pair>;
  /** Pairs that are joined on any board. */
  known: Iterable<Pair>;
  isStopWord: (word: string) => boolean;
}

/** Neighbours with a shorter word in a text are only joined if they are known or hyphenated. */
const MIN_PART = 3;

export function createWordJoins(sources: JoinSources): WordJoins {
  const { words, hyphenated, neighbours, known, isStopWord } = sources;
  const joins = new Map<string, Map<string, string>>();
  const splits = new Map<string, Set<string>>();
  const addJoin = ([first, second]: Pair) => {
    const seconds = joins.get(first) ?? new Map<string, string>();
    joins.set(first, seconds.set(second, first + second));
  };
  const addSplit = (pair: Pair) => {
    const joined = pair.join('');
    const parts = splits.get(joined) ?? new Set();
    for (const part of pair) parts.add(part);
    splits.set(joined, parts);
  };

  for (const word of words) {
    for (let at = MIN_PART; at <= word.length - MIN_PART; at += 1) {
      const pair = [word.slice(0, at), word.slice(at)] as const;
      if (pair.every((part) => words.has(part) && !isStopWord(part))) addJoin(pair);
    }
  }
  for (const pair of hyphenated) {
    if (pair.every(isStopWord)) continue;
    addJoin(pair);
    if (words.has(pair.join(''))) addSplit(pair);
  }
  for (const pair of neighbours) if (words.has(pair.join(''))) addSplit(pair);
  for (const pair of known) {
    addJoin(pair);
    addSplit(pair);
  }
  return {
    join: (first, second) => joins.get(first)?.get(second),
    split: (word) => [...(splits.get(word) ?? [])],
  };
}
