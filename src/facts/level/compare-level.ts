import type { Level } from '../../model/posting.ts';
import { extractLevel } from './en/extract-level.ts';
import { rankSpans, isInBody } from '../rank-spans.ts';
import { NO_STATEMENT, type FactComparer, type LocatedMention } from '../comparison.ts';
import { classifyMissing } from '../classify-missing.ts';
import { LEVEL_CUES } from './en/level-cues.ts';
import { findMentions } from '../find-mentions.ts';

/** Levels without previous experience. Boards use them interchangeably. */
const EARLY = new Set<Level>(['intern', 'new-grad', 'entry']);
/** Levels with previous experience. One company's senior is another's staff. */
const LATE = new Set<Level>(['senior', 'staff', 'principal', 'manager', 'director', 'executive']);

/** Whether no role can have both levels. */
export function areLevelsExclusive(a: Level, b: Level): boolean {
  return isExcluded(a, b) || isExcluded(b, a);
}

function isExcluded(early: Level, late: Level): boolean {
  return EARLY.has(early) && (LATE.has(late) || (early === 'intern' && late === 'mid'));
}

/** Interns in the plural are colleagues, or former ones. */
function isOfOthers({ span: { passage, start, end } }: LocatedMention<Level>): boolean {
  return passage.kind !== 'title' && /^interns$/iu.test(passage.text.slice(start, end));
}

/** Whether hardly any board calls one role both: an internship and a job, mid-level and senior. */
function areLevelsUnlike(a: Level, b: Level): boolean {
  return (a === 'intern') !== (b === 'intern') || (a === 'mid') !== (b === 'mid');
}

/** Compares the level with the text. */
export const compareLevel: FactComparer = ({ posting: { level }, text }) => {
  const mentions = findMentions(text, extractLevel);
  if (level === undefined) {
    const certain = mentions.filter((mention) => mention.certain);
    const first = certain.find(isInBody) ?? certain[0];
    if (!first || certain.some(({ value }) => value !== first.value)) return NO_STATEMENT;
    return {
      ...NO_STATEMENT,
      omissions: [{ span: first.span, path: ['level'], yaml: `level: ${first.value}` }],
    };
  }
  const supporting = mentions.filter(({ value }) => value === level);
  if (supporting.length > 0) return { ...NO_STATEMENT, supporting: rankSpans(supporting) };
  // `title-contradicted` compares what a title certainly states.
  const others = mentions.filter((mention) =>
    areLevelsExclusive(mention.value, level)
      ? !isOfOthers(mention) && (isInBody(mention) || !mention.certain)
      : mention.certain && areLevelsUnlike(mention.value, level),
  );
  const conflicting =
    others.find((mention) => mention.certain && isInBody(mention)) ??
    others.find((mention) => !isInBody(mention)) ??
    others[0];
  const isAmbiguous = mentions.some(
    ({ value }) => conflicting && areLevelsExclusive(conflicting.value, value),
  );
  if (!conflicting || isAmbiguous) {
    return { ...NO_STATEMENT, ...classifyMissing(['level'], text, LEVEL_CUES) };
  }
  const difference = {
    path: ['level'],
    span: conflicting.span,
    stated: NAMES[conflicting.value],
  };
  const isCertain =
    conflicting.certain && isInBody(conflicting) && areLevelsExclusive(conflicting.value, level);
  return isCertain
    ? { ...NO_STATEMENT, conflicts: [{ rule: 'level-contradicted', ...difference }] }
    : { ...NO_STATEMENT, doubts: [difference] };
};

const NAMES: Record<Level, string> = {
  intern: 'that it is an internship',
  'new-grad': 'that it is for new graduates',
  entry: 'that it is an entry-level role',
  mid: 'that it is a mid-level role',
  senior: 'that it is a senior role',
  staff: 'that it is a staff role',
  principal: 'that it is a principal role',
  manager: 'that it is a manager’s role',
  director: 'that it is a director’s role',
  executive: 'that it is an executive role',
};
