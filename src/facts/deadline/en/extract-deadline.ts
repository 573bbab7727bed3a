import { addDays } from '../../../lib/date.ts';
import { getCertainDay, findDates, type DateMention, type StatedDay } from '../../en/dates.ts';
import { WEEKDAY } from '../../en/months.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import type { Mention, Extractor } from '../../../text/passage.ts';
import { getContextWindow, type ContextWindow } from '../../context-window.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

const APPLICATIONS =
  '(?:appl(?:y|ying|ications?|icants?)|send|submi(?:t|ts|tted|ssions?|tting)|cvs?|r[eé]sum[eé]s?|candidatures?)';
const POSTING = anyOf(
  'job|posting|position|role|vacancy|vacancies|opening|requisition|listing',
  'advert(?:isement)?|ad|opportunity|recruitment|intake|portal|window|competition|call',
);
const UNTIL =
  '(?:by|before|until|till?|through|thru|no later than|not later than|up to|on or before)';
const HOUR = '\\d{1,2}(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?';
const ZONE = '[ecmp][sd]?t|gmt|utc|bst|cest|cet|ist|aoe|local time|anywhere on earth';
const ON =
  `(?: ?\\([^()]{0,24}\\))?(?: ?[:–—-])?` +
  `(?: (?:is|are|on|at|by|of|the|this|midnight|end|cob|eod|day|noon|least|${HOUR}|${ZONE}),?){0,6}`;
const GAP = `${ON}(?: ?${WEEKDAY},?)?[ ,(–—-]{0,3}(?:the )?$`;
/** Start of a statement about a date: a label need not name what closes. */
const LABEL = '^\\W{0,4}(?:(?:and|will|the|our|final|new|revised|extended) ){0,3}';
const ROLES = '(?:this|the|role|position|internship|program(?:me)?|job)';

/** Words right before the day on which applications close. */
const CUES = [
  `\\b(?:apply|do so)(?: [a-z]{1,14}){0,4}[ ,]{1,2}${UNTIL}`,
  `\\b${APPLICATIONS}(?: [a-z’']{1,14}){0,8}[ ,]{1,2}(?:${UNTIL}|clos(?:e|es|ed|ing)|due|ends?|expires?)`,
  `\\b(?:application|closing|submission|apply|hiring) deadline(?: (?:to|for) (?:[a-z]{1,14} ?){1,5})?`,
  `\\bdeadline (?:to|for) (?:apply|appl[a-z]{1,11}|submit[a-z]{0,6}|submission|${ROLES})(?: [a-z]{1,14}){0,4}`,
  `${LABEL}(?:deadline|clos(?:e|es|ing)|expir(?:es|y|ation)|open until)`,
  raw`\b` +
    anyOf(
      'clos(?:ing|e|ure)|application|apply|application end|application due|posting end',
      'expir(?:y|ation)',
    ) +
    '[ -](?:by )?date(?: (?:to|for) [a-z]{1,14}(?: [a-z]{1,14}){0,3})?',
  `${LABEL}(?:due|submission) date`,
  raw`\b${POSTING}(?: [a-z]{1,12}){0,3} ` +
    anyOf(
      'clos(?:es?|ing)|expires?',
      `(?:accepting|open|live|posted|advertised)(?: [a-z]{1,14}){0,4} ${UNTIL}`,
    ),
  '\\b(?:window|portal|competition|recruitment|call)(?: [a-z]{1,12}){0,2} ends?',
  raw`\b` +
    anyOf(
      'apply by|applications? due',
      'last (?:day|date) (?:to|for) (?:apply|submit|appl|submission)[a-z]{0,12}(?: [a-z]{1,14}){0,3}',
      '(?:posting|job) expir(?:es|y|ation)|accepted (?:until|through)',
    ),
].map((cue) => new RegExp(`${cue}${GAP}`, 'i'));
const CLOSING =
  '(?:deadline|closing (?:date|day)|application (?:window|period|date)|applications (?:are|is|were|have been|has been))';
