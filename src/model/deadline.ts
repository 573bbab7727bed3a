import { momentFrom, type IsoDate, type Moment } from '../lib/date.ts';
import type { Place } from './place.ts';
import type { Posting } from './posting.ts';
import { getEndAtOffset, getEndOfDay, getLatest, getZones, type EndOfDay } from './time-zone.ts';

/** When the day of a deadline ends. */
export interface DeadlineEnd {
  /** Where it ends last, at the posting's places or anywhere on Earth. */
  last: EndOfDay;
  /** Where it ends first among the posting's places; undefined if it has none. */
  first?: EndOfDay;
}

/** In UTC−12, a day ends last on Earth. */
const LAST_OFFSET_MINUTES = -12 * 60;

/**
 * When the day of a deadline ends: where the job is, or anywhere on Earth if that is not known or
 * the job can be done remotely.
 */
export function getDeadlineEnd(
  closes: IsoDate,
  workModes: Posting['workModes'],
  places: readonly Place[],
): DeadlineEnd {
  const anywhere = getEndAtOffset(closes, LAST_OFFSET_MINUTES);
  const zones = places.map(getZones);
  const ends = zones.flat().map((zone) => getEndOfDay(closes, zone));
  const isKnown = zones.every((some) => some.length > 0) && workModes?.includes('remote') !== true;
  const [first] = ends.toSorted((a, b) => a.instant - b.instant);
  return { last: (isKnown ? getLatest(ends) : undefined) ?? anywhere, ...(first && { first }) };
}

/** The first moment after the end of a day. */
export function getMomentAfter({ instant }: EndOfDay): Moment {
  return momentFrom(instant + 1000);
}

/** The end of a day in ISO 8601, in local time with the offset: `2026-04-15T23:59:59-10:00`. */
export function formatEndOfDay(day: IsoDate, { offsetMinutes }: EndOfDay): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(offsetMinutes);
  const sign = offsetMinutes < 0 ? '-' : '+';
  return `${day}T23:59:59${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
