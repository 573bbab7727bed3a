import { isIsoDate, isMoment } from '../lib/date.ts';
import { closeAtLastStart, closeAtTerm, closeByHand, type ScheduledClosing } from './closing.ts';
import { CLOSED_REASONS, CONFIRMED_BY } from './enums.ts';
import type { StateDates } from './state.ts';
import { isTerm } from './term.ts';

/**
 * The dates that determine a posting's state, as one short line for the markup of a page:
 * `posted:2026-03-27 confirmed:2026-03-28/source start:2026-06-15`. After a deadline come the
 * moments at which its day is over, at last and at first among the posting's places:
 * `closes:2026-04-15/2026-04-16T07:00Z/2026-04-16T04:00Z`.
 */
export function writeDates({ posted, reposted, confirmed, closing }: StateDates): string {
  return [
    ...(posted === undefined ? [] : [`posted:${posted}`]),
    ...(reposted ?? []).map((day) => `reposted:${day}`),
    ...(confirmed ?? []).map(({ on, by }) => `confirmed:${on}/${by}`),
    ...(closing ? [writeClosing(closing)] : []),
  ].join(' ');
}

function writeClosing({ closing, from, pastFrom }: ScheduledClosing): string {
  switch (closing.because) {
    case 'closed':
      return `closed:${closing.on}/${closing.reason}`;
    case 'deadline':
      return `closes:${[closing.on, from, ...(pastFrom === undefined ? [] : [pastFrom])].join('/')}`;
    case 'last-start':
      return `start:${closing.on}`;
    case 'term-begun':
      return `term:${closing.on}/${closing.term}`;
  }
}

/** Reads a line of {@link writeDates}, and ignores unknown parts. */
export function readDates(text: string): StateDates {
  const dates: StateDates = {};
  for (const part of text.split(' ')) {
    const at = part.indexOf(':');
    const name = part.slice(0, Math.max(0, at));
    const [day = '', detail = '', pastFrom] = part.slice(at + 1).split('/');
    if (!isIsoDate(day)) continue;
    const by = CONFIRMED_BY.find((one) => one === detail);
    const reason = CLOSED_REASONS.find((one) => one === detail);
    if (name === 'posted') dates.posted = day;
    else if (name === 'reposted') dates.reposted = [...(dates.reposted ?? []), day];
    else if (name === 'confirmed' && by)
      dates.confirmed = [...(dates.confirmed ?? []), { on: day, by }];
    else if (name === 'closes' && isMoment(detail)) {
      dates.closing = {
        closing: { because: 'deadline', on: day },
        from: detail,
        ...(pastFrom !== undefined && isMoment(pastFrom) && { pastFrom }),
      };
    } else if (name === 'closed' && reason) dates.closing = closeByHand(day, reason);
    else if (name === 'start') dates.closing = closeAtLastStart(day);
    else if (name === 'term' && isTerm(detail)) dates.closing = closeAtTerm(detail, day);
  }
  return dates;
}
