import type { Level } from '../../model/posting.ts';
import { extractLevel } from './en/extract-level.ts';
import { bestFirst, isOfText } from '../best-first.ts';
import { mentionsIn, NO_STATEMENT, type FactComparer } from '../comparison.ts';

/** Levels of those who have no career behind them. Boards call one role by any of them. */
const EARLY = new Set<Level>(['intern', 'new-grad', 'entry']);
/** Levels of those who have; what one company calls senior is staff at another. */
const LATE = new Set<Level>(['senior', 'staff', 'principal', 'manager', 'director', 'executive']);

/** Whether one role can never be of both levels. */
export function levelsExclude(a: Level, b: Level): boolean {
  return excludes(a, b) || excludes(b, a);
}

function excludes(early: Level, late: Level): boolean {
  return EARLY.has(early) && (LATE.has(late) || (early === 'intern' && late === 'mid'));
}

/** Holds the level against the text. */
export const compareLevel: FactComparer = ({ posting: { level }, text }) => {
  const mentions = mentionsIn(text, extractLevel);
  if (level === undefined) {
    const certain = mentions.filter((mention) => mention.certain);
    const first = certain.find(isOfText) ?? certain[0];
    if (!first || certain.some(({ value }) => value !== first.value)) return NO_STATEMENT;
    return {
      ...NO_STATEMENT,
      omissions: [{ span: first.span, path: ['level'], yaml: `level: ${first.value}` }],
    };
  }
  const supporting = mentions.filter(({ value }) => value === level);
  if (supporting.length > 0) return { ...NO_STATEMENT, supporting: bestFirst(supporting) };
  const conflicting = mentions.find(
    (mention) => mention.certain && isOfText(mention) && levelsExclude(mention.value, level),
  );
  const near = mentions.some(({ value }) => conflicting && levelsExclude(conflicting.value, value));
  if (!conflicting || near) return { ...NO_STATEMENT, unstated: [['level']] };
  return {
    ...NO_STATEMENT,
    conflicts: [
      {
        rule: 'level-contradicted',
        path: ['level'],
        span: conflicting.span,
        stated: NAMES[conflicting.value],
      },
    ],
  };
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
