import { MONTH, WEEKDAY } from '../../en/months.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

const MOVED = '(?:extended|prolonged|postponed|pushed back)';

const CLOSING =
  '(?:deadline|closing date|applications?|(?:application )?(?:window|period|call)|it)';

/** A deadline that was moved, perhaps to a day that is not found. */
export const MOVED_DEADLINE = new RegExp(
  `\\b(?:${CLOSING}(?:[’']s)?(?: (?:is|was|are|were|has|have|had|been|now)){0,3} ${MOVED}` +
    `|(?:extend(?:ing)?|${MOVED}) ` +
    anyOf(
      `it|the (?:[a-z]{1,14} ){0,2}${CLOSING}|this (?:deadline|call)|our (?:deadline|call)`,
      'applications?|deadline|closing date',
    ) +
    '|extension of the (?:[a-z]{1,14} ){0,2}deadline|deadline extension|re-?opened)(?![a-z])',
  'i',
);

/** Words without which no text states a deadline. */
export const CLOSING_CUE = new RegExp(
  raw`\b(?:deadline|clos(?:e|es|ed|ing|ure)|expir\w*|until|till?|due|last (?:day|date)|final date|window` +
    raw`|appl(?:y|ies|ying|ications?)|submi\w+|accept\w*|consider\w*|receiv\w+|by|before|open)\b`,
  'i',
);

/** A day, a month, or a length of time in which applications may close. */
export const TIME_CUE = new RegExp(
  String.raw`\b(?:${MONTH}|${WEEKDAY}|tomorrow|today|(?:days?|weeks?|fortnight|months?)\b)|\d{1,4}[-./]\d{1,2}|\d(?:st|nd|rd|th)\b`,
  'i',
);

/** A day that is not final. */
export const TENTATIVE =
  /\b(?:expect\w*|anticipat\w*|estimat\w*|approximate\w*|tentative\w*|might|could|may close|around|about)\b/i;
