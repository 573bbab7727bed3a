import { distance } from 'fastest-levenshtein';
import { compareText } from './order.ts';

/** At most this share of an id may differ for it to be offered as what was meant. */
const MOST_DIFFERENT = 0.6;

/**
 * The ids nearest to a mistyped or shortened one, nearest first. An id that begins with what was
 * asked for was probably cut short on its way, and comes before any that is only spelt alike.
 */
export function findNearestIds(asked: string, ids: readonly string[], most: number): string[] {
  const wanted = asked.toLowerCase();
  if (wanted === '') return [];
  return ids
    .map((id) => ({ id, difference: difference(wanted, id) }))
    .filter(({ difference: amount }) => amount <= MOST_DIFFERENT)
    .sort((a, b) => a.difference - b.difference || compareText(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
}

/** 0 for the same id, 1 for nothing in common. */
function difference(wanted: string, id: string): number {
  if (id.startsWith(wanted) || wanted.startsWith(id)) {
    return 0.1 * (1 - Math.min(wanted.length, id.length) / Math.max(wanted.length, id.length));
  }
  return distance(wanted, id) / Math.max(wanted.length, id.length);
}
