/** Joins parts of a pattern that follow one another. */
export function sequence(...parts: readonly string[]): string {
  return parts.join('');
}

/** Joins alternatives of a pattern. Unlike `anyOf`, it does not put them into a group. */
export function alternatives(...parts: readonly string[]): string {
  return parts.join('|');
}
