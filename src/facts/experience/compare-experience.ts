import type { Posting } from '../../model/posting.ts';
import {
  mayStateLength,
  extractExperience,
  type ExperienceMention,
  type StatedExperience,
} from './en/extract-experience.ts';
import { hasWordOfNeed, mayBeWish, statesRequirement } from '../en/requirement.ts';
import { classifyMissing } from '../classify-missing.ts';
import type { PostingText, Span } from '../../text/posting-text.ts';
import { rankSpans } from '../rank-spans.ts';
import { findMentions } from '../find-mentions.ts';
import { NO_STATEMENT, type FactComparer, type Comparison } from '../comparison.ts';
import { EXPERIENCE_CUE, ALWAYS_PART, NARROWER, CAREER } from './en/experience-cues.ts';

type Located = ExperienceMention & { span: Span };

/** Last index at which the first words of an item begin, after a mark. */
const MAX_ITEM_START = 3;

/** Compares the required experience with the text. */
export const compareExperience: FactComparer = ({ posting: { experience }, text }) => {
  const mentions = findMentions(text, extractExperience);
  const only = findOnlyRequired(mentions);
  if (!experience) {
    if (!only || only.value.months === 0) return NO_STATEMENT;
    const yaml = `experience: { months: ${only.value.months}, required: true }`;
    return { ...NO_STATEMENT, omissions: [{ span: only.span, path: ['experience'], yaml }] };
  }
  const same = mentions.filter(({ value }) => includes(value, experience.months));
  if (same.length > 0) {
    return (
      findRequirementDifference(experience, text, same, mentions) ?? {
        ...NO_STATEMENT,
        supporting: rankSpans(same),
      }
    );
  }
  const mayBeMissed =
    !only ||
    mentions.some(({ value }) => isInRange(value, experience.months)) ||
    mayBePartOf(only, experience.months, text) ||
    text.passages.some(({ text }) => mayStateLength(text, experience.months));
  const other = mayBeMissed ? mentions[0] : only;
  if (!other) return { ...NO_STATEMENT, ...classifyMissing(['experience'], text, EXPERIENCE_CUE) };
  const difference = {
    path: ['experience', 'months'],
    span: other.span,
    stated: `${formatExperience(other.value)} of experience`,
  };
  return mayBeMissed
    ? { ...NO_STATEMENT, doubts: [difference] }
    : { ...NO_STATEMENT, conflicts: [{ rule: 'experience-contradicted', ...difference }] };
};

/** Finds the one number that the text requires. Several numbers may be about different skills. */
function findOnlyRequired(mentions: readonly Located[]): Located | undefined {
  const required = mentions.filter(({ value }) => value.required);
  const first = required.find(({ certain }) => certain);
  return first && required.every(({ value }) => value.months === first.value.months)
    ? first
    : undefined;
}

/**
 * Whether the text requires less of something narrower, which may be part of the overall
 * experience.
 */
function mayBePartOf(
  { value, span: { passage, start, end } }: Located,
  stated: number,
  { passages }: PostingText,
): boolean {
  if ((value.max ?? value.months) >= stated) return false;
  const after = passage.text.slice(end, end + 40);
  if (ALWAYS_PART.test(after)) return true;
  return (
    NARROWER.test(after) &&
    passages.some((other) =>
      CAREER.test(
        other === passage ? `${other.text.slice(0, start)}|${other.text.slice(end)}` : other.text,
      ),
    )
  );
}

/**
 * The text calls its number preferred and the frontmatter calls it required, or the reverse. It is
 * certain if the sentence with the only number says so itself.
 */
function findRequirementDifference(
  { required }: NonNullable<Posting['experience']>,
  { passages }: PostingText,
  same: readonly Located[],
  mentions: readonly Located[],
): Comparison | undefined {
  const first = same.find(({ certain }) => certain) ?? same[0];
  const levels = required ? ['preferred', 'not-required'] : ['required', 'unspecified'];
  if (!first || !same.every(({ requirement }) => levels.includes(requirement))) return undefined;
  const { passage } = first.span;
  const isNeeded = first.requirement === 'required' && hasWordOfNeed(passage);
  if (!required && (!isCertainEnough(first) || (!isNeeded && mayBeWish(passage, passages))))
    return undefined;
  const difference = {
    path: ['experience', 'required'],
    span: first.span,
    stated: required ? 'that it is only preferred' : 'that it is required',
  };
  const isCertain =
    first.certain &&
    mentions.length === 1 &&
    first.requirement !== 'unspecified' &&
    statesRequirement(passage.text);
  return isCertain
    ? { ...NO_STATEMENT, conflicts: [{ rule: 'experience-contradicted', ...difference }] }
    : { ...NO_STATEMENT, doubts: [difference] };
}

/** Whether a mention is certain, or the start of an item. */
function isCertainEnough({ certain, span, requirement }: Located): boolean {
  return certain || (span.start <= MAX_ITEM_START && requirement !== 'mixed');
}

function includes({ months, max }: StatedExperience, stated: number): boolean {
  return stated === months || (months === 0 && max !== undefined && stated <= max);
}

/** A range states its lower end. A number within it is a mistake, or somebody's choice. */
function isInRange({ months, max }: StatedExperience, stated: number): boolean {
  return max !== undefined && stated > months && stated <= max;
}

function formatExperience({ months, max }: StatedExperience): string {
  if (max !== undefined && months === 0) return `up to ${formatMonths(max)}`;
  return max === undefined
    ? formatMonths(months)
    : `${formatMonths(months)} to ${formatMonths(max)}`;
}

function formatMonths(months: number): string {
  const [count, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
