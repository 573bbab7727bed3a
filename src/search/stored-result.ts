/** One posting as a search result: the content of a file of rows. */
export interface StoredResult {
  /** Its row as lists of postings show it, rendered when the board was built. */
  html: string;
  /** The texts of the row's elements with `data-mark`, in their order. The title is the first. */
  markable: string[];
  /**
   * The sections of its text, of which a result shows a passage. A section begins with its heading,
   * and newlines separate its lines.
   */
  sections: string[];
}
