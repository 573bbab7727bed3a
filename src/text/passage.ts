/** A sentence, a heading or a title of a posting. */
export interface Passage {
  /** Plain text on one line: no markup, entities resolved, line breaks as spaces. */
  text: string;
  kind: 'title' | 'heading' | 'sentence';
  /** Plain text of the heading above; empty if there is none. */
  heading: string;
  /**
   * The sentence that introduces the list of the passage, such as `You have:`, or the label of a
   * short value, such as `Closing date` in a paragraph of its own; empty if there is none.
   */
  lead: string;
}

/** A value that a passage states, and the words that state it. */
export interface Mention<Value> {
  /** Start of the words in the passage's text, in UTF-16 units. */
  start: number;
  /** End, exclusive. */
  end: number;
  value: Value;
  /**
   * Whether the words can only mean this value, of the role itself. An uncertain mention can
   * support a fact, but neither contradicts one nor is reported as missing.
   */
  certain: boolean;
}

/** Finds what passages state about one fact. Runs in time linear in the text. */
export type Extractor<Value> = (passage: Passage) => Mention<Value>[];
