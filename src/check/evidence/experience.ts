import { SILENT, type Judge } from './verdict.ts';

export const judgeExperience: Judge = () => SILENT;
