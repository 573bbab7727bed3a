import type { Level } from '../../../model/posting.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import type { Mention, Extractor } from '../../../text/passage.ts';
import { anyOf } from '../../patterns.ts';
import { extractTitleLevel } from './title-level.ts';

const { raw } = String;

const SENIOR = raw`(?:senior|sr\.?)`;
const NOT_SENIOR = raw`\s(?:care|living|citizen|home|housing|services|communit|center|leaders)`;
/** Names of levels, with the levels that each can mean. */
const LEVEL_WORDS: readonly (readonly [readonly Level[], pattern: string])[] = [
  [['intern'], raw`internships?|interns?|co-?op|industrial\splacement`],
  [['new-grad'], '(?:new|recent|university|college)[- ]grad(?:uate)?s?'],
  [['new-grad', 'entry'], 'early[- ]careers?|graduates?'],
  [['entry'], raw`entry(?=[- ]level)|junior|jr\.?`],
  [['mid', 'senior'], `mid[- ](?:to[- ])?${SENIOR}`],
  [['mid'], 'mid[- ]?level|mid|intermediate'],
  [['staff'], raw`(?:${SENIOR}\s)?staff`],
  [['principal'], raw`(?:${SENIOR}\s)?principal`],
  [['director'], raw`(?:${SENIOR}\s)?director`],
  [['manager'], raw`(?:senior\s)?(?:manager|management)`],
  [['executive'], 'executive|c-level|vp|vice[- ]president'],
  [['senior'], `${SENIOR}(?!${NOT_SENIOR})`],
];

