import { readHours, type StatedHours } from '../../posting/stated/hours.ts';
import { bestFirst, isOfText } from './best-first.ts';
import { mentionsIn, SILENT, type Judge, type LocatedMention, type Verdict } from './verdict.ts';

/** Some round half an hour away, and some do not. */
const TOLERANCE = 0.5;

/** Holds the weekly hours against the text. */
export const judgeHours: Judge = ({ posting: { hoursPerWeek }, reading }) => {
  const mentions = mentionsIn(reading, readHours);
  if (hoursPerWeek === undefined) return leftOut(mentions);
  const support = mentions.filter(({ says }) => contains(says, hoursPerWeek));
  if (support.length > 0) return { ...SILENT, support: bestFirst(support) };
  const unstated = [['hoursPerWeek']];
  const rival = mentions.find((mention) => mention.sure && isOfText(mention));
  if (!rival) return { ...SILENT, unstated };
  return {
    ...SILENT,
    unstated,
    conflicts: [
      {
        rule: 'hours-contradicted',
        path: ['hoursPerWeek'],
        span: rival.span,
        stated: `${shown(rival.says)} hours a week`,
      },
    ],
  };
};

function leftOut(mentions: readonly LocatedMention<StatedHours>[]): Verdict {
  const sure = mentions.filter((mention) => mention.sure);
  const [first] = sure;
  if (
    !first ||
    !sure.every(({ says }) => says.min === first.says.min && says.max === first.says.min)
  ) {
    return SILENT;
  }
  const yaml = `hoursPerWeek: ${first.says.min}`;
  return { ...SILENT, omissions: [{ span: first.span, path: ['hoursPerWeek'], yaml }] };
}

function contains({ min, max }: StatedHours, hours: number): boolean {
  return hours >= min - TOLERANCE && hours <= max + TOLERANCE;
}

function shown({ min, max }: StatedHours): string {
  if (max === Infinity) return `at least ${min}`;
  if (min === 0) return `up to ${max}`;
  return min === max ? `${min}` : `${min}–${max}`;
}
