export { areLevelsExclusive, compareLevel } from './compare-level.ts';
export { extractLevel } from './en/extract-level.ts';
