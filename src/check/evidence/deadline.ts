import type { IsoDate } from '../../posting/date.ts';
import { canBe, certainDay, findDates, type StatedDay } from '../../posting/stated/dates.ts';
import { readDeadline } from '../../posting/stated/deadline.ts';
import type { Reading } from '../reading.ts';
import { bestFirst } from './best-first.ts';
import { standsIn, unsupported } from './unsupported.ts';
import { mentionsIn, SILENT, type Judge, type LocatedMention, type Verdict } from './verdict.ts';

type Deadline = LocatedMention<readonly StatedDay[]>;

const MOVED = '(?:extended|prolonged|postponed|pushed back)';
const CLOSING =
  '(?:deadline|closing date|applications?|(?:application )?(?:window|period|call)|it)';
/** A deadline that was moved, by a time or to a day that may not be understood. */
const EXTENDED = new RegExp(
  `\\b(?:${CLOSING}(?:[’']s)?(?: (?:is|was|are|were|has|have|had|been|now)){0,3} ${MOVED}` +
    `|(?:extend(?:ing)?|${MOVED}) (?:it|the (?:[a-z]{1,14} ){0,2}${CLOSING}|this (?:deadline|call)|our (?:deadline|call)|applications?|deadline|closing date)` +
    '|extension of the (?:[a-z]{1,14} ){0,2}deadline|deadline extension|re-?opened)(?![a-z])',
  'i',
);

/** Holds the last day to apply against the text. Of several deadlines that it states, any may be the one. */
export const judgeDeadline: Judge = ({ posting: { closes }, reading }) => {
  const deadlines = mentionsIn(reading, readDeadline);
  if (closes === undefined) return leftOut(deadlines);
  const support = deadlines.filter(({ says }) => canBe(says, closes));
  if (support.length > 0) return { ...SILENT, support: bestFirst(support) };
  // A day that the text names may be the deadline in words that are not understood.
  return unsupported(deadlines, {
    rule: 'deadline-contradicted',
    path: ['closes'],
    stated: (says) => says.join(' or '),
    unless: () => names(reading, closes) || standsIn(reading, EXTENDED),
  });
};

function leftOut(deadlines: readonly Deadline[]): Verdict {
  const sure = deadlines.filter((deadline) => deadline.sure);
  const [first] = sure;
  const day = certainDay(first?.says);
  if (!first || day === undefined || !sure.every(({ says }) => canBe(says, day))) return SILENT;
  return {
    ...SILENT,
    omissions: [{ span: first.span, path: ['closes'], yaml: `closes: ${day}` }],
  };
}

function names({ passages }: Reading, day: IsoDate): boolean {
  return passages.some(({ text }) =>
    findDates(text).some(({ from, to }) => canBe(from, day) || canBe(to, day)),
  );
}
