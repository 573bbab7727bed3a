import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import { NUMERAL, findNumbers, REPEATED } from '../../en/numeral.ts';
import type { Mention, Passage, Extractor } from '../../../text/passage.ts';
import { getContextWindow, type ContextWindow } from '../../context-window.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

/**
 * Working hours a week. `min` and `max` are equal for a single number; `max` is infinite for "at
 * least 20 hours".
 */
export interface StatedHours {
  min: number;
  max: number;
  /** Whether they are probably the hours of the role, not of another activity. */
  isOfRole: boolean;
}

type HoursRange = Omit<StatedHours, 'isOfRole'>;

const JOIN = '[ -]{0,2}(?:-|–|—|to|or|and)[ -]{0,2}';
const HOURS = '(?:hours?|hrs?|h)(?![a-z])\\.?';
/** `20–25`, `forty (40)`, `37.5`, and `20 hours to 25`. */
const HALF = '(?: ?½| 1/2)?';
const NUMBERS = `${NUMERAL}${HALF}${REPEATED}(?:(?: ?${HOURS})?${JOIN}${NUMERAL}${REPEATED})?`;
const WEEK = '(?:work(?:ing)?[ -]?)?(?:weeks?|wks?|w)(?![a-z])';
const EACH = `(?:/|p/|per|each|every|an?|in an?|p\\.)[ -]?${WEEK}`;
/** Words between hours and their week: `22.5 hours on average per week`. */
const BETWEEN = '(?:,? (?:of work|work(?:ed)?|on average|in total)| ?\\([^()]{1,20}\\))';
const MINUTES = '(?: (?:and )?\\d{1,2} ?min(?:ute)?s?)?';
/** `40 hours over five days`. */
const OVER_DAYS = ' (?:spread )?(?:over|across) (?:three|four|five|six|[3-6]) days';
const PER = `${MINUTES}(?:${BETWEEN}?\\)?[ -]?(?:\\(${EACH}\\)|${EACH})|[ -]${WEEK}|,? weekly(?![a-z])| ?pw(?![a-z])|${OVER_DAYS})`;

/**
 * Weekly hours in one of three forms: `40 hours a week`, `Hours per week: 40`,
 * `8 hours a day, 5 days a week`.
 */
const WEEKLY = new RegExp(
  '(?<![a-z\\d$£€]|\\d[.,/:-])(?:' +
    `(?<numbers>${NUMBERS})(?<open>\\+)? ?-?(?:${HOURS}${PER}|(?:weekly hours|working hours per week|hpw|h/w)(?![a-z]))` +
    ('' +
      '|(?<label>' +
      anyOf(
        '(?:the|our) working week(?= (?:is|of))|weekly (?:working )?hours|(?:working )?hours ?(?:/|per|an?|each) ?week|hours weekly',
        'hours/wk',
      ) +
      raw`(?: ?\([^()]{0,20}\))?(?: ?(?:[:=–—-]|is|are|of) ?| (?=\d{1,2}(?:\.\d{1,2})? h))` +
      '(?:up to |at least |approximately |about )?' +
      raw`)(?<labelled>${NUMBERS})(?<labelOpen>\+)?(?! ?(?:%|days?))`) +
    `|hours(?: ?[:–-]| (?:are|is|of|will be)) ?(?<listed>${NUMBERS})(?<listOpen>\\+)? ?${EACH}` +
    `|(?<fortnightly>${NUMBERS}) ?-?${HOURS} ?(?:/|per|an?|each|every)? ?(?:fortnight(?:ly)?|(?:two|2) weeks)(?![a-z])` +
    `|(?:days? ?(?:/|per|an?|each|every) ?week|\\bmon(?:day)?s?[^.;()]{1,30}fri(?:day)?s?),? \\((?<bracketed>${NUMBERS}) ?${HOURS}\\)` +
    ('' +
      `|(?<daily>${NUMERAL})[ -]${HOURS} ?(?:/|per|an?|each|every) ?day,? ?` +
      raw`(?:and |for |x |\(|@ ?)?(?<days>${NUMERAL}) ?days? ?(?:/|per|an?|each|every) ?${WEEK}`) +
    ')',
  'gi',
);
/** Every match contains one of these. */
const HAS_HOURS = /(?:hours?|hrs?|\dh|\d h)\b|hpw/i;
/** `Full-time, 40 hours` names no week, and can only mean one. */
const FULL_TIME = new RegExp(
  `(?:full|part)[- ]time(?:[ ,(:–—-]{1,3}[a-z]{0,10}){0,2}[ ,(:–—-]{0,3}(?<numbers>${NUMERAL}) ?${HOURS}`,
  'gi',
);
const MAX_MENTIONS = 60;

