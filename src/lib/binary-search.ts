/**
 * The index of the last item whose key is at most `value`, or -1 if every key is greater.
 *
 * @param items in ascending order of their keys
 */
export function findLastIndexAtMost<Item>(
  items: readonly Item[],
  value: number,
  keyOf: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && keyOf(item) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
