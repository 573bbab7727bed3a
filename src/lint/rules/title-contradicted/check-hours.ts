import type { Posting } from '../../../model/posting.ts';
import { extractEmployment } from '../../../facts/employment/index.ts';
import { isInBody } from '../../../facts/rank-spans.ts';
import { findMentions } from '../../../facts/find-mentions.ts';
import type { PostingText } from '../../../text/posting-text.ts';
import { joinValues, pathTo, type TitleCheck } from './title-check.ts';

export const checkHours: TitleCheck = (title, { employment }, { text }) => {
  const mentions = extractEmployment(title).filter(
    ({ value }) => value === 'full-time' || value === 'part-time',
  );
  const first = mentions.find(({ certain }) => certain);
  const other = first?.value === 'full-time' ? 'part-time' : 'full-time';
  if (!first || !employment?.includes(other) || statesEmployment([other], text)) return undefined;
  if (mentions.some(({ value }) => employment.some((kind) => kind === value))) return undefined;
  return {
    words: first,
    path: pathTo('employment', employment),
    fact: `the employment is ${joinValues(employment)}`,
  };
};

/** Whether the text clearly states a type of employment; the title then means something else. */
function statesEmployment(
  kinds: NonNullable<Posting['employment']>,
  reading: PostingText,
): boolean {
  return findMentions(reading, extractEmployment).some(
    (mention) =>
      mention.certain && isInBody(mention) && kinds.some((kind) => kind === mention.value),
  );
}
