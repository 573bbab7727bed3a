import { anyOf } from '../../patterns.ts';
import { findMoneyWords } from './pay-vocabulary.ts';

const { raw } = String;

/** UTF-16 units of a passage that are read. */
const MAX_CHARS = 2000;

const NUMERAL = anyOf(
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty',
  'thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand',
);

/** Words with which a text may state an amount of pay without its digits. */
const IN_WORDS = new RegExp(
  raw`\b` +
    anyOf(
      raw`${NUMERAL}(?:[- ]\w+){0,4}[- ](?:dollars|pounds|euros|francs|rupees|yen|kron\w+|an hour|per hour)`,
      raw`(?:pay|salary|wage|union|scale|living|minimum|agenda for change|afc) ?(?:bands?|grades?|scales?|spine|points?|steps?|levels?|wage|rates?)`,
      raw`(?:bands?|grades?|steps?|scale|level) ?[a-z]?\d{1,2}[a-z]?`,
      raw`(?:GS|NJC|AFC|SCP|TV-?[LVÖ]+D?|WG|NF|E)[ -]?\d{1,2}`,
      'collective (?:agreement|bargaining)|bargaining agreement|union scale|equity minimum',
    ) +
    raw`\b`,
  'iu',
);

/** Whether a text may state pay in words, or by a grade that stands for an amount. */
export function mayStatePayInWords(text: string): boolean {
  return IN_WORDS.test(text.slice(0, MAX_CHARS));
}

/** Whether a text has a word for the role's pay. */
export function mentionsPay(text: string): boolean {
  return findMoneyWords(text.slice(0, MAX_CHARS)).some(({ word }) => word !== 'other');
}

const ON_TARGET = raw`(?:OTE|on[- ]target (?:earnings|pay|income))\b`;
const ON_TARGET_BEFORE = new RegExp(raw`\b${ON_TARGET}[^.;,\d]{0,20}$`, 'iu');
const ON_TARGET_AFTER = new RegExp(raw`^[\s(]{0,2}(?:\w+ ){0,3}${ON_TARGET}`, 'iu');

/** Whether the words around an amount state that it includes commissions. */
export function isOnTargetPay(before: string, after: string): boolean {
  return ON_TARGET_BEFORE.test(before) || ON_TARGET_AFTER.test(after);
}
