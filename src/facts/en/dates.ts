import { isIsoDate, type IsoDate } from '../../lib/date.ts';
import { getMonthNumber, MONTH, MONTH_STEMS, WEEKDAY } from './months.ts';
import { MAX_SENTENCE_CHARS } from './requirement.ts';
import { anyOf } from '../patterns.ts';

const { raw } = String;

// Why no library: `chrono-node` decides for one reading of `05/06/2026` and adds the year to `May
// 18`. A comparison has to know what is open: both readings are kept here, and days without a year.
// And a text of any length is read in bounded time.

/** A day as a text states it: `2026-05-18`, or `--05-18` without a year. */
export type StatedDay = string;

/** One day, or the first and last day of a range. */
export interface DateMention {
  /** Where the mention begins in the text, in UTF-16 units. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
  /** All possible days: two for `05/06/2026`, where either number may be the month. */
  from: readonly StatedDay[];
  /** The last day of a range, likewise. */
  to?: readonly StatedDay[];
}

/** Whether `day` is one of the possible days. A day without a year matches every year. */
export function canMeanDay(stated: readonly StatedDay[] | undefined, day: IsoDate): boolean {
  return (
    stated?.some((one) => one === day || (isWithoutYear(one) && day.endsWith(one.slice(1)))) ??
    false
  );
}

/** Gets the day that the words mean, if it has a year and is the only possible one. */
export function getCertainDay(stated: readonly StatedDay[] | undefined): IsoDate | undefined {
  const [day, ...others] = stated ?? [];
  return day === undefined || others.length > 0 || isWithoutYear(day) ? undefined : day;
}

/** Whether a day is stated without its year. */
export function isWithoutYear(day: StatedDay): boolean {
  return day.startsWith('--');
}

const DASH = '(?:--?|–|—|−)';
const YEAR = "(?:(?:19|20|21)\\d\\d|[’‘']\\d\\d)(?!\\d)";
const DAY_NUMBER = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\da-z%]|[.:]\\d)';
/** The last day of a range within one month: `18–22`. */
const createRangeEnd = (name: string) =>
  `(?: {0,2}(?:${DASH}|to|through) {0,2}(?<${name}>${DAY_NUMBER}))`;
/** Rules out `May 4 – 12 weeks`, where the second number is a duration. */
const NOT_A_DURATION = `(?! {0,2}(?:${MONTH}|weeks?|months?|days?|hours?|hrs?)(?![a-z]))`;

const STEM = `(?:${MONTH_STEMS.join('|')})`;
/** Cheap test for a day: three numbers, or the name of a month next to a number. */
const HAS_DAY = new RegExp(
  `\\d[-/.]\\d{1,2}[-/.]\\d|\\d[a-z]{0,2}[-, ]{1,3}(?:[a-z]{2,9}\\.?,? ){0,2}${STEM}|${STEM}[a-z]{0,6}[-,. ]{0,4}(?:the )?\\d`,
  'i',
);

/** A number after a hyphen is part of another date, such as `5-18-2026`. */
const NUMBER_BEGINS = '(?<!\\d-)';
/** A month after a hyphen ends a range, as in `May 18-Aug 7`, but not in `2026-May-18`. */
const MONTH_BEGINS = '(?:(?<!\\d-)|(?=[a-z]{3,9}\\.? ))';

/** One day in any spelling, or a range within one month. */
const DATE = new RegExp(
  [
    raw`${NUMBER_BEGINS}(?<isoYear>(?:19|20|21)\d\d)(?<isoSign>[-/.])(?<isoMonth>\d{1,2})` +
      raw`\k<isoSign>(?<isoDay>\d{1,2})(?!\d|[-/.]\d)`,
    raw`${NUMBER_BEGINS}(?<one>\d{1,2})(?<sign>[-/.])(?<two>\d{1,2})\k<sign>` +
      raw`(?<numericYear>(?:19|20|21)\d\d|\d\d)(?!\d|[-/.]\d|[a-z%])`,
    `${NUMBER_BEGINS}(?<dashedDay>\\d{1,2})-(?<dashedMonth>${MONTH})-(?<dashedYear>\\d{4}|\\d\\d)(?!\\d)`,
    `${NUMBER_BEGINS}(?<day>${DAY_NUMBER})${createRangeEnd('toDay')}?` +
      `(?:,? {1,2}(?:day )?(?:of )?(?:${WEEKDAY} )?|-)(?<dayMonth>${MONTH})` +
      raw`(?:\.?,? {0,2}(?<dayYear>${YEAR}))?`,
    raw`${MONTH_BEGINS}(?<month>${MONTH})(?:\.? {0,2}(?:the )?|-)(?<monthDay>${DAY_NUMBER})` +
      `(?:${createRangeEnd('monthToDay')}${NOT_A_DURATION})?(?:(?:,? {0,2}|-)(?<monthYear>${YEAR}))?`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^/, '(?<![a-z\\d]|\\d[./])(?:')
    .concat(')'),
  'gi',
);

