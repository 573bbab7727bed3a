import type { IsoDate } from '../lib/date.ts';
import type { Posting } from './posting.ts';

/** Why a posting is not published yet. */
export type HoldReason = { because: 'draft' } | { because: 'scheduled'; until: IsoDate };

/** How many postings are not published yet, by the reason. */
export type HeldBackCounts = Record<HoldReason['because'], number>;

/** Why a posting is not published on a day; undefined if it is. */
export function getHoldReason(
  { draft, publishOn }: Pick<Posting, 'draft' | 'publishOn'>,
  today: IsoDate,
): HoldReason | undefined {
  if (draft === true) return { because: 'draft' };
  return publishOn !== undefined && publishOn > today
    ? { because: 'scheduled', until: publishOn }
    : undefined;
}

/**
 * Fills in the day of publication of a posting that this board publishes first: its `publishOn`. A
 * posting from another source was published there on a day that only `posted` can state.
 */
export function withPublicationDay(posting: Posting): Posting {
  const { posted, publishOn, source } = posting;
  return posted !== undefined || publishOn === undefined || source !== undefined
    ? posting
    : { ...posting, posted: publishOn };
}
