import { anyOf } from '../../patterns.ts';

const { raw } = String;

const RATE = '(?:hourly|daily|day|weekly|monthly|annual|yearly|pay|base|starting|salary)';
/** Pay for something other than regular work. */
const NOT_BASE_PAY = anyOf(
  'bonus|overtime|weekend|sunday|night|evening|holiday|sick|vacation|training|trial',
  'probation|standby|on-?call|travel|incentive|commission|old|former|previous',
);
const LABEL =
  `(?<!\\b${NOT_BASE_PAY} )` +
  `(?:salar(?:y|ies)|pay|wages?|compensation|comp|remuneration|stipend|${RATE} rates?|rates? of pay)` +
  '(?: (?:range|rate|scale|band|offered))?' +
  raw`(?: for (?:this|the) (?:role|position|job|internship|post))?(?: ?\([^()\d]{0,30}\))?`;
const JOIN =
  ' ?(?:[:=–—-]| (?:is|of|ranges|starts|will be)(?= )) ?(?:(?:from|at|between|up to|at least|starting at) ){0,2}';

/** A label for pay right before a number. */
const LABELLED_NUMBER = new RegExp(`(?<![\\w-])${LABEL}${JOIN}(?=\\d)`, 'iu');
/** A label for pay at the end of a text. */
const LABEL_BEFORE = new RegExp(`(?<![\\w-])${LABEL}${JOIN}$`, 'iu');
/** Longest label for pay. */
const MAX_LABEL_CHARS = 100;

/** Whether a text has a label for pay before a number. Cheap. */
export function hasLabelledNumber(text: string): boolean {
  return /\d/.test(text) && LABELLED_NUMBER.test(text);
}

/** Whether a label for pay ends where a number starts: `Salary: ` before `12,100`. */
export function hasPayLabel(text: string, start: number): boolean {
  return LABEL_BEFORE.test(text.slice(Math.max(0, start - MAX_LABEL_CHARS), start));
}
