import {
  getTextAbove,
  isUnderRequirements,
  findRequirement,
  MAX_SENTENCE_CHARS,
  type RequirementLevel,
} from '../../en/requirement.ts';
import { NUMERAL, findNumbers, REPEATED } from '../../en/numeral.ts';
import type { Mention, Passage } from '../../../text/passage.ts';
import { anyOf, anyWord } from '../../patterns.ts';
import type { Slice } from '../../../text/sentences.ts';
import { countWorkChars, isWorkTime, LABELLED_TIME } from './work-time.ts';

const { raw } = String;

/** Experience that a text requires. */
export interface StatedExperience {
  /** Minimum in months; 0 for a range without a lower end. */
  months: number;
  required: boolean;
  /** Upper end of a range, in months. */
  max?: number;
}

/** Experience that a passage requires, and how strongly. */
export interface ExperienceMention extends Mention<StatedExperience> {
  requirement: RequirementLevel;
}

const NUMBER = raw`(?:${NUMERAL}|half\sa|an?)`;
const PLUS = raw`(?:\s?\+|\sor\s(?:more|greater|above)|[-\s]plus)`;
const LOW = raw`(?<min>${NUMBER})${REPEATED}(?<open>${PLUS})?`;
const HIGH = raw`(?:\s?[-–—]\s?|\s(?:to|or)\s)(?<max>${NUMBER})${REPEATED}(?<plus>${PLUS})?`;
const UNIT = raw`(?<unit>years?|yrs?|yoe|months?|mos?)(?:['’]s?|\(s\)|\.(?=\s))?(?<more>${PLUS})?['’]?`;
/** `3 years`, `two (2) years`, `3+ yrs.`, `2–4 years`, `18 months`. */
const TIME = new RegExp(
  raw`(?<![\p{L}\p{N}$£€.,’'/-])${LOW}(?:${HIGH})?(?:[\s-]{0,2}full)?[\s-]{0,2}${UNIT}(?![\p{L}\p{N}])`,
  'giu',
);

const LOOKBEHIND_CHARS = 100;
const LOOKAHEAD_CHARS = 130;

/** Words between years and "experience" with which the years are about something else. */
const OTHER_TIME = anyOf(
  raw`program(?:me)?s?|contract|internship|apprenticeship|degree|course|term|warranty|plan|cliff|vest\p{L}*`,
  raw`old|age|ago|later|before|after|until|that|which|where|when|we|our|gain\p{L}*|offer\p{L}*|provid\p{L}*`,
);
const WORD = raw`(?!${OTHER_TIME}\b)[\p{L}\p{N}/&+#,’'()*"“”.-]{1,30}(?<![.;]\p{P}{0,2})`;
const OF_EXPERIENCE = new RegExp(
  raw`^\s?(?:[,(]\s?)?(?:${WORD}\s){0,12}?(?:experiences?|exp|pqe)(?![\p{L}\p{N}])`,
  'iu',
);
const WORK = anyOf(
  'recent|relevant|professional|industry|commercial|hands-on|proven|practical|full-time',
  'in|in an?|working|building|developing|writing|designing|managing|leading|using|programming|coding',
  'delivering|software|engineering',
);
/** `working in sales`, `building software`. */
const AT_WORK = new RegExp(raw`^\s(?:of\s)?(?:${WORK}\s){1,6}[\p{L}\p{N}/+#-]{2,25}`, 'iu');
const AT_LEAST_ALSO = raw`(?:of\s)?(?:at least|at minimum|a?\s?min(?:imum|\.)?(?: of)?|over|more than|around)\s|[>≥]\s?`;
/** `Experience: …`, `experience of at least …`. */
const EXPERIENCE_BEFORE = new RegExp(
  raw`\b(?:experience|exp\.?|pqe)(?:\s(?:required|level|needed|requirements?))?` +
    raw`(?:\s(?:of|is|for|in\s[\p{L}\p{N} /+#-]{1,30}))?\s?[:(–—-]?\s?(?:${AT_LEAST_ALSO})?$`,
  'iu',
);
/** `Python: 2 years`, under a heading or a line `Experience`. */
const OF_SKILL = /^[^:.;]{1,40}:\s$/u;
const UNDER_EXPERIENCE =
  /(?:^|\|)(?:work |required |preferred |professional )?experience\s?:?(?:\||$)/iu;
