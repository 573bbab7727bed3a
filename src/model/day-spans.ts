import { ANY_DATE } from './facet.ts';

/** The value of postings without a date. */
const NO_DATE = 'not-stated';

/** The values of “date posted” and of “deadline”, in order. Longer spans contain shorter ones. */
export const POSTED_SPANS = [ANY_DATE, 'day', '3-days', 'week', '2-weeks', 'month'] as const;
export const DEADLINE_SPANS = [ANY_DATE, '3-days', 'week', '2-weeks', 'month', NO_DATE] as const;

/** The greatest number of days between the present day and a date in a span. */
const MAX_DAYS = { day: 1, '3-days': 3, week: 7, '2-weeks': 14, month: 30 };

/**
 * The values of a date.
 *
 * @param days the days between the present day and the date, negative if the date is on the other
 * side of the present day; undefined if there is no date
 */
export function listSpans(days: number | undefined): string[] {
  if (days === undefined) return [ANY_DATE, NO_DATE];
  const spans = Object.entries(MAX_DAYS).filter(([, max]) => days <= max);
  return [ANY_DATE, ...spans.map(([id]) => id)];
}
