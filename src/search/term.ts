import type { PayPeriod } from '../model/pay-period.ts';

/** A word or phrase that a posting has to contain. */
export interface TextNeed {
  /**
   * One word, or the words of a phrase. `^or` is the code OR, not the word; a word that begins with
   * a slash is a URL.
   */
  words: readonly string[];
  /**
   * Whether the word has to match as it is; otherwise its other endings and longer words that begin
   * with it match too.
   */
  whole: boolean;
  /** The word with other endings, which match as whole words: `welder` for `welding`. */
  forms?: readonly string[];
  /** Whether the word says nothing about a job. Such words are not marked in a text. */
  isStopWord?: boolean;
}

/** Pay that a posting has to offer. */
export interface AmountNeed {
  amount: number;
  /** The upper end of a range, with which the range of the pay has to overlap. */
  max?: number;
  /** Whether more matches too: `£30k+`. Otherwise the amount lies in the range of the pay. */
  atLeast: boolean;
  /** ISO 4217 code; undefined matches every currency. */
  currency?: string;
  /** Undefined matches every period. */
  period?: PayPeriod;
}

export type Need = TextNeed | AmountNeed;

/** A posting matches if it meets all needs of one of them. */
export type Alternatives = readonly (readonly Need[])[];

/** One thing that a query asks for: a word, a phrase, an amount, or alternatives. */
export interface Term {
  /** As it is written in the query, operators included. */
  text: string;
  /** The offset of its first character in the query, in UTF-16 units. */
  start: number;
  /** The offset after its last character. */
  end: number;
  alternatives: Alternatives;
  /** Whether postings that match are left out: `-word`. */
  excluded: boolean;
  /** Whether no result may lack it: a phrase, or `+word`. */
  required: boolean;
}

/** A posting has to match every term that is not excluded, and no excluded one. */
export type Query = readonly Term[];

export function createWholeNeed(...words: readonly string[]): TextNeed {
  return { words, whole: true };
}
