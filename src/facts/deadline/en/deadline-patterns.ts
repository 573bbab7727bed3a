import { WEEKDAY } from '../../en/months.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

const APPLICATIONS = anyOf(
  'appl(?:y|ying|ications?|icants?)|send|submi(?:t|ts|tted|ssions?|tting)|cvs?|r[eé]sum[eé]s?',
  'candidatures?|expressions? of interest|eois?|(?:completed|application) forms?',
);
const POSTING = anyOf(
  'job|posting|position|role|vacancy|vacancies|opening|requisition|listing',
  'advert(?:isement)?|ad|opportunity|recruitment|intake|portal|window|competition|call',
);
const UNTIL =
  '(?:by|before|until|till?|through|thru|no later than|not later than|up to|on or before|prior to)';
const HOUR = '\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:hours|hrs|h))?';
/** A word between two others, with a comma if it is one of a list. */
const WORD = '[a-z’\'"“”()/&-]{1,16}(?:(?<=\\bdr|\\bprof|\\bmrs?|\\bms)\\.)?';
const ZONE = '(?:[a-z]{0,3}[sd]t|[ecmp]t|gmt|utc|ce[st]t?|aoe|local time|anywhere on earth)';
const ON =
  `(?: ?\\([^()]{0,24}\\))?(?: ?[:–—-])?` +
  `(?: (?:is|are|on|at|by|of|the|this|midnight|midday|end|close|business|cob|eod|day|noon|least|latest|${HOUR}|${ZONE}|\\(${ZONE}\\)),?){0,6}`;
const GAP = `${ON}(?: ?${WEEKDAY},?)?[ ,(–—-]{0,3}(?:the )?$`;
/** Start of a statement about a date: a label need not name what closes. */
const LABEL = '^\\W{0,4}(?:(?:and|will|the|our|final|new|revised|extended) ){0,3}';
const ROLES = '(?:this|the|role|position|internship|program(?:me)?|job)';

/** Words right before the day on which applications close. */
export const CUES = [
  `\\b(?:apply|do so)(?: [a-z]{1,14}){0,4}[ ,]{1,2}${UNTIL}`,
  `\\b${APPLICATIONS}(?: ${WORD},?){0,16}[ ,]{1,2}(?:strictly )?(?:${UNTIL}|clos(?:e|es|ed|ing)|due|ends?|expires?)`,
  `\\b(?:application|closing|submission|apply|hiring) deadline(?: (?:to|for) (?:[a-z]{1,14} ?){1,5})?`,
  `\\bdeadline (?:to|for) (?:[a-z]{1,14} ){0,2}(?:apply|appl[a-z]{1,11}|submit[a-z]{0,6}|submission|${ROLES})(?: [a-z]{1,14}){0,4}`,
  `${LABEL}(?:deadline|clos(?:e|es|ing)|expir(?:es|y|ation)|(?:open|advertised|available|live) (?:until|till))`,
  raw`\b` +
    anyOf(
      'clos(?:ing|e|ure)|application|apply|(?:application|submission) (?:end|due)',
      '(?:(?:job )?posting|advert(?:isement)?|vacancy|listing|requisition|recruit(?:ing|ment)) end',
      'expir(?:y|ation)',
    ) +
    '[ -](?:by )?date(?:/time)?(?: (?:to|for) [a-z]{1,14}(?: [a-z]{1,14}){0,3})?',
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
      '(?:last|final|latest) (?:day|date) (?:to|for|of) (?:apply|submit|appl|submission|receipt|receiving)' +
        '[a-z]{0,12}(?: [a-z]{1,14}){0,3}',
      '(?:posting|job) expir(?:es|y|ation)|accepted (?:until|through)',
    ),
].map((cue) => new RegExp(`${cue}${GAP}`, 'i'));
/** Words before the last day on which applications are not refused. */
export const REFUSED_AFTER = [
  `\\b(?:no|late)(?: (?:further|new|more|other))? ${APPLICATIONS}(?: ${WORD}){0,5} \\(?after`,
  `\\b${APPLICATIONS}(?: ${WORD}){0,3} (?:not|cannot|can[’']t|won[’']t)(?: ${WORD}){0,4} after`,
  `\\b(?:not|cannot|can[’']t|won[’']t|unable to)(?: ${WORD}){0,3} ${APPLICATIONS}(?: ${WORD}){0,3} after`,
].map((cue) => new RegExp(`${cue}${GAP}`, 'i'));
/** Words before a day that {@link REFUSAL} follows. */
export const APPLICATIONS_AFTER = new RegExp(
  `\\b${APPLICATIONS}(?: ${WORD}){0,4} after${GAP}`,
  'i',
);
export const REFUSAL = new RegExp(
  '^[,)]? ' +
    anyOf(
      "(?:will|can|shall|may|are|is|do|does|would|could) ?(?:not|n[’']t)",
      "cannot|won[’']t|can[’']t",
      'will be (?:rejected|refused|disregarded|declined|ignored|returned)',
    ),
  'i',
);
/** Words about getting in touch, which need not be about applying. */
export const CONTACT = new RegExp(
  raw`\b(?:e-?mail|mail|post|return|hand in|drop off|get in touch|contact|write|call|register|include)` +
    `(?: ${WORD},?){0,10}[ ,]{1,2}(?:${UNTIL})${GAP}`,
  'i',
);
/** What else happens by a day: a decision, an interview, the start. */
export const OTHER_EVENT = new RegExp(
  raw`\b` +
    anyOf(
      raw`decisions?|decided?|inform(?:ed)?|notif\w+|notices?|announc\w+|results?|outcomes?`,
      raw`hear (?:back )?from|hear back|contacted|respon[ds]\w*|repl(?:y|ies)|feedback|invited (?:to|for)(?: \w+)? interviews?`,
      raw`interview\w*|shortlist\w*|screen(?:ed|ing)|assessments?|select(?:ed|ion)|offers?`,
      raw`start(?:s|ing)?|begins?|beginning|commenc\w+|join(?:s|ing)?|onboard\w*|orientation`,
      raw`in post|take up|appoint(?:ed|ment)|hired|filled`,
    ) +
    raw`\b`,
  'i',
);
const CLOSING =
  '(?:deadline|closing (?:date|day)|application (?:window|period|date)|applications (?:are|is|were|have been|has been))';
