import type { PayPeriod } from '../../model/pay-period.ts';
import { anyOf } from '../patterns.ts';

const { raw } = String;

/** An amount as a text states it, read without its context. */
export interface Amount {
  /** Start in the text, in UTF-16 units. */
  start: number;
  /** End, exclusive. */
  end: number;
  /** The number as written: 12.1 for `12.1K`. */
  value: number;
  /** Number of digits after the decimal point. */
  decimals: number;
  /** Whether it is in thousands: `12.1K`. */
  inThousands: boolean;
  /** Whether it is a minimum: `$85k+`. */
  open: boolean;
  /** The currency sign or code before it, such as `US$`. */
  before: string | undefined;
  currency: string | undefined;
  /** Whether several currencies use its sign, such as `$`. */
  shared: boolean;
  per: PayPeriod | undefined;
}

/** Prefixes of the dollar sign: attached or, if unambiguous, with a space in between. */
const DOLLAR_PREFIXES: readonly (readonly [currency: string, attached: string, apart: string])[] = [
  ['USD', 'US', 'US|USD'],
  ['CAD', 'CA|C', 'CAD|CDN'],
  ['AUD', 'A', 'AU|AUD'],
  ['NZD', 'NZ', 'NZD'],
  ['HKD', 'HK', 'HKD'],
  ['SGD', 'SG|S', 'SGD'],
  ['TWD', 'NT', 'NTD|TWD'],
  ['MXN', 'MX', 'MXN'],
  ['BRL', 'R', 'BRL'],
];

/** Other signs and names, with the currency that each usually means. */
const CURRENCY_BY_MARK: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₱': 'PHP',
  '₺': 'TRY',
  '₴': 'UAH',
  '₦': 'NGN',
  '฿': 'THB',
  ZŁ: 'PLN',
  KČ: 'CZK',
  CDN: 'CAD',
  RMB: 'CNY',
  'CN¥': 'CNY',
  EURO: 'EUR',
  EUROS: 'EUR',
  YEN: 'JPY',
  STERLING: 'GBP',
  FRANCS: 'CHF',
};

/** Signs that several currencies use, with the one that each usually means. */
const CURRENCY_BY_SHARED_MARK: Readonly<Record<string, string>> = {
  $: 'USD',
  DOLLAR: 'USD',
  DOLLARS: 'USD',
  '¥': 'JPY',
  KR: 'SEK',
  '₹': 'INR',
  RS: 'INR',
  RUPEES: 'INR',
};

/** Currencies that use a sign, by the one that it usually means. */
const CURRENCIES_BY_SHARED_MARK: Readonly<Record<string, string>> = {
  USD: 'USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP BSD BBD BZD BMD BND FJD GYD JMD KYD LRD NAD SBD SRD TTD UYU XCD',
  JPY: 'JPY CNY',
  SEK: 'SEK NOK DKK ISK',
  INR: 'INR PKR LKR NPR MUR SCR',
};

/** Whether the sign that usually means `usual` can mean `currency` too. */
export function canMeanCurrency(usual: string, currency: string): boolean {
  return (CURRENCIES_BY_SHARED_MARK[usual] ?? usual).split(' ').includes(currency);
}

const CODES =
  'USD|CAD|AUD|NZD|GBP|EUR|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|JPY|INR|SGD|HKD|TWD|THB|MYR|IDR' +
  '|BRL|MXN|ILS|KRW|CNY|RMB|ZAR|AED|NGN|EGP|UAH';
/** Codes that are also words: money only in capitals and before thousands. */
const AMBIGUOUS_CODES = 'PHP|TRY|COP|CLP|PEN|VND|RON|ARS|SAR|KES';
const AMBIGUOUS_CODE = new RegExp(`^(?:${AMBIGUOUS_CODES})$`, 'u');

/** Periods as nouns, after "a", "per" or a slash, and as adverbs. */
const PERIODS: readonly (readonly [PayPeriod, nouns: string, adverbs: string])[] = [
  ['hour', 'hours?|hrs?|h', 'hourly|p/h|p\\.h\\.?|ph|hr(?=\\s?(?:[.,;:)!/+–-]|$))'],
  ['day', 'day', 'daily|p/d'],
  ['week', 'week|wk', 'weekly|p/w|pw'],
  ['month', '(?:calendar )?month|mo|mth', 'monthly|pcm'],
  ['year', 'year|yr|annum', 'annually|annual|annuali[sz]ed|yearly|p/a|p\\.a\\.?|pa|yr'],
];

