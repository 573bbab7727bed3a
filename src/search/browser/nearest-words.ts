import { foldWord } from '../tokens.ts';

/** The words that a misspelt one may stand for, each list with those in most postings first. */
export type Spellings = readonly [names: readonly string[], words: readonly string[]];

/** A word that a misspelt one may stand for. */
export interface NearWord {
  /** As it is written, in lower case if the dictionary only has it with a capital at its start. */
  text: string;
  /** How unlikely it is to be meant. A wrong letter costs about 1. */
  cost: number;
}

/** Shorter words are too similar to too many others. */
const MIN_LENGTH = 3;

/** Shorter parts of words that were run together would be found in too many words. */
const MIN_PART_LENGTH = 3;

const COSTS = {
  /** A letter of a pair of equal ones is missing or superfluous: `acountant`. */
  double: 0.5,
  missing: 0.8,
  swapped: 0.8,
  superfluous: 0.9,
  vowel: 0.9,
  other: 1.2,
  /** In addition, if the first letter is wrong, which is rare. */
  first: 0.6,
  /** In addition, if the word is in texts only. */
  text: 0.3,
  /** In addition, for the rarest word of a list; words that are more frequent cost less of it. */
  rare: 0.2,
  /** A space between two words is missing. */
  space: 0.9,
};

/** How much the errors in a word of some length may cost. */
function getLimit(length: number): number {
  if (length <= 3) return 0.8;
  if (length === 4) return 1.2;
  if (length <= 6) return 1.8;
  return length <= 9 ? 2.3 : 3.1;
}

/** The words that a misspelt one may stand for, the likeliest first. */
export function findNearestWords(word: string, dictionary: Spellings, limit: number): NearWord[] {
  if (word.length < MIN_LENGTH || /\d/.test(word)) return [];
  const ranks = new Map<string, { text: string; cost: number }>();
  dictionary.forEach((list, i) =>
    list.forEach((text, rank) => {
      const folded = foldWord(text);
      const cost = i * COSTS.text + (COSTS.rare * rank) / list.length;
      if (!ranks.has(folded)) ranks.set(folded, { text: lowerCase(text), cost });
    }),
  );
  const most = getLimit(word.length);
  const near: NearWord[] = [];
  for (const [known, { text, cost }] of ranks) {
    const errors = known === word ? Infinity : countErrors(word, known, most);
    if (errors <= most) near.push({ text, cost: errors + cost });
  }
  for (let at = MIN_PART_LENGTH; at <= word.length - MIN_PART_LENGTH; at += 1) {
    const [first, second] = [ranks.get(word.slice(0, at)), ranks.get(word.slice(at))];
    if (!first || !second) continue;
    near.push({
      text: `${first.text} ${second.text}`,
      cost: COSTS.space + first.cost + second.cost,
    });
  }
  return near.sort((a, b) => a.cost - b.cost).slice(0, limit);
}

/** Removes the capital of a word at the beginning of a name, but not those of `PyTorch`. */
function lowerCase(text: string): string {
  return /^\p{Lu}\P{Lu}+$/u.test(text) ? text.toLowerCase() : text;
}

/**
 * What it costs to turn a misspelt word into a known one, letter by letter; two letters that
 * changed places are one error.
 *
 * @returns a higher number than `most` if it costs more than that
 */
function countErrors(typed: string, known: string, most: number): number {
  if (Math.abs(typed.length - known.length) > most / COSTS.double) return Infinity;
  let before: number[] = [];
  let leastBefore = 0;
  let above = Array.from({ length: known.length + 1 }, (_, j) => sumMissing(j));
  for (let i = 1; i <= typed.length; i += 1) {
    const letter = typed[i - 1];
    const last = typed[i - 2];
    const row = [(above[0] ?? 0) + (i === 1 ? COSTS.superfluous + COSTS.first : COSTS.superfluous)];
    let least = row[0] ?? 0;
    for (let j = 1; j <= known.length; j += 1) {
      const wanted = known[j - 1];
      const first = i === 1 || j === 1 ? COSTS.first : 0;
      const superfluous = letter === last ? COSTS.double : COSTS.superfluous;
      const missing = wanted === known[j - 2] ? COSTS.double : COSTS.missing;
      let cost = Math.min(
        (above[j - 1] ?? 0) + (letter === wanted ? 0 : getDifference(letter, wanted) + first),
        (above[j] ?? 0) + superfluous,
        (row[j - 1] ?? 0) + missing,
      );
      if (i > 1 && j > 1 && letter === known[j - 2] && last === wanted && letter !== wanted) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + COSTS.swapped);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    // Letters that changed places go on from the row before.
    if (Math.min(least, leastBefore) > most) return Infinity;
    leastBefore = least;
    before = above;
    above = row;
  }
  return above[known.length] ?? Infinity;
}

/** What it costs that the first letters of a word are missing. */
function sumMissing(letters: number): number {
  return letters * COSTS.missing + (letters > 0 ? COSTS.first : 0);
}

function getDifference(a = '', b = ''): number {
  const isVowel = (letter: string) => 'aeiouy'.includes(letter);
  return isVowel(a) && isVowel(b) ? COSTS.vowel : COSTS.other;
}
