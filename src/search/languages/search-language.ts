import type { PayPeriod } from '../../model/pay-period.ts';

/**
 * What search knows about a language, as data. The index has it as a file, so that the script is
 * the same for every language. Words are folded (see `foldWord`); patterns are sources of regular
 * expressions for text as it is typed, in any case.
 */
export interface SearchLanguage {
  /** Words and phrases that say nothing about a job. They are left out if the query has others. */
  stopWords: string[];
  /**
   * Phrases with stop words that are searched for completely: names of companies and places,
   * `work from home`.
   */
  names: string[];
  /** Words that are also written as two or three, without their spaces: `parttime`. */
  compounds: string[];
  /**
   * Words that mean something only beside another word. A compound of nothing but such words is not
   * searched for word by word: `time` is in every posting, and so is `part`.
   */
  vagueWords: string[];
  /** The endings of plurals: a pattern, and what may replace what it matches. */
  plurals: string[][];
  /** Other endings, in the same form: `welding`, `welder`. */
  endings: string[][];
  /** A pattern of endings that are added for another form: `(s)`, `·e`. They are ignored. */
  addedEndings: string;
  /** Words that exclude the word after them. */
  not: string[];
  /** Words between alternatives. Only capitals count. */
  or: string[];
  /** Words that are also codes of regions or countries. Only capitals mean the code. */
  ambiguousCodes: string[];
  /** Those of them that mean the code in lower case too. */
  lowerCaseCodes: string[];
  amounts: AmountWords;
}

/** Patterns of the words in which people write an amount of pay. */
interface AmountWords {
  /** Before an amount: `salary of`. */
  pay: string;
  /** Before a minimum: `over`, `from`. */
  atLeast: string;
  /** After a minimum: `or more`. */
  orMore: string;
  /** Between the two ends of a range. */
  to: string;
  /** After an amount, for each period. */
  periods: Partial<Record<PayPeriod, string>>;
  /** The currencies that a sign or name stands for, long names first. */
  currencies: Record<string, string[]>;
}
