import { distance } from 'fastest-levenshtein';
import { compareText } from './order.ts';

/** Longer texts are not typos, and comparing them with every candidate would be slow. */
const MAX_TYPO_LENGTH = 80;

/** The largest share of an id that may differ for the id to be suggested. */
const MAX_ID_DIFFERENCE = 0.6;

/**
 * The weight of a missing end next to that of a typo: most ids that do not exist were cut short.
 */
const TRUNCATION_WEIGHT = 0.1;

/**
 * The number of letters that are wrong, missing or superfluous. Two neighbours that changed places
 * are one typo.
 */
export function countTypos(a: string, b: string): number {
  return isSwapped(a, b) ? 1 : distance(a, b);
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

export interface NearestOptions<Candidate> {
  /** Candidates at a greater distance are left out. */
  maxDistance: number;
  /** The maximum number of results. */
  limit: number;
  /** How far a candidate is from the text. */
  distanceTo: (candidate: Candidate) => number;
}

/** The candidates nearest to a text, nearest first. Ties keep the order of the candidates. */
export function findNearest<Candidate>(
  candidates: readonly Candidate[],
  { maxDistance, limit, distanceTo }: NearestOptions<Candidate>,
): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, distance: distanceTo(candidate) }))
    .filter((one) => one.distance <= maxDistance)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** The candidate of which `text` is probably a typo, or undefined if none is close enough. */
export function findNearestSpelling(
  text: string,
  candidates: readonly string[],
): string | undefined {
  if (text.length > MAX_TYPO_LENGTH) return undefined;
  const wanted = text.toLowerCase();
  const [nearest] = findNearest(candidates, {
    maxDistance: text.length < 4 ? 1 : Math.max(2, Math.floor(text.length / 3)),
    limit: 1,
    distanceTo: (candidate) => countTypos(wanted, candidate.toLowerCase()),
  });
  return nearest;
}

/**
 * The ids nearest to a mistyped or shortened one, nearest first. An id that begins with `asked`, or
 * that `asked` begins with, comes before any that is only spelt similarly.
 */
export function findNearestIds(asked: string, ids: readonly string[], limit: number): string[] {
  const wanted = asked.toLowerCase();
  if (wanted === '') return [];
  return findNearest([...ids].sort(compareText), {
    maxDistance: MAX_ID_DIFFERENCE,
    limit,
    distanceTo: (id) => getIdDifference(wanted, id),
  });
}

/** 0 for the same id, 1 for ids that have nothing in common. */
function getIdDifference(wanted: string, id: string): number {
  const longest = Math.max(wanted.length, id.length);
  if (id.startsWith(wanted) || wanted.startsWith(id)) {
    return TRUNCATION_WEIGHT * (1 - Math.min(wanted.length, id.length) / longest);
  }
  return countTypos(wanted, id) / longest;
}
