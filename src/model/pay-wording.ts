import type { Pay } from './pay.ts';
import type { PayBasis } from './pay-period.ts';

const CURRENCIES = Intl.supportedValuesOf('currency');

type Amounts = Pick<Pay, 'min' | 'max' | 'currency'>;
type ShownPay = Pick<Pay, 'min' | 'max' | 'currency' | 'per' | 'unit'>;

/** The wording around an amount, which a language's messages provide. */
export interface PayMessages {
  per: Record<Exclude<PayBasis, 'unit'>, (amount: string) => string>;
  perUnit: (amount: string, unit: string) => string;
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
    const taken = CURRENCIES.some(
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
export function showAmount(pay: Amounts, locale: string, messages: PayMessages): string {
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
function getFormat({ min, max, currency }: Amounts, locale: string): Intl.NumberFormat {
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

/** The amount with what it is for, as stated: `$12,100 a month`, `$7,000 in total`. */
export function showPay(pay: ShownPay, locale: string, messages: PayMessages): string {
  const amount = showAmount(pay, locale, messages);
  return pay.per === 'unit'
    ? messages.perUnit(amount, pay.unit ?? '')
    : messages.per[pay.per](amount);
}

/** Pay for comparison, rounded to cents below 1,000 and to whole units above: it is an estimate. */
export function showEquivalent(pay: ShownPay, locale: string, messages: PayMessages): string {
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
