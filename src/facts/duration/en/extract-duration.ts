import type { DurationUnit } from '../../../model/duration.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import { NUMERAL, findNumbers, REPEATED } from '../../en/numeral.ts';
import type { Mention, Passage } from '../../../text/passage.ts';
import { getContextWindow, type ContextWindow } from '../../context-window.ts';
import { anyOf } from '../../patterns.ts';
import {
  OTHER_DURATION,
  OTHER_BEFORE,
  OTHER_AFTER,
  PART_BEFORE,
  TENABLE,
  PART_AFTER,
  USUALLY,
  BENEFITS,
} from './other-durations.ts';

const { raw } = String;

/**
 * How long something lasts. `min` and `max` are equal for a single number; `max` is infinite for
 * "at least 12 weeks".
 */
export interface StatedDuration {
  unit: DurationUnit;
  min: number;
  max: number;
}

/**
 * - `role`: certainly how long the role lasts.
 * - `unclear`: probably that, as nothing names another subject.
 * - `other`: experience, a notice period, a benefit.
 */
type Subject = 'role' | 'unclear' | 'other';

export interface DurationMention extends Mention<StatedDuration> {
  subject: Subject;
}

const UNITS: readonly (readonly [DurationUnit, pattern: RegExp])[] = [
  ['year', /^y/i],
  ['month', /^m/i],
  ['week', /^w/i],
  ['day', /^d/i],
];

const UNIT = '(?:(?:years?|months?|weeks?|days?)(?![a-z])|(?:yrs?|mos?|mths?|wks?)(?![a-z])\\.?)';
const QUALIFIER = '(?:(?:full|consecutive|calendar|paid|whole|continuous|business|working)[ -])';
const JOIN = '[ -]{0,2}(?:[-–—/]|,? ?(?:or|and)|,|to)[ -]{0,2}';
/** `12`, `10–12`, `4, 8 or 12`, `10-week to 12`, `twelve (12)`. */
const NUMBERS = `(?<numbers>${NUMERAL}${REPEATED}(?:(?:[ -]{1,2}${UNIT})?${JOIN}${NUMERAL}${REPEATED}){0,4})(?<open>\\+)?`;

const DURATION = new RegExp(
  `(?<![a-z\\d$£€]|\\d[.,/-])(?:${NUMBERS}[ -]{0,2}\\+?${QUALIFIER}?(?<unit>${UNIT})(?<long>[ -]long(?![a-z]))?` +
    `|(?:(?:an?|one|full) ){0,2}(?<wholeUnit>year|month|week)[ -]?long(?![a-z])` +
    `|(?:an? )?half[- ]?(?:an?[- ])?(?<halfUnit>year)(?![a-z]))`,
  'gi',
);
/** Every match contains one of these. */
const HAS_UNIT = /week|month|year|day|yr|wk|mth|mos?\b/i;
const MAX_MENTIONS = 60;

const AT_LEAST =
  /\b(?:at least|minimum(?: of| duration(?: of)?| length(?: of)?)?:?|min\.?|no less than|not less than) {0,2}(?:an? )?$/i;
