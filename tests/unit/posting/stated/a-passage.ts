import type { Passage } from '../../../../src/text/passage.ts';

/** A sentence under no heading, or what a test says of it. */
export function aPassage(text: string, rest: Partial<Omit<Passage, 'text'>> = {}): Passage {
  return { text, kind: 'sentence', heading: '', lead: '', ...rest };
}

/** Texts that nobody wrote by hand, of about a megabyte each. */
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
