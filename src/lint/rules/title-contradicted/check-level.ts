import { extractLevel } from '../../../facts/level/en/extract-level.ts';
import { levelsExclude } from '../../../facts/level/compare-level.ts';
import { type TitleCheck } from './title-check.ts';

export const checkLevel: TitleCheck = (title, { level }) => {
  if (level === undefined) return undefined;
  const mentions = extractLevel(title);
  const first = mentions.find(({ certain, value }) => certain && levelsExclude(value, level));
  const agrees = mentions.some(
    ({ value }) => value === level || (first && levelsExclude(value, first.value)),
  );
  if (!first || agrees) return undefined;
  return { words: first, path: ['level'], fact: `the level is ${level}` };
};
