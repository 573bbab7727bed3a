import type { LocatedPassage, Span } from '../../text/posting-text.ts';
import { mayNameField } from './en/may-name-field.ts';
import { SHORT_FORMS, splitWords } from './en/field-names.ts';
import { NO_STATEMENT, type FactComparer } from '../comparison.ts';
import { STUDIES_CUE, LEARNING_CUE } from './en/study-cues.ts';
/**
 * Longest gap between two words of a name that shares its last word:
 * `electrical, mechanical or software engineering`.
 */
const MAX_GAP_CHARS = 70;

/**
 * Compares the fields of study with the text. They are never contradicted: postings do not list
 * excluded fields.
 */
export const compareFieldsOfStudy: FactComparer = ({ posting: { fields }, text }) => {
  if (!fields) return NO_STATEMENT;
  const [title, ...body] = text.passages;
  // Words such as "machine learning" occur in many sentences; the best one is about studies.
  const studies = new Set(body.filter((passage) => STUDIES_CUE.test(passage.text)));
  const passages = new Set([...studies, ...body, ...(title ? [title] : [])]);
  const found = fields.map((field) => findWhole(field, passages) ?? findParts(field, studies));
  const asking = body.filter(({ text, heading, lead }) =>
    LEARNING_CUE.test(`${heading} ${lead} ${text}`),
  );
  const missing = fields.flatMap((field, i) => (found[i] ? [] : [{ field, path: ['fields', i] }]));
  const isUnclear = ({ field }: { field: string }) => mayNameField(field, asking);
  return {
    ...NO_STATEMENT,
    supporting: found.flatMap((span) => span ?? []),
    unstated: missing.filter((one) => !isUnclear(one)).map(({ path }) => path),
    unclear: missing.filter(isUnclear).map(({ path }) => path),
  };
};

function findWhole(field: string, passages: Iterable<LocatedPassage>): Span | undefined {
  const patterns = getPatterns(field);
  for (const passage of passages) {
    for (const pattern of patterns) {
      const match = pattern.exec(passage.text);
      if (match) return { passage, start: match.index, end: match.index + match[0].length };
    }
  }
  return undefined;
}

/** Finds the words of a name in order, with the names of other fields in between. */
function findParts(field: string, passages: Iterable<LocatedPassage>): Span | undefined {
  const words = splitWords(field).filter((word) => word !== 'and');
  if (words.length < 2) return undefined;
  const patterns = words.map(
    (word) => new RegExp(`${START}${createWordPattern(word)}${STOP}`, 'iu'),
  );
  for (const passage of passages) {
    const span = findInOrder(patterns, passage);
    if (span) return span;
  }
  return undefined;
}

function findInOrder(patterns: readonly RegExp[], passage: LocatedPassage): Span | undefined {
  let start = -1;
  let end = 0;
  for (const pattern of patterns) {
    const rest = passage.text.slice(end, start < 0 ? undefined : end + MAX_GAP_CHARS);
    const match = pattern.exec(rest);
    if (!match || (start >= 0 && /[.;:]/u.test(rest.slice(0, match.index)))) return undefined;
    if (start < 0) start = match.index;
    end += match.index + match[0].length;
  }
  return { passage, start, end };
}

const START = '(?<![\\p{L}\\p{N}])';
const STOP = '(?![\\p{L}\\p{N}])';

/** Cached because boards name the same few hundred fields again and again. */
const patternCache = new Map<string, RegExp[]>();

/**
 * The name in any capitals, and its abbreviation in exact capitals: `it` is not a field of study.
 */
function getPatterns(field: string): RegExp[] {
  const before = patternCache.get(field);
  if (before) return before;
  const words = splitWords(field);
  const name = words.map(createWordPattern).join('[\\s/-]{1,2}');
  const short = SHORT_FORMS[words.join(' ')];
  const patterns = [
    new RegExp(`${START}${name}${STOP}`, 'iu'),
    ...(short === undefined ? [] : [new RegExp(`${START}(?:${short})${STOP}`, 'u')]),
  ];
  patternCache.set(field, patterns);
  return patterns;
}

/** Creates a pattern of a word with or without its plural. */
function createWordPattern(word: string): string {
  if (word === 'and') return '(?:and|&)';
  const escaped = word.replace(/\+/g, '\\$&');
  if (word.length < 4) return escaped;
  if (/(?:y|ies)$/.test(word)) return `${escaped.replace(/(?:y|ies)$/, '')}(?:y|ies)`;
  return `${escaped.replace(/s$/, '')}s?`;
}