/**
 * `The deadline of May 1 was extended to …`, `we extend the deadline to …`. The former day may be
 * in between.
 */
const EXTENDED = new RegExp(
  `\\b(?:${CLOSING}\\b[^.;]{0,100}?\\b(?:extended|prolonged|postponed|pushed back|moved)` +
    `|(?:extend(?:ed|ing)?|prolonged|postponed|moved) (?:the|our|this) (?:[a-z]{1,14} ){0,2}${CLOSING}(?: [a-z]{1,14}){0,4})` +
    ` (?:to|until|till?|through)${GAP}`,
  'i',
);
const MAX_EXTENSION_CHARS = 160;
/** Other things that are extended: `after the deadline the contract is extended to …`. */
const OTHER_EXTENDED =
  /\b(?:contracts?|internships?|placements?|employment|assignments?|offers?|appointments?|visas?)\b/i;
/** Words right before the first and last day to apply. */
const WINDOW = new RegExp(
  raw`\b` +
    anyOf(
      'application (?:window|period|dates?)',
      'open(?:ing)?(?: dates?)? ?(?:and|&|/) ?clos(?:e|ing)(?: dates?)?',
      'applications? (?:is |are |will be )?(?:open|accepted|received)|apply (?:from|between)',
      'accept(?:ing)? applications|recruitment (?:window|period)',
    ) +
    '(?: [a-z]{1,12}){0,3}[ :–—-]{1,3}$',
  'i',
);
/** A heading or lead above the day alone. */
const DEADLINE_HEADING =
  /\b(?:deadline|closing date|apply by|applications? (?:close|due|deadline)|how to apply by|last day to apply)\b/i;
/** `May 15, 2026 (application deadline)`. */
const DEADLINE_AFTER = new RegExp(
  anyOf(
    '^ {0,2}[(,–—-]{0,2} ?(?:is |are )?(?:the )?(?:application |closing |final )?' +
      '(?:deadline|closing date|last day to apply)',
    raw`^ ?\(\d{1,3}\+? days left to apply`,
  ),
  'i',
);
/** Cheap test that rules out most passages. */
const HAS_CUE = /appl|send|deadline|clos|until|expir|submi|due|last da|through|open/i;

/** Other things that have a deadline, and words that make one uncertain. */
const OTHER_DEADLINE = new RegExp(
  raw`\b` +
    anyOf(
      'scholarships?|abstracts?|housing|visa|early|priority|preferred|first round|second round',
      raw`round|projects?|papers?|conferences?|tax|filing|grants?|deliver\w*|assignments?`,
      raw`nominat\w*|referrals?|transcripts?|recommend\w*|encourag\w*|advis\w*|compliance`,
      raw`letters? of|references?|review\w*|interview\w*|extended if|may be extended|might`,
      raw`may close|could|expect\w*|anticipat\w*|estimat\w*|approximate\w*|tentative\w*|at least`,
      raw`minimum|earliest|around|about|regist\w*|enrol\w*|survey|assessment|offers?|rsvp|event`,
      raw`webinar|info(?:rmation)? session|e\.g|example|previous(?:ly)?|former|last year|was|not`,
      raw`unless|h-1b|fafsa|store|stores|shops?|office (?:is )?closed|graduat\w*|degree`,
      'internships? (?:ends?|runs?)|benefits?|other|some|certain|opt|cpt|i-20',
      '(?:full|first|best) consideration',
    ) +
    raw`\b`,
  'i',
);

