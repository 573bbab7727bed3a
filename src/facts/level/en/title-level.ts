import type { Level } from '../../../model/posting.ts';
import type { Mention } from '../../../text/passage.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

interface TitleLevel {
  /** The possible levels. */
  levels: readonly Level[];
  /** Whether the words decide the level of the title. */
  certain: boolean;
  pattern: string;
}

/** Occupations in which "Principal" is a level, unlike in "Principal Investigator". */
const CRAFT =
  raw`(?:[\p{L}&/+-]{1,20}\s){0,3}` +
  anyOf(
    'engineer|developer|scientist|designer|researcher|architect|programmer|analyst|swe|sre|sde|mle',
    raw`(?:product|program|engineering|project)\smanager`,
  );
/**
 * Occupations in which "Staff" is above "Senior". A staff nurse has any level, and a staff civil
 * engineer the lowest.
 */
const TECHNICAL = anyOf(
  'software|hardware|firmware|embedded|systems?|platform|cloud|devops|infrastructure|network|product',
  'data|analytics|machine|ml|ai|quantitative|robotics|asic|silicon',
  raw`(?:applied|research|security|site\sreliability)\s(?:engineer|scientist)`,
  'front[- ]?end|back[- ]?end|full[- ]?stack|mobile|ios|android|ux|user|swe|sre|sde|mle',
);
const SENIOR = raw`(?:senior|sr\.?)`;
/** Words after "Senior" with which it is part of a higher title, or no level. */
const NOT_SENIOR = anyOf(
  'managers?|director|vice|vp|executive|partner|associate|advisors?|leadership|leaders?',
  raw`care|caregiver|companion|living|citizens?|home|housing|services?|cent(?:er|re)|residen\p{L}*|communit\p{L}*`,
  'nutrition|fitness|dining|high|year|thesis',
);
const TERM = raw`(?:20\d\d|fall|autumn|spring|summer|winter)`;

/** Names of levels in titles. The first match at a position counts. */
const TITLE_LEVELS: readonly TitleLevel[] = [
  {
    levels: ['executive'],
    certain: true,
    pattern: '^(?:chief\\s(?!of\\s)(?:\\p{L}+\\s){1,2}officer|ceo|cto|cfo|coo|cmo|ciso)',
  },
  {
    levels: ['executive', 'director'],
    certain: false,
    pattern:
      raw`(?:(?:executive|senior|assistant|associate)\s)?vice[- ]president|[aes]?vp|head\sof` +
      raw`|managing\sdirector|chief\s(?!of\s)\p{L}+(?:\s\p{L}+)?\sofficer`,
  },
  {
    levels: ['director'],
    certain: true,
    pattern: `^(?:${SENIOR}\\s)?director(?=\\sof\\s(?!photo)|,)`,
  },
  { levels: ['director', 'executive'], certain: false, pattern: `(?:${SENIOR}\\s)?director` },
  {
    levels: ['manager'],
    certain: true,
    pattern:
      '(?:engineering|software(?:\\sdevelopment|\\sengineering)?|data\\sscience)\\smanager(?=,|\\s?\\(|\\s[-–—]|$)',
  },
  { levels: ['manager', 'senior'], certain: false, pattern: `${SENIOR}\\smanager` },
  { levels: ['manager'], certain: false, pattern: 'manager|team\\slead(?:er)?|supervisor' },
  {
    levels: ['staff'],
    certain: true,
    pattern: raw`${SENIOR}\sstaff(?=\s${CRAFT})|staff(?=\s${TECHNICAL}(?!\p{L}))`,
  },
  { levels: ['staff'], certain: false, pattern: '(?<!(?:of|technical)\\s)staff' },
  { levels: ['principal'], certain: true, pattern: `(?:${SENIOR}\\s)?principal(?=\\s${CRAFT})` },
  {
    levels: ['principal'],
    certain: false,
    pattern: '(?<!(?:vice|assistant|school|deputy)\\s)principal(?!\\sinvestigator)',
  },
  {
    levels: ['mid', 'senior'],
    certain: false,
    pattern: `mid[- ](?:to[- ])?${SENIOR}(?:[- ]level)?`,
  },
  {
    levels: ['senior'],
    certain: true,
    pattern: `${SENIOR}(?:[- ]level)?(?!\\s${NOT_SENIOR})(?=[\\s,/)–—-]|$)`,
  },
  { levels: ['staff', 'senior', 'manager', 'principal'], certain: false, pattern: 'lead' },
  {
    levels: ['entry'],
    certain: true,
    pattern:
      'entry[- ]level|junior(?:[- ]level)?(?!\\s(?:high|school|year|college|league|achievement))|jr\\.?(?=\\s)',
  },
  {
    levels: ['new-grad'],
    certain: true,
    pattern: '(?:new|university|college|recent)[- ]grad(?:uate)?s?|20\\d\\d\\sgrad(?:uate)?s?',
  },
  {
    levels: ['new-grad', 'entry', 'intern'],
    certain: false,
    pattern:
      'early[- ]careers?|(?<!(?:under|post)-?)grad(?:uate)?s?(?:[- ]level)?|trainee|apprentice(?:ship)?|campus',
  },
  { levels: ['entry', 'mid'], certain: false, pattern: 'associate(?:[- ]level)?' },
  {
    levels: ['mid'],
    certain: true,
    pattern: raw`mid[- ]level|intermediate(?!\s(?:school|unit|care))`,
  },
  {
    levels: ['intern'],
    certain: true,
    pattern: raw`intern(?:s|ships?)?|co-?op(?=$|\s?[,()/–—-]|\s(?:students?|intern|position|term|placement|${TERM}))`,
  },
  {
    levels: ['intern'],
    certain: false,
    pattern:
      raw`co-?op|(?:working|placement)\sstudent|(?:industrial|summer|student)\splacement` +
      raw`|student\s(?:researcher|worker|assistant)|summer\s(?:analyst|associate)|undergraduate`,
  },
  { levels: ['entry', 'new-grad'], certain: false, pattern: 'I(?=$|[,\\s(-])' },
  { levels: ['mid', 'entry'], certain: false, pattern: 'II(?=$|[,\\s(-])' },
  { levels: ['senior', 'mid'], certain: false, pattern: 'III(?=$|[,\\s(-])' },
];

