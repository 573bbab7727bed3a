/** A part of a pattern that matches any of some alternatives, the first that fits. */
export function anyOf(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}

/** A pattern that matches any of some words or phrases by itself, and not as a part of a longer word. */
export function anyWord(...words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${anyOf(...words)}(?![\p{L}\p{N}])`, 'iu');
}
