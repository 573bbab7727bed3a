import type { Level } from '../../posting/schema.ts';
import { readLevel } from '../../posting/stated/level.ts';
import { bestFirst, isOfText } from './best-first.ts';
import { mentionsIn, SILENT, type Judge } from './verdict.ts';

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
export const judgeLevel: Judge = ({ posting: { level }, reading }) => {
  const mentions = mentionsIn(reading, readLevel);
  if (level === undefined) {
    const sure = mentions.filter((mention) => mention.sure);
    const first = sure.find(isOfText) ?? sure[0];
    if (!first || sure.some(({ says }) => says !== first.says)) return SILENT;
    return {
      ...SILENT,
      omissions: [{ span: first.span, path: ['level'], yaml: `level: ${first.says}` }],
    };
  }
  const support = mentions.filter(({ says }) => says === level);
  if (support.length > 0) return { ...SILENT, support: bestFirst(support) };
  const rival = mentions.find(
    (mention) => mention.sure && isOfText(mention) && levelsExclude(mention.says, level),
  );
  const near = mentions.some(({ says }) => rival && levelsExclude(rival.says, says));
  if (!rival || near) return { ...SILENT, unstated: [['level']] };
  return {
    ...SILENT,
    conflicts: [
      { rule: 'level-contradicted', path: ['level'], span: rival.span, stated: NAMES[rival.says] },
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
