/**
 * What search knows about a language, as data. The index has it as a file, so that the script is
 * the same for every language. Words are folded (see `foldWord`).
 */
export interface SearchLanguage {
  /** Words that say nothing about a job. They are not searched for if the query has others. */
  stopWords: string[];
  /** Names of companies and places that contain stop words, as words with a space between. */
  names: string[];
  /** Groups of endings that replace one another: `welding`, `welder`. */
  endings: string[][];
  /** Words that exclude the word after them. */
  not: string[];
  /** Words in capitals between alternatives. */
  or: string[];
  /** Words before an amount that ask for at least as much: `over`, `from`. */
  atLeast: string[];
  /** Words that are also codes of regions or countries. Only capitals mean the code. */
  ambiguousCodes: string[];
}
