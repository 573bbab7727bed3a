import { EMPLOYMENT_KINDS, type Kind, type StatedEmployment } from './employment-kinds.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import { extractLevel } from '../../level/index.ts';
import type { Mention, Passage, Extractor } from '../../../text/passage.ts';
import { anyOf } from '../../patterns.ts';
import type { Slice } from '../../../text/sentences.ts';

const { raw } = String;

const group = (i: number) => `kind${i}`;
const KIND_PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])${anyOf(...EMPLOYMENT_KINDS.map(({ pattern }, i) => `(?<${group(i)}>${pattern})`))}(?![\\p{L}\\p{N}])`,
  'giu',
);

const LOOKBEHIND_CHARS = 90;
const LOOKAHEAD_CHARS = 70;

/** Words between an article and the kind after which it no longer describes the role. */
const NO_PLAIN = anyOf(
  'to|for|with|from|by|of|in|on|at|that|which|where|who|not',
  'supporting|managing|working|team|becoming|leading|potentially',
);
const PLAIN = raw`(?!${NO_PLAIN}\b)[\p{L}\p{N}’'&+,/()$.-]{1,20}`;
/** The same without separators, so that it matches in one way only. */
const PLAIN_PART = raw`(?!${NO_PLAIN}\b)[\p{L}\p{N}’'&+()$.]{1,20}`;
const ROLE = anyOf(
  'roles?|positions?|jobs?|posts?|opportunity|opening|assignment|engagement|employment|basis',
  'internship|co-?op|placement|appointment|hours',
  raw`contract|vacancy|cover(?!\sletters?\b)`,
);
const BESIDE_ROLE = new RegExp(
  raw`^(?:[\s,/-]{1,2}${PLAIN_PART}){0,5}?[\s,/-]{1,2}${ROLE}(?![\p{L}\p{N}])`,
  'iu',
);
const TO_THE_END =
  /^\s?(?:[.,;()/|–—-]|$|and\s|with\s|at\s|\d|(?:for|over|from|until)\s(?:an?|one|two|three|four|five|six|\d))/iu;
/** `This is a …`, `the position is …`. */
const ROLE_NAME = anyOf(
  'role|position|job|post|opening|vacancy|internship|assignment|contract|placement|co-?op',
  'appointment|employment|fellowship|studentship|programme|program|apprenticeship',
);
const THIS_ROLE = raw`(?:this|(?:the|this|our)\s(?:\p{L}{1,15}\s)?${ROLE_NAME})`;
const THIS_IS = new RegExp(
  raw`\b${THIS_ROLE}(?:\s${ROLE_NAME})?\s` +
    raw`(?:is|will\sbe)\s(?:(?:offered|available|advertised)\s(?:as|on|for)\s)?(?:(?:an?|either)\s)?(?:${PLAIN}\s){0,5}$`,
  'iu',
);
/** `We seek a …`, `you will work …`: the words about one role, as postings begin. */
const WE_SEEK = new RegExp(
  raw`(?:^|[:,.]\s|\band\s|\b(?:now|currently|also)\s)` +
    raw`(?:(?:we|${PLAIN}(?:\s${PLAIN}){0,5})(?:['’]re|\s(?:is|are|now|currently|also|has|have)){0,3}\s)?` +
    raw`(?:seeks?|seeking|needs?|requires?|hiring|recruiting|(?:look|search)ing\sfor|an\sopening\sfor)\s` +
    raw`(?:an?|one|two|another)\s(?:${PLAIN}\s){0,5}$`,
  'iu',
);
/** `We offer a permanent contract`. */
const WE_OFFER =
  /\b(?:we\s(?:are\s)?(?:offer|offering|provide)|you(?:['’]ll|\swill)?\s(?:get|receive|have))\s(?:you\s)?an?\s$/iu;
const YOU_WORK = new RegExp(
  raw`\b(?:you|(?:post-?holder|successful\s(?:candidate|applicant)|appointee))\s` +
    raw`(?:will\s(?:be\s)?)?(?:work(?:ing)?|employed|hired|appointed)(?:\s(?:on|as|in))?(?:\san?)?\s$`,
  'iu',
);
/** `Employment type: …`, `Type of position: …`, with other items of its list. */
const LABEL = new RegExp(
  raw`(?:^|[;|]\s)[\s*•-]{0,5}(?:(?:employment|job|position|work(?:ing)?|contract|role|engagement|time|worker)\s)?` +
    '(?:types?|status|basis|schedule|pattern|duration|length|category|employment|commitment|terms?|hours|contract|tenure|position|job)' +
    raw`(?:\sof\s(?:employment|work|contract|role|position))?(?:\s?[:–—-]|(?<=type)(?=\s))\s{0,3}` +
    raw`(?:\p{L}[\p{L}-]{1,15}(?:\s\p{L}{1,12})?(?:\s?[,/|&]\s{0,2}|\sor\s)){0,3}` +
    raw`(?:(?:regular|paid|standard|permanent|temporary)\s)?$`,
  'iu',
);
/** `This contract is …`, `Contract: six months`. */
const SUBJECT_BEFORE = /(?:^|\b(?:this|the)\s)$/iu;
const SUBJECT_AFTER =
  /^(?::(?!\s(?:permanent|open|full|part|indefinite))|\s(?:is|lasts|runs|will|does|can|may|ends|begins|starts)\b)/iu;
const TERM_OF = /\b(?:\d{1,2}|six|twelve|three|nine)[- ](?:month|week|year)s?\s$/iu;

/** Others who work or study full time or part time, or a later role. */
const OTHER_AFTER = new RegExp(
  raw`^(?:[\s/-]{1,2}\p{L}{1,15}){0,2}?[\s/-]{1,2}` +
    anyOf(
      raw`students?|study|studies|enrol\w{0,6}|education|school|faculty|program(?:me)?s?|courses?|mba`,
      "degrees?|masters?|master['’]s|ph\\.?d(?!\\.?\\s(?:position|post|student|candidate|fellow|researcher|project))|bachelor['’]s",
      raw`employees?(?!\s(?:position|role|job|post))`,
      'staff|team|engineers|workers?|hires?|benefits|equivalents?|offers?|conversion',
      raw`residen\w{1,4}|work authori[sz]ation`,
      raw`(?:role|position|job|opportunity|employment)s?\s(?:after|upon|following|at the end|later|once|when|in the future)`,
    ) +
    raw`\b`,
  'iu',
);
const OTHER_BEFORE = new RegExp(
  raw`\b` +
    anyOf(
      raw`convert\w{0,4}|conversion|prospects?|options?|chances?|view to|path|leads?|leading|transition\w{0,3}|return|extend\w{0,3}|extension|turn`,
      raw`offers?|offered|after|upon|potential(?:ly)?|possib\w{1,5}|future|later|eligible|eligibility|become|hired`,
      raw`graduat\w{1,4}|students?|study|studying|enrolled|pursuing|attending|school`,
      "not|n['’]t|no|never|(?<!-)years?(?!,)|previous|prior|past|other|if|whether|worked",
    ) +
    raw`\b[^.;:]{0,40}$`,
  'iu',
);

/** Cheap test that rules out most passages. */
const HINT = new RegExp(
  anyOf(
    raw`(?:full|part)[- ]?time|contract|[- ]term|\btemp\b|temporar|freelanc|season|volunt(?:eer|ary)`,
    raw`diem|\bprn\b|permanent|direct[- ]hire|intern|co-?op|placement|open[- ]ended|tenured|indefinite|unlimited`,
    raw`\b[fp]\/t\b|(?:half|quarter)-time|zero[- ]hour|casual|\bbank\b|sessional|\bpart\b`,
  ),
  'i',
);

const INTERNSHIP = /intern|co-?op|placement|student/i;

/** Extracts the kind of employment that a passage states for the role. */
export const extractEmployment: Extractor<StatedEmployment> = (passage) => {
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  if (!HINT.test(text)) return [];
  const kinds = [...text.matchAll(KIND_PATTERN)].flatMap((match) => {
    const kind = EMPLOYMENT_KINDS.find((_, i) => match.groups?.[group(i)] !== undefined);
    return kind ? toMentions({ ...passage, text }, match, kind) : [];
  });
  return INTERNSHIP.test(text) ? [...kinds, ...findInternships(passage)] : kinds;
};

function findInternships(passage: Passage): Mention<StatedEmployment>[] {
  return extractLevel(passage).flatMap(({ value, ...mention }) =>
    value === 'intern' ? [{ ...mention, value: 'internship' as const }] : [],
  );
}

function toMentions(
  passage: Passage,
  match: RegExpExecArray,
  { kinds, standsAlone, certain: isUsuallyCertain }: Kind,
): Mention<StatedEmployment>[] {
  const slice = { start: match.index, end: match.index + match[0].length };
  const before = passage.text.slice(Math.max(0, slice.start - LOOKBEHIND_CHARS), slice.start);
  const after = passage.text.slice(slice.end, slice.end + LOOKAHEAD_CHARS);
  if (isLabelName(before, after) || (LATER_BEFORE.test(before) && LATER_AFTER.test(after)))
    return [];
  const isBesideRole = BESIDE_ROLE.test(after);
  const hasLabel = slice.start < LOOKBEHIND_CHARS && LABEL.test(before);
  const isThisRole =
    (THIS_IS.test(before) && (isBesideRole || TO_THE_END.test(after))) ||
    (kinds.includes('permanent') && (isAlone(passage, slice) || WE_OFFER.test(before))) ||
    (standsAlone && (YOU_WORK.test(before) || WE_SEEK.test(before)));
  const plain =
    passage.kind === 'title'
      ? isTitleKind(passage.text, slice, standsAlone)
      : hasLabel || isThisRole;
  if (!plain && !hasLabel) {
    if (OTHER_AFTER.test(after) || OTHER_BEFORE.test(before)) return [];
    const isSubject = SUBJECT_BEFORE.test(before) && SUBJECT_AFTER.test(after);
    const isOfRole =
      isBesideRole ||
      isSubject ||
      TERM_OF.test(before) ||
      isTitleEdge(passage, slice) ||
      isAlone(passage, slice) ||
      (!TRADE.test(after) && (WE_SEEK.test(before) || isItemStart(passage, slice)));
    if (!standsAlone && !isOfRole) return [];
  }
  const isTrade = !standsAlone && TRADE.test(after);
  const certain =
    (plain || (isBesideRole && startsItem(passage, slice, kinds))) &&
    isUsuallyCertain &&
    !isTrade &&
    passage.kind !== 'heading' &&
    !OTHER_AFTER.test(after);
  return kinds.map((value, i) => ({ ...slice, value, certain: certain && i === 0 }));
}

/** Longest item of a list that states nothing but kinds of employment. */
const MAX_ITEM_CHARS = 60;
const ITEM_START = /^(?:\W{0,3}|(?:full|part)[- ]time(?:,\s|\s|\sand\s))$/iu;
const STARTS_ITEM: ReadonlySet<StatedEmployment> = new Set(['full-time', 'part-time', 'permanent']);

/** Whether a short passage starts with the kind: `Full-time, permanent post`. */
function startsItem({ text, kind }: Passage, { start }: Slice, kinds: Kind['kinds']): boolean {
  return (
    kind === 'sentence' &&
    text.length <= MAX_ITEM_CHARS &&
    kinds.some((value) => STARTS_ITEM.has(value)) &&
    ITEM_START.test(text.slice(0, start))
  );
}

/** Whether the kind is the first part of a passage: `Temporary – required from 1 January`. */
function isItemStart({ text, kind }: Passage, { start, end }: Slice): boolean {
  return (
    kind === 'sentence' &&
    !/[\p{L}\p{N}]/u.test(text.slice(0, start)) &&
    /^(?:\s?[,;:(|/]|\s[–—-]\s)/u.test(text.slice(end, end + 3))
  );
}

/** `With full-time opportunity`: a later role. */
const LATER_BEFORE = /\bwith\s(?:an?\s|the\s)?$/iu;
const LATER_AFTER = /^\s(?:opportunit|potential|possibilit|option|prospect)/iu;

/** Whether a kind is part of the name of a field, as in `Full Time/Part Time: …`. */
function isLabelName(before: string, after: string): boolean {
  return (
    /^\s?\/\s?(?:part|full)[- ]?time\s?:/iu.test(after) ||
    (/(?:part|full)[- ]?time\s?\/\s?$/iu.test(before) && /^\s?:/u.test(after))
  );
}

/** Whether a passage consists of the kind: `Permanent.`. */
function isAlone({ text }: Passage, { start, end }: Slice): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
}

/** Occupations: `Contract Manager`, `Volunteer Coordinator`, `Temporary Works Engineer`. */
const TRADE = new RegExp(
  raw`^[\s-](?:and\s\p{L}{1,15}\s)?` +
    anyOf(
      'manag|administrat|specialist|negotiat|analyst|counsel|lawyer|attorney|law|officer',
      'coordinat|engagement|services|sales|lead|director|works|housing|accommodation|recruit',
      'furnish|catering|manufactur|research|program|support|supervis|relation|experience',
      'sector|organi[sz]|benefit|aided|development|complian|review|procure|draft|clean|staffing|resourc',
    ),
  'iu',
);

/** Whether a title starts or ends with the kind: `Per Diem Nurse`. */
function isTitleEdge({ kind, text }: Passage, { start, end }: Slice): boolean {
  if (kind !== 'title') return false;
  const after = text.slice(end, end + 20);
  return /^\s*$/u.test(after) || (start === 0 && !TRADE.test(after));
}

const SET_OFF_BEFORE = /(?:^|[(,/|[–—-]\s?)$/u;
const SET_OFF_AFTER = /^\s?(?:$|[),/|\]–—-]|\()/u;
const NO_ROLE = new RegExp(
  raw`^\s` +
    anyOf(
      'mba|program|student|facult|degree|course|study|equivalent|stud|employee|admission',
      raw`carers?\b|learner|parent|mothers?\b|fathers?\b`,
      raw`(?:\p{L}{1,15}\s)?\p{L}{1,15}s['’](?:\s|$)`,
    ),
  'iu',
);

/**
 * Whether the kind is set off in a title and so describes the role, unlike in `Contract Manager`.
 */
function isTitleKind(title: string, { start, end }: Slice, standsAlone: boolean): boolean {
  const before = title.slice(Math.max(0, start - 3), start);
  const after = title.slice(end, end + 20);
  if (!SET_OFF_BEFORE.test(before)) return standsAlone && SET_OFF_AFTER.test(after);
  return SET_OFF_AFTER.test(after) || (standsAlone && start === 0 && !NO_ROLE.test(after));
}
