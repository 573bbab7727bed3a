import type { Slice } from './sentences.ts';

const NUMBER = '(?:\\d|one|two|three|four|five)';
const RANGE = `${NUMBER}(?:\\s?(?:-|–|to|or)\\s?${NUMBER})?`;
const COUNT = `${RANGE}\\+?\\s(?:full\\s|whole\\s|working\\s)?days?`;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri)days?';

const SOME_DAYS = new RegExp(
  `\\b(?:${COUNT}|once|twice|${NUMBER}\\stimes|${RANGE}\\soffice\\sdays?|${WEEKDAY})\\b|\\b\\dx\\b`,
  'iu',
);
const A_WEEK = new RegExp(
  `(?:/|\\b(?:a|per|each|every|the|out\\sof\\sthe|in\\sthe)\\s)(?:work(?:ing)?\\s?)?w(?:ee)?k\\b|\\bweekly\\b|\\b${WEEKDAY}\\b|\\bp/w\\b`,
  'iu',
);
const OTHER_PERIOD = /^[^.;]{0,20}\b(?:months?|monthly|quarter(?:ly)?|years?|yearly)\b/iu;
const WHOLE_WEEK =
  /\b(?:five|5)\s(?:full\s)?days|\bmon(?:day)?\s?(?:to|through|thru|-|–)\s?fri(?:day)?|\bevery\s(?:work(?:ing)?\s?)?day|\bdaily\b/iu;

const RIGHT_BEFORE = new RegExp(`\\b${COUNT}\\s$`, 'iu');
const HOME_BEFORE = new RegExp(
  `\\b(?:${RANGE}(?:\\sdays?)?(?:\\s(?:a|per|each)\\sweeks?)?|rest(?:\\sof\\sthe\\s(?:week|time))?|remaining|other\\sdays)\\s(?:of\\s)?(?:working\\s|flexible\\s)?$`,
  'iu',
);
const HOME_AFTER = new RegExp(
  `^\\s(?:for\\s|on\\s|up\\sto\\s){0,2}(?:(?:\\d|one|two|three|four)(?:\\s?(?:-|–|to|or)\\s?${NUMBER})?\\sdays?\\b|the\\s(?:other|remaining|rest)|${WEEKDAY})`,
  'iu',
);

const SPAN = `(?:\\b(?:at least|up to|a minimum of)\\s)?(?:\\b${COUNT}|\\btwice)(?:\\s?(?:/|a|per|each|every)\\s?(?:work\\s?)?week)?`;
const SPAN_BEFORE = new RegExp(`${SPAN}\\s$`, 'iu');
const SPAN_AFTER = new RegExp(`^\\s(?:for\\s)?${SPAN}`, 'iu');
const LONGEST_SPAN = 44;

/** Whether a clause speaks of every day of the week. */
export function isWholeWeek(clause: string): boolean {
  return WHOLE_WEEK.test(clause);
}

/** Whether it counts days, of whatever period. */
export function countsDays(clause: string): boolean {
  return SOME_DAYS.test(clause);
}

/** Whether words for home stand right beside a count of days. */
export function isSomeDaysAtHome(before: string, after: string): boolean {
  return HOME_BEFORE.test(before) || HOME_AFTER.test(after);
}

/** Whether words for an office come with some days of every week. */
export function isSomeDaysInOffice(clause: string, before: string, after: string): boolean {
  if (!SOME_DAYS.test(clause)) return false;
  return A_WEEK.test(clause) || (RIGHT_BEFORE.test(before) && !OTHER_PERIOD.test(after));
}

/** Words for an office, with the days that are spent there. */
export function withDays(text: string, { start, end }: Slice): Slice {
  const ahead = text.slice(Math.max(0, start - LONGEST_SPAN), start);
  const [before = ''] = SPAN_BEFORE.exec(ahead) ?? [];
  const [after = ''] = SPAN_AFTER.exec(text.slice(end, end + LONGEST_SPAN)) ?? [];
  return { start: start - before.length, end: end + after.length };
}
