/** One posting as a search result: the content of a file of rows. */
export interface StoredResult {
  /** Its row as lists of postings show it, rendered when the board was built. */
  html: string;
  title: string;
  /** The lines of its text, of which a result shows a passage. */
  text: string[];
}
