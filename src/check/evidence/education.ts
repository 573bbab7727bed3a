import { SILENT, type Judge } from './verdict.ts';

export const judgeEducation: Judge = () => SILENT;
