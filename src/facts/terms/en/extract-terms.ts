import type { Season, Term } from '../../../model/term.ts';
import { getMonthNumber, MONTH } from '../../en/months.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import type { Mention, Passage, Extractor } from '../../../text/passage.ts';
import { getContextWindow, type ContextWindow } from '../../context-window.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

const SEASON = '(?:winter|spring|summer|fall|autumn)';
const FULL_YEAR = '20\\d\\d(?!\\d)';
const YEAR = `(?:${FULL_YEAR}|[’‘']\\d\\d(?!\\d))`;
/** Words between the seasons or the years of one mention. */
const AND = '(?: ?(?:/|,|&|\\+|and/or|or|and|,? or|,? and) ?)';
/** Words between a season and its year: `Summer internship 2026`. */
const ROLE_BETWEEN =
  '(?:' +
  ' ' +
  anyOf(
    'semester|term|quarter|session|season|internship|intern|co-?op|program(?:me)?|cohort',
    'intake|placement|analyst|associate',
  ) +
  's?' +
  '){0,2}';
const NOT_IN_WORD = '(?<![a-z\\d])';

/** `Fall 2026`, `Spring or Summer 2027`, `Winter 2026/27`, `Summer ’26`, `Summer 2026 and 2027`. */
const SEASON_YEAR =
  `(?<seasons>${SEASON}(?:${AND}${SEASON}){0,3})${ROLE_BETWEEN},?(?: of| in|:)? ?\\(?` +
  `(?<years>${YEAR}(?:${AND}${YEAR}){0,3}(?!\\d))(?<academic> ?[/–-] ?(?:20)?\\d\\d(?!\\d))?`;
/** `2026 Summer`, `2026/2027 Winter`. */
const YEAR_SEASON =
  raw`(?<yearsFirst>${FULL_YEAR}(?:[/–-](?:20)?\d\d(?!\d))?) ` +
  `(?<seasonsAfter>${SEASON}(?:${AND}${SEASON}){0,3})(?! ?,? ?(?:of )?${YEAR})`;
/** `September–December 2026`. */
const MONTHS =
  `(?<month>${MONTH})(?<from> ${FULL_YEAR})? ?(?:-|–|—|to|through|until|and) ?` +
  `(?<last>${MONTH}),? (?<monthYear>${FULL_YEAR})`;

/** `starting in September 2026`. */
const MONTH_START =
  '(?:(?:start|begin|commenc)[a-z]{0,4}(?: date)?:? (?:in |from |on )?' +
  '|(?:position|role|job|post|contract|(?:intern|fellow)ships?|work|available|appointment|placement|required|needed)' +
  '(?: (?:is|will|be|runs?|starts?|available|open)){0,3} from )' +
  `(?<firstMonth>${MONTH})` +
  `,? (?<startYear>${FULL_YEAR})`;

