/** Days at most this far away may have names: `yesterday`, `avant-hier`. */
export const MAX_NAMED_DAYS = 2;