const AT_MOST =
  /\b(?:up to|no more than|not more than|(?<!\bnot? )(?:less|fewer) than|under|max(?:imum|\.)?(?: of)?)\s?$|[<≤]\s?$/iu;
const BETWEEN = /\bbetween\s$/iu;

/** Words before a span of time in the past or future. */
const SPAN_BEFORE =
  /\b(?:past|last|next|first|coming|within|every|each|previous|for over|since|in)\s(?:the\s)?(?:\w{1,10}\s)?$/iu;
/** Words about other people's years, or about a substitute. */
const OTHER_PEOPLE = anyWord(
  "we(?!['’]re (?:looking|seeking|hiring)| (?:are (?:looking|seeking|hiring)|need|require|seek|expect|look|ask))",
  'our(?! (?:ideal|expectations|requirements))|us|company|firm|teams?|combined|collective|found(?:ed|ers?)',
  raw`led by|leaders?|clients?|customers?|colleagues?|employees?|mentor\w{0,3}|alongside|history|brings`,
  raw`gain\w{0,3}|earn|after|every|learn(?:ing)? from|work(?:ing)? with|tuition|benefits?|in business`,
  raw`lieu|substitut\w{1,4}`,
);
const OTHER_PEOPLE_AFTER = new RegExp(
  anyOf(
    raw`\b` +
      anyOf(
        raw`serving|helping|in business(?!\s\p{L})|combined|collective|in lieu|equivalent`,
        raw`substitut\w{1,4}|can be|may be`,
      ) +
      raw`\b`,
    raw`,\s(?:we|our)\b`,
  ),
  'iu',
);
const INSTEAD = new RegExp(
  raw`\b` +
    anyOf(raw`degrees?|bachelor\S{0,3}|master\S{0,3}|ph\.?d|diploma|b\.?s|m\.?s|education`) +
    raw`\)?,?\s(?:[\p{L} ,/]{0,50}\s)?or\s(?:\w{1,10}\s){0,3}$`,
  'iu',
);
const APPLICANT = anyWord(
  "must|require[sd]?|requirements?|minimum|at least|min|need|have|possess|bring|you(?:r|['’][a-z]{1,3})?",
  'candidates?|applicants?|looking for|seeking',
);
/** Upper bound of a requirement, in years. Companies and teams count more. */
const MAX_YEARS = 20;

const HINT = /year|yr|yoe|month/i;

/** A number by itself, in digits or words. */
const ANY_NUMBER = new RegExp(raw`(?<![\p{L}\p{N}])${NUMERAL}`, 'giu');

/** `two full seasons`, `one summer`: the number of months is unknown. */
const LOOSE_TIME = new RegExp(
  raw`(?<![\p{L}\p{N}])${NUMERAL}(?:${PLUS})?(?:[\s-]\p{L}{1,12}){0,2}[\s-]` +
    raw`(?:(?:season|summer|winter|semester)s?|terms|quarters)(?!\p{L})`,
  'iu',
);

/**
 * Whether a text may name this length of time, about anything. If so, another length does not
 * contradict it.
 */
export function mayStateLength(text: string, months: number): boolean {
  const searched = text.slice(0, MAX_SENTENCE_CHARS);
  if (LOOSE_TIME.test(searched)) return true;
  if (/\bdecade/iu.test(searched) && months % 60 === 0) return true;
  if (!HINT.test(searched) && !/\bexp|\bpqe\b/iu.test(searched)) return false;
  const units = [months, months / 12, Math.ceil(months / 12)];
  const isHalf = months % 12 === 6 && /\bhalf\b|½/iu.test(searched);
  const isOne = months === 12 && /\ban?\s(?:\p{L}{1,12}\s)?year\b/iu.test(searched);
  return (
    isHalf ||
    isOne ||
    [...searched.matchAll(ANY_NUMBER)].some(([words]) =>
      findNumbers(words).some((n) => units.includes(n)),
    )
  );
}

