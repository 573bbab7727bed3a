import type { EducationLevel, EducationState } from '../../../model/education.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** What the name of a degree means by itself. */
export interface DegreeKind {
  /** The possible degrees. */
  levels: readonly EducationLevel[];
  /** Whether it means all of them: `advanced degree` may mean either of two. */
  certain: boolean;
  /** The state that the words imply. */
  state?: EducationState;
}

const DEGREE = raw`(?:\s(?:degree|diploma|qualification)s?)?`;
const STUDENTS = '(?:students?|candidates?|learners?)';
const SUBJECT = anyOf(
  'applied',
  'business',
  'computer',
  'data',
  'engineering',
  'fine',
  'information',
  'laws?',
  'public',
);
const FACULTY = anyOf(
  'administration',
  'arts',
  'business',
  'commerce',
  'design',
  'economics',
  'education',
  'engineering',
  'finance',
  'health',
  'laws',
  'mathematics',
  'philosophy',
  'policy',
  'research',
  'science',
  'statistics',
  'technology',
);
const OF_FACULTY = raw`\sof\s(?:${SUBJECT}\s)?${FACULTY}`;

/** Words after `masters` that make it a degree, not a verb or a person. */
const MASTERS_ARE = anyOf(
  raw`\s(?:degree|student|program|candidate|level|thesis|in\s\p{L}|from\s|preferred|required|is\s)`,
  raw`\s(?:or|and|\/|&)\s(?:an?\s)?(?:ph|doc|bachelor|mba|higher|above)`,
  raw`\s?\/\s?(?:ph|doc|bach)`,
  raw`,\s(?:or\s)?(?:ph|doc)`,
);
const NO_MASTER_OF = '(?:the|our|your|this|a|an|charge|order|all|any|every)';
/** Words after `master` that make it a degree. */
const MASTER_IS = anyOf(
  raw`\s(?:or|and|\/|&)\s(?:an?\s)?(?:ph|doc|bachelor|mba|higher|diploma|equivalent)`,
  raw`\s?\/\s?(?:ph|doc|bach|diploma)`,
  raw`\)|\sin\s(?!${NO_MASTER_OF}\b)\p{L}`,
);
/** Words before `degree` that make it a unit or an extent. */
const NO_MEASURE = raw`(?<!\d[-\s]?|[\d°]\s?|(?:high|some|certain|large|great|reasonable)\s)`;
const IN_YEAR = '(?:penultimate|final|first|second|third|fourth|last)';

/**
 * Names of degrees, and abbreviations with no other meaning. The first match at a position counts.
 */
