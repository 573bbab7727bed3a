import type { Slice } from '../../../text/sentences.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

const NUMBER = '(?:\\d|one|two|three|four|five)';
const RANGE = `${NUMBER}(?:\\s?(?:-|–|to|or)\\s?${NUMBER})?`;
const COUNT = `${RANGE}\\+?\\s(?:full\\s|whole\\s|working\\s)?days?`;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri)days?';

const SOME_DAYS = new RegExp(
  `\\b(?:${COUNT}|once|twice|${NUMBER}\\stimes|${RANGE}\\soffice\\sdays?|${WEEKDAY})\\b|\\b\\dx\\b`,
  'iu',
);
const A_WEEK = new RegExp(
  raw`(?:/|\b(?:a|per|each|every|the|out\sof\sthe|in\sthe)\s)(?:work(?:ing)?\s?)?w(?:ee)?k\b` +
    raw`|\bweekly\b|\b${WEEKDAY}\b|\bp/w\b`,
  'iu',
);
const OTHER_PERIOD = /^[^.;]{0,20}\b(?:months?|monthly|quarter(?:ly)?|years?|yearly)\b/iu;
const WHOLE_WEEK = new RegExp(
  anyOf(
    raw`\b(?:five|5)\s(?:full\s)?days|\bmon(?:day)?\s?(?:to|through|thru|-|–)\s?fri(?:day)?`,
    raw`\bevery\s(?:work(?:ing)?\s?)?day|\bdaily\b`,
  ),
  'iu',
);

const TIMES = `(?:once|twice|(?:${NUMBER}|several|(?:a\\s)?few|a\\scouple(?:\\sof)?)\\s(?:times|days|visits|trips|weeks))`;
/** Visits so rare that nobody calls them hybrid work. */
const SELDOM = new RegExp(
  `\\b${TIMES}\\s(?:a|per|each|every|in\\sa|during\\sthe)\\s(?:calendar\\s)?(?:year|quarter)\\b` +
    `|\\bevery\\squarter\\b|\\bevery\\s(?:${NUMBER}|six|few)\\smonths\\b` +
    `|\\b(?:quarterly|annually|yearly)\\s¤|¤\\s{1,2}(?:quarterly|annually|yearly)\\b` +
    `|\\b(?:quarterly|annual|yearly)\\s(?:visits?|trips?|weeks?|days?|get-?togethers?)\\b`,
  'iu',
);

const OFFICE = '(?:office|on-?\\s?site)';
const HOME = '(?:home|remote(?:ly)?)';
const SEP = '[\\s:(,–—-]{1,3}';
/** `Office 3 days, home 2 days`, `3 days in the office, 2 from home`, and the reverse. */
const SPLIT = new RegExp(
  [
    [OFFICE, HOME],
    [HOME, OFFICE],
  ]
    .flatMap(([one, other]) => [
      `${one}(?:-based)?${SEP}${COUNT}[\\s,;)/&+–—-]{1,3}(?:and\\s)?${other}(?:-based)?${SEP}${COUNT}`,
      raw`${COUNT}${SEP}(?:(?:in|at|from)\s)?(?:the\s)?${one}[\s,;)/&+–—-]{1,3}(?:and\s)?${COUNT}${SEP}` +
        raw`(?:(?:in|at|from)\s)?(?:the\s)?${other}`,
    ])
    .map((form) => `(?:\\b${form}\\b)`)
    .join('|'),
  'iu',
);

const RIGHT_BEFORE = new RegExp(`\\b${COUNT}\\s$`, 'iu');
const HOME_BEFORE = new RegExp(
  raw`\b` +
    anyOf(
      raw`${RANGE}(?:\sdays?)?(?:\s(?:a|per|each)\sweeks?)?|rest(?:\sof\sthe\s(?:week|time))?`,
      raw`remaining|other\sdays`,
    ) +
    raw`\s(?:of\s)?(?:working\s|flexible\s)?$`,
  'iu',
);
const HOME_AFTER = new RegExp(
  raw`^\s(?:for\s|on\s|up\sto\s){0,2}` +
    anyOf(
      raw`(?:\d|one|two|three|four)(?:\s?(?:-|–|to|or)\s?${NUMBER})?\sdays?\b`,
      raw`the\s(?:other|remaining|rest)|${WEEKDAY}`,
    ),
  'iu',
);

