/**
 * Units of a currency that are worth about a US dollar, for telling a plausible amount from an impossible one.
 * Currencies of nearly the same worth count as one: nothing is converted by this.
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

/** Currencies of countries where work is paid a fraction of what those above pay. */
const LOW_PAY = new Set(['INR', 'BRL', 'MXN', 'ZAR', 'CNY']);

/** What an amount is worth in US dollars, by order of magnitude; `undefined` for a currency that is not known. */
export function dollarsOf(amount: number, currency: string): number | undefined {
  const units = UNITS_PER_DOLLAR[currency];
  return units === undefined ? undefined : amount / units;
}

/** Whether pay in a currency may be far lower than in the others. */
export function isLowPaying(currency: string): boolean {
  return LOW_PAY.has(currency);
}
