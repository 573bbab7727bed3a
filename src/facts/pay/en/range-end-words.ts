import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** Words before the lower end of a range. */
const RANGE_START = new RegExp(
  raw`\b` + anyOf('between', 'from', raw`rang(?:e|es|ing)`, 'min(?:imum)?') + raw`[^\d.;]{0,28}$`,
  'iu',
);
/** The words right before its upper end. */
const LINK = /(?:^|\s)(?:and|to|until|till|[-–—])\s{0,2}$/iu;
/** Words with which the second amount is for somebody else. */
const OTHERS =
  /[.;|]\s|\b(?:for|if|those|senior|juniors?|assistants?|supervisors?|managers?|leads?)\b/iu;

/** Whether the text before an amount makes it the lower end of a range. */
export function endsWithRangeStart(before: string): boolean {
  return RANGE_START.test(before);
}

/** Whether the text between two amounts makes them the ends of one range. */
export function linksRangeEnds(gap: string): boolean {
  return LINK.test(gap) && !OTHERS.test(gap);
}
