import { isIsoDate, LAST_DAY, type IsoDate } from '../lib/date.ts';
import { getHoldReason, type HoldReason } from '../model/held-back.ts';

/**
 * Why a posting is not published yet, read from its frontmatter before anything else in it is known
 * to be valid.
 *
 * @param data the frontmatter
 * @param today the day of the board; without it no posting counts as scheduled
 */
export function readHoldReason(data: unknown, today: IsoDate = LAST_DAY): HoldReason | undefined {
  const { draft, publishOn }: Record<string, unknown> = Object(data);
  const isDay = typeof publishOn === 'string' && isIsoDate(publishOn);
  return getHoldReason({ draft: draft === true, ...(isDay && { publishOn }) }, today);
}

/** The reason as the end of a sentence: the posting is … */
export function describeHold(hold: HoldReason): string {
  return hold.because === 'draft' ? 'a draft' : `not to be published before ${hold.until}`;
}
