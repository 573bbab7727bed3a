import type { Sponsorship } from '../../model/posting.ts';
import { extractSponsorship } from './en/extract-sponsorship.ts';
import { rankSpans, isInBody } from '../rank-spans.ts';
import { NO_STATEMENT, type FactComparer } from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';
import { classifyMissing } from '../classify-missing.ts';
import { DENIAL, SPONSORSHIP_CUE } from './en/sponsorship-cues.ts';

const PHRASES: Readonly<Record<Sponsorship, string>> = {
  offered: 'a visa is sponsored',
  'not-offered': 'no visa is sponsored',
  'citizens-only': 'only citizens are taken',
};
/** Longest passage with a denial; longer ones are lists. */
const MAX_PASSAGE_CHARS = 2000;

/** Whether a text denies sponsorship to somebody: an offer beside it may be for others. */
function denies(text: string): boolean {
  return DENIAL.test(text.slice(0, MAX_PASSAGE_CHARS));
}

/** Compares sponsorship with the text. */
export const compareSponsorship: FactComparer = ({ posting: { sponsorship }, text }) => {
  const mentions = findMentions(text, extractSponsorship);
  const denied =
    mentions.some(({ value }) => value === 'offered') &&
    text.passages.some(({ text }) => denies(text));
  const certain = mentions.filter(
    ({ certain: isCertain, value }) => isCertain && !(value === 'offered' && denied),
  );
  if (sponsorship !== undefined) {
    const opposing = mentions.filter(
      ({ value }) => (value === 'offered') !== (sponsorship === 'offered'),
    );
    const isOpposed = opposing.some(({ isImplied }) => !isImplied);
    const supporting = mentions.filter(
      ({ value, isImplied }) => implies(value, sponsorship) && !(isImplied && isOpposed),
    );
    if (supporting.length > 0) return { ...NO_STATEMENT, supporting: rankSpans(supporting) };
    const conflicting = opposing.find((mention) => certain.includes(mention) && isInBody(mention));
    const doubtful = conflicting ?? opposing.find(({ isImplied }) => !isImplied) ?? opposing[0];
    if (!doubtful)
      return { ...NO_STATEMENT, ...classifyMissing(['sponsorship'], text, SPONSORSHIP_CUE) };
    const difference = {
      path: ['sponsorship'],
      span: doubtful.span,
      stated: PHRASES[doubtful.value],
    };
    return conflicting
      ? { ...NO_STATEMENT, conflicts: [{ rule: 'sponsorship-contradicted', ...difference }] }
      : { ...NO_STATEMENT, doubts: [difference] };
  }
  // Employers of citizens only do not sponsor either. A text that both offers and denies has no
  // single value.
  const stated = certain.find(({ value }) => value === 'citizens-only') ?? certain[0];
  const isMixed =
    denied && mentions.some(({ certain: isCertain, value }) => isCertain && value === 'offered');
  return {
    ...NO_STATEMENT,
    omissions:
      stated && !isMixed
        ? [{ span: stated.span, path: ['sponsorship'], yaml: `sponsorship: ${stated.value}` }]
        : [],
  };
};

/**
 * Whether a stated value implies the listed one: if only citizens are hired, no visa is sponsored.
 */
function implies(stated: Sponsorship, listed: Sponsorship): boolean {
  return stated === listed || (stated === 'citizens-only' && listed === 'not-offered');
}
