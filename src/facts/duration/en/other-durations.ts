import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** Things other than the role that have a duration. */
export const OTHER_DURATION = new RegExp(
  raw`\b` +
    anyOf(
      raw`experience|notice|probation\w*|trial|leave(?! (?:cover|replacement))|vacation|pto`,
      raw`holidays?|time off|vest\w*|cliff|training|onboarding|orientation|bootcamp`,
      raw`(?<!the )courses?|certificat\w*|warranty|guarantee|sprints?|ramp\w*|ago|old|age`,
      raw`graduat\w*|degrees?|stud(?:y|ies)|visa|authorization|opt|cpt|permit|bonus|commission`,
      raw`retention|severance|insurance|coverage|eligib\w*|benefits?|history|roadmap|plans?`,
      raw`relocat\w*|mentor\w*|sabbatical|customers?|clients?|subscriptions?|record|track`,
      raw`deliver\w*|schedule|shifts?|cycles?|cadence|interview\w*|review\w*|response|reply`,
      raw`turnaround|runway|horizon|workshops?|hackathons?|maintain|residen(?:t|ce)`,
    ) +
    raw`\b`,
  'i',
);
/** Words before a duration that make it a point in time, a history or a condition. */
export const OTHER_BEFORE = new RegExp(
  raw`\b` +
    anyOf(
      raw`first|every|each(?!\s(?:appointment|appointee|post|position|contract|role|internship|fellow\w*|placement)\b)|past|previous(?:ly)?|prior|former|recent|within|after|before|remain\w*`,
      'next|founded|since|(?:begin|start)(?:s|ning|ing) with|completed?|completing',
      'ha(?:s|ve)(?! an? (?:[a-z]{1,10} )?(?:duration|length|term|period) of)',
      raw`been|not|extended (?:by|for)|extensions? of|extend (?:by|for)|renew\w* (?:for|by)`,
      '(?:the|over|in|for) last',
    ) +
    raw`\b`,
  'i',
);
export const OTHER_AFTER = new RegExp(
  anyOf(
    '^[ -](?:(?:per|a|each|every|/)[ -]?(?:week|month|year)|extensions?|prior|before|after)',
    '^ ?/ ?(?:week|wk|month|year)',
    "^[ -](?:[a-z’'-]{1,14} ){0,2}(?:bachelor|master|university|college|school)",
  ),
  'i',
);

/** Words right before a duration that can only be that of a role. */
export const TENABLE =
  /\b(?:tenable|appointed|employed|engaged) (?:for|over)(?: an?| the)?(?: (?:term|period) of)?(?: up to)? $/i;

/** One part of several: `four six-month placements`, `6 months each`. */
export const PART_BEFORE =
  /\b(?:two|three|four|five|six|several|multiple|\d)(?: separate| consecutive)?[ ,×x]{1,3}$/i;
/** One part of several, another role, or a duration for some people only. */
export const PART_AFTER = new RegExp(
  raw`\b` +
    anyOf(
      'each|apiece|only|separate(?:ly)?|another|other|renew(?:ed|able)|followed by',
      'for (?:visiting|returning|international|overseas|alumni)',
    ) +
    raw`\b`,
  'i',
);

/** Words for a usual duration, or for the first part of the role. */
export const USUALLY = /\b(?:typical\w*|usual\w*|general\w*|average|initial(?:ly)?)\b/i;

/** A heading above what the company offers. */
export const BENEFITS = /\b(?:benefits?|perks|time off|leave)\b/i;
