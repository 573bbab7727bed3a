import { findDates, type StatedDay } from '../../en/dates.ts';
import type { Extractor } from '../../../text/passage.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** Words before the day of publication. */
const POSTED = new RegExp(
  raw`\b` +
    anyOf(
      '(?:date )?(?:posted|published|listed|advertised)|(?:posting|publication|listing) date',
      'live since',
    ) +
    '(?: [a-z]{1,12}){0,3} {0,2}[:–—-]? {0,2}(?:[a-z]{3,9},? )?$',
  'i',
);

/** Words without which no text states the day of its publication. */
export const PUBLICATION_CUE = new RegExp(
  raw`\b` +
    anyOf(
      'posted|published|advertised|uploaded|live since|(?:listed|added|updated|opened) (?:on|since)',
      '(?:posting|publication|listing|opening|issue|release) date|date (?:of|opened|listed|added)',
    ) +
    raw`\b`,
  'i',
);

/** Extracts whole days. Those that are called the day of publication are certain. */
export const extractPosted: Extractor<readonly StatedDay[]> = ({ text }) =>
  findDates(text).map(({ start, end, from }) => ({
    start,
    end,
    value: from,
    certain: POSTED.test(text.slice(Math.max(0, start - 60), start)),
  }));
