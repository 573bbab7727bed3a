/** Part of a pattern that matches any of several alternatives, the first that fits. */
export function anyOf(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}

/** Creates a pattern of whole words or phrases, never of parts of longer words. */
export function anyWord(...words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${anyOf(...words)}(?![\p{L}\p{N}])`, 'iu');
}
