/** Names of the months, short or long, as parts of a pattern; January first. */
export const MONTH_NAMES: readonly string[] = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];

/** The first three letters of each month's name. */
export const MONTH_STEMS: readonly string[] = MONTH_NAMES.map((name) => name.slice(0, 3));

/** The name of any month, as part of a pattern. */
export const MONTH = `(?:${MONTH_NAMES.join('|')})(?![a-z])`;

/** Gets the number of a month, from 1, from a name that `MONTH` matches. */
export function getMonthNumber(name: string): number {
  return MONTH_STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The name of any day of the week, short or long, as part of a pattern. */
export const WEEKDAY = String.raw`(?:mon|tue|tues|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?\.?`;
