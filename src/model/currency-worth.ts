/**
 * The rough number of units of a currency that a US dollar is worth, for recognising implausible
 * amounts. Currencies of similar worth have the same number; amounts are not converted with it.
 */
const UNITS_PER_DOLLAR: Readonly<Record<string, number>> = {
  USD: 1,
  CAD: 1,
  AUD: 1,
  NZD: 1,
  GBP: 1,
  EUR: 1,
  CHF: 1,
  SGD: 1,
  JPY: 150,
  INR: 85,
  KRW: 1350,
  CZK: 22,
  PLN: 4,
  SEK: 10,
  NOK: 10,
  DKK: 7,
  HKD: 8,
  BRL: 5,
  MXN: 18,
  ZAR: 18,
  CNY: 7,
  ILS: 4,
};

/** Currencies of countries where pay is a fraction of that in the others. */
const LOW_PAY = new Set(['INR', 'BRL', 'MXN', 'ZAR', 'CNY']);

/** The order of magnitude of an amount in US dollars; undefined for an unknown currency. */
export function dollarsOf(amount: number, currency: string): number | undefined {
  const units = UNITS_PER_DOLLAR[currency];
  return units === undefined ? undefined : amount / units;
}

/** Whether pay in a currency is often far lower than in the others. */
export function isLowPaying(currency: string): boolean {
  return LOW_PAY.has(currency);
}
