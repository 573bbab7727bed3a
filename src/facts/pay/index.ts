/** Compares the pay of the role (amounts, currency and period) with the text. */
export { comparePay } from './compare-pay.ts';
/** Finds pay of the role, without other money, in one passage of a text. */
export { extractPay } from './en/extract-pay.ts';