/** A deadline for some applicants, or one of several. */
const FOR_SOME = new RegExp(
  raw`\b` +
    anyOf(
      'overseas|international|domestic|non-?eu',
      anyOf('candidates|applicants|students|nationals|citizens|graduates|interns|those') +
        ' ' +
        anyOf(
          raw`from|outside|abroad|based|living|resid\w*|with|without|who|requiring|needing`,
          'in (?!our|the|this)',
        ),
      'for (?:the )?' +
        anyOf(
          raw`ph\.?d|doctoral|master|bachelor|undergraduate|graduate|postdoc|returning|current`,
          raw`internal|external|eu\b`,
        ),
      'internal (?:candidates|applicants|applications)',
      anyOf(
        'first|second|third|fourth|next|1st|2nd|3rd|final|each|every',
        anyOf(
          'spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august',
          'september|october|november|december',
        ),
      ) + ' (?:intake|cohort|batch|wave|call|group|session|phase)',
    ) +
    raw`\b`,
  'i',
);
/** A time of day that is still the day before in another time zone, or that may be called so. */
const EARLY_HOUR =
  /(?<![\d:.])(?:0?\d|1[01])[:.h]\d\d(?!\d)(?! ?\(?p\.?m)|(?<![\d:.])(?:\d|1[0-2])(?::\d\d)? ?a\.?m\b|\bmidnight\b/i;

const UNCERTAIN_AFTER = new RegExp(
  raw`\b` +
    anyOf(
      raw`extend\w*|or (?:earlier|later|until|when|sooner|once)|approximate\w*|tentative\w*`,
      'subject to|expected|early|priority|(?:full|first|best) consideration|considered first',
    ) +
    raw`\b`,
  'i',
);

/** Extracts the last day to apply. Days on which something else ends are uncertain mentions. */
export const extractDeadline: Extractor<readonly StatedDay[]> = (passage) => {
  const { heading, lead } = passage;
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  if (
    !/\d/.test(text) ||
    !(HAS_CUE.test(text) || DEADLINE_HEADING.test(`${heading.slice(0, 80)}: ${lead.slice(-160)}`))
  ) {
    return [];
  }
  const dates = findDates(text);
  return dates.flatMap((date, i) => {
    const context = getContextWindow(passage, date.start, date.end, {
      before: 110,
      after: 60,
      from: dates[i - 1]?.end ?? 0,
      to: dates[i + 1]?.start ?? text.length,
    });
    return toMention(text, date, context);
  });
};

function toMention(
  text: string,
  { start, end, from, to }: DateMention,
  { before, after, above }: ContextWindow,
): Mention<readonly StatedDay[]>[] {
  const extended = EXTENDED.exec(text.slice(Math.max(0, start - MAX_EXTENSION_CHARS), start))?.[0];
  const cue = findCue(before, to !== undefined) ?? extended;
  const isNamed = cue !== undefined || DEADLINE_AFTER.test(after);
  if (!isNamed && !DEADLINE_HEADING.test(above)) return [];
  // "Before a day" may include the day.
  const isBefore =
    /\bbefore\b(?<!on or before)/i.test(cue ?? '') ||
    EARLY_HOUR.test(before.slice(-40)) ||
    EARLY_HOUR.test(after.slice(0, 30));
  const days = to ?? (isBefore ? addDayBefore(from) : from);
  const isDoubtful =
    OTHER_DEADLINE.test(before) ||
    FOR_SOME.test(before) ||
    FOR_SOME.test(after) ||
    OTHER_EXTENDED.test(extended ?? '') ||
    UNCERTAIN_AFTER.test(after) ||
    (!isNamed && OTHER_DEADLINE.test(above));
  return [
    { start, end, value: days, certain: getCertainDay(to ?? from) !== undefined && !isDoubtful },
  ];
}

/** Finds the words before a day, or a range of days, that make it the last one to apply. */
function findCue(before: string, isRange: boolean): string | undefined {
  if (isRange) return WINDOW.exec(before)?.[0];
  for (const cue of CUES) {
    const [words] = cue.exec(before) ?? [];
    if (words !== undefined) return words;
  }
  return undefined;
}

function addDayBefore(days: readonly StatedDay[]): StatedDay[] {
  const day = getCertainDay(days);
  return day === undefined ? [...days] : [day, addDays(day, -1)];
}
