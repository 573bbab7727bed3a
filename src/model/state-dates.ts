import { isIsoDate, latest } from '../lib/date.ts';
import { CLOSED_REASONS, CONFIRMED_BY } from './enums.ts';
import type { DatedPosting } from './state.ts';
import { compareTermDates, isTerm } from './term.ts';

/**
 * The dates that determine a posting's state, as one short line for the markup of a page:
 * `posted:2026-03-27 confirmed:2026-03-28/source start:2026-06-15`. Only the last start or term is
 * written, because the others do not matter.
 */
export function writeDates(posting: DatedPosting): string {
  const { posted, reposted, confirmed, closes, closed, sessions, terms } = posting;
  const start = latest((sessions ?? []).map((session) => session.start));
  const term = sessions ? undefined : [...(terms ?? [])].sort(compareTermDates).at(-1);
  return [
    ...(posted === undefined ? [] : [`posted:${posted}`]),
    ...(reposted ?? []).map((day) => `reposted:${day}`),
    ...(confirmed ?? []).map(({ on, by }) => `confirmed:${on}/${by}`),
    ...(closes === undefined ? [] : [`closes:${closes}`]),
    ...(closed === undefined ? [] : [`closed:${closed.on}/${closed.reason}`]),
    ...(start === undefined ? [] : [`start:${start}`]),
    ...(term === undefined ? [] : [`term:${term}`]),
  ].join(' ');
}

/** Reads a line of {@link writeDates}, and ignores unknown parts. */
export function readDates(text: string): DatedPosting {
  const dates: DatedPosting = {};
  for (const part of text.split(' ')) {
    const [name = '', value = ''] = part.split(':');
    const [day = '', detail = ''] = value.split('/');
    if (name === 'term' && isTerm(value)) dates.terms = [value];
    if (!isIsoDate(day)) continue;
    const by = CONFIRMED_BY.find((one) => one === detail);
    const reason = CLOSED_REASONS.find((one) => one === detail);
    if (name === 'posted') dates.posted = day;
    else if (name === 'reposted') dates.reposted = [...(dates.reposted ?? []), day];
    else if (name === 'confirmed' && by)
      dates.confirmed = [...(dates.confirmed ?? []), { on: day, by }];
    else if (name === 'closes') dates.closes = day;
    else if (name === 'closed' && reason) dates.closed = { on: day, reason };
    else if (name === 'start') dates.sessions = [{ start: day }];
  }
  return dates;
}
