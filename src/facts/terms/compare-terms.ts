import { getCertainDay } from '../en/dates.ts';
import { extractSessions } from '../sessions/index.ts';
import { extractTerms } from './en/extract-terms.ts';
import { begunBy, compareTermDates, termParts, type Term } from '../../model/term.ts';
import { canMeanTerm, isSouthern, toNorthernTerm } from '../../model/season.ts';
import { impliesTerm } from '../../model/term-window.ts';
import type { PostingText, Span } from '../../text/posting-text.ts';
import { rankSpans, isInBody } from '../rank-spans.ts';
import { classifyMissing, matchesAnyPassage } from '../classify-missing.ts';
import {
  type Doubt,
  type FactComparer,
  type LocatedMention,
  type Omission,
} from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';
import { createTermCue, OTHER_TERMS, SEASON_NAMES } from './en/term-cues.ts';

type Mention = LocatedMention<Term>;

/** More terms than these are a history or a calendar. */
const MAX_TERMS = 6;

/**
 * Compares the terms with the text: with the terms that it names, and with the first days of
 * sessions.
 */
export const compareTerms: FactComparer = ({ posting, text, names }) => {
  const terms = posting.terms ?? [];
  const mentions = findMentions(text, extractTerms);
  const { posted, places = [] } = posting;
  const south = isSouthern(places.flatMap((id) => names.places.get(id) ?? []));
  const mayBeListed = ({ value }: Mention) => terms.some((term) => canMeanTerm(term, value, south));
  // A term that had begun before the posting was published is history.
  const certain = mentions.filter(
    ({ certain, value }) => certain && (posted === undefined || begunBy(value) >= posted),
  );
  const named = terms.map((term) => {
    const words = rankSpans(mentions.filter(({ value }) => value === term));
    if (words.length > 0) return words;
    const meant = south ? [term, toNorthernTerm(term)] : [term];
    return meant.flatMap((one) => findSessionStarts(one, text));
  });
  const conflicting = certain.find((mention) => isInBody(mention) && !mayBeListed(mention));
  const isContradicted =
    terms.length > 0 && conflicting && named.every((spans) => spans.length === 0);
  const doubts = isContradicted
    ? []
    : findDoubts(terms, named, mentions.some(mayBeListed) ? [] : mentions, text);
  const isOtherwise = isContradicted || doubts.length > 0;
  const missing = named.flatMap((spans, i) =>
    spans.length > 0 || isOtherwise
      ? []
      : [classifyMissing(['terms', i], text, createTermCue(terms[i] ?? ''))],
  );
  return {
    supporting: named.flat(),
    unstated: missing.flatMap(({ unstated }) => unstated),
    unclear: missing.flatMap(({ unclear }) => unclear),
    doubts,
    conflicts: isContradicted
      ? [
          {
            rule: 'terms-contradicted',
            path: terms.length === 1 ? ['terms', 0] : ['terms'],
            span: conflicting.span,
            stated: conflicting.value,
          },
        ]
      : [],
    omissions: isOtherwise
      ? []
      : findOmissions(
          terms,
          certain.filter((mention) => terms.includes(mention.value) || !mayBeListed(mention)),
        ).filter(({ term }) => !posting.sessions?.some((session) => impliesTerm(session, term))),
  };
};

/**
 * Finds a term that the text names, perhaps as the role's, if it never names the season of a listed
 * one, or names it with another year.
 */
function findDoubts(
  terms: readonly string[],
  named: readonly Span[][],
  mentions: readonly Mention[],
  text: PostingText,
): Doubt[] {
  if (terms.length === 0 || named.some((spans) => spans.length > 0)) return [];
  const other = mentions.find(
    (mention) => isInBody(mention) && !OTHER_TERMS.test(mention.span.passage.text),
  );
  if (!other) return [];
  const sameSeason = terms.some((term) => termParts(term).season === termParts(other.value).season);
  const mayBeNamed = terms.some((term) =>
    matchesAnyPassage(
      text,
      new RegExp(String.raw`\b${SEASON_NAMES[termParts(term).season]}\b`, 'iu'),
    ),
  );
  if (mayBeNamed && !sameSeason) return [];
  return [{ path: ['terms'], span: other.span, stated: other.value }];
}

/** Finds the first days of sessions within a term. */
function findSessionStarts(term: string, text: PostingText): Span[] {
  return rankSpans(
    findMentions(text, extractSessions).filter(({ value, certain }) => {
      const start = getCertainDay(value.start);
      return certain && start !== undefined && impliesTerm({ start }, term);
    }),
  );
}

/** Finds terms that the text certainly names and the frontmatter lacks, each once. */
function findOmissions(
  terms: readonly string[],
  certain: readonly Mention[],
): (Omission & { term: string })[] {
  const first = [...terms].sort(compareTermDates)[0];
  const missing = certain.filter(
    ({ value }, i) =>
      !terms.includes(value) &&
      certain.findIndex((other) => other.value === value) === i &&
      // Earlier terms, and those years later, are history or outlook.
      (first === undefined ||
        (compareTermDates(value, first) > 0 && termParts(value).year - termParts(first).year <= 1)),
  );
  const all = [...new Set([...terms, ...missing.map(({ value }) => value)])].sort(compareTermDates);
  if (all.length > MAX_TERMS) return [];
  const yaml = `terms: [${all.join(', ')}]`;
  // If the whole list is missing, one omission is enough.
  const each = terms.length === 0 ? missing.slice(0, 1) : missing;
  return each.map(({ value, span }) => ({ term: value, span, path: ['terms'], yaml }));
}
