import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** Words about students: beside them, "PhD required" may mean a degree under way. */
export const STUDENT_WORDS =
  /\bintern(?:s|ships?)?\b|\bco-?op|student|enrol|pursuing|working towards?|graduat(?:e|ing|ion)\b/iu;

/** Words about a degree that is under way. */
const STUDYING = new RegExp(
  anyOf(
    raw`enrol\w{0,6} (?:in|at|on|as) (?:\w+ ){0,5}(?:universit|college|school|degree|program|course|stud|ph|master|bachelor|grad|undergrad|instit)`,
    raw`enrolled students?|(?:currently|be) enrolled|pursuing|working towards?|currently studying|studying (?:for|towards?|at)|in progress`,
    raw`\b(?:final|last|penultimate)[- ]year|expected graduation|graduating|\brising\b`,
    raw`submitted (?:\w+ ){0,4}(?:thesis|dissertation|ph\.?d)|close to (?:\w+ ){0,2}complet|about to (?:complete|finish|graduate)`,
  ),
  'iu',
);
/** People whose degree is under way. */
const STUDENTS =
  /(?:current|college|university|(?:under)?graduate) (?:degree )?students?|\binterns?\b|\binternships?\b|\bco-?ops?\b|working student|studentship/iu;
const APPLICANTS =
  /\b(?:you|your|candidates?|applicants?|applications?|must|should|eligib\w*|open to|looking for|seek\w*|welcome|require\w*|this|for)\b/iu;

/** Whether a text is about a degree of applicants that is under way. */
export function mentionsStudies(text: string): boolean {
  return STUDYING.test(text) || (STUDENTS.test(text) && APPLICANTS.test(text));
}

/** Words about the degree for which the role itself is. */
const PROGRAMME = new RegExp(
  anyOf(
    raw`\bwill (?:\w+ )?(?:be )?` +
      anyOf(
        'enrol|regist|work(?:ing)? towards?|study(?:ing)? (?:for|towards?)|pursu|earn|obtain',
        'receive|awarded|complete (?:a|your|the)',
      ),
    raw`\blead(?:s|ing)? to\b|\bopportunity to (?:study|pursue|obtain|earn|complete|work towards?)`,
    raw`\b(?:joint|double|dual) (?:\w+ )?degree|\bapply (?:to|for) (?:admission|the programme|the program)`,
  ),
  'iu',
);

/** Whether a sentence is about the degree for which the role itself is. */
export function isAboutProgramme(text: string): boolean {
  return PROGRAMME.test(text);
}

/** Titles of roles in which one works for a degree. */
export const PROGRAMME_TITLE =
  /\b(?:studentships?|scholarships?|assistantships?|candidates?|candidacy|fellow(?:ship)?s?|positions?|posts?|projects?|program(?:me)?s?|training|thesis|students?|researchers?|assistants?|early[- ]stage)\b|^(?:\w+ ){0,2}(?:ph\.?\s?d|doctora\w+|mres|m\.?phil|master['’]?s?)\b/iu;

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
          raw`(?:have|has|will)(?!\s(?:have\s|be\s)?(?:submitted|completed|obtained|earned|near|close|defended))|\d`,
        ),
    ) +
    raw`\b`,
  'iu',
);