/**
 * Words after `weekly` or `annual` with which it does not describe the amount: `$25 Weekly hours`.
 */
const NOT_A_PERIOD =
  '(?:bonus|hours|schedules?|shifts?|leave|reviews?|meetings?|reports?|events?|incentives?|profit)';

const attached = DOLLAR_PREFIXES.map(([, marks]) => marks).join('|');
const apart = DOLLAR_PREFIXES.map(([, , marks]) => marks).join('|');
const gap = '[ \\u00a0\\u2009\\u202f]?';
const money =
  `(?:(?:(?:${apart})${gap}|(?:${attached}))?\\$|CN¥|[£€¥₹₩₪₱₺₴₦฿]|zł|Rs\\.?(?=${gap}\\d)|kr\\.?(?=${gap}\\d)` +
  `|(?:${AMBIGUOUS_CODES})(?=${gap}\\d{1,3}[.,]?\\d{3})|(?:${CODES})(?![a-z]))`;
/**
 * A space groups thousands, unless the next number is another statement: `$30 401(k)`,
 * `$30 100% remote`.
 */
const spaced =
  '[ \\u00a0\\u2009\\u202f](?!401 ?\\(?k|\\d{3} ?(?:%|\\+|hours|hrs|days|weeks|years|percent|people|employees|positions))\\d{3}';
const decimals = '(?:[.,]\\d{1,2})?(?!\\d)';
const number =
  [',\\d{3}', '\\.\\d{3}', "[’']\\d{3}", spaced]
    .map((group) => `\\d{1,3}(?:${group}){1,3}${decimals}`)
    .join('|') + `|\\d{1,2}(?:,\\d{2}){1,3},\\d{3}(?!\\d)|\\d{1,12}${decimals}`;
const named =
  '(?:US|American|Canadian|Australian|New Zealand|Singapore|Hong Kong) dollars?|dollars?' +
  '|euros?|rupees|yen|kr(?:onor|oner)?|francs|(?:pounds )?sterling';
const after =
  `(?:${CODES}|CDN|${named})\\b|\\((?:${CODES}|CDN)\\)|\\$${gap}(?:${CODES}|CDN)\\b` +
  `|[€£¥₹₩₪₱₺₴₦฿$](?!${gap}\\d)|zł|Kč`;
/** `$150k + bonus` is not a minimum. */
const extra =
  '(?:an? |an? annual |annual |performance )?' +
  anyOf(
    'bonus|equity|stock|rsu|options|commission|benefits|super|tips|ote|incentive|perks',
    'housing|relocation|expenses|mileage|vat|holiday|pension|gst',
  );
const open = `${gap}\\+(?!${gap}${extra})|\\s(?:or more|and up|and above|or above|or higher)\\b`;
const period = PERIODS.map(
  ([name, nouns, adverbs]) =>
    `(?<${name}>` +
    anyOf(
      raw`/${gap}(?:${nouns}|${adverbs})|(?:-?per[\s-]|(?:an?|each|every)\s)(?:${nouns})`,
      `(?:${adverbs})(?! ${NOT_A_PERIOD})`,
    ) +
    ')',
).join('|');

/** One number, with its currency, thousands and period. */
const AMOUNT = new RegExp(
  `(?:(?<![\\w.,])|(?<=[a-z.])(?=[$£€₹]))(?:(?<before>${money})${gap})?(?<number>${number})(?:/-|,-)?` +
    '(?:' +
    gap +
    anyOf(
      raw`(?<thousand>k(?![a-z])|thousand\b)`,
      raw`(?<large>(?:[mb]|mn|mm|bn|million|billion|trillion|crores?|lakhs?|lacs?|lpa)\b)`,
    ) +
    ')?' +
    `(?:${gap}(?<after>${after}))?(?<open>${open})?` +
    `(?:\\s?(?:(?:gross|net|base|brutto) )?(?:${period})(?!\\w|-\\w))?`,
  'giu',
);