export const DEGREE_NAMES: readonly (DegreeKind & { pattern: string })[] = [
  {
    levels: ['doctorate'],
    certain: true,
    pattern:
      anyOf(
        raw`ph\.?\s?d\.?(?:['’]?s)?`,
        raw`d\.?phil\.?`,
        'doctorates?',
        'doctoral',
        raw`doctor\sof\s(?:philosophy|science|engineering)`,
        raw`(?:sc\.d|d\.sc|ed\.d)\.`,
      ) + DEGREE,
  },
  {
    levels: ['doctorate'],
    certain: false,
    state: 'completed',
    pattern: anyOf(raw`post-?\s?doc(?:s|toral|torates?)?`, raw`terminal\sdegree`),
  },
  {
    levels: ['master', 'doctorate'],
    certain: false,
    state: 'pursuing',
    pattern: raw`(?:(?:post-?)?graduate|grad)\s(?:degree\s)?(?:${STUDENTS}|program(?:me)?s?|studies|school|course)`,
  },
  {
    levels: ['master', 'doctorate'],
    certain: false,
    pattern: anyOf(
      raw`(?:advanced|(?:post-?)?graduate|higher|grad)(?:[-\s]level)?\s(?:\w{1,14}\s)?(?:degree|qualification|diploma)s?`,
      'postgraduates?',
    ),
  },
  {
    levels: ['master'],
    certain: true,
    pattern:
      anyOf(
        "master(?:['’]s|s['’])",
        raw`master(?=\s(?:degree|students?|program|level|thesis|candidate))`,
        `master${OF_FACULTY}`,
        raw`(?<!(?:scrum|web|quiz|ring|grand|head|the|station|harbour|post)\s?)master(?=${MASTER_IS})`,
        raw`(?<!(?:scrum|web|quiz|ring|grand)\s?)masters(?=${MASTERS_ARE})`,
        raw`(?<=(?:bachelor['’]?s|ph\.?d\.?)\s?(?:or\s|and\s|\/|,|&\s)\s?)masters`,
        raw`m\.?b\.?a\.?`,
        raw`m\.sc\.?`,
        'msc',
        raw`m\.?phil\.?`,
        // Without the stop it is also a name.
        raw`m\.eng\.?|meng(?=\s(?:degree|in\b|or\b|student)|\/)`,
        raw`m\.?tech\.?`,
        'mmath',
        raw`m\.f\.a\.?`,
        raw`m\.p\.h\.?`,
        raw`m\.?l\.?s\.?(?=\s(?:degree|from|in\b|required|preferred|or\b)|\/|\))|mlis|msls|m\.l\.i\.s\.?`,
        'msw|m\\.s\\.w\\.|mfa|mph|mpp|mres|msn|ll\\.?m\\.?|m\\.?ed\\.',
      ) + DEGREE,
  },
  {
    levels: ['bachelor'],
    certain: true,
    state: 'pursuing',
    pattern: raw`under-?grad(?:uate)?(?:\sdegree)?\s${STUDENTS}`,
  },
  {
    levels: ['bachelor'],
    certain: true,
    pattern:
      anyOf(
        raw`bachelor(?:['’]s|s['’]?)?(?!\s(?:part(?:y|ies)|pads?|buttons?))(?:${OF_FACULTY})?`,
        raw`(?<!international\s)baccalaureate`,
        raw`(?:first|honou?rs|hono?urs)[-\s]degree(?:\slevel)?`,
        raw`under-?grad(?:uate)?(?=\s(?:degree|diploma))`,
        raw`b\.sc\.?`,
        'bsc',
        raw`b\.?eng\.?`,
        raw`b\.?tech\.?`,
        raw`b\.?b\.?a\.?`,
        raw`b\.?a\.?sc\.?`,
        raw`ll\.?b\.?|b\.ed\.?`,
        raw`b\.?com`,
        raw`b\.?f\.?a\.?`,
        'bsee',
        'bscs',
        'bsn',
      ) + DEGREE,
  },
  {
    levels: ['bachelor'],
    certain: false,
    state: 'pursuing',
    pattern: anyOf(
      'under-?grad(?:uate)?s?',
      anyOf(
        raw`university|college|(?:four|4)[-\s]year(?:\s(?:university|college|degree|institution))?`,
      ) + raw`\s(?:degree\s)?(?:students?|programs?|juniors?|seniors?|sophomores?|interns?)`,
      raw`(?:four|4)[-\s]year\s(?:university|college|institution)`,
      raw`rising\s(?:juniors?|seniors?|sophomores?)`,
      raw`penultimate[-\s]year`,
      raw`${IN_YEAR}[-\s]year\s(?:students?|university|of\s(?:university|college|study|studies))`,
      'sophomores?',
      'freshm[ae]n',
      raw`(?:co-op|working)\sstudents?`,
      raw`degree\s(?:students?|program(?:me)?s?|course)`,
    ),
  },
  {
    levels: ['bachelor'],
    certain: false,
    state: 'completed',
    pattern: raw`(?:recent|new|fresh|university|college)\s(?:(?:university|college)\s)?grad(?:uate)?s?`,
  },
  {
    levels: ['associate'],
    certain: true,
    pattern: anyOf(
      raw`associate(?:['’]?s)?\sdegrees?`,
      raw`associate\sof\s(?:applied\s)?(?:arts|science)`,
      raw`associate['’]s(?=\s?(?:\/|,|or\s|and\s|in\s))`,
      raw`a\.a\.s?\.?`,
      raw`(?:two|2)[-\s]year\sdegree`,
    ),
  },
  {
    levels: ['secondary'],
    certain: false,
    state: 'pursuing',
    pattern: raw`high[-\s]?school(?:er|\sstudent|\ssenior|\sjunior)s?`,
  },
  {
    levels: ['secondary'],
    certain: true,
    pattern: anyOf(
      anyOf(raw`high[-\s]?school|(?<!post[-\s]?)secondary(?:\sschool)?|h\.?s\.?`) +
        raw`\s` +
        anyOf(
          'diploma|degree|graduat(?:e|ion)|education|equivalen(?:t|cy)|certificate|qualification',
        ) +
        's?',
      raw`high[-\s]?school\s(?:or|\/)\s(?:an?\s|its\s)?(?:equivalent|ged\b)|(?<=education:\s)high[-\s]?school`,
      raw`g\.?e\.?d\.?`,
      raw`a[-\s]levels`,
    ),
  },
  {
    // Any degree, at least a Bachelor's.
    levels: ['bachelor'],
    certain: false,
    pattern:
      raw`${NO_MEASURE}degrees?(?=` +
      anyOf(
        raw`\s(?:in|from|at|or|required|preferred|qualified|level|holder|is|not|with|and|by)\s`,
        raw`\s(?:required|preferred|needed|necessary|holders?)`,
        raw`[-\s](?:level|qualified)`,
        '[,.;)/]',
        '$',
      ) +
      ')',
  },
];