/**
 * `The deadline of May 1 was extended to …`, `we extend the deadline to …`. The former day may be
 * in between.
 */
export const EXTENDED = new RegExp(
  `\\b(?:${CLOSING}\\b[^.;]{0,100}?\\b(?:extended|prolonged|postponed|pushed back|moved)` +
    `|(?:extend(?:ed|ing)?|prolonged|postponed|moved) (?:the|our|this) (?:[a-z]{1,14} ){0,2}${CLOSING}(?: [a-z]{1,14}){0,4})` +
    ` (?:to|until|till?|through)${GAP}`,
  'i',
);
export const MAX_EXTENSION_CHARS = 160;
/** Other things that are extended: `after the deadline the contract is extended to …`. */
export const OTHER_EXTENDED =
  /\b(?:contracts?|internships?|placements?|employment|assignments?|offers?|appointments?|visas?)\b/i;
/** Words right before the first and last day to apply. */
export const WINDOW = new RegExp(
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
export const DEADLINE_HEADING = new RegExp(
  raw`\b` +
    anyOf(
      'deadline|clos(?:ing|e) date|apply by|applications?(?: [a-z]{1,12}){0,4} (?:close|due|deadline)',
      '(?:posting|advert|vacancy|application) (?:end date|closes)|how to apply by',
      '(?:last|final) (?:day|date) to apply',
    ) +
    raw`\b`,
  'i',
);
/** `May 15, 2026 (application deadline)`. */
export const DEADLINE_AFTER = new RegExp(
  anyOf(
    '^ {0,2}[(,–—-]{0,2} ?(?:is |are )?(?:the )?(?:application |closing |final )?' +
      '(?:deadline|closing date|last day to apply)',
    raw`^ ?\(\d{1,3}\+? days left to apply`,
    '^,? to (?:apply|submit|send (?:us )?(?:your|an?|in))\\b',
  ),
  'i',
);
/** Cheap test that rules out most passages. */
export const HAS_CUE =
  /appl|send|mail|touch|contact|hand|post|return|write|drop|call|regist|includ|forms|interest|end date|after|final|latest|deadline|clos|until|expir|submi|due|last da|through|open/i;

/** Other things that have a deadline, and words that make one uncertain. */
export const OTHER_DEADLINE = new RegExp(
  raw`\b` +
    anyOf(
      'scholarships?|abstracts?|housing|visa|early|priority|preferred|first round|second round',
      raw`round|projects?|papers?|conferences?|tax|filing|grants?|deliver\w*|assignments?`,
      raw`nominat\w*|referrals?|transcripts?|recommend\w*|encourag\w*|advis\w*|compliance`,
      raw`letters? of|references?|review\w*|interview\w*|extended if|may be extended|might`,
      raw`may close|could|expect\w*|anticipat\w*|estimat\w*|approximate\w*|tentative\w*|at least`,
      raw`minimum|earliest|around|about|regist\w*|enrol\w*|survey|assessment|offers?|rsvp|event`,
      raw`webinar|info(?:rmation)? session|e\.g|example|previous(?:ly)?|former|last year|was|not(?! later)`,
      raw`unless|h-1b|fafsa|store|stores|shops?|office (?:is )?closed|graduat\w*|degree`,
      'internships? (?:ends?|runs?)|benefits?|other|some|certain|opt|cpt|i-20',
      '(?:full|first|best) consideration',
    ) +
    raw`\b`,
  'i',
);

/** A deadline for some applicants, or one of several. */
export const FOR_SOME = new RegExp(
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
export const EARLY_HOUR =
  /(?<![\d:.])(?:0?\d|1[01])[:.h]\d\d(?!\d)(?! ?\(?p\.?m)|(?<![\d:.])(?:\d|1[0-2])(?::\d\d)? ?a\.?m\b|\bmidnight\b/i;

export const UNCERTAIN_AFTER = new RegExp(
  raw`\b` +
    anyOf(
      raw`extend\w*|or (?:earlier|later|until|when|sooner|once)|approximate\w*|tentative\w*`,
      'subject to|expected|early|priority|(?:full|first|best) consideration|considered first',
    ) +
    raw`\b`,
  'i',
);

/** An application that something is done about: `the outcome of your application`. */
export const OF_APPLICATION =
  /\b(?:of|on|about|regarding|to|with) (?:(?:your|the|their|all|any|each|every) )?application$/i;

/** `(extended)` after a day that replaces an earlier one. */
export const NEW_DAY = /^ ?[(,–—-] ?(?:now |deadline )?extended\b(?! (?:if|until|to|till))\)?/i;
/** Letters that are part of an application have its deadline. */
export const ENCLOSED_LETTERS = new RegExp(
  raw`\b${APPLICATIONS}\b[^.;]{0,60}(?:,|\band|\bwith|\bincluding|\bplus)\s[^.;]{0,40}` +
    raw`\b(?:letters? of (?:reference|recommendation)|references?|transcripts?)\b`,
  'i',
);
