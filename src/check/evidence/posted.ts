import { SILENT, type Judge } from './verdict.ts';

export const judgePosted: Judge = () => SILENT;
