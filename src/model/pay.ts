import { z } from 'zod';
import { editorPattern, requireOneOf } from './editor-hints.ts';
import { listOf } from './list-schema.ts';
import { PAY_PERIODS, PERIODS_PER_YEAR, type PayPeriod } from './pay-period.ts';
import { textSchema } from './text-schema.ts';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

const AMOUNT_ERROR = 'needs a min, a max or both; leave pay out if no amount is stated';
const CURRENCY_ERROR = 'must be an ISO 4217 code in capitals, such as USD';

const amountSchema = z.number().positive();

/**
 * Pay as offered. A single amount is both `min` and `max`; `min` alone is “from”, `max` alone “up
 * to”.
 */
export const paySchema = z
  .strictObject({
    min: amountSchema
      .optional()
      .describe('The lowest amount, without commas: `28000`. Alone it means “from”.'),
    max: amountSchema
      .optional()
      .describe(
        'The highest amount. Alone it means “up to”; a single amount is both `min` and `max`.',
      ),
    currency: z
      .string()
      .refine((code) => CURRENCIES.has(code), { error: CURRENCY_ERROR })
      .meta(editorPattern(/^[A-Z]{3}$/, CURRENCY_ERROR))
      .describe('The currency, as an ISO 4217 code: `USD`.'),
    per: z.enum(PAY_PERIODS).describe('The period for which the amount is stated.'),
    inferred: listOf(z.enum(['min', 'max', 'currency', 'per']))
      .optional()
      .describe('The parts that a maintainer inferred because the text does not state them.'),
    note: textSchema
      .optional()
      .describe('A condition or remark, which is shown next to the amount: `plus housing`.'),
  })
  .refine((pay) => pay.min !== undefined || pay.max !== undefined, {
    error: AMOUNT_ERROR,
  })
  .refine((pay) => pay.min === undefined || pay.max === undefined || pay.min <= pay.max, {
    error: 'must not be above max',
    params: { rule: 'pay-range' },
    path: ['min'],
  })
  .refine((pay) => (pay.inferred ?? []).every((part) => pay[part] !== undefined), {
    error: 'names an amount that is not given',
    path: ['inferred'],
  })
  .meta(requireOneOf(['min', 'max'], AMOUNT_ERROR));

export type Pay = z.infer<typeof paySchema>;

/** The same pay for another period, assuming full-time work ({@link PERIODS_PER_YEAR}). */
export function payPer(pay: Pay, per: PayPeriod): Pay {
  const factor = PERIODS_PER_YEAR[pay.per] / PERIODS_PER_YEAR[per];
  return {
    ...(pay.min !== undefined && { min: pay.min * factor }),
    ...(pay.max !== undefined && { max: pay.max * factor }),
    currency: pay.currency,
    per,
  };
}

/** Pay per hour and per year, without the period that was stated. */
export function payEquivalents(pay: Pay): Pay[] {
  return (['hour', 'year'] as const)
    .filter((per) => per !== pay.per)
    .map((per) => payPer(pay, per));
}

/** The wording around an amount, which a language's messages provide. */
export interface PayMessages {
  per: Record<PayPeriod, (amount: string) => string>;
  from: (amount: string) => string;
  upTo: (amount: string) => string;
}

/**
 * Currencies that readers recognise by a bare symbol such as `$`, unless the locale uses it for
 * another.
 */
const KNOWN_SYMBOLS = new Set(['USD', 'EUR', 'GBP', 'JPY', 'INR', 'KRW']);

const displays = new Map<string, 'narrowSymbol' | 'symbol'>();

/**
 * Whether to show a currency's bare symbol. In `en-GB` US dollars are `$`; in `en-CA` that symbol
 * is the Canadian dollar's, and US dollars are `US$`.
 */
function getDisplay(currency: string, locale: string): 'narrowSymbol' | 'symbol' {
  const key = `${locale} ${currency}`;
  let display = displays.get(key);
  if (!display) {
    const symbol = getSymbol(currency, locale, 'narrowSymbol');
    const taken = [...CURRENCIES].some(
      (other) => other !== currency && getSymbol(other, locale, 'symbol') === symbol,
    );
    display = KNOWN_SYMBOLS.has(currency) && !taken ? 'narrowSymbol' : 'symbol';
    displays.set(key, display);
  }
  return display;
}

function getSymbol(currency: string, locale: string, currencyDisplay: 'narrowSymbol' | 'symbol') {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
    .formatToParts(1)
    .find(({ type }) => type === 'currency')?.value;
}

/** The amount alone, as stated: `$12,100`, `from CA$8,000`, `£45,000–£50,000`. */
export function showAmount(pay: Pay, locale: string, messages: PayMessages): string {
  const { min, max } = pay;
  const format = getFormat(pay, locale);
  if (min === undefined) return messages.upTo(format.format(max ?? 0));
  if (max === undefined) return messages.from(format.format(min));
  if (min === max) return format.format(min);
  // `Intl` shows a symbol after the amounts once. A symbol before the amounts is shown with each of
  // them, and without the spaces of `Intl`.
  const isSymbolFirst = format.formatToParts(min)[0]?.type === 'currency';
  return isSymbolFirst
    ? `${format.format(min)}–${format.format(max)}`
    : format.formatRange(min, max);
}

const formats = new Map<string, Intl.NumberFormat>();

/** A formatter for the amounts of a pay; created once, as that takes far longer than to format. */
function getFormat({ min, max, currency }: Pay, locale: string): Intl.NumberFormat {
  const digits = Math.max(countFractionDigits(min), countFractionDigits(max));
  const key = `${locale} ${currency} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: getDisplay(currency, locale),
      ...getFractionOptions(digits, currency, locale),
    });
    formats.set(key, format);
  }
  return format;
}

function countFractionDigits(amount: number | undefined): number {
  return String(amount ?? 0).split('.')[1]?.length ?? 0;
}

/**
 * No fraction digits for whole amounts, else those of the currency, or more if more were stated.
 */
function getFractionOptions(
  digits: number,
  currency: string,
  locale: string,
): Intl.NumberFormatOptions {
  if (digits === 0) return { maximumFractionDigits: 0 };
  const own = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const { maximumFractionDigits = 0 } = own.resolvedOptions();
  return digits > maximumFractionDigits ? { maximumFractionDigits: digits } : {};
}

/** The amount with its period, as stated: `$12,100 a month`. */
export function showPay(pay: Pay, locale: string, messages: PayMessages): string {
  return messages.per[pay.per](showAmount(pay, locale, messages));
}

/** Pay for comparison, rounded to cents below 1,000 and to whole units above: it is an estimate. */
export function showEquivalent(pay: Pay, locale: string, messages: PayMessages): string {
  const round = (amount: number) =>
    amount < 1000 ? Math.round(amount * 100) / 100 : Math.round(amount);
  return showPay(
    {
      ...pay,
      ...(pay.min !== undefined && { min: round(pay.min) }),
      ...(pay.max !== undefined && { max: round(pay.max) }),
    },
    locale,
    messages,
  );
}
