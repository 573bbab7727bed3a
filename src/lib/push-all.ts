/** Appends any number of items. `list.push(...items)` fails for more than some ten thousand. */
export function pushAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