/** Words between the first and the last day of a range. */
const JOINS = new RegExp(
  `^[ ,.)]{0,3}(?:\\([a-z ]{1,20}\\)[ ,]{0,2})?` +
    `(?:${DASH}|→|~|to|through|thru|until|till?` +
    '' +
    '|(?:and |it |will ){0,3}(?:(?:runs?|running|lasts?|lasting) )?' +
    anyOf('up to|to|through|until|till|ends?|ending|finish(?:es|ing)?|conclud(?:es?|ing)') +
    '(?: (?:on|by))?' +
    `|(?:and |with |an? |the ){0,3}(?:end|completion|finish) date(?: is| of| on)?:?)` +
    `[ ,]{0,3}(?:(?:the|${WEEKDAY},?) {1,2})?$`,
  'i',
);
const AND = new RegExp(`^[ ,]{0,2}and {1,2}(?:(?:the|${WEEKDAY},?) {1,2})?$`, 'i');
const BETWEEN = new RegExp(`between {1,2}(?:the )?(?:${WEEKDAY},? )?$`, 'i');
/** Words between the days of a list that names their year once, at its end. */
const LISTS = /^ {0,2}(?:,|,? ?(?:or|and|&|\/)) {0,2}$/i;
const MAX_JOIN_CHARS = 48;
/** Upper bound, far above any real sentence. */
const MAX_DATES = 60;

interface CalendarDay {
  year?: number;
  month: number;
  day: number;
}

interface FoundDate {
  start: number;
  end: number;
  from: CalendarDay[];
  to?: CalendarDay[];
}

/**
 * Finds every whole day and range of days in a text, in order. Months, seasons and "8 days ago" are
 * left out.
 */
export function findDates(whole: string): DateMention[] {
  const text = whole.slice(0, MAX_SENTENCE_CHARS);
  if (!HAS_DAY.test(text)) return [];
  const days = findDays(text);
  const found: FoundDate[] = [];
  for (let i = 0; i < days.length; i += 1) {
    const first = days[i];
    const second = days[i + 1];
    if (!first) continue;
    const range = second && joinRange(text, first, second);
    if (range) i += 1;
    found.push(range ?? first);
  }
  fillYearsOfList(text, found);
  return found.map(({ start, end, from, to }) => ({
    start,
    end,
    from: from.map((one) => formatDay(one)),
    ...(to && { to: to.map((one) => formatDay(one)) }),
  }));
}

function findDays(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const [from, to] = getReadings(match.groups ?? {}).map((days) => days.filter(isExistingDay));
    if (!from?.[0] || isOrdinaryWord(match[0], from[0])) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      from,
      ...(to?.[0] && { to }),
    });
    if (found.length >= MAX_DATES) break;
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Gets the possible days of a match of `DATE`, and those of the last day of its range. */
function getReadings(groups: Groups): CalendarDay[][] {
  if (groups['isoYear'] !== undefined) {
    return [[createDay(groups['isoDay'], Number(groups['isoMonth']), groups['isoYear'])]];
  }
  if (groups['numericYear'] !== undefined) return [getNumericReadings(groups)];
  if (groups['dashedMonth'] !== undefined) {
    return [
      [createDay(groups['dashedDay'], getMonthNumber(groups['dashedMonth']), groups['dashedYear'])],
    ];
  }
  const month = getMonthNumber(groups['month'] ?? groups['dayMonth'] ?? '');
  const inYear = groups['monthYear'] ?? groups['dayYear'];
  return [groups['monthDay'] ?? groups['day'], groups['monthToDay'] ?? groups['toDay']].flatMap(
    (number) => (number === undefined ? [] : [[createDay(number, month, inYear)]]),
  );
}

