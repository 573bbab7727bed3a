import {
  foldForSuggestion,
  restoreId,
  splitForSuggestion,
  SUGGESTION_KINDS,
  type SuggestionFile,
  type SuggestionKind,
  type SuggestionWord,
} from '../suggestion-file.ts';

/** A suggestion, prepared for matching. */
export interface Suggestion {
  kind: SuggestionKind;
  name: string;
  count: number;
  /** The id of a value; empty for a title. */
  id: string;
  words: readonly SuggestionWord[];
}

/** A suggestion that matches the end of a text. */
export interface SuggestionMatch {
  suggestion: Suggestion;
  /** The text before the words that match. It stays in the query. */
  rest: string;
  /** The parts of the name that match, in order: the offsets of their beginnings and ends. */
  marks: [start: number, end: number][];
}

/** Behind other words, shorter beginnings are not matched, because they match too much. */
const MIN_LENGTH_AFTER_REST = 2;

const QUOTE = /["“”„‟«»＂″]/gu;

/** A word of a script without spaces, in which a word can begin anywhere. */
const UNSPACED = /[\p{scx=Han}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** Letters that are also written as two: `Köln` and `Koeln`, `Ålesund` and `Aalesund`. */
const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

export function readSuggestions({ suggestions }: SuggestionFile): Suggestion[] {
  return SUGGESTION_KINDS.flatMap((kind) => {
    const { names, counts, ids } = suggestions[kind];
    return names.map((name, i) => ({
      kind,
      name,
      count: counts[i] ?? 0,
      id: kind === 'title' ? '' : restoreId(ids[i] ?? '', name),
      words: splitForSuggestion(name),
    }));
  });
}

/**
 * Finds suggestions for a text that is being typed, the best first. Each word of the text begins a
 * word of the suggestion; after those, suggestions follow that have only the last words.
 *
 * @param max the maximum number of suggestions
 */
export function findSuggestions(
  text: string,
  suggestions: readonly Suggestion[],
  max: number,
): SuggestionMatch[] {
  const typed = splitForSuggestion(text);
  const found = new Map<Suggestion, SuggestionMatch>();
  // Without a word, the most frequent suggestions are found.
  for (let from = 0; from === 0 || from < typed.length; from += 1) {
    const words = typed.slice(from);
    const rest = text.slice(0, words[0]?.start);
    if (!canFollow(rest, words)) continue;
    const matches = suggestions.flatMap((suggestion): SuggestionMatch[] => {
      const marks = matchWords(words, suggestion);
      return marks ? [{ suggestion, rest: rest.trim(), marks }] : [];
    });
    const exactnessOf = ({ suggestion }: SuggestionMatch) => getExactness(words, suggestion);
    matches.sort(
      (a, b) => exactnessOf(b) - exactnessOf(a) || b.suggestion.count - a.suggestion.count,
    );
    for (const match of matches) {
      if (!found.has(match.suggestion)) found.set(match.suggestion, match);
    }
  }
  return selectKinds([...found.values()], max);
}

/** Whether a suggestion can replace some words, so that the text before them is a query. */
function canFollow(rest: string, words: readonly SuggestionWord[]): boolean {
  if (rest.trim() === '') return true;
  const length = words.reduce((sum, { folded }) => sum + folded.length, 0);
  // An operator or an open quotation mark belongs to the words after it.
  const isSeparate = /\s$/u.test(rest) && (rest.match(QUOTE) ?? []).length % 2 === 0;
  return isSeparate && length >= MIN_LENGTH_AFTER_REST;
}

/** The parts of a name that some words begin. Undefined if a word begins none of them. */
function matchWords(
  typed: readonly SuggestionWord[],
  { words }: Suggestion,
): SuggestionMatch['marks'] | undefined {
  const left = [...words];
  const marks: SuggestionMatch['marks'] = [];
  for (const { folded } of typed) {
    const at = left.findIndex((word) => matchWord(folded, word));
    const [word] = at < 0 ? [] : left.splice(at, 1);
    const mark = word && matchWord(folded, word);
    if (!mark) return undefined;
    marks.push(mark);
  }
  return marks.sort(([a], [b]) => a - b);
}

/** The part of a word that a typed word begins, as offsets in the name. */
function matchWord(
  typed: string,
  { text, start, folded }: SuggestionWord,
): SuggestionMatch['marks'][number] | undefined {
  const at = UNSPACED.test(typed) ? folded.indexOf(typed) : 0;
  const fold = folded.startsWith(typed, at) ? foldForSuggestion : foldDigraphs;
  if (at < 0 || (fold === foldDigraphs && !fold(text).startsWith(typed))) return undefined;
  // A letter can be several when it is folded.
  let end = at + 1;
  while (end < text.length && !fold(text.slice(at, end)).startsWith(typed)) end += 1;
  return [start + at, start + end];
}

function foldDigraphs(word: string): string {
  const letters = word.toLowerCase().replace(/[äöüåø]/g, (letter) => DIGRAPHS[letter] ?? letter);
  return letters === word.toLowerCase() ? '' : foldForSuggestion(letters);
}

/** How exactly words match a name: its first word, whole words, the whole name. */
function getExactness(typed: readonly SuggestionWord[], { words }: Suggestion): number {
  const whole = typed.every(({ folded }) => words.some((word) => word.folded === folded));
  if (whole) return typed.length === words.length ? 3 : 2;
  return words[0]?.folded.startsWith(typed[0]?.folded ?? '') ? 1 : 0;
}

/** The first suggestions; one kind has more than half only if there are no others. */
function selectKinds(matches: readonly SuggestionMatch[], max: number): SuggestionMatch[] {
  const counts: Partial<Record<SuggestionKind, number>> = {};
  const isWithinLimit = ({ suggestion: { kind } }: SuggestionMatch) =>
    (counts[kind] = (counts[kind] ?? 0) + 1) <= max / 2 + 0.5;
  const first = matches.filter(isWithinLimit);
  const chosen = new Set([...new Set([...first, ...matches])].slice(0, max));
  return matches.filter((match) => chosen.has(match));
}
