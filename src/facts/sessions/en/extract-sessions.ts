import { daysBetween } from '../../../lib/date.ts';
import { getCertainDay, findDates, type DateMention, type StatedDay } from '../../en/dates.ts';
import type { Mention, Passage, Extractor } from '../../../text/passage.ts';
import { getContextWindow, type ContextWindow } from '../../context-window.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** The first day, the last day or both, each as all possible days. */
export interface StatedSession {
  start?: readonly StatedDay[];
  end?: readonly StatedDay[];
}

/** What a session is a session of. */
const ROLE = new RegExp(
  raw`\b` +
    anyOf(
      'intern(?:ship)?s?|program(?:me)?s?|sessions?|cohorts?|co-?ops?|placements?|terms?',
      'rotations?|fellowships?|residenc(?:y|ies)|apprenticeships?|traineeships?|contracts?',
      'assignments?|roles?|positions?|jobs?|intakes?|batch(?:es)?|appointments?|engagement',
    ) +
    raw`\b`,
  'i',
);
/** A form field, such as `Start date:` or `Program dates –`. */
const LABEL = new RegExp(
  anyOf(
    raw`\b` +
      anyOf(
        'dates?|duration|when|timeline|timeframe|schedule|start(?:s|ing)?|begins?|beginning|ends?',
        'ending|commences|period|last day|first day',
      ) +
      raw`\b(?: ?\([^()]{0,20}\))?`,
    raw`\b(?:session|cohort|option|term) ?\w{0,5}\)?`,
  ) + ' {0,2}[:–—-] {0,2}(?:from )?$',
  'i',
);
/** The same in a sentence: `Your start date is …`. */
const EDGE_IS = new RegExp(
  raw`\b(?:your|the|our) (?:start(?:ing)?|first|end|last) (?:date|day)(?: of [a-z]{2,12}){0,1} ` +
    '(?:is|will be)(?: on)? ?(?:the )?(?:[a-z]{3,9},? )?$',
  'i',
);
/** Words before a range that make it the time of the role: `available from … to …`. */
const AVAILABLE = /\b(?:availab\w*|work(?:ing)?)\b/i;
/** A heading or lead above a list of sessions. */
const DATES_HEADING = new RegExp(
  raw`\b` +
    anyOf(
      'dates?|sessions?|cohorts?|intakes?|timeline',
      '(?:internship|program(?:me)?|placement|contract) (?:period|duration|terms?)',
      'start(?:s|ing)?|when',
    ) +
    raw`\b`,
  'i',
);

const STARTS =
  /\b(?:start(?:s|ing)?(?: dates?)?|begin(?:s|ning)?|commenc(?:e|es|ing|ement)|kick(?:s|ing)? off|first day)\b/gi;
const ENDS =
  /\b(?:end(?:s|ing)?(?: dates?)?|last day|conclud(?:e|es|ing)|finish(?:es|ing)?|complet(?:ion date|es))\b/gi;
