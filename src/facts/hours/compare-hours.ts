import { extractHours, type StatedHours } from './en/extract-hours.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { isInBody, rankSpans } from '../rank-spans.ts';
import { classifyMissing, matchesAnyPassage } from '../compare-unsupported.ts';
import {
  NO_STATEMENT,
  type FactComparer,
  type LocatedMention,
  type Comparison,
  type Path,
} from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';
import { anyOf } from '../patterns.ts';

const { raw } = String;

/** Some postings round half an hour, and some do not. */
const TOLERANCE = 0.5;

const FULL_TIME = 'full[ -]?time';
const TIMES = '(?:x|×|\\*|à|at|of|@|with|and|for|,|\\()';
/** Shares of full time: the role may have fewer hours than the text names. */
const SHARES = new RegExp(
  anyOf(
    `\\bfte\\b|\\b${FULL_TIME} equivalent|\\bhalf[ -]?time\\b|\\bhalf (?:of )?(?:an? )?${FULL_TIME}`,
    `\\d ?(?:%|per ?cent) (?:of |part|position|post|role|job|contract|appointment|employment|workload|${FULL_TIME})`,
    '\\b(?:workload|pensum|employment|working time|appointment|position|percentage)\\b[^.%]{0,24}\\d ?(?:%|per ?cent)',
    raw`\b(?:quarters?|thirds?|fifths?|half|fraction|\d) of ` +
      anyOf(`that|${FULL_TIME}|an? ${FULL_TIME}|the (?:full|regular|standard|normal)`),
  ),
  'i',
);
const TWO_WEEKS = '(?:fortnight(?:s|ly)?|bi-?weekly|every (?:two|2|second|other) weeks?)';
/** Hours of other periods, or of a number of days, which are not extracted. */
const OTHER_PERIODS = new RegExp(
  anyOf(
    `\\b${TWO_WEEKS}\\b[^.;]{0,20}\\bhours?\\b`,
    '\\bhours? ?(?:/|per|a|each|every) ?(?:month|year|semester|term)\\b',
    `\\bdays?(?: ?(?:/|per|a|each|every) ?w(?:ee)?k)? ?${TIMES} ?(?:\\d|1[0-2])(?:[.,]\\d{1,2})?[ -]?h`,
    `\\d ?-?(?:hours?|hrs?|h)(?: (?:shifts?|days?))? ?${TIMES} ?\\w{1,5} (?:days|shifts)\\b(?!\\) (?:a|per|each|every) w)`,
    '\\b(?:two|three|four|five|six|[2-6]) (?:\\w{1,12}-hour|\\d{1,2}(?:[.,]\\d)?[ -]?h(?:ours?|r)?) (?:days|shifts)\\b',
  ),
  'i',
);

/** Words without which no text states hours. */
const CUES = new RegExp(
  anyOf(
    raw`\bh(?:ou)?rs?\b|\bhourly\b|\d ?-?h(?:rs?|ours?)?\b|\bhpw\b|\bfte\b|\bshifts?\b|\bpensum\b`,
    raw`\d ?%|\bper ?cent\b|\bhalf[- ]time\b|\bfortnight|\b(?:9|nine)[- ]?(?:to|-|–)[- ]?(?:5|five)\b`,
    raw`\d ?[ap]\.?m\b|\d{1,2}[:.]\d\d ?(?:-|–|to)|\bdays? (?:a|per|each) week\b|\bschedule\b|\bworkload\b`,
  ),
  'iu',
);

/** Compares the weekly hours with the text. */
export const compareHours: FactComparer = ({ posting: { hoursPerWeek }, text }) => {
  const mentions = [...findMentions(text, extractHours), ...findLabelledLines(text)];
  if (hoursPerWeek === undefined) return findOmission(mentions);
  const supporting = mentions.filter(({ value }) => includes(value, hoursPerWeek));
  if (supporting.length > 0) return { ...NO_STATEMENT, supporting: rankSpans(supporting) };
  const path: Path = ['hoursPerWeek'];
  const stated = (value: StatedHours) => `${formatHours(value)} hours a week`;
  const isShared = matchesAnyPassage(text, SHARES);
  const mayBeShare = isShared && mentions.some(({ value }) => hoursPerWeek < value.max);
  if (mentions.length > 0 && (mayBeShare || matchesAnyPassage(text, OTHER_PERIODS))) {
    return { ...NO_STATEMENT, unclear: [path] };
  }
  const certain = mentions.find((mention) => mention.certain && isInBody(mention));
  if (certain && !isShared) {
    const conflict = { path, span: certain.span, stated: stated(certain.value) };
    return { ...NO_STATEMENT, conflicts: [{ rule: 'hours-contradicted', ...conflict }] };
  }
  const probable = mentions.find(({ value }) => value.isOfRole);
  if (probable) {
    const doubt = { path, span: probable.span, stated: stated(probable.value) };
    return { ...NO_STATEMENT, doubts: [doubt] };
  }
  return { ...NO_STATEMENT, ...classifyMissing(path, text, CUES) };
};

const LABEL_LINE = /\b(?:weekly hours|hours (?:per|a|each) week|hours\/week)\W{0,3}$/iu;
const NUMBER_LINE = /^\d{1,2}(?:\.\d{1,2})?$/u;

/** Finds hours on a line of their own, below their label: `Scheduled Weekly Hours:`. */
function findLabelledLines({ passages }: PostingText): LocatedMention<StatedHours>[] {
  return passages.flatMap((passage, i) => {
    const { text } = passage;
    if (!NUMBER_LINE.test(text) || !LABEL_LINE.test(passages[i - 1]?.text ?? '')) return [];
    const at = { start: 0, end: text.length };
    const value = { min: Number(text), max: Number(text), isOfRole: true };
    return [{ ...at, value, certain: true, span: { passage, ...at } }];
  });
}

function findOmission(mentions: readonly LocatedMention<StatedHours>[]): Comparison {
  const certain = mentions.filter((mention) => mention.certain);
  const [first] = certain;
  if (
    !first ||
    !certain.every(({ value }) => value.min === first.value.min && value.max === first.value.min)
  ) {
    return NO_STATEMENT;
  }
  const yaml = `hoursPerWeek: ${first.value.min}`;
  return { ...NO_STATEMENT, omissions: [{ span: first.span, path: ['hoursPerWeek'], yaml }] };
}

function includes({ min, max }: StatedHours, hours: number): boolean {
  return hours >= min - TOLERANCE && hours <= max + TOLERANCE;
}

function formatHours({ min, max }: StatedHours): string {
  if (max === Infinity) return `at least ${min}`;
  if (min === 0) return `up to ${max}`;
  return min === max ? `${min}` : `${min}–${max}`;
}
