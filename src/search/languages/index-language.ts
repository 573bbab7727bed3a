import type { EducationLevel } from '../../model/education.ts';
import type { PayBasis } from '../../model/pay-period.ts';
import type { Employment, Level, WorkMode } from '../../model/posting.ts';
import type { Season } from '../../model/term.ts';

/** What the index knows about a language, as data. It is not loaded by browsers. */
export interface IndexLanguage {
  synonyms: Synonyms;
  spellingVariants: SpellingVariants;
  /** Two words that are also written as one word, or with a hyphen: `full stack`. */
  compounds: readonly string[];
  factNames: FactNames;
}

/**
 * Other names for the work that titles name. A name in capitals, such as `RN`, only counts as it is
 * written; other names also in other capitals and in the plural.
 */
export interface Synonyms {
  /**
   * Which word of a title, or of a part of it, tells what the work is: `Night Cleaner`, but `Agent
   * de nuit`. A name of one word only counts there: a `Physician Recruiter` is no physician.
   */
  headWord: 'first' | 'last';
  /** Words that begin another part of a title, with spaces between them. */
  separators: string;
  /** Words that may stand beside the name, with spaces between them: `Cleaner II`. */
  modifiers: string;
  /** Endings of the other gender that titles add to a word: `Vendeur(se)`. */
  genderEndings: string;
  /** Endings and those of the plural. The first that fits is used. */
  plurals: readonly (readonly [singular: string, plural: string])[];
  /**
   * Names of one word that mean other things, too, with spaces between them. They only count if
   * they are all that a part of a title says: `Server`.
   */
  ambiguous: string;
  /** Names of other work that contain a name of one word: `property developer`. */
  others: readonly string[];
  /** Words with the same meaning anywhere in a title. */
  words: readonly (readonly string[])[];
  /**
   * Names of the same work or thing. A name in two groups counts as ambiguous. A name after `~` is
   * of narrower work: a posting with it is found by the others, but it does not find them.
   */
  groups: readonly (readonly string[])[];
  /** Names of similar work, which is found after the same work. */
  related: readonly (readonly string[])[];
}

/** Words that are written in two ways. They are folded (see `foldWord`). */
export interface SpellingVariants {
  /** Pairs of words. */
  words: readonly string[];
  /** Pairs of beginnings of words: `anaesth anesth`. */
  beginnings: readonly string[];
  /** Words of which a part is written in two ways. Each is a stem, the part and an ending. */
  classes: readonly SpellingClass[];
}

interface SpellingClass {
  /** With spaces between them. */
  stems: string;
  parts: readonly [string, string];
  /** With spaces between them; `-` is no ending. */
  endings: string;
  /** Whether every beginning of three letters or more is a stem, but those in `stems`. */
  isOpen?: true;
}

/** Other names of facts than those that pages use. */
export interface FactNames {
  employment: Readonly<Record<Employment, readonly string[]>>;
  level: Readonly<Record<Level, readonly string[]>>;
  workMode: Readonly<Record<WorkMode, readonly string[]>>;
  educationLevel: Readonly<Record<EducationLevel, readonly string[]>>;
  season: Readonly<Record<Season, readonly string[]>>;
  /** Of a posting whose employer sponsors a visa. */
  sponsorship: readonly string[];
  /** Of a posting whose applicants may be anywhere. */
  worldwide: readonly string[];
  /** Of the periods of pay. */
  payPer: Readonly<Record<PayBasis, readonly string[]>>;
  /** Everyday names of countries, by ISO 3166-1 alpha-2 code. */
  countries: Readonly<Record<string, readonly string[]>>;
}
