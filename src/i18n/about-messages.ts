/** Facts about this board that its about page mentions. */
export interface AboutFacts {
  freshDays: number;
  /** The formatted day that the board is set to; missing if it follows the calendar. */
  frozen?: string;
  /** Where reports go; at least one of the two is set. */
  email?: string | undefined;
  issues?: string | undefined;
  /** Assumptions of the pay comparison. */
  hoursPerYear: number;
  monthsPerYear: number;
  /** Link to the pages about the checks. */
  checks: string;
}

/** One section of the about page; `id` is its anchor. */
export interface AboutSection {
  id: string;
  title: string;
  /** Text of the board's own before the paragraphs, as safe HTML. */
  html?: string;
  paragraphs: string[];
  /** Links shown after the paragraphs. */
  links?: { text: string; href: string }[];
}
