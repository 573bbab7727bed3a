import { SILENT, type Judge } from './verdict.ts';

export const judgeApplicants: Judge = () => SILENT;