/** Extracts the experience that a passage requires. */
export function extractExperience(passage: Passage): ExperienceMention[] {
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  if (passage.kind === 'title' || !HINT.test(text)) return [];
  const times = [...text.matchAll(TIME), ...text.matchAll(LABELLED_TIME)].toSorted(
    (a, b) => a.index - b.index,
  );
  return times.flatMap((match, i) => {
    const before = times[i - 1];
    const bounds = {
      start: before ? before.index + before[0].length : 0,
      end: times[i + 1]?.index ?? text.length,
    };
    return toMentions({ ...passage, text }, match, bounds);
  });
}

function toMentions(passage: Passage, match: RegExpExecArray, bounds: Slice): ExperienceMention[] {
  const { text } = passage;
  const { groups = {}, index } = match;
  const end = index + match[0].length;
  const before = text.slice(Math.max(bounds.start, index - LOOKBEHIND_CHARS), index);
  const after = text.slice(end, Math.min(bounds.end, end + LOOKAHEAD_CHARS));
  const stated = parseStated(groups, text, index, bounds);
  const open = [groups['open'], groups['plus'], groups['more']].some((plus) => plus !== undefined);
  const near =
    groups['label'] !== undefined ||
    EXPERIENCE_BEFORE.test(before) ||
    /^yoe$/iu.test(groups['unit'] ?? '') ||
    (UNDER_EXPERIENCE.test(getTextAbove(passage).join('|')) &&
      (OF_SKILL.test(before) || (index <= 3 && /^\s?(?:$|[,(:–—-])/u.test(after))));
  const far = OF_EXPERIENCE.exec(after);
  const asks = isUnderRequirements(passage);
  const least = open || /\b(?:at least|minimum(?: of)?|must have)\s$/iu.test(before);
  const isWork = isWorkTime(before, after, asks || least);
  const work = !/^mo/iu.test(groups['unit'] ?? '') && (asks || least) && AT_WORK.test(after);
  if (stated === undefined || (!near && !far && !work && !isWork) || SPAN_BEFORE.test(before))
    return [];
  const requirement = findRequirement(
    passage,
    { start: index - countWorkChars(before), end: end + (far?.[0].length ?? 0) },
    bounds,
  );
  const { months, max } = stated;
  const certain =
    passage.kind === 'sentence' &&
    requirement !== 'mixed' &&
    months <= MAX_YEARS * 12 &&
    !OTHER_PEOPLE.test(before) &&
    !OTHER_PEOPLE_AFTER.test(after) &&
    !INSTEAD.test(before) &&
    (asks ||
      near ||
      requirement === 'required' ||
      APPLICANT.test(before) ||
      ((open || max !== undefined) && index <= 3));
  return [
    {
      start: stated.start,
      end: end + (near ? 0 : (far?.[0].length ?? 0)),
      value: {
        months,
        required: requirement === 'required' || requirement === 'unspecified',
        ...(max !== undefined && { max }),
      },
      certain,
      requirement,
    },
  ];
}

/** Parses the months of a match; undefined if the range is impossible. */
function parseStated(
  groups: Record<string, string | undefined>,
  text: string,
  index: number,
  bounds: Slice,
): { start: number; months: number; max?: number } | undefined {
  const unit = /^mo/iu.test(groups['unit'] ?? groups['unitAfter'] ?? '') ? 1 : 12;
  const inMonths = (number: string) => Math.round(parseNumber(number) * unit);
  const first = inMonths(groups['min'] ?? '');
  const before = text.slice(Math.max(bounds.start, index - 24), index);
  if (AT_MOST.test(before)) return { start: index, months: 0, max: first };
  const last = groups['max'];
  if (last !== undefined) {
    const max = inMonths(last);
    return max < first ? undefined : { start: index, months: first, max };
  }
  const range = /(?<low>\S{1,9})\sand\s$/iu.exec(before);
  const low = range?.groups?.['low'];
  if (low !== undefined && BETWEEN.test(before.slice(0, range?.index ?? 0))) {
    const months = inMonths(low);
    return months > 0 && months <= first
      ? { start: index - (range?.[0].length ?? 0), months, max: first }
      : undefined;
  }
  return { start: index, months: first };
}

function parseNumber(text: string): number {
  if (/^half/iu.test(text)) return 0.5;
  return /^an?$/iu.test(text) ? 1 : (findNumbers(text)[0] ?? 0);
}
