import { DEGREE_NAMES, type DegreeKind } from './degree-names.ts';
import { anyOf } from '../../patterns.ts';
import type { Slice } from '../../../text/sentences.ts';

const { raw } = String;

/** Words that name a degree, or the people studying for it. */
export interface Degree extends Slice, DegreeKind {}

const group = (i: number) => `kind${i}`;
const NAMED_DEGREE = new RegExp(
  raw`(?<![\p{L}\p{N}._@-])` +
    `${anyOf(...DEGREE_NAMES.map(({ pattern }, i) => `(?<${group(i)}>${pattern})`))}` +
    raw`(?![\p{L}\p{N}@])`,
  'giu',
);

/** Microsoft products are not master's degrees. */
const PRODUCT =
  '(?:Office|SQL|Excel|Word|Teams|Project|Dynamics|Azure|365|Windows|Access|PowerPoint|Visio|Exchange|Outlook|Power)';
/** Abbreviations with other meanings: degrees only if the words around them say so. */
const SHORT_DEGREE = new RegExp(
  raw`(?<![\p{L}\p{N}._@&-])` +
    anyOf(
      raw`(?<bachelor>B\.?[SAE]\.?)`,
      raw`(?<master>M\.?[SAE]\.?|MSC)`,
      raw`(?<associate>A\.?[AS]\.?|AAS)`,
      raw`(?<professional>J\.?D\.?|M\.?D\.?)`,
    ) +
    raw`(?:['’]s)?(?<degree>\s(?:degree|diploma)s?)?(?![\p{L}\p{N}&-])(?!\s${PRODUCT}\b)`,
  'gu',
);
/**
 * Words after `in` that are not a field of study: `an MA in our office`, but `in a related field`.
 */
const NO_FIELD = anyOf(
  raw`(?:the|our|this|that|these|your|their|its|my|person|office|order|addition|charge|which|and|or)\b`,
  raw`an?\s(?!(?:related|relevant|technical|quantitative|stem|scientific|similar|business|science|engineering|field)\b)`,
);
const SHORT_CUE = new RegExp(
  raw`^` +
    anyOf(
      raw`,?\s(?:or|and)\s(?:an?\s)?(?:equivalent|higher|above|foreign|greater|advanced)`,
      raw`\s(?:in|of)\s(?!${NO_FIELD})\p{L}`,
      raw`\s(?:students?|candidates?|required|preferred|graduates?|from\s\p{Lu}|minimum)`,
      raw`\s(?:is\s)?(?:an?\s)?(?:plus|bonus|must)\b`,
      raw`\s?\+|\s(?:with|plus)\s\d`,
    ),
  'iu',
);
/** `Boston, MA` is a place. */
const AFTER_TOWN = /\p{Lu}\p{Ll}+,\s$/u;
const REQUIREMENT_AFTER = /^\s(?:preferred|required)/u;

/** Cheap test that rules out most passages. Three times as fast without the `u` flag. */
const HINT = new RegExp(
  anyOf(
    raw`degree|diploma|doctor|ph\.?\s?d|postdoc|post-doc|master|bachelor|baccal|grad|student`,
    raw`\bml(?:s|is)\b|\bmsls\b|\bm\.l\.|\bmsw\b|\bm[fp]h?[aph]\b|\bmsn\b|\bll\.?m|\bm\.?ed\.`,
    "school|universit|college|rising|sophomore|freshm|penultimate|associate['’ ]|secondary|\\bll\\.?b|a[- ]level",
  ),
  'i',
);
const SHORT_HINT =
  /\b(?:[BM](?:\.|[SAETCBF]|sc|Sc|Eng|Phil|tech|Tech|Com)|A\.?A?[AS]\b|J\.?D|DPhil|D\.|G\.?E\.?D|A[- ][Ll]evel)/;

