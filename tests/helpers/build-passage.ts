import type { Passage } from '../../src/text/passage.ts';

/** Builds a sentence without a heading, or the passage that a test describes. */
export function buildPassage(text: string, rest: Partial<Omit<Passage, 'text'>> = {}): Passage {
  return { text, kind: 'sentence', heading: '', lead: '', ...rest };
}

/** Texts of about a megabyte each that make regular expressions slow. */
export function hostileTexts(...words: string[]): string[] {
  return [
    '1'.repeat(1_000_000),
    ' '.repeat(1_000_000),
    '-'.repeat(1_000_000),
    '('.repeat(1_000_000),
    'a '.repeat(500_000),
    '1 '.repeat(500_000),
    '1-'.repeat(500_000),
    ...words.flatMap((word) => {
      const times = Math.ceil(1_000_000 / (word.length + 1));
      return [`${word} `.repeat(times), word.repeat(times), `${' '.repeat(1_000_000)}${word}`];
    }),
  ];
}
