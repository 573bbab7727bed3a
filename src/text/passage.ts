/** A sentence, a heading or a title, as a reader of a posting comes to it. */
export interface Passage {
  /** Plain text on one line: no markup, entities resolved, line breaks as spaces. */
  text: string;
  kind: 'title' | 'heading' | 'sentence';
  /** The heading that it stands under, as plain text; empty when there is none. */
  heading: string;
  /** The sentence that leads into the list that it stands in, such as `You have:`; empty when there is none. */
  lead: string;
}

/** Something that a passage says, and the words that say it. */
export interface Mention<Value> {
  /** Where the words begin in the passage's text, in UTF-16 units. */
  start: number;
  /** Where they end, exclusive. */
  end: number;
  value: Value;
  /**
   * Whether the words can only mean that, of the role itself. A mention that is not sure may support a fact; it
   * never contradicts one, and is never missed in the frontmatter.
   */
  certain: boolean;
}

/** Finds what passages say of one matter. Runs in time linear in the text, whatever the text is. */
export type Extractor<Value> = (passage: Passage) => Mention<Value>[];
