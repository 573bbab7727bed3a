import { canBe, certainDay, findDates, type StatedDay } from '../../posting/stated/dates.ts';
import type { Reader } from '../../posting/stated/passage.ts';
import { bestFirst } from './best-first.ts';
import { mentionsIn, SILENT, type Judge, type LocatedMention, type Omission } from './verdict.ts';

/** What stands before the day of publication. */
const POSTED =
  /\b(?:(?:date )?(?:posted|published|listed|advertised)|(?:posting|publication|listing) date|live since)(?: [a-z]{1,12}){0,3} {0,2}[:–—-]? {0,2}(?:[a-z]{3,9},? )?$/i;

/** Finds whole days; sure are those that are called the day of publication. */
const readDays: Reader<readonly StatedDay[]> = ({ text }) =>
  findDates(text).map(({ start, end, from }) => ({
    start,
    end,
    says: from,
    sure: POSTED.test(text.slice(Math.max(0, start - 60), start)),
  }));

/** When a posting was published is the board's to say: the text may bear it out, and never contradicts it. */
export const judgePosted: Judge = ({ posting: { posted }, reading }) => {
  const mentions = mentionsIn(reading, readDays);
  if (posted === undefined) return { ...SILENT, omissions: leftOut(mentions) };
  const support = mentions.filter(({ says }) => canBe(says, posted));
  return {
    ...SILENT,
    support: bestFirst(support),
    unstated: support.length > 0 ? [] : [['posted']],
  };
};

/** The day of publication, where the text surely states one and no other. */
function leftOut(mentions: readonly LocatedMention<readonly StatedDay[]>[]): Omission[] {
  const sure = mentions.filter((mention) => mention.sure);
  const days = new Set(sure.map(({ says }) => certainDay(says)));
  const [first] = sure;
  const [day] = days;
  return first && day !== undefined && days.size === 1
    ? [{ span: first.span, path: ['posted'], yaml: `posted: ${day}` }]
    : [];
}