const AT_MOST = new RegExp(
  raw`\b` +
    anyOf(
      raw`up to|maximum(?: of| duration(?: of)?)?:?|max\.?|no (?:more|longer) than|less than`,
      'not exceed(?:ing)?|at most',
    ) +
    ' {0,2}(?:an? )?$',
  'i',
);
const ABOUT = new RegExp(
  anyOf(
    raw`\b` +
      anyOf(
        raw`about|around|approx(?:imately|\.)?|roughly|more than|almost|nearly|typical(?:ly)?`,
        raw`usually|generally|initially|initial|anticipated|estimated|expected|circa|e\.g\.,?`,
        'such as',
      ) +
      '(?: of)?(?: an?)?',
    '~',
  ) + ' {0,2}$',
  'i',
);
const OR_MORE = /^ ?(?:\(?minimum|\(?min\b|or (?:more|longer)|and up|plus\b)/i;
const OR_LESS = /^ ?(?:\(?max(?:imum)?\b|or (?:less|fewer|shorter))/i;

const ROLES =
  'internships?|interns?|program(?:me)?s?|contract|placements?|co-?ops?|fellowships?' +
  '|assignment|apprenticeships?|residenc(?:y|ies)|traineeships?|externships?|secondments?' +
  '|fixed[- ]terms?|ftc|appointment|engagement|maternity cover|leave cover|temporary' +
  '|seasonal|studentships?|scholarships?|postdoc(?:toral)?|phd';
/** Roles that are limited in time: a number of years beside them is a duration. */
const LIMITED_ROLES =
  'internships?|contract|placements?|fellowships?|apprenticeships?|residency|fixed[- ]terms?|ftc|appointment|program(?:me)?';
const ALL_ROLES = `${ROLES}|positions?|posts?|employment|roles?|opportunit(?:y|ies)|cohorts?|sessions?|rotations?|jobs?|work terms?|terms?`;

/** Creates a pattern of the role's name after a duration: `12-week paid summer internship`. */
const createRoleAfter = (names: string, words: number) =>
  new RegExp(
    '^[ ,)-]{0,3}(?:long[ ,]|in (?:length|duration)[ ,]|of paid )?(?!' +
      anyOf(
        'in|into|of|as|with|at|on|for|from|to|and|or|since|before|after|within|during|working|per',
        'a|an|the',
      ) +
      ' ' +
      `)(?:[a-z&/.’'-]{1,20} ){0,${words}}(?:${names})(?![a-z])`,
    'i',
  );
/**
 * Creates a pattern of the role's name before a duration: `the internship runs for 12 weeks`,
 * `Contract (6 months)`.
 */
const createRoleBefore = (names: string) =>
  new RegExp(
    raw`\b(?:${names})(?:[ ,(:–—-]{1,3}[a-z’'-]{1,14}){0,6}` +
      anyOf(
        '[ ,]{1,2}' +
          anyOf(
            'is|are|be|lasts?|lasting|runs?|running|for|of|over|spans?|spanning|takes?|long|last',
          ) +
          '(?: an?| exactly)?',
        ' ?[(:–—,-]',
      ) +
      ' {0,2}$',
    'i',
  );
const ROLE_AFTER = createRoleAfter(ALL_ROLES, 5);
/**
 * After a plural, as in `12 weeks paid internship`, a new statement is more likely than the role's
 * name.
 */
const ROLE_SOON_AFTER = createRoleAfter(ALL_ROLES, 2);
const ROLE_BEFORE = createRoleBefore(ALL_ROLES);
const LIMITED_BEFORE = createRoleBefore(LIMITED_ROLES);
/** `The position is limited to two years`, `the post is available for a period of 18 months`. */
const ROLE_LASTS = new RegExp(
  raw`\b(?:${ALL_ROLES})(?:\s\([^()]{0,30}\))?` +
    raw`(?:\s(?:is|are|will|shall|be|can|would|being|also|fully|currently|temporary|fixed[- ]term)){0,4}` +
    raw`(?:\s(?:limited|available|offered|funded|tenable|restricted|guaranteed|planned|secured|awarded|made))?` +
    raw`\s(?:for|to|lasts?|spans?|runs?|covers?)(?:\sfor)?(?:\s(?:an?|the))?(?:\s(?:fixed|maximum|total|limited))?` +
    raw`(?:\s(?:term|period|duration)\sof)?\s$`,
  'i',
);
/** `… and is tenable for three years`: the subject stands further away. */
const LASTS = new RegExp(
  raw`\b` +
    anyOf(
      '(?:tenable|appointed|employed|funded|contracted|limited|guaranteed|available)(?: for| to)',
      '(?:will|to) (?:run|last)(?: for)?',
    ) +
    raw`(?: an?| the)?(?: (?:term|period|duration) of)?(?: up to)? $`,
  'i',
);
/** `Three-year contract`: the role follows at once. */
const DIRECTLY_ROLE = new RegExp(
  `^[ -](?:[a-z&/.-]{1,20} ){0,2}(?:${ROLES}|position|post|role|job|employment)(?![a-z])`,
  'i',
);
/** `You will work with us for ten weeks`. */
const YOU_WORK_FOR =
  /\byou(?:['’]ll| will) (?:work|join|be employed|be with|stay|train)(?: [a-z’'-]{1,14}){0,5} for (?:an? )?$/i;
/** `Over the course of 12 weeks, interns …`. */
const OVER = /\b(?:over|throughout|during)(?: the course of)?(?: the| your| these)? $/i;
const INTERNS_AFTER = /^,? (?:our |the |your )?interns? /i;
const LABEL = new RegExp(
  raw`\b` +
    anyOf(
      'duration|length|contract (?:length|term|type|period)',
      '(?:internship|program(?:me)?|placement|employment) (?:term|period|type)',
    ) +
    raw`(?: ?\([^()]{0,20}\))?(?: {0,2}[:–—-]| is| of| for| will be)? {0,2}(?:for )?$`,
  'i',
);
const LENGTH_AFTER = /^ ?(?:in (?:length|duration)|long\b|duration\b)/i;
const ANY_ROLE = new RegExp(`\\b(?:${ALL_ROLES})(?![a-z])`, 'i');
const DURATION_HEADING =
  /\b(?:duration|length|how long|(?:contract|internship|program(?:me)?|placement) (?:term|period|type))\b/i;

/** Extracts durations, with what they are about. */
export function extractDuration(passage: Passage): DurationMention[] {
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  if (!HAS_UNIT.test(text)) return [];
  const mentions: DurationMention[] = [];
  for (const match of text.matchAll(DURATION)) {
    const start = match.index;
    const end = start + match[0].length;
    const context = getContextWindow(passage, start, end, { before: 80, after: 70 });
    const value = parseDuration(match.groups ?? {}, context);
    if (!value) continue;
    const subject = findSubject(passage, match[0], value, context);
    mentions.push({ start, end, value, subject, certain: subject === 'role' });
    if (mentions.length >= MAX_MENTIONS) break;
  }
  return mentions;
}

type Groups = Readonly<Record<string, string | undefined>>;

function parseDuration(
  groups: Groups,
  { before, after }: ContextWindow,
): StatedDuration | undefined {
  if (groups['halfUnit'] !== undefined) return { unit: 'month', min: 6, max: 6 };
  const name = groups['unit'] ?? groups['wholeUnit'] ?? '';
  const unit = UNITS.find(([, pattern]) => pattern.test(name))?.[0];
  const numbers = groups['wholeUnit'] === undefined ? findNumbers(groups['numbers'] ?? '') : [1];
  const min = Math.min(...numbers);
  const max = Math.max(...numbers);
  if (!unit || min <= 0 || !Number.isFinite(max)) return undefined;
  if (AT_MOST.test(before) || OR_LESS.test(after)) return { unit, min: 0, max };
  const isOpen = groups['open'] !== undefined || AT_LEAST.test(before) || OR_MORE.test(after);
  return { unit, min, max: isOpen ? Infinity : max };
}

/** Longest time-limited role, in years. Longer times are history or experience. */
const MAX_YEARS = 6;

function findSubject(
  passage: Passage,
  words: string,
  value: StatedDuration,
  context: ContextWindow,
): Subject {
  const { before, after, above } = context;
  const [direct = ''] = (/s\.?$/i.test(words) ? undefined : DIRECTLY_ROLE.exec(after)) ?? [];
  const lead =
    direct === '' ? before.slice(-50) : before.slice(-50).replaceAll(/\bha(?:s|ve)\b/gi, '');
  // What comes after the role, or after a clause about it, is another statement.
  const isClosed = direct !== '' || ROLE_LASTS.test(before) || LASTS.test(before);
  const rest = after.slice(0, direct.length + 45);
  const end = direct.length + rest.slice(direct.length).search(/[,;(]|\swith\s|$/);
  const isOther =
    (!TENABLE.test(before) && OTHER_DURATION.test(before.slice(-50))) ||
    OTHER_BEFORE.test(lead) ||
    OTHER_DURATION.test(isClosed ? rest.slice(0, end) : rest.slice(0, 45)) ||
    OTHER_AFTER.test(after) ||
    BENEFITS.test(passage.heading.slice(0, 80));
  if (isOther) return 'other';
  const isPart =
    PART_BEFORE.test(before) ||
    PART_AFTER.test(after) ||
    ABOUT.test(before) ||
    USUALLY.test(before.slice(-50)) ||
    USUALLY.test(after.slice(0, 45));
  if (!isPart && isRoleDuration(passage, words, value, context)) return 'role';
  if (value.unit === 'day' || (value.unit === 'year' && value.min > MAX_YEARS)) return 'other';
  const isNearRole =
    passage.kind === 'title' ||
    above !== '' ||
    ANY_ROLE.test(before) ||
    ANY_ROLE.test(after) ||
    LASTS.test(before) ||
    /\b(?:fund|appoint|employ)/i.test(before);
  return isNearRole && !OTHER_DURATION.test(above) && !OTHER_BEFORE.test(above)
    ? 'unclear'
    : 'other';
}

function isRoleDuration(
  { kind }: Passage,
  words: string,
  { unit, min }: StatedDuration,
  { before, after, above }: ContextWindow,
): boolean {
  const lead = before.replace(AT_LEAST, '').replace(AT_MOST, '');
  if (LABEL.test(lead) || (LENGTH_AFTER.test(after) && ANY_ROLE.test(before))) return true;
  if (OTHER_DURATION.test(above) || OTHER_BEFORE.test(above)) return false;
  if (DURATION_HEADING.test(above)) return true;
  // `a 2-year contract`, but not `2 years in a contract role`.
  const isAdjective = !/s\.?$/i.test(words);
  if (unit === 'year') {
    return (
      min <= MAX_YEARS &&
      ((isAdjective && ROLE_AFTER.test(after)) ||
        LIMITED_BEFORE.test(lead) ||
        ROLE_LASTS.test(lead))
    );
  }
  // In `a hybrid role, 3 days in the office` the role comes before the days.
  if ((isAdjective ? ROLE_AFTER : ROLE_SOON_AFTER).test(after)) return true;
  if (OVER.test(lead) && INTERNS_AFTER.test(after)) return true;
  return (
    unit !== 'day' &&
    (ROLE_BEFORE.test(lead) || ROLE_LASTS.test(lead) || YOU_WORK_FOR.test(lead) || kind === 'title')
  );
}
