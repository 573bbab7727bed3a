/** What the page about the board needs to know to speak of this board. */
export interface AboutFacts {
  freshDays: number;
  /** The day on which the clock stands still, when it does. */
  frozen?: string;
  /** Where reports go; at least one is there. */
  email?: string | undefined;
  issues?: string | undefined;
  /** What the comparison of pay rests on. */
  hoursPerYear: number;
  monthsPerYear: number;
  /** The address of the page about the rules that content is held against. */
  checks: string;
}

/** One section of the page: where links find it, its heading and its paragraphs. */
export interface AboutSection {
  id: string;
  title: string;
  paragraphs: string[];
  /** Where the reader writes to, after the paragraphs. */
  links?: { text: string; href: string }[];
}
