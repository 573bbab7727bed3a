import { normalizeName, tokenize, type Token } from '../tokens.ts';
import { TITLE_MODIFIERS } from './title-modifiers.ts';

/** A name of work, and the number of titles that have it. */
export interface CommonTitle {
  name: string;
  count: number;
}

/** A part of a title between punctuation. */
interface Part {
  text: string;
  words: readonly Token[];
}

/** Consecutive words of a title. */
interface Run extends Part {
  /** Their normalised form. */
  key: string;
}

/** A run that may be suggested. */
interface Candidate {
  /** Each way in which it is written, and how often. */
  spellings: Map<string, number>;
  /** Whether it is a part of a title without its modifiers. Other runs need more evidence. */
  isName: boolean;
  /** Whether it is the first part of a title, which is suggested even if no other title has it. */
  isFirst: boolean;
  /** For a name with modifiers, the key of the name without them. */
  plain?: string;
  /** For a beginning or end, the pairs of words at the place where it was cut. */
  cuts: Set<string>;
}

/** Longer names are not suggested. */
const MAX_WORDS = 6;

/** How many words at the beginning and end of a name can be a name themselves. */
const RUN_LENGTHS = [2, 3, 4];

/** Of two names, one within the other, only one is suggested if this share of titles has both. */
const MAX_SHARE = 0.8;

/** Punctuation between the parts of a title: `Nurse, Ward 7`, `Cook (nights) – Leeds`. */
const SEPARATOR = /[,;:|()[\]{}•·–—、，；：｜（）【】「」／・]|\s[/@-]\s/u;

/** The ending of another gender within a word: `Chargé(e) de projet`. */
const GENDER_ENDING = /(?<=\p{L})\(\p{L}{1,5}\)/gu;

/** A number at an end of a name. */
const NUMBER = /^\p{N}+$/u;

/** A grade or gender at the end of a name: `Engineer II`, `Conseiller H/F`. */
const GRADE = /^(?:\p{Script=Latin}|i{2,3}|iv)$/u;

/** An article or preposition, with which no name begins or ends. */
const PREPOSITION = /^\p{Ll}{1,3}$/u;

/**
 * A beginning or end of a name is suggested if this many times more titles have it than have its
 * outer word together with the neighbour beyond: `Learning Engineer` is no name of its own because
 * of `Machine Learning`.
 */
const MIN_COHESION = 1.5;

const modifiers = new Set(TITLE_MODIFIERS.map(normalizeName));

const MAX_MODIFIER_WORDS = Math.max(...[...modifiers].map((name) => name.split(' ').length));

/**
 * Finds the names of work in titles, those of most titles first. A title often has more than the
 * name, so that few titles are equal: `Senior Nurse, Ward 7`. Its parts between punctuation are
 * names, with and without modifiers such as `Senior`; and so are the first and last words of a part
 * if several titles have them: `Nurse Practitioner` of `Nurse Practitioner Cardiology`.
 */
export function findCommonTitles(titles: readonly string[]): CommonTitle[] {
  const split = titles.map(splitTitle);
  const candidates = findCandidates(split);
  const counts = countTitles(split, candidates);
  const countOf = (key: string) => counts.get(key) ?? 0;
  for (const [key, { isFirst }] of candidates) {
    if (!isFirst && countOf(key) < 2) candidates.delete(key);
  }
  const longer = countLonger(candidates.keys(), countOf);
  const pairs = countPairs(split);
  return [...candidates]
    .filter(([key, { isName, plain, cuts }]) => {
      if (isName) return true;
      if (plain !== undefined) return countOf(key) < MAX_SHARE * countOf(plain);
      const cut = Math.max(...[...cuts].map((pair) => pairs.get(pair) ?? 0));
      return countOf(key) > Math.max(MIN_COHESION * cut, (longer.get(key) ?? 0) / MAX_SHARE);
    })
    .map(([key, { spellings }]) => ({ name: getMostFrequent(spellings), count: countOf(key) }))
    .sort((a, b) => b.count - a.count || compareNames(a.name, b.name));
}

function splitTitle(title: string): Part[] {
  return title
    .replace(GENDER_ENDING, '')
    .split(SEPARATOR)
    .map((text) => ({ text, words: joinNeighbours(tokenize(text)) }))
    .filter(({ words }) => words.length > 0);
}

/** Joins words with nothing between them: scripts without spaces do not show where names end. */
function joinNeighbours(words: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of words) {
    const before = joined.at(-1);
    if (before?.end !== token.start) joined.push({ ...token });
    else {
      before.word += token.word;
      before.end = token.end;
    }
  }
  return joined;
}

