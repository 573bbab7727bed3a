export { comparePay } from './compare-pay.ts';
export { extractPay } from './en/extract-pay.ts';
