import { findNearestWords, type NearWord, type Spellings } from './nearest-words.ts';
import { intersect, type Scores } from './scores.ts';
import { foldWord, splitWords } from '../tokens.ts';

/** A word of a query that is probably misspelt. */
export interface DoubtfulWord {
  word: string;
  /** Its place in the query, in UTF-16 units. */
  start: number;
  end: number;
  /** The number of postings with words that begin with it, or that have another ending. */
  postings: number;
  /** The word with other endings. */
  forms: readonly string[];
}

/** What a word of a query was replaced by. */
export interface Correction {
  start: number;
  end: number;
  /** The word as it is written in the query. */
  unknown: string;
  searched: string;
}

/** Likely spellings of a word of which the postings are looked up. */
const MAX_CANDIDATES = 4;

/** A spelling may cost so much more than the likeliest if it has results with the other words. */
const MAX_COST_DIFFERENCE = 0.5;

/** A word that begins some words is only replaced by one that has so many times their postings, */
const MIN_RATIO = 10;
/** unless they differ in nothing but equal letters: `programer`. */
const MAX_CERTAIN_COST = 0.75;

/**
 * Finds the likeliest spellings of misspelt words, preferably such that they have results together.
 *
 * @param text the query
 * @param known the postings that have the rest of the query; undefined if there is no rest
 * @param find finds the postings for other words
 */
export async function correctSpelling(
  text: string,
  doubtful: readonly DoubtfulWord[],
  known: Scores | undefined,
  dictionary: Spellings,
  find: (words: string) => Promise<Scores>,
): Promise<Correction[]> {
  const corrections: Correction[] = [];
  let rest = known;
  for (const { word, start, end, postings, forms } of doubtful) {
    if (postings > 0 && isBeginning(word, dictionary)) continue;
    const found = await Promise.all(
      findNearestWords(word, dictionary, MAX_CANDIDATES).map(async (candidate) => ({
        ...candidate,
        scores: await find(candidate.text),
      })),
    );
    const likely = found.filter(
      ({ text: candidate, cost, scores }) =>
        scores.size > (cost > MAX_CERTAIN_COST ? MIN_RATIO * postings : 0) &&
        !forms.includes(splitWords(candidate).join(' ')),
    );
    const chosen = choose(likely, rest);
    if (!chosen) continue;
    corrections.push({ start, end, unknown: text.slice(start, end), searched: chosen.text });
    rest = rest && rest.size > 0 ? intersect([rest, chosen.scores]) : (rest ?? chosen.scores);
  }
  return corrections;
}

/** The query with its corrections. */
export function applyCorrections(text: string, corrections: readonly Correction[]): string {
  return corrections.reduceRight(
    (result, { start, end, searched }) => result.slice(0, start) + searched + result.slice(end),
    text,
  );
}

function isBeginning(word: string, dictionary: Spellings): boolean {
  return dictionary.some((list) => list.some((known) => foldWord(known).startsWith(word)));
}

function choose<Candidate extends NearWord & { scores: Scores }>(
  candidates: readonly Candidate[],
  rest: Scores | undefined,
): Candidate | undefined {
  const [likeliest] = candidates;
  if (!likeliest || !rest) return likeliest;
  const together = candidates.find(
    ({ cost, scores }) =>
      cost <= likeliest.cost + MAX_COST_DIFFERENCE && intersect([rest, scores]).size > 0,
  );
  return together ?? likeliest;
}
