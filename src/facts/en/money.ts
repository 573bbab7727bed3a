import type { PayBasis, PayPeriod } from '../../model/pay-period.ts';
import { anyOf } from '../patterns.ts';
import {
  ANY_MARK,
  gap,
  MARK_AFTER,
  MARK_BEFORE,
  parseMark,
  type CurrencyMark,
} from './currency-marks.ts';

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
  /**
   * What the number is multiplied by: 1000 in `12.1K`, 100,000 in `6 lakh`, 0.01 in `62 cents`;
   * otherwise 1.
   */
  factor: number;
  /** Whether it is a minimum: `$85k+`. */
  open: boolean;
  /** The currency sign or code before it, such as `US$`. */
  before: string | undefined;
  currency: string | undefined;
  /** Whether several currencies use its sign, such as `$`. */
  shared: boolean;
  per: PayBasis | undefined;
  /** The piece of work that it is for, if `per` is `unit`. */
  unit: string | undefined;
}

/** Periods as nouns, after "a", "per" or a slash, and as adverbs. The first that fits counts. */
const PERIODS: readonly (readonly [PayPeriod, nouns: string, adverbs: string])[] = [
  [
    'two-weeks',
    '(?:two|2) weeks|14 days|fortnight|(?<=every )other week',
    'bi-?weekly|fortnightly',
  ],
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

/**
 * A space groups thousands, unless the next number is another statement: `$30 401(k)`,
 * `$30 100% remote`.
 */
const spaced =
  '[ \\u00a0\\u2009\\u202f](?!401 ?\\(?k|\\d{3} ?(?:%|\\+|hours|hrs|days|weeks|years|percent|people|employees|positions))\\d{3}';
const decimals = '(?:[.,]\\d{1,2}|\\.\\d{4})?(?!\\d)';
const number =
  [',\\d{3}', '\\.\\d{3}', "[’']\\d{3}", spaced]
    .map((group) => `\\d{1,3}(?:${group}){1,3}${decimals}`)
    .join('|') + `|\\d{1,2}(?:,\\d{2}){1,3},\\d{3}(?!\\d)|\\d{1,12}${decimals}`;
/** `$150k + bonus` is not a minimum. */
const extra =
  '(?:an? |an? annual |annual |performance )?' +
  anyOf(
    'bonus|equity|stock|rsu|options|commission|benefits|super|tips|ote|incentive|perks',
    'housing|relocation|expenses|mileage|vat|holiday|pension|gst|doe',
  );
/** A plus sign of its own before a word means what comes on top: `£45,000 + excellent benefits`. */
const plus = raw`\+(?!${gap}${extra})|${gap}\+(?!${gap}(?!(?:per|an?)\b)[\p{L}&])`;
const open = `${plus}|\\s(?:or more|and up|and above|or above|or higher)\\b`;
const getGroupName = (per: PayPeriod) => per.replace('-', '');
const period = PERIODS.map(
  ([name, nouns, adverbs]) =>
    `(?<${getGroupName(name)}>` +
    anyOf(
      raw`/${gap}(?:${nouns}|${adverbs})|(?:-?per[\s-]|(?:an?|each|every)\s)(?:${nouns})`,
      `(?:${adverbs})(?! ${NOT_A_PERIOD})`,
    ) +
    ')',
).join('|');

/** Pieces of work that are paid one by one. */
const UNITS =
  'miles?|kilomet(?:re|er)|km|article|story|post|blog post|page|word|poem|chapter|paper|book|video' +
  '|episode|image|photo|translation|class|lesson|session|course|workshop|lecture|seminar|module' +
  '|credit(?: hour)?|shift|visit|delivery|drop|stop|trip|ride|route|load|piece|item|unit|task' +
  '|ticket|interview|survey|study|report|review|assignment|show|gig|concert|performance|game|match' +
  '|semester|trimester|term|quarter|season|tour|event|night|call|completed (?:task|survey|interview)';
const unit = raw`(?:/${gap}|-?per[\s-]|(?:an?|each)\s)(?<unit>${UNITS})`;

/** One number, with its currency, thousands and period. */
const AMOUNT = new RegExp(
  `(?:(?<![\\w.,])|(?<=[a-z.])(?=[$£€₹]))(?:(?<before>${MARK_BEFORE})${gap})?(?<number>${number})(?:/-|,-)?` +
    '(?:' +
    gap +
    anyOf(
      raw`(?<thousand>k(?![a-z])|thousand\b)`,
      raw`(?<lakh>(?:lakhs?|lacs?|lpa)\b)`,
      raw`(?<hundredth>(?:cents?|pence)\b|¢|p(?=${gap}(?:per|an?|/) ?(?:mile|km|kilomet)))`,
      raw`(?<large>(?:[mb]|mn|mm|bn|million|billion|trillion|crores?)\b)`,
    ) +
    ')?' +
    `(?:${gap}(?<after>${MARK_AFTER}))?(?<open>${open})?` +
    `(?:(?:\\s?|,\\s(?=per ))(?:(?:gross|net|base|brutto) )?(?:${period}|${unit})(?!\\w|-\\w))?`,
  'giu',
);

/** A sign, code or name of a currency, or thousands: every amount has one. */
const MONEY = new RegExp(
  raw`${ANY_MARK}|\d ?(?:cents?|pence|¢)|\dp? ?(?:per|a|/) ?mile|\d ?(?:k|lpa)(?![a-z])|\d (?:thousand|lakhs?|lacs?)`,
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
  const after = groups['after'];
  // A code is more precise than the sign before it: `$8,000 CAD`.
  const sign = parseMark(before);
  const code = parseMark(after);
  const marked = code && sign && code.shared ? sign : (code ?? sign);
  const unit = groups['unit']?.toLowerCase().replace(/^miles$/, 'mile');
  const isPerAnnum = groups['lakh']?.toLowerCase() === 'lpa';
  const per =
    PERIODS.find(([name]) => groups[getGroupName(name)] !== undefined)?.[0] ??
    (unit === undefined ? (isPerAnnum ? 'year' : undefined) : 'unit');
  const isInLakhs = groups['lakh'] !== undefined;
  // `10 lakh users` are not money.
  if (isInLakhs && !marked && per === undefined) return undefined;
  const hundredth = groups['hundredth']?.toLowerCase();
  const mark = marked ?? (isInLakhs ? RUPEES : getMarkOfHundredth(hundredth));
  const isInThousands =
    groups['thousand'] !== undefined || [before, after].some((text) => /^T[EC]/u.test(text ?? ''));
  return {
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    ...parseNumber(groups['number'] ?? '', per),
    factor: isInLakhs ? 100_000 : isInThousands ? 1000 : hundredth === undefined ? 1 : 0.01,
    open: groups['open'] !== undefined,
    before,
    currency: mark?.currency,
    shared: mark?.shared ?? false,
    per,
    unit,
  };
}

/** Several dollars have cents; only pounds have pence. */
function getMarkOfHundredth(word: string | undefined): CurrencyMark | undefined {
  if (word === undefined) return undefined;
  return word.startsWith('p')
    ? { currency: 'GBP', shared: false }
    : { currency: 'USD', shared: true };
}

/** Only rupees are counted in lakhs. */
const RUPEES: CurrencyMark = { currency: 'INR', shared: true };

/**
 * Parses `12,100`, `12.100`, `12 100`, `12’100`, `1,20,000`, `58.17` and `58,17`. A separator
 * before exactly three digits groups thousands, except in `17.655` an hour.
 */
function parseNumber(text: string, per: PayBasis | undefined): { value: number; decimals: number } {
  const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text) ? text.replaceAll(',', '') : text;
  const fine = per === 'hour' && /^\d{1,3}\.\d{3}$/.test(text);
  const plain = fine ? text : indian.replace(/[,.’' \u00a0\u2009\u202f](?=\d{3}(?!\d))/gu, '');
  const [whole = '', decimals = ''] = plain.split(/[.,]/);
  return { value: Number(`${whole}.${decimals}`), decimals: decimals.length };
}