function findCandidates(titles: readonly (readonly Part[])[]): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  const add = ({ key, text }: Run): Candidate => {
    const found = candidates.get(key) ?? {
      spellings: new Map(),
      isName: false,
      isFirst: false,
      cuts: new Set(),
    };
    candidates.set(key, found);
    found.spellings.set(text, (found.spellings.get(text) ?? 0) + 1);
    return found;
  };
  for (const parts of titles) {
    parts.forEach((part, i) => {
      const name = removeModifiers(part);
      if (name.words.length === 0) return;
      const plain = createRun(name);
      if (name.words.length <= MAX_WORDS) {
        const found = add(plain);
        found.isName = true;
        found.isFirst ||= i === 0;
      }
      const whole = createRun(part);
      const hasNumber = part.words.some(({ word }) => NUMBER.test(word));
      if (whole.key !== plain.key && part.words.length <= MAX_WORDS && !hasNumber) {
        add(whole).plain ??= plain.key;
      }
      for (const { cut, ...run } of listEnds(name)) add(run).cuts.add(cut);
    });
  }
  return candidates;
}

/** Removes modifiers, numbers and grades from both ends of a part. */
function removeModifiers({ text, words }: Part): Part {
  let [from, to] = [0, words.length];
  let removed = 0;
  do {
    removed = countModifierWords(words.slice(from, to));
    from += removed;
  } while (removed > 0);
  do {
    removed = countEndingWords(words.slice(from, to));
    to -= removed;
  } while (removed > 0);
  return { text, words: words.slice(from, to) };
}

/** The number of words of the modifier at the beginning of some words. */
function countModifierWords(words: readonly Token[]): number {
  const lengths = Array.from({ length: MAX_MODIFIER_WORDS }, (_, i) => MAX_MODIFIER_WORDS - i);
  const found = lengths.find((length) => modifiers.has(getKey(words.slice(0, length))));
  return Math.min(found ?? Number(isNumber(words[0])), words.length);
}

/** The number of words of the modifier, number or grade at the end of some words. */
function countEndingWords(words: readonly Token[]): number {
  const last = words.at(-1);
  if (isNumber(last) || GRADE.test(last?.word ?? '')) return 1;
  const lengths = Array.from({ length: MAX_MODIFIER_WORDS }, (_, i) => MAX_MODIFIER_WORDS - i);
  return lengths.find((length) => modifiers.has(getKey(words.slice(-length)))) ?? 0;
}

const isNumber = (token: Token | undefined) => token !== undefined && NUMBER.test(token.word);

/** The first and last words of a name that can be names themselves. */
function listEnds(name: Part): (Run & { cut: string })[] {
  const { words } = name;
  const isPreposition = (token: Token | undefined) =>
    token !== undefined && PREPOSITION.test(name.text.slice(token.start, token.end));
  const cuts = RUN_LENGTHS.filter((length) => length < words.length).flatMap((length) => [
    { from: 0, to: length, at: length },
    { from: words.length - length, to: words.length, at: words.length - length },
  ]);
  return cuts
    .filter(({ from, to }) => !isPreposition(words[from]) && !isPreposition(words[to - 1]))
    .map(({ from, to, at }) => ({
      ...createRun({ ...name, words: words.slice(from, to) }),
      cut: getKey(words.slice(at - 1, at + 1)),
    }));
}

function createRun({ text, words }: Part): Run {
  const written = text.slice(words[0]?.start, words.at(-1)?.end);
  return { words, text: written, key: getKey(words) };
}

function getKey(words: readonly Token[]): string {
  return words.map(({ word }) => word).join(' ');
}

/** The number of titles that have each candidate. */
function countTitles(
  titles: readonly (readonly Part[])[],
  candidates: ReadonlyMap<string, Candidate>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const parts of titles) {
    const keys = parts.flatMap(({ words }) => listKeys(words.map(({ word }) => word)));
    for (const key of new Set(keys)) {
      if (candidates.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** The number of titles that have each two neighbouring words. */
function countPairs(titles: readonly (readonly Part[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const parts of titles) {
    const pairs = parts.flatMap(({ words }) =>
      words.slice(1).map((_, i) => getKey(words.slice(i, i + 2))),
    );
    for (const pair of new Set(pairs)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** For each run within a longer candidate, the highest number of titles of such a candidate. */
function countLonger(
  keys: Iterable<string>,
  countOf: (key: string) => number,
): Map<string, number> {
  const longer = new Map<string, number>();
  for (const key of keys) {
    for (const within of listKeys(key.split(' '))) {
      if (within !== key) longer.set(within, Math.max(longer.get(within) ?? 0, countOf(key)));
    }
  }
  return longer;
}

/** The keys of all runs of some words that are no longer than a name. */
function listKeys(words: readonly string[]): string[] {
  return words.flatMap((_, from) =>
    words
      .slice(from, from + MAX_WORDS)
      .map((_word, i) => words.slice(from, from + i + 1).join(' ')),
  );
}

function getMostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(([a, m], [b, n]) => n - m || compareNames(a, b));
  return first?.[0] ?? '';
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : 1;
}
