import { en } from './en.ts';

/** A whole catalogue. English is the first; the others have its shape. */
export type Words = typeof en;

const CATALOGUES: Record<string, Words> = { en };

/** The catalogue for a locale's language; English where there is none. */
export function wordsFor(locale: string): Words {
  return CATALOGUES[new Intl.Locale(locale).language] ?? en;
}
