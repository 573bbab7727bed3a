import { anyOf, anyWord } from '../../patterns.ts';

const { raw } = String;

/** A degree of any level. */
export const ANY_DEGREE = /^(?:(?:college|university) )?degrees?$/iu;
export const OR_HIGHER = new RegExp(
  raw`^['’]?s?\s?(?:degree\s?)?(?:in [^.;]{1,80})?,?\s?` +
    anyOf(
      raw`\(?(?:or|and) (?:an? )?(?:higher|above|advanced|beyond|greater|more advanced|further)\b`,
      raw`\+(?!\s?\d)`,
    ),
  'iu',
);
export const AT_LEAST = /\b(?:at least|minimum(?: of)?|at minimum)\s(?:an?\s)?$/iu;

/** Words that accept something else instead of a degree. */
export const EQUIVALENT = anyWord(
  raw`(?:or|and\/or)\s(?:an?\s|the\s|its\s)?(?:\w{1,15}\s){0,2}` +
    '(?:equivalent|comparable|commensurate)' +
    raw`(?!\s(?:field|discipline|subject|area|technical|degree))`,
  raw`or\s(?:\w{1,15}\s){0,3}experience`,
  'in lieu',
  'instead of',
  raw`or \d{1,2}\+? years?`,
);

/** Words about other people's degrees, or about something else. */
export const OTHER_PEOPLE = anyWord(
  'our',
  'teams?',
  'mentor(?:s|ed|ing|ship)?',
  raw`supervis\w{1,4}`,
  raw`advis\w{1,5}`,
  raw`collaborat\w{1,6}`,
  'alongside',
  'colleagues?',
  'co-?workers?',
  'employees?',
  'staff',
  'found(?:ed|ers?)',
  'led by',
  'ceo',
  'tuition',
  raw`reimburse\w{0,5}`,
  'scholarships?',
  'benefits?',
  raw`assist\w{0,5}`,
  raw`recruit\w{0,6}`,
  raw`interview\w{0,3}`,
  raw`teach\w{0,3}`,
  raw`help\w{0,3}`,
  raw`support\w{0,3}`,
  'clients?',
  'customers?',
  'users?',
  'patients?',
  raw`consult\w{0,4}`,
  'work(?:s|ed|ing)? (?:closely )?with',
  'composed',
  'made up',
  raw`consist\w{0,4}`,
  'comprised?',
  raw`includ\w{1,4}`,
  'host(?:s|ed)?',
  raw`partner\w{0,4}`,
  'other',
  raw`e\.g`,
  'such as',
  'without',
  'after',
  'while',
  'if',
  raw`interest\w{0,4}`,
  raw`plan(?:s|ning)?`,
  raw`intend\w{0,4}`,
  raw`consider\w{0,4}`,
  raw`opportunit\w{1,4}`,
  'future',
);
export const DENIED = /\b(?:no|not|never|cannot)\s|n['’]t\s/iu;
export const OTHER_PEOPLE_AFTER = new RegExp(
  raw`^['’]?s?\s?(?:-?level\s)?(?:(?:student|intern|candidate)s?\s)?` +
    anyOf(
      '(?:on|in) (?:our|the) team',
      'colleagues?',
      'researchers?',
      'scientists?',
      'engineers?',
      'mentors?',
      'advis',
      'recruit',
      'founders?',
      'alumni',
      'staff',
      'theses',
      'thesis',
      'committee',
      raw`intern(?:ship)?s?\b`,
      raw`(?:role|position|opening)s?\b`,
    ),
  'iu',
);
/** Words about the applicant. */
export const APPLICANT = anyWord(
  'must',
  "you(?:['’](?:re|ve|ll))?",
  'candidates?',
  'applicants?',
  'eligible',
  'open to',
  'looking for',
  'seeking',
  'we need',
  'require[sd]?',
  'requirements?',
  'minimum',
  'at least',
  'qualified',
  'currently',
  'actively',
  'degree',
  'education',
);
/** Words after a degree at the start of a list item. */
export const FIELD_AFTER =
  /^['’]?s?\s?(?:(?:degree|students?|candidates?|program(?:me)?)\s?)?(?:in\b|from\b|or\b|required|preferred|[(,/]|with\b|$)/iu;

/** Words in titles of roles for students, and of roles that look after students. */
export const STUDENT = anyWord(
  'intern(?:ship)?s?',
  'co-?ops?',
  'students?',
  '(?:under)?grad(?:uate)?s?',
  'candidates?',
  'fellow(?:ship)?s?',
  'thesis',
  raw`20\d\d`,
);
export const STAFF = new RegExp(
  anyOf(
    'recruit|program|coordinat|advis|admission|counsel|tutor|instruct|teach|profess|lectur',
    raw`director|relation|mentor|careers?\s(?:advis|coach|service|cent)|manager|talent|supervis`,
    raw`head of|specialist|consult|success|partner|support|administrat|officer|secretar|\bdean\b`,
    'registr|clerk|editor|librar|examin',
  ),
  'iu',
);
/** Names that contain a degree without meaning one: a doctoral school. */
export const NAMED_AFTER = new RegExp(
  raw`^['’]?s?\s(?:(?:training|research|level)\s)?` +
    anyOf(
      'schools?|colleges?|program(?:me)?s?|cent(?:er|re)s?|offices?|networks?|academy|communit',
      'studies|affairs|awards?|loan',
    ),
  'iu',
);
export const INTERN = anyWord('intern(?:ship)?s?', 'co-?op', 'student');
export const SET_OFF_BEFORE = /[(,/|–—-]\s?$/u;
export const SET_OFF_AFTER = /^\s?(?:$|[),|–—-])/u;

export const CUE = new RegExp(
  raw`\b` +
    anyOf(
      'pursuing|working (?:on|towards?)|enrolled (?:in|on|at)|studying (?:for|towards?)',
      'completing|completed|hold(?:ing)?|earned|obtained',
    ) +
    raw`\s(?:\w{1,12}\s){0,3}$`,
  'iu',
);
