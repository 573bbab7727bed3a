import { SILENT, type Judge } from './verdict.ts';

export const judgeEmployment: Judge = () => SILENT;
