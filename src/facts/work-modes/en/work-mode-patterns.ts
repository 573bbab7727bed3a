import { anyOf } from '../../patterns.ts';

const { raw } = String;

const ROLE = anyOf(
  'roles?|positions?|jobs?|internships?|opportunity|programmes?|programs?|post|vacancy',
  'placement|fellowship|apprenticeship|assignment|traineeship',
  raw`work(?:ing)?\s(?:mode|model|arrangement|pattern)|work`,
);
const ADVERB = "(?:[\\w%'’-]{1,15},?\\s)";
// `Our roles` are all kinds of roles; `our internships` are this one's.
const SUBJECT = anyOf(
  raw`(?:this|the)\s(?:(?!(?:of|for|behind|with|from|to)\s)[\w-]{1,20}\s){0,3}${ROLE}`,
  raw`our\s(?:[\w-]{1,20}\s){0,2}` +
    '(?:internships?|programmes?|programs?|fellowships?|placements?)',
);
export const ROLE_IS = new RegExp(
  raw`\b${SUBJECT}` +
    anyOf(
      raw`\s(?:is|are|(?:will|can|could|may|might)\sbe|requires?|must\sbe|takes?\splace|works?)|['’]s`,
      raw`\s(?:(?:is|are)\s)?(?:open|available|suitable)\s(?:to|as|for|in)`,
    ) +
    raw`\s(?:currently\s)?` +
    anyOf(
      raw`offered\s|located\s|based\s|performed\s|done\s|held\s|conducted\s|carried\sout\s`,
      raw`designated\s(?:as\s)?|classified\sas\s`,
    ) +
    raw`?(?:as\s|either\s|in\s)?(?:an?\s)?(?:` +
    raw`(?!(?:not|never|no|remote|hybrid|for|and|with|to|in|on)\b)${ADVERB}` +
    '){0,3}$',
  'iu',
);
export const YOU_WORK = new RegExp(
  anyOf(
    raw`\b(?:you|interns|candidates|applicants|the (?:intern|candidate|successful candidate))`,
    raw`\brequires you(?=\sto\s)`,
  ) +
    anyOf(
      raw`\s(?:will|must|can|may|could|are expected to|are required to|need to|should expect to|to)|['’]ll`,
    ) +
    raw`?\s?(?:be expected to |be required to |be able to |be willing to )?` +
    anyOf('be working|be based|be located|be present|be|working|works?|spend|come|commute|report') +
    raw`\s(?:(?!(?:with|for|alongside|to|on|not|\w+ing)\b)\S{1,12}\s){0,5}$`,
  'iu',
);
/** `This position cannot be`, without the denial. */
export const DENIED = new RegExp(`\\b${SUBJECT}\\s$`, 'iu');
export const HAS = new RegExp(
  `\\b${SUBJECT}\\s(?:offers|follows|has|involves|features|operates\\s(?:on|in|under))\\s(?:an?\\s|our\\s)?(?:${ADVERB}){0,2}$`,
  'iu',
);
export const THIS = /\bthis\s(?:[\w-]{1,15},?\s){0,2}$/iu;
/** A "hybrid role" may combine two occupations. */
export const HYBRID_ROLE_AFTER = new RegExp(
  `^[\\s-](?:(?:full-time|part-time|paid|summer|permanent|contract|work|working)[\\s,-]){0,2}${ROLE}\\b`,
  'iu',
);
export const TWO_TRADES =
  /\b(?:combin\w*|blend\w*|mix\w*|bridg\w+|between|span\w*|half|part|both|equal\w*)\b/iu;
export const WHEREABOUTS = /\b(?:office|on-?site|remote\w*|home|days?|in[- ]person)\b/iu;
export const THIS_IS =
  /\b(?:this is|it is|it['’]s|hiring for|we offer)\s(?:an?|our)\s(?:[\w%'’-]{1,15},?\s){0,4}$/iu;
/** `We offer this role as`. */
export const OFFERED_AS = new RegExp(
  `\\b(?:offer(?:ed|ing)?|open|available)\\s(?:this|the)\\s${ROLE}\\sas\\s$`,
  'iu',
);
/** What everybody does, this role does too: `we work hybrid: three days a week in the office`. */
export const WE_WORK = /\bwe (?:all )?work (?:in a )?$/iu;
export const DAYS_IN_OFFICE =
  /\b(?:\d|one|two|three|four)(?:[-–]\d)? days\b[^.;]{0,30}\b(?:office|on-?site)\b/iu;
export const ROLE_AFTER = new RegExp(`^(?:,\\s|[\\s-])(?:[\\w-]{1,20},?\\s){0,3}${ROLE}\\b`, 'iu');
export const LABEL = new RegExp(
  raw`^(?:[•*–-]\s)?` +
    anyOf(
      'work(?:ing|place)?(?:' +
        raw`[\s-]` +
        anyOf(
          'mode|model|type|arrangement|location|style|setting|environment|policy|format|place',
        ) +
        ')?',
      raw`(?:job\s|office\s|role\s)?locations?(?:[\s-]type)?`,
      raw`(?:job|office|role)\s(?:type|mode|setting)|arrangement|mode|format|where|attendance`,
      'on-?site/remote|remote/on-?site',
    ) +
    raw`\s?[:–—]\s?(?:[\p{Lu}][\p{L}.,’'\s/|-]{0,60}[\s(,|/–-]+)?$`,
  'iu',
);

