import { extractLevel } from '../../../facts/level/index.ts';
import { areLevelsExclusive } from '../../../facts/level/index.ts';
import { type TitleCheck } from './title-check.ts';

export const checkLevel: TitleCheck = (title, { level }) => {
  if (level === undefined) return undefined;
  const mentions = extractLevel(title);
  const first = mentions.find(({ certain, value }) => certain && areLevelsExclusive(value, level));
  const agrees = mentions.some(
    ({ value }) => value === level || (first && areLevelsExclusive(value, first.value)),
  );
  if (!first || agrees) return undefined;
  return { words: first, path: ['level'], fact: `the level is ${level}` };
};