const SPAN =
  raw`(?:\b(?:at least|up to|a minimum of)\s)?(?:\b${COUNT}|\btwice)` +
  raw`(?:\s?(?:/|a|per|each|every)\s?(?:work\s?)?week)?`;
const SPAN_BEFORE = new RegExp(`${SPAN}\\s$`, 'iu');
const SPAN_AFTER = new RegExp(`^\\s(?:for\\s)?${SPAN}`, 'iu');
const MAX_SPAN_CHARS = 44;

const SHARE = anyOf(
  raw`(?<![\d.])[1-9]\d?(?:\s?(?:-|–|to)\s?\d{1,2})?\s?\+?(?:%|per\s?cent)|half|most|part|some`,
  raw`(?:one|a|two)[\s-](?:thirds?|quarters?)|(?:the\s)?majority`,
);
const OF_TIME =
  '\\s(?:of\\s)?(?:(?:the|your|their|our|each|a)\\s)?(?:work(?:ing)?\\s)?(?:time|week|hours|month|schedule)\\b';
const SHARE_AFTER = new RegExp(
  raw`^[\s,(:–—-]{1,3}(?:` +
    anyOf(
      'for|at|about|around|approximately|roughly|least|a|minimum|of|up|to|over|more|than|some',
      'only',
    ) +
    raw`\s` +
    raw`){0,4}~?(?:${SHARE}${OF_TIME}|\d{1,2}\s?%(?=\s?[.,;)]|$))`,
  'iu',
);
const SHARE_BEFORE = new RegExp(
  `\\b${SHARE}(?:${OF_TIME})?[\\s,]{1,2}(?:(?:is|are|will|be|spent|working|work)\\s){0,3}$`,
  'iu',
);

/** Whether words come with a share of the time: `on site 60% of the time`. */
export function isShareOfTime(before: string, after: string): boolean {
  return (
    SHARE_AFTER.test(after) ||
    (/(?:%|cent|time|week|hours|half)/iu.test(before) && SHARE_BEFORE.test(before))
  );
}

const HOME_DAY = new RegExp(
  anyOf(
    raw`(?<!\b(?:no|zero|without)\s)\b(?:home|remote|wfh|flex(?:ible)?)[\s-]` +
      raw`(?:work(?:ing)?[\s-])?days?\b`,
    raw`\b(?:one|two|three|\d|a|some)\s(?:days?\s)(?:(?:a|per|each|every)\sweek\s)?` +
      raw`(?:(?:working|work)\s)?(?:at|from)\shome\b`,
  ),
  'iu',
);

/** Whether a text mentions a day at home. */
export function namesHomeDay(text: string): boolean {
  return HOME_DAY.test(text);
}

/** Whether a clause is about every day of the week. */
export function isWholeWeek(clause: string): boolean {
  return WHOLE_WEEK.test(clause);
}

/** Whether a clause is about a few visits a year. */
export function isSeldom(clause: string): boolean {
  return SELDOM.test(clause);
}

/** Finds words that divide the week between office and home. */
export function splitWeek(text: string): Slice | undefined {
  const match = SPLIT.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Whether a clause counts days, in any period. */
export function countsDays(clause: string): boolean {
  return SOME_DAYS.test(clause);
}

/** Whether words for home are right beside a count of days. */
export function isSomeDaysAtHome(before: string, after: string): boolean {
  return HOME_BEFORE.test(before) || HOME_AFTER.test(after);
}

/** Whether words for an office come with some days of every week. */
export function isSomeDaysInOffice(clause: string, before: string, after: string): boolean {
  if (!SOME_DAYS.test(clause)) return false;
  return A_WEEK.test(clause) || (RIGHT_BEFORE.test(before) && !OTHER_PERIOD.test(after));
}

/** Extends words for an office by the days that are spent there. */
export function includeDays(text: string, { start, end }: Slice): Slice {
  const ahead = text.slice(Math.max(0, start - MAX_SPAN_CHARS), start);
  const [before = ''] = SPAN_BEFORE.exec(ahead) ?? [];
  const [after = ''] = SPAN_AFTER.exec(text.slice(end, end + MAX_SPAN_CHARS)) ?? [];
  return { start: start - before.length, end: end + after.length };
}