const AT_LEAST = /\b(?:at least|minimum(?: of)?:?|min\.?|no less than|not less than) {0,2}$/i;
const AT_MOST = new RegExp(
  raw`\b` +
    anyOf(
      raw`up to|maximum(?: of)?:?|max\.?|no more than|not more than|less than|fewer than|under`,
      'not exceed(?:ing)?|at most|capped at|limited to',
    ) +
    ' {0,2}$',
  'i',
);
const ABOUT = new RegExp(
  anyOf(
    raw`\b` +
      anyOf(
        raw`about|around|approx(?:imately|\.)?|roughly|almost|nearly|typically|usually`,
        raw`average(?: of)?|circa|e\.g\.,?|such as|not|over|more than|beyond|in excess of`,
      ),
    '~',
  ) + ' {0,2}$',
  'i',
);
const OR_MORE = /^ ?(?:\(?minimum|\(?min\b|or more|\+)/i;
const OR_LESS = /^ ?(?:\(?max(?:imum)?\b|or (?:less|fewer))/i;

/** Other activities that take hours of a week. */
const OTHER_HOURS = new RegExp(
  raw`\b` +
    anyOf(
      raw`mentor\w*|train\w*|meetings?|meet|seminars?|sessions?|calls?|wellness|classes|class`,
      'courses?|coursework|stud(?:y|ies|ying)|overtime|on[- ]call',
      raw`support (?:hours|coverage|desk|line)|sav(?:e[sd]?|ing)|learn\w*|volunteer\w*|free|gym`,
      raw`office hours|benefits?|eligib\w*|insurance|coverage|employees (?:who|working)`,
      raw`those (?:who|working)|customers?|clients?|users?|commut\w*|travel\w*|waste\w*`,
      raw`spen[dt]\w*|lectures?|tutor\w*|paid time off|pto|vacation|accru\w*|interviews?|visa`,
      raw`students? visa|permit|experience|watch\w*|stream\w*|content|open|collaborat\w*`,
      'core hours|overlap|projects?|previous|former|if',
      raw`during (?:the |term|school|academic|lecture)\w*`,
    ) +
    raw`\b`,
  'i',
);
const OF_A_ROLE =
  '(?:roles?|positions?|internships?|jobs?|placements?|contract|programs?|programmes?|and|you|we)';
/** A full-time week, or the usual week of a workplace: the role may be part of it. */
const STANDARD = new RegExp(
  raw`\bfull[ -]time(?: (?!${OF_A_ROLE} )[a-z’']{1,14}){0,5} ` +
    anyOf('is|are|means?|equals?|being|works?|ha(?:s|ve)|amounts? to|corresponds? to|=') +
    '(?![a-z])' +
    '|\\bfull[ -]time (?:equivalent|staff|employees?|colleagues?|work(?:ing)? (?:week|hours|time))' +
    '' +
    raw`|\b(?:standard|regular|normal|usual|statutory|customary|ordinary) (?:full[ -]time )?` +
    raw`(?:weekly )?(?:work(?:ing)?[ -]?)?(?:week|hours|time)\b` +
    '|\\bfte\\b|\\bhalf[ -]time\\b|\\d ?%|\\bfortnight',
  'i',
);
/** Other people who work. */
const OTHER_PEOPLE = new RegExp(
  raw`\b` +
    anyOf(
      'they|staff|employees?|colleagues?|workers|others|team members|people|everyone|everybody',
      'we work|residents|faculty|engineers work',
    ) +
    raw`\b`,
  'i',
);
/** Another place than the role's, or one of several. */
const ELSEWHERE =
  /^ (?:at|in) (?:the|our|their|its|other) (?!(?:office|role|position|internship|first|summer|following|form|morning|afternoon|evening)s?\b)/i;
const WORKS = new RegExp(
  raw`\b` +
    anyOf(
      raw`work\w*|full[- ]time|part[- ]time|intern(?:ship)?s?|roles?|positions?|jobs?|schedule`,
      raw`hours|commit\w*|availab\w*|contract|employment|shifts?`,
    ) +
    raw`\b`,
  'i',
);

/** Text up to the next comma, full stop or exception: after it another statement begins. */
const CLAUSE = /^(?:(?! except\b| plus\b| but\b)[^,.])*/i;

/** Fewest hours of a role; fewer are a side activity. */
const MIN_HOURS = 12;
const MAX_HOURS = 80;

/** Extracts weekly working hours. Hours of other weekly activities are uncertain mentions. */
export const extractHours: Extractor<StatedHours> = (passage) => {
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  if (text.length <= MAX_CELL_CHARS) {
    const bare = findUnderHeading(passage);
    if (bare.length > 0) return bare;
  }
  if (!HAS_HOURS.test(text)) return [];
  const mentions: Mention<StatedHours>[] = [];
  for (const match of text.matchAll(WEEKLY)) {
    const mention = toMention(passage, match);
    if (mention) mentions.push(mention);
    if (mentions.length >= MAX_MENTIONS) break;
  }
  return mentions.length > 0 ? mentions : [...findFullTimeHours(text), ...findLabelledHours(text)];
};

/** Hours without a week are only read in short lines. */
const MAX_LINE_CHARS = 300;

function findFullTimeHours(text: string): Mention<StatedHours>[] {
  return [...text.slice(0, MAX_LINE_CHARS).matchAll(FULL_TIME)].flatMap((match) => {
    const range = parseHours(match.groups?.['numbers'] ?? '');
    const value = range && { ...range, isOfRole: true };
    return value
      ? [{ start: match.index, end: match.index + match[0].length, value, certain: false }]
      : [];
  });
}

function findLabelledHours(text: string): Mention<StatedHours>[] {
  const { groups } = LABELLED_LINE.exec(text.slice(0, MAX_LINE_CHARS)) ?? {};
  const value = groups && parseHours(groups['numbers'] ?? '');
  return value ? toBareHours(text, value) : [];
}

function toBareHours(text: string, value: HoursRange): Mention<StatedHours>[] {
  if (value.min < MIN_WEEKLY || value.max > MAX_WEEKLY) return [];
  return [{ start: 0, end: text.length, value: { ...value, isOfRole: true }, certain: false }];
}

const MAX_CELL_CHARS = 32;
const CELL = new RegExp(`^(?<numbers>${NUMBERS})(?: ?${HOURS})?(?: ?${EACH})?\\.?$`, 'i');
const HOURS_LABEL =
  '(?:(?:contract(?:ed)?|working|weekly|total|required|scheduled|basic) ){0,2}hours(?: of work| (?:per|a|each) week)?';
/** A line such as `Contracted hours: 37.5`. */
const LABELLED_LINE = new RegExp(
  `^${HOURS_LABEL} ?[:–—-] ?(?<numbers>${NUMBERS})(?: ?${HOURS})?\\.?$`,
  'i',
);
/** What can only be hours of a week if the text names no period. */
const MIN_WEEKLY = 5;
const MAX_WEEKLY = 60;

/** Finds `40 per week` under a heading about hours. */
function findUnderHeading({ text, heading, lead }: Passage): Mention<StatedHours>[] {
  const { groups } = CELL.exec(text) ?? {};
  const value = groups && parseHours(groups['numbers'] ?? '');
  const above = `${heading.slice(0, 80)}: ${lead.slice(-80)}`;
  const isWeekly = /[a-z]/i.test(text.replace(/h(?:ou)?rs?/i, ''));
  if (!value || !/\bhours\b/i.test(above)) return [];
  if (!isWeekly)
    return new RegExp(`^${HOURS_LABEL}:?$`, 'i').test(lead || heading)
      ? toBareHours(text, value)
      : [];
  const isOfRole = !OTHER_HOURS.test(above);
  return [{ start: 0, end: text.length, value: { ...value, isOfRole }, certain: isOfRole }];
}

function toMention(passage: Passage, match: RegExpExecArray): Mention<StatedHours> | undefined {
  const start = match.index;
  const end = start + match[0].length;
  const groups = match.groups ?? {};
  const at = { start, end };
  if (groups['daily'] !== undefined) {
    const [hours = 0] = findNumbers(groups['daily']);
    const [days = 0] = findNumbers(groups['days'] ?? '');
    const weekly = hours * days;
    // `24 hours a day, 7 days a week` are opening hours.
    return hours > 0 && hours <= 12 && days > 0 && days <= 7
      ? { ...at, value: { min: weekly, max: weekly, isOfRole: true }, certain: false }
      : undefined;
  }
  const fortnightly = parseHours(groups['fortnightly'] ?? '');
  const bracketed = parseHours(groups['bracketed'] ?? '');
  const stated =
    (fortnightly && { min: fortnightly.min / 2, max: fortnightly.max / 2 }) ??
    bracketed ??
    parseHours(groups['numbers'] ?? groups['labelled'] ?? groups['listed'] ?? '');
  if (!stated) return undefined;
  const context = getContextWindow(passage, start, end, { before: 70, after: 50 });
  const isOpen = (groups['open'] ?? groups['labelOpen'] ?? groups['listOpen']) !== undefined;
  const range = applyLimits(stated, isOpen, context, groups['label'] ?? '');
  const isLabelled = groups['label'] !== undefined;
  const isOfRole = !isOtherHours(range, isLabelled ? { ...context, after: '' } : context);
  return {
    ...at,
    value: { ...range, isOfRole },
    certain: isOfRole && !bracketed && isSettled(range, context, isLabelled),
  };
}

function parseHours(words: string): HoursRange | undefined {
  const numbers = findNumbers(words.replace(/ ?½| 1\/2/u, '.5'));
  const min = Math.min(...numbers);
  const max = Math.max(...numbers);
  return numbers.length > 0 && min > 0 && max <= 168 ? { min, max } : undefined;
}

function applyLimits(
  { min, max }: HoursRange,
  isOpen: boolean,
  { before, after }: ContextWindow,
  label: string,
): HoursRange {
  if (/at least $/i.test(label)) return { min, max: Infinity };
  if (AT_MOST.test(before) || OR_LESS.test(after) || /up to $/i.test(label)) return { min: 0, max };
  return { min, max: isOpen || AT_LEAST.test(before) || OR_MORE.test(after) ? Infinity : max };
}

/** Whether hours are those of another activity or of other people. */
function isOtherHours({ max }: HoursRange, { before, after, above }: ContextWindow): boolean {
  return (
    OTHER_HOURS.test(before.slice(-50)) ||
    OTHER_HOURS.test(CLAUSE.exec(after)?.[0] ?? '') ||
    OTHER_HOURS.test(above) ||
    OTHER_PEOPLE.test(before.slice(-50)) ||
    STANDARD.test(before) ||
    ELSEWHERE.test(after) ||
    // `save 30 hours a week of …`
    /^ of (?!work)/i.test(after) ||
    (Number.isFinite(max) && max > MAX_HOURS)
  );
}

function isSettled(
  { min, max }: HoursRange,
  { before, after }: ContextWindow,
  isLabelled: boolean,
): boolean {
  if (ABOUT.test(before)) return false;
  const highest = Number.isFinite(max) ? max : min;
  return highest >= MIN_HOURS || isLabelled || WORKS.test(before) || WORKS.test(after);
}
