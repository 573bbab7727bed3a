export { comparePay } from './compare-pay.ts';
