import type { Passage } from '../../../text/passage.ts';
import { SHORT_FORMS, splitWords } from './field-names.ts';

/** Words that the names of many fields share. */
const SHARED_WORDS = new RegExp(
  '^(?:and|of|the|in|for|or|applied|general|related|sciences?|studies|study|engineering|systems?' +
    '|technolog(?:y|ies)|management|arts?|education|administration|research|methods?|design' +
    '|development|history|theory|policy|public|social|human|international|environmental)$',
  'u',
);
/** Shorter words have no other forms. */
const MIN_STEM_CHARS = 5;
/** Letters at the end of a word that its other forms may not have: `statistics`, `statistical`. */
const MAX_ENDING_CHARS = 4;

const FIELD =
  '(?:\\s[\\w/-]{1,20}){0,2}\\s(?:fields?|disciplines?|subjects?|degrees?|areas?|backgrounds?|majors?|sciences?)';
/** Names for groups of fields, each with the beginnings of the fields in it. */
const GROUPS: readonly { group: string; fields: RegExp }[] = [
  {
    group: `(?:quantitative|numerate|numerical|analytical|technical|engineering|stem)${FIELD}|stem`,
    fields:
      /math|statist|physic|econom|actuar|operations research|comput|data|engineer|software|informat|electr|mechan/u,
  },
  {
    group: `(?:scientific|natural|life|physical|biological|stem)${FIELD}|stem`,
    fields: /biolog|chemi|physic|geolog|ecolog|botan|zoolog|environ|astro|neuro|genetic|science/u,
  },
  {
    group: `(?:social|human|liberal)${FIELD}|humanities|liberal arts`,
    fields:
      /sociol|psychol|anthrop|histor|philosoph|polit|linguist|literat|geograph|econom|languag/u,
  },
  {
    group: `(?:business|commercial)${FIELD}`,
    fields: /business|financ|account|econom|market|manag/u,
  },
  { group: `(?:health|medical|clinical)${FIELD}`, fields: /health|nurs|medic|pharm|physio/u },
];

const START = '(?<![\\p{L}\\p{N}])';
const STOP = '(?![\\p{L}\\p{N}])';

/** Cached because boards name the same few hundred fields again and again. */
const patternCache = new Map<string, RegExp[]>();

/**
 * Whether passages may name a field in other words: with other forms of its own, with its initials,
 * or by a group of fields.
 */
export function mayNameField(field: string, passages: readonly Passage[]): boolean {
  const patterns = patternCache.get(field) ?? createPatterns(field);
  patternCache.set(field, patterns);
  return passages.some(({ text }) => patterns.some((pattern) => pattern.test(text)));
}

function createPatterns(field: string): RegExp[] {
  const words = splitWords(field);
  const name = words.join(' ');
  const telling = words.filter((word) => !SHARED_WORDS.test(word));
  const stems = (telling.length > 0 ? telling : words).map(createStem);
  const groups = GROUPS.flatMap(({ group, fields }) => (fields.test(name) ? [group] : []));
  const initials = words.flatMap((word) => /^\p{L}/u.exec(word.toUpperCase()) ?? []).join('');
  const short = [...(initials.length > 1 ? [initials] : []), SHORT_FORMS[name] ?? []].flat();
  return [
    new RegExp(`${START}(?:${[...stems, ...groups].join('|')})${STOP}`, 'iu'),
    ...(short.length > 0 ? [new RegExp(`${START}(?:${short.join('|')})${STOP}`, 'u')] : []),
  ];
}

function createStem(word: string): string {
  const escaped = (part: string) => part.replace(/\+/gu, '\\$&');
  if (word.length < MIN_STEM_CHARS) return `${escaped(word)}s?`;
  const length = Math.max(MIN_STEM_CHARS, word.length - MAX_ENDING_CHARS);
  return `${escaped(word.slice(0, length))}\\p{L}{0,12}`;
}
