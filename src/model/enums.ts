/** Who says that a posting was open on a day: its source, its link, or a person who asked. */
export const CONFIRMED_BY = ['source', 'link', 'person'] as const;
export type ConfirmedBy = (typeof CONFIRMED_BY)[number];

export const CLOSED_REASONS = ['filled', 'withdrawn', 'expired', 'gone', 'other'] as const;
export type ClosedReason = (typeof CLOSED_REASONS)[number];
