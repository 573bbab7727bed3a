import type { EducationState } from '../../../model/education.ts';
import type { Degree } from './find-degrees.ts';
import { anyOf, anyWord } from '../../patterns.ts';

const { raw } = String;

/** From a word such as `pursuing` to the degree: `a full-time Master’s`. */
const ON_THE_WAY = raw`(?:[\s/(-]{1,2}(?!experience|skills|systems|projects)[\p{L}’'&]{1,16}){0,6}[\s(]{0,2}$`;
/** The same after words that are as often about something else: `working on a PhD`. */
const TO_A_DEGREE =
  '(?:' +
  raw`\s` +
  anyOf(
    'an?|your|their|his|her|the|on|to|full-time|part-time|accredited|or|and|completing',
    'finishing',
  ) +
  raw`){0,8}\s$`;

const PURSUING = anyOf(
  'pursu(?:e|es|ing|it)',
  'enrol(?:l?ed|l?ing|l?ment)?',
  'studying',
  raw`progress(?:ing)?\s(?:in|on|towards?)`,
  raw`reading\sfor`,
  raw`in\sthe\sprocess\sof`,
  raw`years?\s(?:of|in|into)`,
  raw`(?:currently|presently|current)\s(?:an?|in|on|doing)`,
  'attending',
  'degree[- ]seeking',
);
const DOING = anyOf(
  raw`work(?:ing)?\s(?:on|towards?|to)`,
  'towards?',
  'study',
  'doing',
  'completing',
  'finishing',
  'undertaking',
);
const PURSUING_BEFORE = new RegExp(
  raw`\b(?:${PURSUING}${ON_THE_WAY}|${DOING}${TO_A_DEGREE})`,
  'iu',
);
const PURSUING_AFTER = new RegExp(
  raw`^['’]?s?\)?\s?(?:degree\s)?(?:-?level\s)?` +
    anyOf(
      'students?',
      'candidates?',
      'program(?:me)?s?',
      'intern(?:ship)?s?',
      'in progress',
      'thesis',
      'studies',
      'stud(?:y|ying)',
      'course',
      'under ?way',
      'ongoing',
      'in your',
    ) +
    raw`\b`,
  'iu',
);

const HOLDING = anyOf(
  'hold(?:s|ing|ers?)?',
  'possess(?:es|ing|ion)?',
  raw`complet(?:ed|ion\sof)`,
  'earned',
  'obtained',
  'received',
  'awarded',
  'attained',
  'achieved',
  'graduated',
  'finished',
  raw`(?:have|has|having|with)\s(?:an?|your|at\sleast|already)`,
);
const COMPLETED_BEFORE = new RegExp(
  raw`\b(?:${HOLDING}${ON_THE_WAY}|(?:have|has|having|with)\s$)`,
  'iu',
);
const COMPLETED_AFTER = new RegExp(
  anyOf(
    raw`^['’]?s?\s?(?:degree\s)?\(?(?:is\s)?` +
      anyOf('completed|obtained|earned|conferred|in hand|awarded|graduates?|holders?') +
      raw`\b`,
    raw`^[^,;.]{0,50}\brequired\b`,
  ),
  'iu',
);

/** Either state is accepted, or one becomes the other before the role begins. */
const EITHER = anyWord(
  raw`or\s(?:\w{1,12}\s){0,3}` +
    anyOf(
      'complet(?:ed|ing)|obtain(?:ed|ing)|earned|hold(?:ing)?|graduat(?:ed?|es|ing)|have|has',
      'pursuing|enrolled|working towards?|in progress',
    ),
  'will (?:have (?:completed|obtained|earned|received|been awarded|finished|submitted|graduated)|be (?:completing|finishing|awarded|close|near))',
  'expect(?:ed|ing|s)?',
  'about to',
  'soon',
  'near(?:ing|ly)?',
  'on track',
  'graduat(?:e|ing|ion)',
  raw`by (?:the|your|may|june|july|august|september|summer|spring|fall|december|january|20\d\d)`,
  '(?:final|last)[- ](?:year|semester|stages?|phase)',
  'upon',
);

interface StatedState {
  states: readonly EducationState[];
  /** Whether the words state it; otherwise it is a guess. */
  isStated: boolean;
}

/**
 * Finds the state in which degrees are required, from their own words and those around them. The
 * default is `completed`, as most postings name degrees without a state.
 *
 * @param isRequired whether the degrees are required at all: `a PhD is not required` states no
 * state
 */
export function findState(
  degrees: readonly Degree[],
  before: string,
  after: string,
  isRequired: boolean,
): StatedState {
  const pursuing =
    degrees.some(({ state }) => state === 'pursuing') ||
    PURSUING_BEFORE.test(before) ||
    PURSUING_AFTER.test(after);
  const completed =
    degrees.every(({ state }) => state === 'completed') ||
    COMPLETED_BEFORE.test(before) ||
    (isRequired && COMPLETED_AFTER.test(after));
  if (!pursuing && !completed) return { states: ['completed'], isStated: false };
  if ((pursuing && completed) || EITHER.test(`${before} ${after}`)) {
    return { states: ['pursuing', 'completed'], isStated: false };
  }
  // A candidate may be one for the degree, or one for the role.
  const isStated = completed || !/^['’]?s?\s?candidates?\b/iu.test(after);
  return { states: [pursuing ? 'pursuing' : 'completed'], isStated };
}

/** Whether the words before a degree state from the start of the sentence that it is under way. */
export function startsWithPursuing(before: string, maxIndex: number): boolean {
  const match = PURSUING_BEFORE.exec(before);
  return match !== null && match.index <= maxIndex;
}
