import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** Words about students: beside them, "PhD required" may mean a degree under way. */
export const STUDENT_WORDS =
  /\bintern(?:s|ships?)?\b|\bco-?op|student|enrol|pursuing|working towards?|graduat(?:e|ing|ion)\b/iu;

/** Words about a degree of applicants that is under way. */
export const UNDER_WAY = new RegExp(
  anyOf(
    raw`pursuing|enrol|working towards?|currently studying|studying (?:for|towards?|at)|in progress`,
    raw`\b(?:final|last|penultimate)[- ]year|expected graduation|graduating|\brising\b`,
    raw`(?:current|college|university|(?:under)?graduate) (?:degree )?students?`,
    raw`\binterns?\b|\binternships?\b|\bco-?ops?\b|working student|studentship|submitted|close to|about to`,
  ),
  'iu',
);

/** Words with which a sentence states more than that a degree is not required. */
export const QUALIFICATION = new RegExp(
  anyOf(
    '[,;:()–—/]',
    raw`\b` +
      anyOf(
        'but|or|and|nor|though|although|if|unless|for|when|where|while|however|with|to|at|by|as',
        'after|before|until|only|always|strictly',
      ) +
      raw`\b`,
  ),
  'iu',
);
/** Words of an alternative, with which a degree is neither quite required nor quite preferred. */
export const ALTERNATIVE = new RegExp(
  raw`\b` +
    anyOf(
      'but|unless|if|otherwise|else|in lieu|alternatively|instead',
      raw`or (?:(?:an?|any|the|some|equivalent|relevant|related|similar)\s){0,3}(?:[\p{L}'’-]{1,15}\s){0,2}` +
        anyOf(
          raw`experience|years?|diploma|degree|bachelor\p{L}*|master\p{L}*|ph\.?d|certificat\p{L}*|qualification|training|combination|bootcamp`,
          raw`have|has|will|submitted|pursuing|working|enrol\p{L}*|\d`,
        ),
    ) +
    raw`\b`,
  'iu',
);