/** Reads `18.05.2026`, `05/18/2026`, and both meanings of `05/06/2026`. */
function getNumericReadings({ one, two, sign, numericYear }: Groups): CalendarDay[] {
  // Two-digit years need a slash: `1.2.26` is a version, `10-12-14` a list.
  if (numericYear?.length === 2 && sign !== '/') return [];
  const dayFirst = createDay(one, Number(two), numericYear);
  return one === two ? [dayFirst] : [dayFirst, createDay(two, Number(one), numericYear)];
}

function createDay(number = '', month: number, inYear: string | undefined): CalendarDay {
  const digits = inYear?.replace(/\D/g, '');
  return {
    month,
    day: Number.parseInt(number, 10),
    ...(digits !== undefined && { year: Number(digits.length === 2 ? `20${digits}` : digits) }),
  };
}

/** Whether the name of a month is an ordinary word: `you may 2 …`, `march 10 miles`. */
function isOrdinaryWord(words: string, { year }: CalendarDay): boolean {
  return year === undefined && /may|march|mar\b/.test(words);
}

function isExistingDay(one: CalendarDay): boolean {
  // A leap year has every day that any year has.
  return isIsoDate(formatDay({ ...one, year: one.year ?? 2024 }));
}

function formatDay({ year, month, day }: CalendarDay): StatedDay {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year === undefined ? '-' : year}-${two(month)}-${two(day)}`;
}

/** Joins two days to a range, if the words between them do. */
function joinRange(text: string, first: FoundDate, second: FoundDate): FoundDate | undefined {
  if (first.to || second.to || second.start - first.end > MAX_JOIN_CHARS) return undefined;
  const between = text.slice(first.end, second.start);
  const joined =
    JOINS.test(between) ||
    (AND.test(between) && BETWEEN.test(text.slice(Math.max(0, first.start - 24), first.start)));
  if (!joined) return undefined;
  const [from, to] = fillYearOfRange(first.from, second.from);
  // If a day has two meanings, the one with which the range runs forwards counts.
  const starts = from.filter((one) => to.some((other) => canFollow(one, other)));
  const ends = to.filter((other) => from.some((one) => canFollow(one, other)));
  if (starts.length === 0) return undefined;
  return { start: first.start, end: second.end, from: starts, to: ends };
}

/** Whether a day is not before another, if both have a year. */
function canFollow(first: CalendarDay, last: CalendarDay): boolean {
  if (first.year === undefined || last.year === undefined) return true;
  return formatDay(first) <= formatDay(last);
}

/** Completes the end of a range that lacks its year with the year of the other end. */
function fillYearOfRange(from: CalendarDay[], to: CalendarDay[]): [CalendarDay[], CalendarDay[]] {
  const [first, last] = [from[0], to[0]];
  if (!first || !last) return [from, to];
  const turns = first.month > last.month || (first.month === last.month && first.day > last.day);
  if (first.year === undefined && last.year !== undefined) {
    const year = last.year - (turns ? 1 : 0);
    return [from.map((one) => ({ ...one, year })), to];
  }
  if (first.year !== undefined && last.year === undefined) {
    const year = first.year + (turns ? 1 : 0);
    return [from, to.map((one) => ({ ...one, year }))];
  }
  return [from, to];
}

/**
 * Completes the days of a list, such as `May 18 or June 15, 2026`, with the year that its last day
 * names.
 */
function fillYearsOfList(text: string, found: FoundDate[]): void {
  for (let i = found.length - 2; i >= 0; i -= 1) {
    const [one, next] = [found[i], found[i + 1]];
    if (!one || !next || !LISTS.test(text.slice(one.end, Math.min(next.start, one.end + 12))))
      continue;
    const [last, first] = [(one.to ?? one.from)[0], next.from[0]];
    if (last?.year !== undefined || first?.year === undefined || last === undefined) continue;
    // The first day of `December 1 and January 15, 2027` may be in either year.
    if (last.month > first.month || (one.from[0]?.month ?? 0) > last.month) continue;
    const { year } = first;
    one.from = one.from.map((day) => ({ ...day, year }));
    if (one.to) one.to = one.to.map((day) => ({ ...day, year }));
  }
}
