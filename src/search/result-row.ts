import type { StateName } from '../model/state.ts';

/** Everything that a result shows of a posting, as its list rows say it, and its text to take a passage from. */
export interface ResultRow {
  id: string;
  title: string;
  company: string;
  /** Its main place, or that none is stated. */
  place: string;
  /** Its other places: how many as a sign and as words, and their names. */
  more?: { sign: string; words: string; names: string };
  /** Short facts, in order. */
  facts: string[];
  state: StateName;
  stateName: string;
  /** The day by which it is dated. */
  day?: string;
  /** What is said of that day; the first line is the day itself. */
  dateLines: string[];
  /** Whether the second line is how long ago the day was. */
  aged?: true;
  /** The dates that its state follows from, for whoever reads it later. */
  dates: string;
  /** The lines of its text. */
  text: string[];
}
