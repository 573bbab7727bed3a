import type { PayPeriod } from './pay.ts';

/** Pay that a text states. What the text leaves open is left out: a period is never assumed. */
export interface StatedPay {
  min?: number;
  max?: number;
  currency?: string;
  per?: PayPeriod;
}

export interface PayMention {
  /** Where the mention begins in the text, in UTF-16 units. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
  pay: StatedPay;
}

/** Signs and abbreviations of money, longest first so that `US$` is not read as `$`. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['zł', 'PLN'],
];

const CODES =
  'USD|CAD|AUD|NZD|GBP|EUR|CHF|SEK|NOK|DKK|PLN|CZK|JPY|INR|SGD|HKD|BRL|MXN|ILS|KRW|CNY|ZAR';

const PERIODS: readonly (readonly [PayPeriod, string])[] = [
  ['hour', 'hourly|hour|hr|h'],
  ['day', 'daily|day'],
  ['week', 'weekly|week|wk'],
  ['month', 'monthly|month|mo'],
  ['year', 'annually|annual|annum|yearly|year|yr'],
];

const escape = (text: string) => text.replace(/[$.]/g, '\\$&');
const sign = SIGNS.map(([text]) => escape(text)).join('|');
const money = `(?:${sign}|(?:${CODES})\\b)`;
const number = `\\d{1,3}(?:[,. \\u00a0\\u202f]\\d{3}){1,3}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?!\\d)`;
const amount = (name: string) =>
  `(?:(?<${name}Before>${money})[ \\u00a0]?)?(?<${name}>${number})[ \\u00a0]?(?<${name}Scale>[kK](?![a-zA-Z]))?(?:[ \\u00a0]?(?<${name}After>(?:${CODES})\\b|[€£¥₹]|zł))?`;
const period = PERIODS.map(([name, words]) => `(?<${name}>${words})`).join('|');

const PAY = new RegExp(
  `(?<![\\w.,])(?:(?<from>from|starting at|at least|minimum of)\\s+|(?<upTo>up to|at most|maximum of)\\s+)?` +
    `${amount('low')}(?:\\s?(?:-|–|—|to|and)\\s?${amount('high')})?(?<open>\\s?\\+)?` +
    `(?:\\s?(?:/|per|an?|each|every)?\\s?(?:${period})(?![\\w-])|\\s?(?<perAnnum>p\\.?\\s?a\\.?)(?![\\w-]))?`,
  'giu',
);

/** Every amount of money that `text` states, in order. Bare numbers are not money. */
export function findPay(text: string): PayMention[] {
  return [...text.matchAll(PAY)].flatMap((match) => {
    const groups = match.groups ?? {};
    const currency = currencyOf(
      groups['lowBefore'],
      groups['lowAfter'],
      groups['highBefore'],
      groups['highAfter'],
    );
    const per = periodOf(groups);
    const scaled = groups['lowScale'] !== undefined || groups['highScale'] !== undefined;
    if (currency === undefined && !(scaled && per !== undefined)) return [];
    const scale = scaled ? 1000 : 1;
    const high =
      groups['high'] === undefined
        ? undefined
        : numberOf(groups['high']) * (groups['highScale'] ? 1000 : 1);
    const lowNumber = numberOf(groups['low'] ?? '');
    const low =
      lowNumber *
      (groups['lowScale'] ? 1000 : high !== undefined ? rangeScale(lowNumber, high, scale) : 1);
    const open = groups['from'] !== undefined || groups['open'] !== undefined;
    return [
      {
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        pay: {
          ...(groups['upTo'] === undefined && { min: low }),
          ...(!open && { max: high ?? low }),
          ...(currency !== undefined && { currency }),
          ...(per !== undefined && { per }),
        },
      },
    ];
  });
}

/** The first pay that `text` states: `$12,100 monthly`, `£45,000 p.a.`, `CA$30–35 an hour`. */
export function parsePay(text: string): StatedPay | undefined {
  return findPay(text)[0]?.pay;
}

/** In `192–264k` the thousands belong to both numbers; in `900–1k` only to the second. */
function rangeScale(low: number, high: number, scale: number): number {
  return scale === 1000 && low * 1000 <= high ? 1000 : 1;
}

function currencyOf(...marks: (string | undefined)[]): string | undefined {
  const found = marks
    .filter((mark) => mark !== undefined)
    .map(
      (mark) =>
        SIGNS.find(([text]) => text.toUpperCase() === mark.toUpperCase())?.[1] ??
        mark.toUpperCase(),
    );
  // A code says more than the sign before it: `$8,000 CAD`.
  return found.find((code) => code !== 'USD') ?? found[0];
}

function periodOf(groups: Record<string, string | undefined>): PayPeriod | undefined {
  if (groups['perAnnum'] !== undefined) return 'year';
  return PERIODS.find(([name]) => groups[name] !== undefined)?.[0];
}

/** Reads `12,100`, `12.100`, `12 100`, `58.17` and `58,17`: a separator before exactly three digits groups thousands. */
function numberOf(text: string): number {
  const plain = text.replace(/[,. \u00a0\u202f](?=\d{3}(?!\d))/g, '');
  return Number(plain.replace(',', '.'));
}
