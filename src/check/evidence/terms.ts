import { certainDay } from '../../posting/stated/dates.ts';
import { readSessions } from '../../posting/stated/sessions.ts';
import { readTerms } from '../../posting/stated/terms.ts';
import { begunBy, compareTerms, termParts, type Term } from '../../posting/term.ts';
import { saysTerm } from '../../posting/term-window.ts';
import type { Reading, Span } from '../reading.ts';
import { bestFirst, isOfText } from './best-first.ts';
import { mentionsIn, type Judge, type LocatedMention, type Omission } from './verdict.ts';

type Mention = LocatedMention<Term>;

/** More terms than these are no offer but a history or a calendar. */
const MOST_TERMS = 6;

/** Holds the terms against the text: against the words that name one, and against the first days of its sessions. */
export const judgeTerms: Judge = ({ posting, reading }) => {
  const terms = posting.terms ?? [];
  const mentions = mentionsIn(reading, readTerms);
  const { posted } = posting;
  // A term that had begun when the posting was published is history.
  const sure = mentions.filter(
    ({ sure, says }) => sure && (posted === undefined || begunBy(says) >= posted),
  );
  const named = terms.map((term) => {
    const words = bestFirst(mentions.filter(({ says }) => says === term));
    return words.length > 0 ? words : startsIn(term, reading);
  });
  const rival = sure.find((mention) => isOfText(mention));
  const isContradicted = terms.length > 0 && rival && named.every((spans) => spans.length === 0);
  return {
    support: named.flat(),
    unstated: named.flatMap((spans, i) => (spans.length > 0 ? [] : [['terms', i]])),
    conflicts: isContradicted
      ? [
          {
            rule: 'terms-contradicted',
            path: terms.length === 1 ? ['terms', 0] : ['terms'],
            span: rival.span,
            stated: rival.says,
          },
        ]
      : [],
    omissions: isContradicted
      ? []
      : leftOut(terms, sure).filter(
          ({ term }) => !posting.sessions?.some((session) => saysTerm(session, term)),
        ),
  };
};

/** The first days of sessions in the text that lie in a term. */
function startsIn(term: string, reading: Reading): Span[] {
  return bestFirst(
    mentionsIn(reading, readSessions).filter(({ says, sure }) => {
      const start = certainDay(says.start);
      return sure && start !== undefined && saysTerm({ start }, term);
    }),
  );
}

/** Terms that the text surely names and the frontmatter does not, each once. */
function leftOut(
  terms: readonly string[],
  sure: readonly Mention[],
): (Omission & { term: string })[] {
  const first = [...terms].sort(compareTerms)[0];
  const missing = sure.filter(
    ({ says }, i) =>
      !terms.includes(says) &&
      sure.findIndex((other) => other.says === says) === i &&
      // What lies before the first term, or years after it, is history or outlook.
      (first === undefined ||
        (compareTerms(says, first) > 0 && termParts(says).year - termParts(first).year <= 1)),
  );
  const all = [...new Set([...terms, ...missing.map(({ says }) => says)])].sort(compareTerms);
  if (all.length > MOST_TERMS) return [];
  const yaml = `terms: [${all.join(', ')}]`;
  // A list that is missing as a whole is one thing to add.
  const each = terms.length === 0 ? missing.slice(0, 1) : missing;
  return each.map(({ says, span }) => ({ term: says, span, path: ['terms'], yaml }));
}
