import type { IsoDate } from '../../../lib/date.ts';
import { MONTH_NAMES } from '../../en/months.ts';

/** Words that name days without their month, and times of the year without a date. */
const OTHER_DAYS =
  'christmas|easter|thanksgiving|labou?r day|memorial day|holidays?|semesters?|terms?';

/** Creates a pattern of everything without which no text states a day. */
export function createDayCue(day: IsoDate): RegExp {
  const month = MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? '';
  return new RegExp(
    String.raw`\b(?:${month}|${OTHER_DAYS})\b|\d[./]\d|\d{4}-\d|\d-\d{1,2}-\d`,
    'iu',
  );
}

/** Dates of other things, and of other years. */
export const OTHER_DATES =
  /\b(?:appl\w+|open(?:s|ed|ing)?|ran|was|were|deadlines?|clos\w+|conferences?|holidays?|publish\w*|accept\w*|interview\w*|review\w*|events?|festival|previous\w*|last|past|founded|updated|posted|salary|pay|rates?|benefits?)\b/iu;

export const START_BEFORE =
  /\b(?:from|required for|start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es|ing|ement))(?:\s(?:on|the|date|is|from|of)){0,3}\s?:?\s$/iu;

export const END_BEFORE =
  /\b(?:until|till|through|end(?:s|ing)?|finish(?:es|ing)?)(?:\s(?:on|the|date|is|of)){0,3}\s?:?\s$/iu;
