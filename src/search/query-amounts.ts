import type { PayPeriod } from '../model/pay-period.ts';
import type { SearchLanguage } from './languages/search-language.ts';
import { createWholeNeed, type Alternatives } from './term.ts';

/** Separators of thousands. With three digits behind it, a full stop is one in every language. */
const THOUSANDS = "[.,’'\\s](?=\\d{3}(?!\\d))";
const NUMBER = `\\d{1,3}(?:${THOUSANDS}\\d{3})+(?:[.,]\\d\\d?(?!\\d))?|\\d+(?:[.,]\\d\\d?(?!\\d))?`;

/** Smaller numbers are only pay with a currency, a period or a word such as `salary`. */
const MIN_THOUSANDS = 10;
const MIN_AMOUNT = 1000;
/** Other numbers that look like pay: years, and the pension plan 401(k). */
const NO_AMOUNT = /^(?:(?:19|20)\d\d|401k)$/i;

const patterns = new WeakMap<SearchLanguage, RegExp>();

/** A pattern for amounts as people write them, and for other numbers. See {@link readAmount}. */
export function getAmountPattern(language: SearchLanguage): RegExp {
  let pattern = patterns.get(language);
  if (!pattern) {
    const { pay, atLeast, orMore, to, periods, currencies } = language.amounts;
    const currency = Object.keys(currencies).join('|').replaceAll('$', '\\$');
    pattern = new RegExp(
      [
        `(?<![\\p{L}\\p{N}.,/])(?:(?<pay>${pay}) )?(?:(?<atLeast>${atLeast}) ?)?`,
        `(?:(?<currency>${currency}) ?)?(?<low>(?:${NUMBER})(?<k>k?))`,
        `(?: ?(?:[-–—]|${to}) ?(?:${currency})? ?(?<high>(?:${NUMBER})(?<highK>k?)))?`,
        `(?: ?(?<orMore>${orMore}))?(?: ?(?<currencyAfter>${currency}))?`,
        `(?: ?(?<period>${Object.values(periods).join('|')}))?(?: ?(?<orMoreAfter>${orMore}))?`,
        `(?: (?<payAfter>${pay}))?(?![\\p{L}\\p{N}])`,
      ].join(''),
      'giu',
    );
    patterns.set(language, pattern);
  }
  return pattern;
}

/**
 * What a match of {@link getAmountPattern} asks for: pay, or the number as a word.
 *
 * @returns undefined if it is some other number
 */
export function readAmount(
  groups: Record<string, string | undefined>,
  { amounts }: SearchLanguage,
): Alternatives | undefined {
  const { low = '', high, k, highK, pay, payAfter, period } = groups;
  const currency = groups['currency'] ?? groups['currencyAfter'];
  const atLeast = [groups['atLeast'], groups['orMore'], groups['orMoreAfter']].some(Boolean);
  const max = high === undefined ? undefined : readNumber(high);
  const number = readNumber(low);
  // Of 60-70k, both are thousands.
  const amount = max !== undefined && highK && !k && number * 1000 <= max ? number * 1000 : number;
  const isThousands = (k || highK) && amount >= MIN_THOUSANDS * 1000;
  const isMarked = currency ?? period ?? pay ?? payAfter;
  const isLarge = isThousands || (atLeast && amount >= MIN_AMOUNT);
  if (isMarked === undefined && (!isLarge || NO_AMOUNT.test(low))) return undefined;
  const per = getPeriod(period, amounts.periods);
  const need = {
    amount,
    atLeast,
    ...(max !== undefined && { max }),
    ...(per && { period: per }),
  };
  const words = k ? [String(amount), `${amount / 1000}k`] : [String(amount)];
  const codes = currency === undefined ? undefined : amounts.currencies[currency.toLowerCase()];
  return [
    ...(codes?.map((code) => [{ ...need, currency: code }]) ?? [[need]]),
    ...(max === undefined ? words.map((word) => [createWholeNeed(word)]) : []),
  ];
}

function readNumber(written: string): number {
  const digits = written.replace(new RegExp(THOUSANDS, 'g'), '').replace(',', '.');
  return Number.parseFloat(digits) * (/k$/i.test(digits) ? 1000 : 1);
}

function getPeriod(
  written: string | undefined,
  periods: SearchLanguage['amounts']['periods'],
): PayPeriod | undefined {
  const all = Object.entries(periods) as [PayPeriod, string][];
  return all.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(written ?? ''))?.[0];
}
