import { SILENT, type Judge } from './verdict.ts';

export const judgeSponsorship: Judge = () => SILENT;
