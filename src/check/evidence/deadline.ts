import type { IsoDate } from '../../posting/date.ts';
import { canBe, certainDay, findDates, type StatedDay } from '../../posting/stated/dates.ts';
import { readDeadline } from '../../posting/stated/deadline.ts';
import type { Reading } from '../reading.ts';
import { bestFirst, isOfText } from './best-first.ts';
import { mentionsIn, SILENT, type Judge, type LocatedMention, type Verdict } from './verdict.ts';

type Deadline = LocatedMention<readonly StatedDay[]>;

/** Holds the last day to apply against the text. Of several deadlines that it states, any may be the one. */
export const judgeDeadline: Judge = ({ posting: { closes }, reading }) => {
  const deadlines = mentionsIn(reading, readDeadline);
  if (closes === undefined) return leftOut(deadlines);
  const support = deadlines.filter(({ says }) => canBe(says, closes));
  if (support.length > 0) return { ...SILENT, support: bestFirst(support) };
  const rival = deadlines.find((deadline) => deadline.sure && isOfText(deadline));
  const unstated = [['closes']];
  // A day that the text names may be the deadline in words that are not understood.
  if (!rival || names(reading, closes)) return { ...SILENT, unstated };
  return {
    ...SILENT,
    unstated,
    conflicts: [
      {
        rule: 'deadline-contradicted',
        path: ['closes'],
        span: rival.span,
        stated: rival.says.join(' or '),
      },
    ],
  };
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