/** Finds every degree that a text names, in order. */
export function findDegrees(text: string): Degree[] {
  const mayBeShort = SHORT_HINT.test(text);
  if (!mayBeShort && !HINT.test(text)) return [];
  const named = [...text.matchAll(NAMED_DEGREE)].map((match) => toNamedDegree(match));
  return mayBeShort ? addShortDegrees(text, named) : named;
}

function toNamedDegree(match: RegExpExecArray): Degree {
  const index = DEGREE_NAMES.findIndex((_, i) => match.groups?.[group(i)] !== undefined);
  const { levels, certain, state } = DEGREE_NAMES[index] ?? { levels: [], certain: false };
  return {
    start: match.index,
    end: match.index + match[0].length,
    levels,
    certain,
    ...(state && { state }),
  };
}

interface ShortDegree extends Degree {
  hasCue: boolean;
}

/** Adds the abbreviations that are degrees by the words after them or by an adjacent degree. */
function addShortDegrees(text: string, named: readonly Degree[]): Degree[] {
  const short = [...text.matchAll(SHORT_DEGREE)].flatMap((match) => toShortDegrees(text, match));
  if (short.length === 0) return [...named];
  const all: (Degree | ShortDegree)[] = [...named, ...short].sort((a, b) => a.start - b.start);
  const isDegree = all.map((degree) => !('hasCue' in degree) || degree.hasCue);
  const isBeside = (i: number, other: number) => {
    const [a, b] = [all[Math.min(i, other)], all[Math.max(i, other)]];
    return a !== undefined && b !== undefined && isJoined(text, a, b);
  };
  for (let i = 1; i < all.length; i += 1)
    if (isDegree[i - 1] && isBeside(i, i - 1)) isDegree[i] = true;
  for (let i = all.length - 2; i >= 0; i -= 1)
    if (isDegree[i + 1] && isBeside(i, i + 1)) isDegree[i] = true;
  // Two abbreviations at a slash explain each other: `BA/BS`.
  for (let i = 1; i < all.length; i += 1) {
    const gap = text.slice(all[i - 1]?.end ?? 0, all[i]?.start ?? 0);
    if (gap === '/' && /^[BJ]/u.test(text.slice(all[i - 1]?.start)))
      isDegree[i - 1] = isDegree[i] = true;
  }
  let covered = 0;
  return all.flatMap((degree, i) => {
    if (!isDegree[i] || degree.start < covered) return [];
    covered = degree.end;
    const { start, end, levels, certain, state } = degree;
    return [{ start, end, levels, certain, ...(state && { state }) }];
  });
}

function toShortDegrees(text: string, match: RegExpExecArray): ShortDegree[] {
  const { groups = {}, index } = match;
  const end = index + match[0].length;
  const levels = (['bachelor', 'master', 'associate'] as const).filter(
    (level) => groups[level] !== undefined,
  );
  const after = text.slice(end, end + 40);
  const inTown =
    !REQUIREMENT_AFTER.test(after) && AFTER_TOWN.test(text.slice(Math.max(0, index - 20), index));
  const isDegree = groups['degree'] !== undefined;
  const isDotted = /^[BM]\.[SA]\./u.test(match[0]);
  const hasCue = isDegree || isDotted || (!inTown && SHORT_CUE.test(after));
  return [
    {
      start: index,
      end,
      levels: levels.length > 0 ? levels : ['doctorate'],
      certain: levels.length > 0 && !(levels[0] === 'associate' && !isDegree),
      hasCue,
    },
  ];
}

const MAX_JOIN_CHARS = 28;
const JOIN =
  /^[\s,/&()|+-]*(?:(?:degree|diploma|student|candidate|program|or|and|an?|to|either|even|your)s?[\s,/&()|+-]+){0,5}$/iu;

/** Whether two degrees are adjacent alternatives, or items of one list. */
export function isJoined(text: string, first: Slice, second: Slice): boolean {
  const length = second.start - first.end;
  return length >= 0 && length <= MAX_JOIN_CHARS && JOIN.test(text.slice(first.end, second.start));
}
