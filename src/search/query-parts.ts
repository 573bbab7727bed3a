import type { SearchLanguage } from './languages/search-language.ts';
import type { Alternatives } from './term.ts';
import { isUnspaced, tokenize } from './tokens.ts';

/** A part of a query: a word, words that belong together, or what an operator applies to. */
export interface Part {
  start: number;
  end: number;
  /** Its words; none if it has `alternatives`. */
  words: readonly string[];
  /** Other spellings of its only word. */
  others?: readonly string[];
  /** What it asks for, unless that follows from its words. */
  alternatives?: Alternatives;
  /** Whether it is the name of something, which is searched for with its stop words. */
  isName?: boolean;
  /** Whether it says nothing about a job. */
  isStopWord?: boolean;
  excluded?: boolean;
  required?: boolean;
}

/** Reads what is not plain words: operators, codes, amounts and URLs. */
export interface QuerySyntax {
  /** Finds the parts that are not plain words; `rest` has spaces instead of them. */
  extractParts: (
    text: string,
    language: SearchLanguage,
    typing: boolean,
  ) => { parts: Part[]; rest: string };
  /** Applies the operators between parts, and finds codes. */
  applyOperators: (
    parts: readonly Part[],
    rest: string,
    language: SearchLanguage,
    typing: boolean,
  ) => Part[];
}

/** The number of words of the longest compound. */
const MAX_COMPOUND_WORDS = 3;

/** Splits text into words. Those that a hyphen or the like joins are one part. */
export function splitWordParts(text: string): Part[] {
  const parts: Part[] = [];
  for (const { word, others, start, end, joined } of tokenize(text)) {
    const last = parts.at(-1);
    // Characters of a script without spaces are a phrase.
    const isNext = last?.end === start && isUnspaced(word) && isUnspaced(last.words[0] ?? '');
    if (last && (joined || isNext)) {
      last.words = [...last.words, word];
      last.end = end;
    } else {
      // French elisions: l’entreprise.
      if (last && /^['’]$/.test(text.slice(last.end, start))) last.isStopWord = true;
      parts.push({ start, end, words: [word], others });
    }
  }
  return parts;
}

/** Puts together the words of names and compounds, and finds those that say nothing. */
export function mergeParts(
  parts: readonly Part[],
  { names, compounds, stopWords }: SearchLanguage,
): Part[] {
  const merged: (Part | undefined)[] = [...parts];
  const merge = (from: number, to: number, isName: boolean) => {
    const all = merged.slice(from, to).filter((part) => part !== undefined);
    const [first] = all;
    const last = all.at(-1);
    if (!first || !last || all.length < to - from) return;
    merged.fill(undefined, from, to);
    const words = all.flatMap((part) => part.words);
    merged[from] = { start: first.start, end: last.end, words, isName };
  };

  /** The words of all parts, and the offsets at which a part begins. */
  let key = ' ';
  const starts = new Map<number, number>();
  parts.forEach(({ words }, i) => {
    starts.set(key.length, i);
    key += `${words.join(' ')} `;
  });
  starts.set(key.length, parts.length);
  const findPhrases = (phrases: readonly string[], visit: (from: number, to: number) => void) => {
    for (const phrase of phrases) {
      for (let at = 0; (at = key.indexOf(` ${phrase} `, at) + 1) > 0;) {
        const from = starts.get(at);
        const to = starts.get(at + phrase.length + 1);
        if (from !== undefined && to !== undefined) visit(from, to);
      }
    }
  };

  findPhrases(names, (from, to) => {
    if (to - from > 1 || (parts[from]?.words ?? []).length > 1) merge(from, to, true);
  });
  for (let length = MAX_COMPOUND_WORDS; length > 1; length -= 1) {
    parts.forEach((_, from) => {
      const run = merged.slice(from, from + length);
      const joined = run.map((part) => (part?.words.length === 1 ? part.words[0] : ' ')).join('');
      if (compounds.includes(joined)) merge(from, from + run.length, false);
    });
  }
  findPhrases(stopWords, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const part = merged[i];
      if (part && part === parts[i]) part.isStopWord = true;
    }
  });
  return merged.filter((part) => part !== undefined);
}
