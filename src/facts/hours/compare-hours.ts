import { extractHours, type StatedHours } from './en/extract-hours.ts';
import { rankSpans } from '../rank-spans.ts';
import { matchesAnyPassage, compareUnsupported } from '../compare-unsupported.ts';
import {
  NO_STATEMENT,
  type FactComparer,
  type LocatedMention,
  type Comparison,
} from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';
import { anyOf } from '../patterns.ts';

const { raw } = String;

/** Some postings round half an hour, and some do not. */
const TOLERANCE = 0.5;

const FULL_TIME = 'full[ -]?time';
const TIMES = '(?:x|×|\\*|à|at|of|@|with|and|for|,|\\()';
/**
 * Forms that are not extracted as weekly hours: a share of full time, hours in a fortnight or in
 * days.
 */
const OTHER_FORMS = new RegExp(
  [
    `\\bfte\\b|\\b${FULL_TIME} equivalent|\\bhalf[ -]?time\\b|\\bhalf (?:of )?(?:an? )?${FULL_TIME}`,
    `\\d ?(?:%|per ?cent) (?:of |part|position|post|role|job|contract|appointment|employment|workload|${FULL_TIME})`,
    '\\b(?:workload|pensum|employment|working time|appointment|position|percentage)\\b[^.%]{0,24}\\d ?(?:%|per ?cent)',
    raw`\b(?:quarters?|thirds?|fifths?|half|fraction|\d) of ` +
      anyOf(`that|${FULL_TIME}|an? ${FULL_TIME}|the (?:full|regular|standard|normal)`),
    '\\b(?:fortnight(?:s|ly)?|bi-?weekly|every (?:two|2|second|other) weeks?)\\b',
    '\\bhours? ?(?:/|per|a|each|every) ?(?:month|year|semester|term)\\b',
    `\\bdays?(?: ?(?:/|per|a|each|every) ?w(?:ee)?k)? ?${TIMES} ?\\d{1,2}(?:[.,]\\d{1,2})?[ -]?h`,
    `\\d ?-?(?:hours?|hrs?|h)(?: (?:shifts?|days?))? ?${TIMES} ?\\w{1,5} (?:days|shifts)\\b`,
    '\\b(?:two|three|four|five|six|[2-6]) (?:\\w{1,12}-hour|\\d{1,2}(?:[.,]\\d)?[ -]?h(?:ours?|r)?) (?:days|shifts)\\b',
  ].join('|'),
  'i',
);

/** Compares the weekly hours with the text. */
export const compareHours: FactComparer = ({ posting: { hoursPerWeek }, text }) => {
  const mentions = findMentions(text, extractHours);
  if (hoursPerWeek === undefined) return findOmission(mentions);
  const supporting = mentions.filter(({ value }) => includes(value, hoursPerWeek));
  if (supporting.length > 0) return { ...NO_STATEMENT, supporting: rankSpans(supporting) };
  return compareUnsupported(mentions, {
    rule: 'hours-contradicted',
    path: ['hoursPerWeek'],
    stated: (value) => `${formatHours(value)} hours a week`,
    mayBeMissed: () => matchesAnyPassage(text, OTHER_FORMS),
  });
};

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