const WORD = raw`(?:${LEVEL_WORDS.map(([, pattern]) => pattern).join('|')})(?:[- ]level)?`;
const STARTS_WITH = LEVEL_WORDS.map(
  ([levels, pattern]) => [levels, new RegExp(`^(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu')] as const,
);
/** Words between an article and the level after which it no longer describes the role. */
const NO_PLAIN = anyOf(
  'to|for|with|from|by|of|in|on|at|that|which|where|who|not|and|or',
  'supporting|reporting|working|role|position|job|opportunity|chance|team',
);
const PLAIN = raw`(?!${NO_PLAIN}\b)[\p{L}\p{N}’'&+,.-]{1,20}`;
const ROLE = '(?:roles?|positions?|jobs?|opportunity|openings?|hires?|contributor)';
const STOP = raw`(?![\p{L}\p{N}])`;
const IS = raw`\b(?:this|(?:the|this)\s(?:role|position|job|opening))\s(?:is|will\sbe)\san?\s`;

/** `This is an entry-level role`. */
const THIS_ROLE_IS = new RegExp(
  raw`${IS}(?:${PLAIN}\s){0,4}?(?<what>${WORD}${STOP}(?:\s${PLAIN}){0,3}?\s${ROLE}${STOP}|(?:internship|co-?op)${STOP})`,
  'iu',
);
/** `This internship runs for …`. */
const THIS_INTERNSHIP = new RegExp(
  raw`\bthis\s(?:${PLAIN}\s){0,3}?(?<what>internship|co-?op\s(?:position|placement|term|role))${STOP}`,
  'iu',
);
/**
 * People who look after an internship are not interns: `you run this internship`. A denied
 * internship is none either.
 */
const RUNS = anyOf(
  'manag|lead|led|run|coordinat|oversee|mentor|advis|organi[sz]|support|supervis|host|administ|direct',
  'own|recruit|teach|coach|deliver|facilitat|champion|head',
);
const NOT_ITSELF = new RegExp(
  raw`(?:n['’]t|\bnot|\bno|\bbeyond|\bnever|\b(?:${RUNS})\p{L}{0,5})\s(?:[\p{L}’'-]{1,15}\s){0,6}$`,
  'iu',
);
const RUN_AFTER = new RegExp(
  raw`^\s(?:program(?:me)?s?\s)?(?:(?:is|are|will be)\s)?` +
    anyOf('manag|coordinat|recruit|director|lead|advis|specialist|officer|mentor|supervis|host'),
  'iu',
);
/** Interns in the plural are other people. */
const INTERNS = /\binterns\b|\bhost\b/iu;
const CONTEXT_CHARS = 90;

/** `Level: Senior`, on a line of its own. */
const LABEL = new RegExp(
  raw`^[\s*•-]{0,5}(?:(?:job|position|role|career|experience|seniority)\s)?(?:level|seniority|grade|stage)\s?[:–—-]` +
    raw`\s{0,3}(?<what>${WORD})\s{0,3}\.?$`,
  'iu',
);
/** Some boards add a seniority to every posting; it is a hint only. */
const BOARD_TAG = /^\W*seniority/iu;
/** `A senior engineer’s job`: this role or another. */
const BESIDE_ROLE = new RegExp(
  raw`\b(?<what>${WORD})(?:-[\p{L}\p{N}]{1,20})?(?:\s${PLAIN}){0,4}?\s${ROLE}${STOP}`,
  'giu',
);
const ROLE_HINT = /role|position|job|opportunit|opening|hire|contributor/i;
const LOOKING_FOR = raw`\b(?:as|for|hiring|hire|seeking|looking\sfor|need|recruiting)\san?\s`;
/** `As a senior engineer`, `we are hiring a new grad`: this role or another. */
const UNCERTAIN_PATTERNS = [
  new RegExp(raw`${LOOKING_FOR}(?:${PLAIN}\s){0,5}?(?<what>${WORD})${STOP}`, 'giu'),
  /\b(?<what>entry[- ]level|(?:new|recent|university)[- ]grad(?:uate)?s?|early[- ]careers?|graduate (?:scheme|programme|trainee|traineeship))\b/giu,
  /(?<![\p{L}\p{N}])(?<what>internships?|interns?|co-?ops?)(?![\p{L}\p{N}])/giu,
];

/** A former internship, interns who are looked after, or a denied level. */
const OTHER_BEFORE = new RegExp(
  raw`\b` +
    anyOf(
      'prior|previous|past|former|completed|with|through|from|other',
      raw`mentor\w{0,3}|manag\w{1,4}|supervis\w{1,3}|coach\w{0,3}|train\w{0,3}|guid\w{1,3}`,
      "not|no|never|beyond|than|n['’]t",
    ) +
    raw`[,\s]{1,2}(?:[\p{L}'’-]{1,12}\s){0,2}$`,
  'iu',
);
const OTHER_AFTER = /^(?:\s|\/)(?:experiences?|or\s|and\s(?:junior|new)|alumni|salar|pay\b)/iu;
const NEAR_CHARS = 40;
/** `This is an internship program manager role`: not for an intern. */
const LOOKS_AFTER = /manag|coordinat|recruit|director|lead/iu;

/**
 * Levels whose names have other meanings: a product manager manages nobody, and a staff position is
 * any.
 */
const AMBIGUOUS_LEVELS = new Set<Level>(['manager', 'executive', 'staff', 'principal']);

/** Cheap test that rules out most passages. */
const HINT = new RegExp(
  anyOf(
    raw`intern|co-?op|senior|\bsr\b|junior|\bjr\b|entry|grad|early|staff|principal|director`,
    raw`manager|executive|\bmid|vice|\bvp\b|placement`,
  ),
  'i',
);

/** Extracts the level that a passage states for the role. */
export const extractLevel: Extractor<Level> = (passage) => {
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  if (passage.kind === 'title') return extractTitleLevel(text);
  if (!HINT.test(text)) return [];
  const certain = passage.kind === 'sentence' ? findCertain(text) : [];
  return certain.length > 0 ? certain : findUncertain(text);
};

function findCertain(text: string): Mention<Level>[] {
  for (const pattern of [THIS_ROLE_IS, LABEL, THIS_INTERNSHIP]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const isOther = pattern !== LABEL && isOtherInternship(text, match);
    const mentions = toMentions(match, !isOther && !BOARD_TAG.test(match[0]));
    // Somebody who manages interns is not an intern.
    return mentions.filter(
      ({ value }) => value !== 'intern' || !LOOKS_AFTER.test(match.groups?.['what'] ?? ''),
    );
  }
  return [];
}

/** Whether the internship in a match is one that the role looks after, not the role itself. */
function isOtherInternship(text: string, match: RegExpExecArray): boolean {
  const words = match.groups?.['what'] ?? '';
  if (!/^(?:intern|co-?op)/iu.test(words)) return false;
  const start = match.index + match[0].lastIndexOf(words);
  const end = start + words.length;
  const [before, after] = [
    text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    text.slice(end, end + CONTEXT_CHARS),
  ];
  return NOT_ITSELF.test(before) || RUN_AFTER.test(after) || INTERNS.test(before + after);
}

function findUncertain(text: string): Mention<Level>[] {
  const patterns = ROLE_HINT.test(text) ? [BESIDE_ROLE, ...UNCERTAIN_PATTERNS] : UNCERTAIN_PATTERNS;
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const mentions = toMentions(match, false);
      const [first] = mentions;
      if (!first) return [];
      const before = text.slice(Math.max(0, first.start - NEAR_CHARS), first.start);
      const after = text.slice(first.end, first.end + NEAR_CHARS);
      const words = text.slice(first.start, first.end);
      const isLookedAfter = /^(?:intern|co-?op)/iu.test(words) && RUN_AFTER.test(after);
      return isLookedAfter || OTHER_BEFORE.test(before) || OTHER_AFTER.test(after) ? [] : mentions;
    }),
  );
}

function toMentions(match: RegExpExecArray, certain: boolean): Mention<Level>[] {
  const words = match.groups?.['what'] ?? '';
  const [levels] = STARTS_WITH.find(([, pattern]) => pattern.test(words)) ?? [[]];
  const start = match.index + match[0].lastIndexOf(words);
  return levels.map((value) => ({
    start,
    end: start + words.length,
    value,
    certain:
      certain && levels.length === 1 && !AMBIGUOUS_LEVELS.has(value) && !LOOKS_AFTER.test(words),
  }));
}