/** `May 18, 2026 start`, `May 18, 2026 (start date)`. */
const STARTS_AFTER = /^ {0,2}\(?(?:start|begin)/i;
const ENDS_AFTER = /^ {0,2}\(?(?:end\b|finish)/i;

/** Other things that have dates, and words that make dates uncertain. */
const OTHER_DATES = new RegExp(
  raw`\b` +
    anyOf(
      'recruit(?:ing|ment) (?:starts?|ends?|period|dates?)|advert\\w*|conferences?|deadlines?|appl(?:y|ying|ied|ications?|icants?)|clos(?:e[sd]?|ing)|posted',
      raw`posting|published|updated|review\w*|holidays?|shutdown|founded|established|launched`,
      'webinars?|fairs?|info(?:rmation)? sessions?|poster sessions?|orientations?|hackathons?',
      raw`interviews?|interviewing|graduat\w*|degrees?|diplomas?|enrol\w*|(?:school|academic) year`,
      'fiscal|effective|as of|born|offers? (?:letters?|by|expires?|deadlines?|dates?)|events?',
      raw`expo|summit|workshops?|symposium|e\.g|examples?|previous(?:ly)?|former|past`,
      'last (?:year|summer|fall|spring|winter)|benefits?|insurance',
      'open(?:s|ing|ed)? (?:from|between|for|on|until|through)|(?:is|are|remains?) open',
      raw`accept\w*|ran|was|were|took place|started|began|surveys?|valid|expir\w*|scholarships?`,
      'showcase|break|recess|exams?|classes|visa|authorization|opt|cpt',
    ) +
    raw`\b`,
  'i',
);
/** Dates of other people, or of what precedes the role. */
const OTHER_PEOPLE = new RegExp(
  raw`\b` +
    anyOf(
      'returning|returners?|staff training|training|pre-?season|induction|onboarding|another',
      'other|alumni|visiting|second-year|some',
    ) +
    raw`\b`,
  'i',
);
/** Words that make a day uncertain. */
const UNCERTAIN = new RegExp(
  raw`\b` +
    anyOf(
      'on or (?:before|after|about|around)|as early as|as late as|no (?:earlier|later) than',
      raw`not before|around|about|approximately|roughly|circa|ca\.?|tentative(?:ly)?|flexible`,
      'negotiable|anticipated|estimated|expected|target(?:ed)?|preferably|ideally|preferred',
      'proposed|provisional(?:ly)?|by|before|after|tbd|subject to change',
      'or (?:later|earlier|sooner)|at the latest|week of|such as|not|or thereabouts',
    ) +
    raw`\b`,
  'i',
);

/** Shortest and longest session, in days. */
const MIN_DAYS = 13;
const MAX_DAYS = 800;
/** Words between two dates of one list. */
const LISTED =
  /^[ ,/&]{0,4}(?:or|and|as well as)?[ ,]{0,2}(?:from|between|the|another|one|\(?[a-z0-9]{1,2}[.)])?[ ,]{0,2}$/i;

const MAX_LIST_GAP_CHARS = 24;

/** Extracts the dates on which the role begins and ends. All other dates are uncertain mentions. */
export const extractSessions: Extractor<StatedSession> = (passage) => {
  const dates = findDates(passage.text);
  const mentions: Mention<StatedSession>[] = [];
  let inherited = '';
  for (const [i, date] of dates.entries()) {
    const context = getContextWindow(passage, date.start, date.end, {
      before: 140,
      after: 60,
      from: dates[i - 1]?.end ?? 0,
      to: dates[i + 1]?.start ?? passage.text.length,
    });
    const isListed =
      i > 0 && context.before.length <= MAX_LIST_GAP_CHARS && LISTED.test(context.before);
    // The second date of a list is about the same thing as the first.
    if (isListed) context.before = `${inherited} `;
    inherited = context.before;
    mentions.push(toMention(passage, date, context));
  }
  return mentions;
};

function toMention(
  passage: Passage,
  date: DateMention,
  context: ContextWindow,
): Mention<StatedSession> {
  const { start, end, from, to } = date;
  const at = { start, end };
  if (to)
    return {
      ...at,
      value: { start: from, end: to },
      certain: isCertainRange(date, passage, context),
    };
  const which = findEdge(context);
  const certain =
    which !== undefined &&
    getCertainDay(from) !== undefined &&
    isRoleDate(passage, context) &&
    !isDoubtful(context);
  return { ...at, value: which === 'end' ? { end: from } : { start: from }, certain };
}

/** Finds whether a day is stated as the first or the last one; undefined if neither. */
function findEdge({ before, after, above }: ContextWindow): 'start' | 'end' | undefined {
  if (STARTS_AFTER.test(after)) return 'start';
  if (ENDS_AFTER.test(after)) return 'end';
  const near = before.slice(-40);
  const start = findLastIndex(near, STARTS);
  const end = findLastIndex(near, ENDS);
  if (start !== end) return start > end ? 'start' : 'end';
  const [isStart, isEnd] = [above.search(STARTS) >= 0, above.search(ENDS) >= 0];
  if (isStart === isEnd) return undefined;
  return isStart ? 'start' : 'end';
}

/** Finds the start of the last match of a global pattern in a short text, or -1. */
function findLastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

function isCertainRange(
  { from, to }: DateMention,
  passage: Passage,
  context: ContextWindow,
): boolean {
  const [first, last] = [getCertainDay(from), getCertainDay(to)];
  if (first === undefined || last === undefined) return false;
  const days = daysBetween(first, last);
  return (
    days >= MIN_DAYS &&
    days <= MAX_DAYS &&
    (isRoleDate(passage, context) || AVAILABLE.test(context.before)) &&
    !isDoubtful(context)
  );
}

/** Whether the words around a date are about the role, or label its dates. */
function isRoleDate({ kind }: Passage, { before, after, above }: ContextWindow): boolean {
  if (LABEL.test(before) || EDGE_IS.test(before)) return true;
  if (OTHER_DATES.test(above)) return false;
  return kind === 'title' || ROLE.test(before) || ROLE.test(after) || DATES_HEADING.test(above);
}

function isDoubtful({ before, after }: ContextWindow): boolean {
  return (
    OTHER_DATES.test(before) ||
    OTHER_DATES.test(after) ||
    OTHER_PEOPLE.test(before) ||
    OTHER_PEOPLE.test(after) ||
    UNCERTAIN.test(before.slice(-40)) ||
    UNCERTAIN.test(after.slice(0, 40))
  );
}
