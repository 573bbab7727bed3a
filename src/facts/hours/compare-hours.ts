import { extractHours, type StatedHours } from './en/extract-hours.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { isInBody, rankSpans } from '../rank-spans.ts';
import { classifyMissing, matchesAnyPassage } from '../classify-missing.ts';
import {
  NO_STATEMENT,
  type FactComparer,
  type LocatedMention,
  type Comparison,
  type Path,
} from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';
import { SHARE_CUE, OTHER_PERIOD_CUE, HOURS_CUE, LABEL_LINE } from './en/hours-cues.ts';

/** Some postings round half an hour, and some do not. */
const TOLERANCE = 0.5;

/** Compares the weekly hours with the text. */
export const compareHours: FactComparer = ({ posting: { hoursPerWeek }, text }) => {
  const mentions = [...findMentions(text, extractHours), ...findLabelledLines(text)];
  if (hoursPerWeek === undefined) return findOmission(mentions);
  const supporting = mentions.filter(({ value }) => includes(value, hoursPerWeek));
  if (supporting.length > 0) return { ...NO_STATEMENT, supporting: rankSpans(supporting) };
  const path: Path = ['hoursPerWeek'];
  const stated = (value: StatedHours) => `${formatHours(value)} hours a week`;
  const isShared = matchesAnyPassage(text, SHARE_CUE);
  const mayBeShare = isShared && mentions.some(({ value }) => hoursPerWeek < value.max);
  if (mentions.length > 0 && (mayBeShare || matchesAnyPassage(text, OTHER_PERIOD_CUE))) {
    return { ...NO_STATEMENT, unclear: [path] };
  }
  const certain = mentions.find((mention) => mention.certain && isInBody(mention));
  if (certain && !isShared) {
    const conflict = { path, span: certain.span, stated: stated(certain.value) };
    return { ...NO_STATEMENT, conflicts: [{ rule: 'hours-contradicted', ...conflict }] };
  }
  const probable = mentions.find(({ value }) => value.isOfRole);
  if (probable) {
    const doubt = { path, span: probable.span, stated: stated(probable.value) };
    return { ...NO_STATEMENT, doubts: [doubt] };
  }
  return { ...NO_STATEMENT, ...classifyMissing(path, text, HOURS_CUE) };
};
const NUMBER_LINE = /^\d{1,2}(?:\.\d{1,2})?$/u;

/** Finds hours on a line of their own, below their label: `Scheduled Weekly Hours:`. */
function findLabelledLines({ passages }: PostingText): LocatedMention<StatedHours>[] {
  return passages.flatMap((passage, i) => {
    const { text } = passage;
    if (!NUMBER_LINE.test(text) || !LABEL_LINE.test(passages[i - 1]?.text ?? '')) return [];
    const at = { start: 0, end: text.length };
    const value = { min: Number(text), max: Number(text), isOfRole: true };
    return [{ ...at, value, certain: true, span: { passage, ...at } }];
  });
}

function findOmission(mentions: readonly LocatedMention<StatedHours>[]): Comparison {
  const certain = mentions.filter((mention) => mention.certain);
  const [first] = certain;
  if (
    !first ||
    !certain.every(({ value }) => value.min === first.value.min && value.max === first.value.min)
  ) {
    return NO_STATEMENT;
  }
  const yaml = `hoursPerWeek: ${first.value.min}`;
  return { ...NO_STATEMENT, omissions: [{ span: first.span, path: ['hoursPerWeek'], yaml }] };
}

function includes({ min, max }: StatedHours, hours: number): boolean {
  return hours >= min - TOLERANCE && hours <= max + TOLERANCE;
}

function formatHours({ min, max }: StatedHours): string {
  if (max === Infinity) return `at least ${min}`;
  if (min === 0) return `up to ${max}`;
  return min === max ? `${min}` : `${min}–${max}`;
}