/** A sign, code or name of a currency, or thousands: every amount has one. */
const MONEY = new RegExp(
  raw`[$£€¥₹₩₪₱₺₴₦฿]|\d ?k(?![a-z])|\d thousand` +
    '|(?<![a-z])' +
    anyOf(`${CODES}|${AMBIGUOUS_CODES}|CDN|rs|kr|dollars?|euros?|rupees|yen|francs|sterling`) +
    '(?![a-z])' +
    '|zł|Kč',
  'iu',
);

/** Whether a text may state an amount of money. Cheap; can be wrong only when true. */
export function hasMoney(text: string): boolean {
  return /\d/.test(text) && MONEY.test(text);
}

/** Upper bound, far above any real text. */
const MAX_AMOUNTS = 5000;

/**
 * Finds every number that may be an amount of money, in order. Millions are left out: nobody is
 * paid them.
 */
export function findAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  if (!/\d/.test(text)) return amounts;
  for (const match of text.matchAll(AMOUNT)) {
    const amount = parseAmount(match);
    if (amount) amounts.push(amount);
    if (amounts.length === MAX_AMOUNTS) break;
  }
  return amounts;
}

function parseAmount(match: RegExpExecArray): Amount | undefined {
  const { groups = {} } = match;
  if (groups['large'] !== undefined) return undefined;
  const { before } = groups;
  // A code is more precise than the sign before it: `$8,000 CAD`.
  const sign = parseMark(before);
  const code = parseMark(groups['after']);
  const mark = code && sign && code.shared ? sign : (code ?? sign);
  const per = PERIODS.find(([name]) => groups[name] !== undefined)?.[0];
  return {
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    ...parseNumber(groups['number'] ?? '', per),
    inThousands: groups['thousand'] !== undefined,
    open: groups['open'] !== undefined,
    before,
    currency: mark?.currency,
    shared: mark?.shared ?? false,
    per,
  };
}

/** Gets the currency of a sign, code or name, and whether other currencies use it too. */
function parseMark(mark: string | undefined): { currency: string; shared: boolean } | undefined {
  if (mark === undefined) return undefined;
  const plain = mark.toUpperCase().replace(/[\s().]/g, '');
  const shared =
    CURRENCY_BY_SHARED_MARK[plain] ?? CURRENCY_BY_SHARED_MARK[plain.replace(/^KR.*/, 'KR')];
  if (shared !== undefined) return { currency: shared, shared: true };
  if (AMBIGUOUS_CODE.test(plain) && mark !== plain) return undefined;
  const own = CURRENCY_BY_MARK[plain] ?? getDollarCurrency(plain) ?? plain.replace('$', '');
  return { currency: own, shared: false };
}

const COUNTRY_DOLLARS: readonly (readonly [start: string, currency: string])[] = [
  ['US', 'USD'],
  ['AMERICAN', 'USD'],
  ['CANADIAN', 'CAD'],
  ['AUSTRALIAN', 'AUD'],
  ['NEW', 'NZD'],
  ['SINGAPORE', 'SGD'],
  ['HONG', 'HKD'],
];

function getDollarCurrency(mark: string): string | undefined {
  if (/DOLLARS?$/.test(mark)) {
    return COUNTRY_DOLLARS.find(([start]) => mark.startsWith(start))?.[1];
  }
  if (mark.startsWith('$')) return CURRENCY_BY_MARK[mark.slice(1)];
  if (mark === 'POUNDSSTERLING') return 'GBP';
  if (!mark.endsWith('$')) return undefined;
  const country = mark.slice(0, -1);
  return DOLLAR_PREFIXES.find(([, ...marks]) => marks.join('|').split('|').includes(country))?.[0];
}

/**
 * Parses `12,100`, `12.100`, `12 100`, `12’100`, `1,20,000`, `58.17` and `58,17`. A separator
 * before exactly three digits groups thousands, except in `17.655` an hour.
 */
function parseNumber(
  text: string,
  per: PayPeriod | undefined,
): { value: number; decimals: number } {
  const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text) ? text.replaceAll(',', '') : text;
  const fine = per === 'hour' && /^\d{1,3}\.\d{3}$/.test(text);
  const plain = fine ? text : indian.replace(/[,.’' \u00a0\u2009\u202f](?=\d{3}(?!\d))/gu, '');
  const [whole = '', decimals = ''] = plain.split(/[.,]/);
  return { value: Number(`${whole}.${decimals}`), decimals: decimals.length };
}