export const CONDITION = new RegExp(
  raw`\b` +
    anyOf(
      raw`if|unless|when|whenever|some|may|might|could|can|possib\w+|prefer\w*|ideally`,
      raw`occasional\w*|periodic\w*|sometimes|quarter(?:ly)?|month(?:ly)?|onboarding|initial\w*`,
      raw`first|training|travel\w*|until|temporar\w*|certain|near|within \d+|miles|encouraged`,
      raw`welcome|other|most|except|option\w*|flexib\w+|eligible|consider\w*|open to|request`,
      raw`approval|e\.g|example|friendly|previously`,
    ) +
    raw`\b`,
  'iu',
);
/** Words that make a single mode uncertain, but not a choice of several: `can be A or B`. */
export const POSSIBLE =
  /\b(?:can|could|may|might|possib\w+|option\w*|flexib\w+|eligible|open to|consider\w*)\b/giu;
/** `Can only be done on site` is no option. */
export const ONLY_POSSIBLE = /\b(?:can|may) (?:only|solely|exclusively)\b/giu;
/** Visits to an office that some call hybrid work. */
export const MONTHLY_VISITS =
  /\b(?:days?|once|twice|times?|visits?)\s(?:a|per|each|every)\smonth\b|\bmonthly\b|\bevery\s(?:two|second|other|2)\sweeks?\b|\bfortnight/iu;
/** Visits that a remote role may require. */
export const VISITS =
  /\b(?:occasional\w*|periodic\w*|sometimes|quarter(?:ly)?|month(?:ly)?|onboarding|first|training|travel\w*|near)\b/giu;
/** `Open to candidates in Canada` is no condition. */
const OPEN_TO = 'open to (?:all )?(?:applicants|candidates|people|anyone|residents|talent)';
export const OPEN_TO_PEOPLE = new RegExp(raw`\b${OPEN_TO}\b`, 'giu');
/** Words that are no conditions, although a word in them may be one elsewhere. */
export const UNCONDITIONAL = new RegExp(
  raw`\b` +
    anyOf(
      OPEN_TO,
      raw`(?:can|may|could) be (?:done|performed|carried out|completed)(?! (?:part\w*|in part|some\w*))`,
      raw`(?:can|may) (?=¤)|when not travell?ing`,
    ),
  'giu',
);
/** Words about a later time than the beginning. */
export const LATER =
  /\b(?:after (?:an?|the|your|one|two|three|six|\d+|passing|completing)|probation\w*|eventually|later on)\b/iu;
export const DEPENDS = /\bdepend\w*\b/iu;
export const ASIDE = new RegExp(
  anyOf(
    "benefit|perk|we offer|what you(?:['’]ll)? get|similar|related|other (?:roles|jobs)",
    'equal opportunity|accommodation|culture|about (?:us|the (?:company|team))',
  ),
  'iu',
);

export const NO_BEFORE = new RegExp(
  raw`\b` +
    anyOf(
      "not|isn['’]t|aren['’]t|won['’]t|cannot|can not|can['’]t|no|never|nor|neither",
      'unable to (?:offer|support|accommodate|consider)',
      "(?:do|does)(?:n['’]t| not) (?:offer|support|allow|permit)",
    ) +
    raw`\s(?:` +
    anyOf(
      'currently|a|an|be|available|eligible|for|as|fully|100%|entirely|completely|offered',
      'considered|offering|any|purely|solely|done|performed',
    ) +
    raw`\s` +
    '){0,4}$',
  'iu',
);
export const NO_AFTER = new RegExp(
  anyOf(
    '^(?:' +
      raw`\s(?:work|working|option|options|arrangements?|candidates|applicants|applications?)` +
      raw`)?(?:\s(?:is|are|will be))?\s?(?:n['’]t|not|:\s?no\b|unavailable|never)\s?` +
      raw`(?:currently\s|be\s)?` +
      anyOf(
        '$|[.,;)]',
        anyOf(
          'available|possible|offered|an option|permitted|allowed|considered|supported|accepted',
          'eligible',
        ) + raw`\b`,
      ),
    raw`^(?:\s(?:eligible|eligibility|options?|possible|available|allowed|job|position|role|work)){0,2}\??\s?[:–—]\s?no\b`,
  ),
  'iu',
);

/** Words before a denial that applies to every role. */
export const GENERAL_DENIAL =
  /^\W{0,3}(?:(?:sorry|unfortunately|please note(?: that)?|currently|at this time),?\s)?(?:(?:we|there)(?:\s(?:are|is))?\s?)?$/iu;

/**
 * Headings under which a bare word is a statement; elsewhere it may be a tag of the original board.
 */
export const MODE_HEADING =
  /\b(?:location|where|work(?:ing|place)?\s(?:mode|model|arrangement|type|style)|place of work)\b/iu;