const TERM = new RegExp(
  `${NOT_IN_WORD}(?:${SEASON_YEAR}|${YEAR_SEASON}|${MONTHS}|${MONTH_START})(?![a-z\\d])`,
  'gi',
);
/** Every match contains a year. */
const HAS_YEAR = /20\d\d|['’‘]\d\d/;
const MAX_MENTIONS = 60;

const ROLE = anyOf(
  'intern(?:ship)?s?|co-?ops?|program(?:me)?s?|placements?|cohorts?|fellowships?',
  'residenc(?:y|ies)|apprenticeships?|traineeships?|externships?|analysts?|intakes?',
  'start dates?|positions?|roles?|opportunit(?:y|ies)',
);
/** The role's name after a term: `Summer 2026 Software Engineering Internship`. */
const ROLE_AFTER = new RegExp(
  '^[ ,)–—-]{0,4}(?:(?:semester|term|session|season)s?[ ,)]{1,3})?(?!' +
    anyOf(
      'are|is|will|who|to|for|and|with|as|at|in|on|or|should|must|can|may|have|has|be|by|we|you',
      'our',
    ) +
    ' ' +
    `)(?:[a-z&/.’'-]{1,20} ){0,4}${ROLE}(?![a-z])`,
  'i',
);
/**
 * The role's name before a term: `internships for the Fall 2026 …`,
 * `interns to join us in Summer 2026`.
 */
const ROLE_BEFORE = new RegExp(
  `\\b${ROLE}(?:[ ,(:–—-]{1,3}[a-z’'-]{1,14}){0,5}[ ,(:–—-]{1,3}$`,
  'i',
);
const JOIN_BEFORE = new RegExp(
  raw`\b` +
    anyOf(
      'join (?:us|our team|the team)|hiring|recruiting|looking|work with us',
      '(?:must be|are you|you are|who are) available|applications?|apply|openings?',
    ) +
    '(?: [a-z]{1,10}){0,3} (?:for|in|during|this)(?: the| our)? $',
  'i',
);
const LABEL = new RegExp(
  raw`\b` +
    anyOf(
      'terms?|semesters?|seasons?|sessions?|cohorts?|start(?:s|ing)?(?: (?:date|term))?|when',
      'duration|period|timeframe|dates?|class of|intakes?|work terms?|academic terms?|offered',
      'availability',
    ) +
    raw`(?: ?\([^()]{0,20}\))? {0,2}[:–—-] {0,2}$`,
  'i',
);
const TERM_HEADING =
  /\b(?:terms?|semesters?|seasons?|sessions?|cohorts?|start|when|dates?|intakes?)\b/i;

/** Other things with a term: studies, history, goods. */
const OTHER_TERMS = new RegExp(
  raw`\b` +
    anyOf(
      raw`graduat\w*|grads?|degrees?|diplomas?|commencement|complet\w*|conferr\w*|enrol\w*`,
      raw`return\w*|school|university|universities|studies|studying|class(?:es)?(?! of)|courses?`,
      raw`coursework|launch\w*|founded|since|collections?|released?|acquired|previous(?:ly)?`,
      'former|past|prior|last|ago|alumni|earlier|expected|anticipated|by|before|after|until',
      'through|conferences?|deadlines?|full[- ]time (?:offers?|roles?|employment)',
      raw`return offers?|was|were|ran|issue|season of|revenue|not|e\.g|raised|series|published`,
      raw`journal|admissions?|opens?|interview\w*|reviewed|permanent|convert\w*|lead(?:s|ing)? to`,
      'future|began|begun|started|established|pilot|juniors?|seniors?|sophomores?',
      'fresh(?:man|men)|rising|penultimate|standing|year of|filled|no longer',
    ) +
    raw`\b`,
  'i',
);

/** Words about people whom the role itself hires. */
const HIRED_BY_THE_ROLE = new RegExp(
  raw`\b` +
    anyOf(
      'season (?:in|during) which',
      '(?:hiring|recruit(?:ing|ment)) (?:season|cycle|campaign|plan|goals?|targets?)',
      anyOf("you[’'](?:ll|re)|you(?: will| are)?|responsible for|help(?:ing)? (?:us )?") +
        ' ?(?:hir(?:e|ing)|recruit(?:ing)?|sourc(?:e|ing)|onboard(?:ing)?)',
      anyOf(
        'hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|onboard(?:ing)?|welcom(?:e|ing)|host(?:ing)?',
      ) +
        ' ' +
        anyOf(
          raw`~|(?:about|around|over|approximately|nearly|roughly|more than|up to|some) ?\d|\d{3}`,
          'hundreds|dozens',
        ),
    ),
  'i',
);

/** A role's name between a season and its year: `Summer Internship 2026`. */
const ROLE_WITHIN = new RegExp(`\\b${ROLE}(?![a-z])`, 'i');
/** Words between two terms of a list, and between the ends of a period. */
const LISTED = /^,? ?(?:\/|,|&|\+|or|and)? ?(?:in |the |for )?$/i;
const RANGED = /^ ?(?:-|–|—|to|through|thru|until) ?$/i;

interface FoundTerms {
  start: number;
  end: number;
  terms: Term[];
  certain: boolean;
}

/** Extracts academic terms: seasons and months with their years. */
export const extractTerms: Extractor<Term> = (passage) => {
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  if (!HAS_YEAR.test(text)) return [];
  const found: FoundTerms[] = [];
  for (const match of text.matchAll(TERM)) {
    const start = match.index;
    const end = start + match[0].length;
    const { terms, exact } = getTerms(match.groups ?? {});
    const context = getContextWindow(passage, start, end, WINDOW);
    found.push({ start, end, terms, certain: exact && isRoleTerm(passage, match[0], context) });
    if (found.length >= MAX_MENTIONS) break;
  }
  shareCertainty(text, found);
  return found.flatMap(({ start, end, terms, certain }): Mention<Term>[] =>
    terms.map((value) => ({ start, end, value, certain })),
  );
};

/** The first term of a list decides about the others. The ends of a period are never certain. */
function shareCertainty(text: string, found: FoundTerms[]): void {
  for (const [i, next] of found.entries()) {
    const one = found[i - 1];
    if (!one || next.start - one.end > 10) continue;
    const between = text.slice(one.end, next.start);
    if (RANGED.test(between)) one.certain = next.certain = false;
    else if (one.certain && LISTED.test(between)) next.certain = true;
  }
}

const WINDOW = { before: 90, after: 70 };

function isRoleTerm(
  { kind, text }: Passage,
  words: string,
  { before, after, above }: ContextWindow,
): boolean {
  if (
    OTHER_TERMS.test(before.slice(-60)) ||
    OTHER_TERMS.test(after.slice(0, 25)) ||
    OTHER_TERMS.test(above)
  ) {
    return false;
  }
  if (HIRED_BY_THE_ROLE.test(before)) return false;
  // A title names the role's term, except in `Class of Spring 2026`, which is the applicants'.
  if (kind === 'title') return !/\bclass\b/i.test(text.slice(0, 300));
  return (
    ROLE_WITHIN.test(words) ||
    ROLE_AFTER.test(after) ||
    ROLE_BEFORE.test(before) ||
    JOIN_BEFORE.test(before) ||
    LABEL.test(before) ||
    TERM_HEADING.test(above)
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Gets the terms that a match names, and whether it names exactly these. */
function getTerms(groups: Groups): { terms: Term[]; exact: boolean } {
  if (groups['month'] !== undefined) return { terms: getTermsOfMonths(groups), exact: false };
  if (groups['firstMonth'] !== undefined) return { terms: getTermsOfStart(groups), exact: false };
  const years = findYears(groups['years'] ?? groups['yearsFirst'] ?? '');
  const academic = groups['academic'];
  const last = years.at(-1);
  // An academic year spans two years, and schools differ on the year of its winter.
  if (academic !== undefined && last !== undefined) years.push(last + 1);
  const seasons = findSeasons(groups['seasons'] ?? groups['seasonsAfter'] ?? '');
  const isOneYear = academic === undefined && !/[/–-]/.test(groups['yearsFirst'] ?? '');
  return {
    terms: years.flatMap((year) => seasons.map((season): Term => `${season}-${year}`)),
    // `Fall or Spring 2026/2027` leaves open which term is in which year.
    exact: isOneYear && (years.length === 1 || seasons.length === 1),
  };
}

function findSeasons(text: string): Season[] {
  return [...text.toLowerCase().matchAll(/winter|spring|summer|fall|autumn/g)].map(([name]) =>
    name === 'winter' || name === 'spring' || name === 'summer' ? name : 'fall',
  );
}

function findYears(text: string): number[] {
  return [...text.matchAll(/\d{4}|\d\d/g)].map(([digits]) =>
    Number(digits.length === 2 ? `20${digits}` : digits),
  );
}

/** Gets the seasons whose terms can last from the first to the last month. */
function getTermsOfMonths(groups: Groups): Term[] {
  const first = getMonthNumber(groups['month'] ?? '');
  const last = getMonthNumber(groups['last'] ?? '');
  const year = Number(groups['monthYear']);
  if (first <= 3 && last <= 6 && first <= last) return [`winter-${year}`, `spring-${year}`];
  if (first >= 4 && first <= 7 && last >= first && last <= 10) return [`summer-${year}`];
  if (first >= 8 && last > first) return [`fall-${year}`];
  return first >= 11 ? [`winter-${year}`, `winter-${year - 1}`] : [];
}

/** The seasons whose terms can begin in each month, January first. */
const SEASONS_BY_FIRST_MONTH: readonly (readonly Season[])[] = [
  ['winter', 'spring'],
  ['winter', 'spring'],
  ['spring'],
  ['spring', 'summer'],
  ['summer'],
  ['summer'],
  ['summer'],
  ['summer', 'fall'],
  ['fall'],
  ['fall'],
  ['fall'],
  ['winter'],
];

function getTermsOfStart(groups: Groups): Term[] {
  const year = Number(groups['startYear']);
  const month = getMonthNumber(groups['firstMonth'] ?? '');
  const seasons = SEASONS_BY_FIRST_MONTH[month - 1] ?? [];
  // A winter is named by the year of its December or of its January.
  const years = month === 12 ? [year, year + 1] : [year];
  return years.flatMap((one) => seasons.map((season): Term => `${season}-${one}`));
}
