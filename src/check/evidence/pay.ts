import { SILENT, type Judge } from './verdict.ts';

export const judgePay: Judge = () => SILENT;
