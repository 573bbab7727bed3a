import { certainDay } from '../en/dates.ts';
import { extractSessions } from '../sessions/en/extract-sessions.ts';
import { extractTerms } from './en/extract-terms.ts';
import { begunBy, compareTermDates, termParts, type Term } from '../../model/term.ts';
import { impliesTerm } from '../../model/term-window.ts';
import type { PostingText, Span } from '../../text/posting-text.ts';
import { bestFirst, isOfText } from '../best-first.ts';
import {
  mentionsIn,
  type FactComparer,
  type LocatedMention,
  type Omission,
} from '../comparison.ts';

type Mention = LocatedMention<Term>;

/** More terms than these are no offer but a history or a calendar. */
const MOST_TERMS = 6;

/** Holds the terms against the text: against the words that name one, and against the first days of its sessions. */
export const compareTerms: FactComparer = ({ posting, text }) => {
  const terms = posting.terms ?? [];
  const mentions = mentionsIn(text, extractTerms);
  const { posted } = posting;
  // A term that had begun when the posting was published is history.
  const certain = mentions.filter(
    ({ certain, value }) => certain && (posted === undefined || begunBy(value) >= posted),
  );
  const named = terms.map((term) => {
    const words = bestFirst(mentions.filter(({ value }) => value === term));
    return words.length > 0 ? words : startsIn(term, text);
  });
  const conflicting = certain.find((mention) => isOfText(mention));
  const isContradicted =
    terms.length > 0 && conflicting && named.every((spans) => spans.length === 0);
  return {
    supporting: named.flat(),
    unstated: named.flatMap((spans, i) => (spans.length > 0 ? [] : [['terms', i]])),
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
    omissions: isContradicted
      ? []
      : leftOut(terms, certain).filter(
          ({ term }) => !posting.sessions?.some((session) => impliesTerm(session, term)),
        ),
  };
};

/** The first days of sessions in the text that lie in a term. */
function startsIn(term: string, reading: PostingText): Span[] {
  return bestFirst(
    mentionsIn(reading, extractSessions).filter(({ value, certain }) => {
      const start = certainDay(value.start);
      return certain && start !== undefined && impliesTerm({ start }, term);
    }),
  );
}

/** Terms that the text surely names and the frontmatter does not, each once. */
function leftOut(
  terms: readonly string[],
  certain: readonly Mention[],
): (Omission & { term: string })[] {
  const first = [...terms].sort(compareTermDates)[0];
  const missing = certain.filter(
    ({ value }, i) =>
      !terms.includes(value) &&
      certain.findIndex((other) => other.value === value) === i &&
      // What lies before the first term, or years after it, is history or outlook.
      (first === undefined ||
        (compareTermDates(value, first) > 0 && termParts(value).year - termParts(first).year <= 1)),
  );
  const all = [...new Set([...terms, ...missing.map(({ value }) => value)])].sort(compareTermDates);
  if (all.length > MOST_TERMS) return [];
  const yaml = `terms: [${all.join(', ')}]`;
  // A list that is missing as a whole is one thing to add.
  const each = terms.length === 0 ? missing.slice(0, 1) : missing;
  return each.map(({ value, span }) => ({ term: value, span, path: ['terms'], yaml }));
}
