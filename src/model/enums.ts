// Browsers load this file and others of the model with the states of postings. Zod must not come
// with it, so these lists are not in `posting.ts` with the schemas that use them. For the same
// reason `date-schema.ts` and `term-schema.ts` are apart from `lib/date.ts` and `term.ts`.

/** Sources of a confirmation: the posting's source, its link, or a person who asked. */
export const CONFIRMED_BY = ['source', 'link', 'person'] as const;
export type ConfirmedBy = (typeof CONFIRMED_BY)[number];

export const CLOSED_REASONS = ['filled', 'withdrawn', 'expired', 'gone', 'other'] as const;
export type ClosedReason = (typeof CLOSED_REASONS)[number];
