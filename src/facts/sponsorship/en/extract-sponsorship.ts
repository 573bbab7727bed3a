import type { Sponsorship } from '../../../model/posting.ts';
import { extractCitizenship } from './citizenship.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import type { Mention, Passage } from '../../../text/passage.ts';
import {
  HINT,
  CORE,
  PEOPLE_AFTER,
  OTHER_BEFORE,
  OTHER_PAPERS,
  OTHER_AFTER,
  DENIED_BEFORE,
  DENIED_AFTER,
  OFFERED_BEFORE,
  OFFERED_AFTER,
  OFFER_ENDS,
  WE_BEFORE,
  NEED_BEFORE,
  WITHOUT,
  AUTHORISED,
  REFUSED_BEFORE,
  REFUSED_AFTER,
  NOT_NEEDED,
  QUESTION,
  CONDITION,
  ELSEWHERE,
  FOR_OTHERS,
  ONLY,
  OTHER_ROLES,
} from './sponsorship-patterns.ts';
import { extractPermitStatements, type SponsorshipMention } from './permit-statements.ts';

const CONTEXT_CHARS = 110;

/** Extracts whether a visa is sponsored, or only citizens are hired. */
export function extractSponsorship(passage: Passage): SponsorshipMention[] {
  if (!HINT.test(passage.text)) return [];
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  if (QUESTION.test(text)) return [];
  const found = [...text.matchAll(CORE)].flatMap((match) =>
    toMentions({ ...passage, text }, match),
  );
  const stated = [...found, ...extractCitizenship({ ...passage, text })].map((mention) => ({
    ...mention,
    isImplied: false,
  }));
  const others = extractPermitStatements({ ...passage, text }).filter(
    ({ start, end, isImplied }) =>
      !OTHER_AFTER.test(text.slice(end, end + CONTEXT_CHARS)) &&
      (isImplied
        ? stated.length === 0
        : !stated.some((mention) => mention.start < end && start < mention.end)),
  );
  return [...stated, ...others].sort((a, b) => a.start - b.start);
}

function toMentions(
  { text, kind, heading }: Passage,
  match: RegExpExecArray,
): Mention<Sponsorship>[] {
  const [start, end] = [match.index, match.index + match[0].length];
  const before = getClauseBefore(text, start);
  const after = text.slice(end, end + CONTEXT_CHARS);
  const groups = match.groups ?? {};
  if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after) || OTHER_PAPERS.test(after)) return [];
  if (groups['verb'] !== undefined && groups['object'] === undefined && !PEOPLE_AFTER.test(after))
    return [];
  const statement = findStatement(groups, before, after);
  if (!statement) return [];
  const isUncertain =
    (statement.value === 'offered' &&
      (ELSEWHERE.test(before) || FOR_OTHERS.test(after) || ONLY.test(after))) ||
    CONDITION.test(before) ||
    CONDITION.test(after) ||
    kind === 'title' ||
    OTHER_ROLES.test(heading);
  return [
    {
      start: start - statement.charsBefore,
      end: end + statement.charsAfter,
      value: statement.value,
      certain: statement.certain && !isUncertain,
    },
  ];
}

interface Statement {
  value: Sponsorship;
  certain: boolean;
  /** Number of characters before and after that belong to the statement. */
  charsBefore: number;
  charsAfter: number;
}

function findStatement(
  groups: Record<string, string | undefined>,
  before: string,
  after: string,
): Statement | undefined {
  const ofPermit = ['permit', 'for', 'object', 'support'].some(
    (name) => groups[name] !== undefined,
  );
  const need = NEED_BEFORE.exec(before);
  if (need) return findStatementOfNeed(need, before, after, ofPermit);
  const denial = DENIED_AFTER.exec(after);
  if (denial)
    return NOT_NEEDED.test(after.slice(0, 60))
      ? undefined
      : createStatement('not-offered', '', denial[0]);
  if (/^\s(?:is|are)\s/iu.test(after) && NOT_NEEDED.test(after.slice(0, 30))) return undefined;
  const denied = DENIED_BEFORE.exec(before);
  if (denied) return createStatement('not-offered', denied[0], '');
  if (groups['verb'] !== undefined) {
    const certain = ofPermit && WE_BEFORE.test(before);
    return ofPermit ? { ...createStatement('offered', '', ''), certain } : undefined;
  }
  const offer = OFFERED_AFTER.exec(after);
  if (offer && groups['support'] === undefined) {
    const certain = ofPermit || OFFER_ENDS.test(after.slice(offer[0].length));
    return { ...createStatement('offered', '', offer[0]), certain };
  }
  const certain = OFFERED_BEFORE.test(before) && groups['support'] === undefined;
  return ofPermit ? { ...createStatement('offered', '', ''), certain } : undefined;
}

/** `Without the need for sponsorship`; `candidates who require sponsorship are not considered`. */
function findStatementOfNeed(
  need: RegExpExecArray,
  before: string,
  after: string,
  ofPermit: boolean,
): Statement | undefined {
  const earlier = before.slice(0, need.index);
  if (WITHOUT.test(need[0]) && AUTHORISED.test(earlier))
    return createStatement('not-offered', need[0], '');
  const refusal = REFUSED_AFTER.exec(after);
  if (refusal) return createStatement('not-offered', need[0], refusal[0]);
  if (REFUSED_BEFORE.test(before)) return createStatement('not-offered', need[0], '');
  const welcome = ofPermit && /\bwelcome|encouraged/iu.test(after);
  return welcome ? { ...createStatement('offered', '', ''), certain: false } : undefined;
}

function createStatement(value: Sponsorship, charsBefore: string, charsAfter: string): Statement {
  return { value, certain: true, charsBefore: charsBefore.length, charsAfter: charsAfter.length };
}

function getClauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT_CHARS), start);
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(': ')) + 1).trimStart();
}
