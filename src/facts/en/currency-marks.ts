import { anyOf } from '../patterns.ts';

const { raw } = String;

/** A currency that a sign, code or name states. */
export interface CurrencyMark {
  currency: string;
  /** Whether several currencies use the mark, such as `$`. */
  shared: boolean;
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

/** Other signs and codes, with the currency that each usually means. */
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
  TEUR: 'EUR',
  TCHF: 'CHF',
};

/** Names of currencies after an amount, and what must follow a name that is also a weight. */
const CURRENCY_BY_NAME: readonly (readonly [name: string, currency: string, next?: string])[] = [
  [raw`(?:US|U\.S\.|American) dollars?`, 'USD'],
  ['Canadian dollars?', 'CAD'],
  ['Australian dollars?', 'AUD'],
  ['New Zealand dollars?', 'NZD'],
  ['Singapore(?:an)? dollars?', 'SGD'],
  ['Hong Kong dollars?', 'HKD'],
  ['(?:New )?Taiwan(?:ese)? dollars?', 'TWD'],
  ['(?:British )?pounds sterling|sterling', 'GBP'],
  ['British pounds', 'GBP'],
  ['pounds', 'GBP', raw`(?= (?:per|an?) (?:year|annum|month|week|day|hour)\b)`],
  ['euros?', 'EUR'],
  ['(?:Japanese )?yen', 'JPY'],
  ['(?:Chinese )?yuan|renminbi', 'CNY'],
  ['(?:Swiss )?francs', 'CHF'],
  ['Swedish kron(?:or|a)', 'SEK'],
  ['Norwegian kroner?', 'NOK'],
  ['Danish kroner?', 'DKK'],
  ['Indian rupees', 'INR'],
  ['(?:Polish )?z[lł]oty(?:ch|s)?', 'PLN'],
  ['(?:South African )?rand', 'ZAR'],
  ['reais', 'BRL'],
  ['Mexican pesos', 'MXN'],
  ['Philippine pesos', 'PHP'],
  ['(?:UAE )?dirhams?', 'AED'],
  ['shekels|NIS', 'ILS'],
  ['(?:Thai )?baht', 'THB'],
  ['ringgit', 'MYR'],
  ['(?:Korean|South Korean) won', 'KRW'],
];
/** Adjectives after an amount with a dollar sign: `$50,000 Canadian`. */
const DOLLAR_BY_ADJECTIVE: Readonly<Record<string, string>> = {
  US: 'USD',
  AMERICAN: 'USD',
  CANADIAN: 'CAD',
  AUSTRALIAN: 'AUD',
  NEWZEALAND: 'NZD',
  SINGAPORE: 'SGD',
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
  PESOS: 'MXN',
};

/** Currencies that use a sign, by the one that it usually means. */
const CURRENCIES_BY_SHARED_MARK: Readonly<Record<string, string>> = {
  USD: 'USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP BSD BBD BZD BMD BND FJD GYD JMD KYD LRD NAD SBD SRD TTD UYU XCD',
  JPY: 'JPY CNY',
  SEK: 'SEK NOK DKK ISK',
  INR: 'INR PKR LKR NPR MUR SCR',
  MXN: 'MXN ARS CLP COP UYU DOP PHP',
};

/** Whether the sign that usually means `usual` can mean `currency` too. */
export function canMeanCurrency(usual: string, currency: string): boolean {
  return (CURRENCIES_BY_SHARED_MARK[usual] ?? usual).split(' ').includes(currency);
}

const CODES =
  'USD|CAD|AUD|NZD|GBP|EUR|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|JPY|INR|SGD|HKD|TWD|THB|MYR|IDR' +
  '|BRL|MXN|ILS|KRW|CNY|RMB|ZAR|AED|NGN|EGP|UAH|QAR|KWD|BGN|RSD|GHS|UGX|TZS|TEUR|TCHF';
/** Codes that are also words: money only in capitals and before thousands. */
const AMBIGUOUS_CODES = 'PHP|TRY|COP|CLP|PEN|VND|RON|ARS|SAR|KES';
const AMBIGUOUS_CODE = new RegExp(`^(?:${AMBIGUOUS_CODES})$`, 'u');

const attached = DOLLAR_PREFIXES.map(([, marks]) => marks).join('|');
const apart = DOLLAR_PREFIXES.map(([, , marks]) => marks).join('|');
/** A space between a mark and its amount. */
export const gap = '[ \\u00a0\\u2009\\u202f]?';

/** A mark before an amount. */
export const MARK_BEFORE =
  `(?:(?:(?:${apart})${gap}|(?:${attached}))?\\$|CN¥|[£€¥₹₩₪₱₺₴₦฿]|zł|Rs\\.?(?=${gap}\\d)|kr\\.?(?=${gap}\\d)` +
  `|(?:${AMBIGUOUS_CODES})(?=${gap}\\d{1,3}[.,]?\\d{3})|(?:${CODES})(?![a-z]))`;

const named =
  CURRENCY_BY_NAME.map(([name, , next = '']) => name + next).join('|') +
  '|dollars?|rupees|pesos|kr(?:onor|oner)?';
const adjective =
  'US|American|Canadian|Australian|New Zealand|Singapore' +
  raw`(?= (?:per|an?|annually|plus|for|depending|each)\b|\s?(?:[.,;)/]|$))`;
/** A mark after an amount. */
export const MARK_AFTER =
  `(?:${CODES}|CDN|${named})\\b|\\((?:${CODES}|CDN)\\)|\\$${gap}(?:${CODES}|CDN)\\b` +
  `|(?:${adjective})|[£€¥₹₩₪₱₺₴₦฿$](?!${gap}\\d)|zł|Kč`;

/** A mark anywhere. Cheap; can be wrong only when it matches. */
export const ANY_MARK =
  '[$£€¥₹₩₪₱₺₴₦฿]|zł|Kč|(?<![a-z])' +
  anyOf(`${CODES}|${AMBIGUOUS_CODES}|CDN|rs|kr|${named}`) +
  '(?![a-z])';

const NAMES = CURRENCY_BY_NAME.map(
  ([name, currency]) => [new RegExp(`^${anyOf(name)}$`, 'iu'), currency] as const,
);

/** Gets the currency of a sign, code or name, and whether other currencies use it too. */
export function parseMark(mark: string | undefined): CurrencyMark | undefined {
  if (mark === undefined) return undefined;
  const name = NAMES.find(([pattern]) => pattern.test(mark.trim()));
  if (name) return { currency: name[1], shared: false };
  const plain = mark.toUpperCase().replace(/[\s().]/g, '');
  const shared =
    CURRENCY_BY_SHARED_MARK[plain] ?? CURRENCY_BY_SHARED_MARK[plain.replace(/^KR.*/, 'KR')];
  if (shared !== undefined) return { currency: shared, shared: true };
  if (AMBIGUOUS_CODE.test(plain) && mark !== plain) return undefined;
  const currency =
    CURRENCY_BY_MARK[plain] ?? DOLLAR_BY_ADJECTIVE[plain] ?? getDollarCurrency(plain);
  return { currency: currency ?? plain.replace('$', ''), shared: false };
}

function getDollarCurrency(mark: string): string | undefined {
  if (mark.startsWith('$')) return CURRENCY_BY_MARK[mark.slice(1)];
  if (!mark.endsWith('$')) return undefined;
  const country = mark.slice(0, -1);
  return DOLLAR_PREFIXES.find(([, ...marks]) => marks.join('|').split('|').includes(country))?.[0];
}
