import { canMeanDay, getCertainDay, type StatedDay } from '../en/dates.ts';
import { rankSpans } from '../rank-spans.ts';
import {
  NO_STATEMENT,
  type FactComparer,
  type LocatedMention,
  type Omission,
} from '../comparison.ts';
import { classifyMissing } from '../classify-missing.ts';
import { findMentions } from '../find-mentions.ts';
import { PUBLICATION_CUE, extractPosted } from './en/extract-posted.ts';

/**
 * Compares the day of publication. The board knows it best: the text may support it, but never
 * contradicts it.
 */
export const comparePosted: FactComparer = ({ posting: { posted }, text }) => {
  const mentions = findMentions(text, extractPosted);
  if (posted === undefined) return { ...NO_STATEMENT, omissions: findOmissions(mentions) };
  const supporting = mentions.filter(({ value }) => canMeanDay(value, posted));
  if (supporting.length > 0) return { ...NO_STATEMENT, supporting: rankSpans(supporting) };
  return { ...NO_STATEMENT, ...classifyMissing(['posted'], text, PUBLICATION_CUE) };
};

/** Finds the day of publication, if the text certainly states exactly one. */
function findOmissions(mentions: readonly LocatedMention<readonly StatedDay[]>[]): Omission[] {
  const certain = mentions.filter((mention) => mention.certain);
  const days = new Set(certain.map(({ value }) => getCertainDay(value)));
  const [first] = certain;
  const [day] = days;
  return first && day !== undefined && days.size === 1
    ? [{ span: first.span, path: ['posted'], yaml: `posted: ${day}` }]
    : [];
}
