import { z } from 'zod';
import { listOf } from './list-schema.ts';
import { PAY_PERIODS, PERIODS_PER_YEAR, type PayPeriod } from './pay-period.ts';
import { textSchema } from './text-schema.ts';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

const amountSchema = z.number().positive();

/** Pay as it was offered. A single amount is `min` and `max` both; `min` alone is "from", `max` alone "up to". */
export const paySchema = z
  .strictObject({
    /** The least that is offered, in whole units of the currency. */
    min: amountSchema.optional(),
    /** The most that is offered, in whole units of the currency. */
    max: amountSchema.optional(),
    /** ISO 4217 code. */
    currency: z.string().refine((code) => CURRENCIES.has(code), {
      error: 'must be an ISO 4217 code in capitals, such as USD',
    }),
    /** What the amount is for, as stated. */
    per: z.enum(PAY_PERIODS),
    /** The parts that the text does not state and a keeper concluded. */
    inferred: listOf(z.enum(['min', 'max', 'currency', 'per'])).optional(),
    /** A condition or remark, shown beside the amount. */
    note: textSchema.optional(),
  })
  .refine((pay) => pay.min !== undefined || pay.max !== undefined, {
    error: 'needs a min, a max or both; leave pay out if no amount is stated',
  })
  .refine((pay) => pay.min === undefined || pay.max === undefined || pay.min <= pay.max, {
    error: 'must not be above max',
    params: { rule: 'pay-range' },
    path: ['min'],
  })
  .refine((pay) => (pay.inferred ?? []).every((part) => pay[part] !== undefined), {
    error: 'names an amount that is not given',
    path: ['inferred'],
  });

export type Pay = z.infer<typeof paySchema>;

/** The same pay for another period, under the assumption of {@link PERIODS_PER_YEAR}. */
export function payPer(pay: Pay, per: PayPeriod): Pay {
  const factor = PERIODS_PER_YEAR[pay.per] / PERIODS_PER_YEAR[per];
  return {
    ...(pay.min !== undefined && { min: pay.min * factor }),
    ...(pay.max !== undefined && { max: pay.max * factor }),
    currency: pay.currency,
    per,
  };
}

/** Pay an hour and a year, without the one that was stated anyway. */
export function payEquivalents(pay: Pay): Pay[] {
  return (['hour', 'year'] as const)
    .filter((per) => per !== pay.per)
    .map((per) => payPer(pay, per));
}

/** The words that go around an amount; a language's catalogue supplies them. */
export interface PayMessages {
  per: Record<PayPeriod, (amount: string) => string>;
  from: (amount: string) => string;
  upTo: (amount: string) => string;
}

/** Currencies that a reader takes a bare sign for, where no other currency has it: `$`, `£`. */
const OWN_SIGN = new Set(['USD', 'EUR', 'GBP', 'JPY', 'INR', 'KRW']);

const displays = new Map<string, 'narrowSymbol' | 'symbol'>();

/**
 * Whether a currency's bare sign says enough. In `en-GB` US dollars are `$`; in `en-CA` that sign is the
 * Canadian dollar's, and US dollars are `US$`.
 */
function displayOf(currency: string, locale: string): 'narrowSymbol' | 'symbol' {
  const key = `${locale} ${currency}`;
  let display = displays.get(key);
  if (!display) {
    const sign = signOf(currency, locale, 'narrowSymbol');
    const taken = [...CURRENCIES].some(
      (other) => other !== currency && signOf(other, locale, 'symbol') === sign,
    );
    display = OWN_SIGN.has(currency) && !taken ? 'narrowSymbol' : 'symbol';
    displays.set(key, display);
  }
  return display;
}

function signOf(currency: string, locale: string, currencyDisplay: 'narrowSymbol' | 'symbol') {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
    .formatToParts(1)
    .find(({ type }) => type === 'currency')?.value;
}

/** The amount alone, as stated: `$12,100`, `from CA$8,000`, `£45,000–£50,000`. */
export function showAmount(pay: Pay, locale: string, words: PayMessages): string {
  const { min, max, currency } = pay;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: displayOf(currency, locale),
    ...digitsOf(pay, locale),
  });
  if (min === undefined) return words.upTo(format.format(max ?? 0));
  if (max === undefined) return words.from(format.format(min));
  if (min === max) return format.format(min);
  // A sign at the end is said once, as Intl says ranges; before an amount it is said with each, without spaces.
  const signFirst = format.formatToParts(min)[0]?.type === 'currency';
  return signFirst ? `${format.format(min)}–${format.format(max)}` : format.formatRange(min, max);
}

/** As many digits after the point as were stated: none for whole amounts, else the currency's own number or more. */
function digitsOf(pay: Pay, locale: string): Intl.NumberFormatOptions {
  const stated = [pay.min, pay.max].map((amount) => String(amount ?? 0).split('.')[1]?.length ?? 0);
  const most = Math.max(...stated);
  if (most === 0) return { maximumFractionDigits: 0 };
  const own = new Intl.NumberFormat(locale, { style: 'currency', currency: pay.currency });
  const { maximumFractionDigits = 0 } = own.resolvedOptions();
  return most > maximumFractionDigits ? { maximumFractionDigits: most } : {};
}

/** The amount with its period, as stated: `$12,100 a month`. */
export function showPay(pay: Pay, locale: string, words: PayMessages): string {
  return words.per[pay.per](showAmount(pay, locale, words));
}

/** Pay for comparison: rounded to cents below 1,000 and to whole units from there, so that it looks like the estimate it is. */
export function showEquivalent(pay: Pay, locale: string, words: PayMessages): string {
  const round = (amount: number) =>
    amount < 1000 ? Math.round(amount * 100) / 100 : Math.round(amount);
  return showPay(
    {
      ...pay,
      ...(pay.min !== undefined && { min: round(pay.min) }),
      ...(pay.max !== undefined && { max: round(pay.max) }),
    },
    locale,
    words,
  );
}
