import type { SuggestionMessages } from '../i18n/search-messages.ts';

/** What is suggested. All kinds except titles are facets. */
export const SUGGESTION_KINDS = ['title', 'company', 'place', 'skill'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** The suggestions of one kind, those in most postings first, as three lists of equal length. */
export interface StoredSuggestions {
  names: string[];
  /** The numbers of open and unconfirmed postings. */
  counts: number[];
  /** The ids, each as {@link shortenId} shortens it. Empty for titles, which have none. */
  ids: string[];
}

/** The file of the suggestions. */
export interface SuggestionFile {
  locale: string;
  messages: SuggestionMessages;
  suggestions: Record<SuggestionKind, StoredSuggestions>;
}

/** Letters that normalisation to NFKD does not split. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** What does not count in a word: accents, full stops, apostrophes. */
const IGNORED = /[\p{M}.'’ʻʼ]/gu;

/**
 * Normalises a word for comparison with the beginning of another. It is smaller than the
 * normalisation of search, because it is loaded with every search box.
 */
export function foldForSuggestion(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(IGNORED, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** A word, with what belongs to it in names: `C++`, `.NET`, `Node.js`, `O’Brien`. */
const WORD = /[\p{L}\p{M}\p{N}+#.'’ʻʼ]+/gu;

/** A word of a text and the offset of its first character. */
export interface SuggestionWord {
  text: string;
  start: number;
  folded: string;
}

export function splitForSuggestion(text: string): SuggestionWord[] {
  return [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ text: word, start: index, folded: foldForSuggestion(word) }))
    .filter(({ folded }) => folded !== '');
}

/** The usual id of a name. */
function createId(name: string): string {
  return splitForSuggestion(name)
    .map(({ folded }) => folded)
    .join('-');
}

/** Shortens an id to what its name does not tell: nothing, an ending, or else the whole id. */
export function shortenId(id: string, name: string): string {
  const usual = createId(name);
  if (id === usual) return '';
  return id.startsWith(`${usual}-`) && usual !== '' ? id.slice(usual.length) : id;
}

/** Restores an id from {@link shortenId}. */
export function restoreId(short: string, name: string): string {
  return short === '' || short.startsWith('-') ? createId(name) + short : short;
}
