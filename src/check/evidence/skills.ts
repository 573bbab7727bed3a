import { SILENT, type Judge } from './verdict.ts';

export const judgeSkills: Judge = () => SILENT;
