/** Puts more at the end of a list, however much it is: a call takes no more than some ten thousand arguments. */
export function pushAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
