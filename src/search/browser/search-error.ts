/** Why search cannot go on. */
export type Reason =
  /** A file of the index cannot be loaded, or is damaged. */
  | 'missing'
  /** The browser does not run the search program. */
  | 'blocked';

/** Search cannot go on, for a reason that the reader is told. */
export class SearchError extends Error {
  override name = 'SearchError';
  readonly reason: Reason;

  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}
