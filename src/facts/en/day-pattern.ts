import type { IsoDate } from '../../lib/date.ts';
import { MONTH_NAMES } from './months.ts';

const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
  'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');
const TENS = ['twenty', 'thirty'];

/**
 * Creates a pattern of a day and month in any spelling and any year: `29/6`, `29.06.`, `June 29th`,
 * `first of June`.
 */
export function createDayPattern(date: IsoDate): RegExp {
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const name = `${MONTH_NAMES[month - 1] ?? ''}(?![a-z])\\.?`;
  const one = `(?:0?${day}(?:st|nd|rd|th)?|${getOrdinal(day)})`;
  const [d, m] = [`0?${day}`, `0?${month}`];
  // The month may follow the last day of a range: `29–31 July`.
  const toDay = '(?: ?(?:-|–|—|to|and|or|,|/) ?\\d{1,2}(?:st|nd|rd|th)?)?';
  return new RegExp(
    `(?<![a-z\\d])(?:${one}${toDay},?[ -]{0,2}(?:day )?(?:of )?(?:the )?${name}|${name},?[ -]{0,2}(?:the )?${one}` +
      `|${d}[./-] ?${m}|${m}[./-] ?${d}|\\d{4}[./-]${m}[./-]${d})(?![a-z\\d])`,
    'i',
  );
}

function getOrdinal(day: number): string {
  const words = ORDINALS[day - 1];
  if (words !== undefined) return words;
  const ones = ORDINALS[(day % 10) - 1];
  return ones === undefined ? 'thirtieth' : `${TENS[Math.floor(day / 10) - 2] ?? ''}[ -]${ones}`;
}