const group = (i: number) => `kind${i}`;
const LEVEL_PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}_])${anyOf(...TITLE_LEVELS.map(({ pattern }, i) => `(?<${group(i)}>${pattern})`))}(?![\\p{L}\\p{N}_])`,
  'giu',
);

/**
 * Levels before a career. A title that names them may be that of somebody who looks after such
 * people.
 */
const STUDENTS = new Set<Level>(['intern', 'new-grad', 'entry']);
const LOOKS_AFTER = new RegExp(
  anyOf(
    'recruit|program|coordinat|advis|admission|counsel|tutor|instruct|teach|profess|lectur',
    'director|relations|mentor|manager|talent|head of|success|supervis|partner|campus',
    'assistant to',
  ),
  'iu',
);
/** `Product Manager Intern` is an intern all the same. */
const HEAD_BEFORE = /\p{L}\s$/u;
const HEAD_AFTER = new RegExp(raw`^(?:$|\s?[,(|/–—-]|\s${TERM})`, 'iu');
/**
 * Titles with two levels: `Senior/Staff Engineer`, `Analyst or Senior Analyst`,
 * `(Senior) Engineer`.
 */
const CHOICE_BEFORE = /(?:\/|&|\b(?:or|and|to))\s?$/iu;
const CHOICE_AFTER = /^\s?(?:\/|&|(?:or|and|to)\b)|^\)\s\p{L}/iu;

/** Longest title that is read. */
const MAX_TITLE_CHARS = 300;

/** Extracts the levels that a title names. */
export function extractTitleLevel(text: string): Mention<Level>[] {
  const title = text.slice(0, MAX_TITLE_CHARS);
  const found = [...title.matchAll(LEVEL_PATTERN)].map((match) => {
    const kind = TITLE_LEVELS.find((_, i) => match.groups?.[group(i)] !== undefined);
    return {
      start: match.index,
      end: match.index + match[0].length,
      levels: kind?.levels ?? [],
      certain: kind?.certain === true,
    };
  });
  const looksAfter = LOOKS_AFTER.test(title);
  const decisive = found.filter(
    ({ start, end, certain, levels }) =>
      certain &&
      (!looksAfter || !levels.some((level) => STUDENTS.has(level)) || isHead(title, start, end)),
  );
  const early = decisive.filter(({ levels }) => levels.some((level) => STUDENTS.has(level)));
  // If a title has both "Senior" and "Intern", one of them is about somebody else.
  const isContradictory = early.length > 0 && early.length < decisive.length;
  return found.flatMap((current, i) => {
    const { start, end, levels } = current;
    const before = found[i - 1];
    const after = found[i + 1];
    const isChoice =
      (CHOICE_BEFORE.test(title.slice(0, start)) && !isSameLevel(before, current)) ||
      (CHOICE_AFTER.test(title.slice(end)) && !isSameLevel(after, current));
    const certain = decisive.includes(current) && !isContradictory && !isChoice;
    return levels.map((value) => ({ start, end, value, certain }));
  });
}

/** Whether adjacent words are of the same level: `Intern/Co-op` is no choice. */
function isSameLevel(
  other: { levels: readonly Level[] } | undefined,
  current: { levels: readonly Level[] },
) {
  return other !== undefined && other.levels[0] === current.levels[0];
}

/** Whether a word is the head of the title. */
function isHead(title: string, start: number, end: number): boolean {
  return (
    /^intern$/iu.test(title.slice(start, end)) &&
    HEAD_BEFORE.test(title.slice(0, start)) &&
    HEAD_AFTER.test(title.slice(end))
  );
}
