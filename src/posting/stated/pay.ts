import type { PayPeriod } from '../pay-period.ts';

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

/** Periods as nouns, after "a", "per" or a slash, and as adverbs. */
const PERIODS: readonly (readonly [PayPeriod, nouns: string, adverbs: string])[] = [
  ['hour', 'hour|hr|h', 'hourly'],
  ['day', 'day', 'daily'],
  ['week', 'week|wk', 'weekly'],
  ['month', 'month|mo', 'monthly'],
  ['year', 'year|yr|annum', 'annually|annual|yearly|p\\.a\\.?|pa'],
];

const sign = SIGNS.map(([text]) => text.replace(/[$]/g, '\\$&')).join('|');
const money = `(?:${sign}|(?:${CODES})(?![a-z]))`;
const gap = '[ \\u00a0\\u202f]?';
const number =
  `\\d{1,3}(?:[,.’' \\u00a0\\u202f]\\d{3}){1,3}(?:[.,]\\d{1,2})?(?!\\d)` +
  `|\\d{1,2}(?:,\\d{2}){1,3},\\d{3}(?!\\d)` +
  `|\\d{1,12}(?:[.,]\\d{1,2})?(?!\\d)`;
const period = PERIODS.map(
  ([name, nouns, adverbs]) =>
    `(?<${name}>(?:/${gap}|(?:per|an?|each|every)\\s)(?:${nouns})|(?:${adverbs}))`,
).join('|');

/** One number, with whatever of currency, thousands and period stands at it. */
const AMOUNT = new RegExp(
  `(?<![\\w.,])(?:(?<before>${money})${gap})?(?<number>${number})${gap}` +
    `(?:(?<thousand>[k](?![a-z]))|(?<large>(?:[mb]|mn|bn|million|billion|trillion)\\b))?` +
    `(?:${gap}(?<after>(?:${CODES})\\b|[€£¥₹₩$](?!${gap}\\d)|zł))?(?<open>${gap}\\+)?(?:\\s?(?:${period})(?!\\w|-\\w))?`,
  'giu',
);

/** What may stand before an amount and says which end of a range it is. */
const FROM = /(?:from|starting at|at least|minimum of)\s{1,3}$/iu;
const UP_TO = /(?:up to|at most|maximum of)\s{1,3}$/iu;
const BETWEEN = /between\s{1,3}$/iu;
const LONGEST_LEAD = 20;

interface Amount {
  start: number;
  end: number;
  value: number;
  thousand: boolean;
  open: boolean;
  before: string | undefined;
  currency: string | undefined;
  per: PayPeriod | undefined;
}

/** Every amount of money that `text` states, in order. Bare numbers and sums in millions are not pay. */
export function findPay(text: string): PayMention[] {
  const amounts = [...text.matchAll(AMOUNT)].flatMap((match) => amountOf(match));
  const found: PayMention[] = [];
  for (let i = 0; i < amounts.length; i += 1) {
    const low = amounts[i];
    const high = amounts[i + 1];
    if (!low) continue;
    const lead = text.slice(Math.max(0, low.start - LONGEST_LEAD), low.start);
    if (high && isRange(low, high, text.slice(low.end, high.start), lead)) {
      found.push(rangeOf(low, high));
      i += 1;
    } else if (low.currency !== undefined || (low.thousand && low.per !== undefined)) {
      const [from] = FROM.exec(lead) ?? [];
      const [upTo] = UP_TO.exec(lead) ?? [];
      const value = low.thousand ? low.value * 1000 : low.value;
      found.push({
        start: low.start - (from ?? upTo ?? '').length,
        end: low.end,
        pay: {
          ...(upTo === undefined && { min: value }),
          ...(from === undefined && !low.open && { max: value }),
          ...(low.currency !== undefined && { currency: low.currency }),
          ...(low.per !== undefined && { per: low.per }),
        },
      });
    }
  }
  return found;
}

/** The first pay that `text` states: `$12,100 monthly`, `£45,000 p.a.`, `CA$30–35 an hour`. */
export function parsePay(text: string): StatedPay | undefined {
  return findPay(text)[0]?.pay;
}

function amountOf(match: RegExpExecArray): Amount[] {
  const groups = match.groups ?? {};
  if (groups['large'] !== undefined) return [];
  const { before, after } = groups;
  return [
    {
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      value: numberOf(groups['number'] ?? ''),
      thousand: groups['thousand'] !== undefined,
      open: groups['open'] !== undefined,
      before,
      // A code says more than the sign before it: `$8,000 CAD`.
      currency: codeOf(after ?? before),
      per: PERIODS.find(([name]) => groups[name] !== undefined)?.[0],
    },
  ];
}

/** Whether two numbers are the ends of one range: joined like one, both money, and the second not the smaller. */
function isRange(low: Amount, high: Amount, between: string, lead: string): boolean {
  const joined =
    /^\s?(?:-|–|—|to)\s?$/iu.test(between) || (/^\s?and\s?$/iu.test(between) && BETWEEN.test(lead));
  if (!joined || low.open) return false;
  // In `Summer 2026 – $30` the first number is no money; in `30–35 USD` and `192–264k a year` both are.
  const lowIsMoney = low.currency !== undefined || high.before === undefined;
  // In `$29 per hour – 40 hours a week` the first number is complete, and the second another matter.
  if (low.per !== undefined && high.currency === undefined) return false;
  const isMoney =
    low.currency !== undefined ||
    high.currency !== undefined ||
    (high.thousand && high.per !== undefined);
  return lowIsMoney && isMoney && scaled(low, high) <= scaled(high, low);
}

function rangeOf(low: Amount, high: Amount): PayMention {
  const currency = [high.currency, low.currency].find(
    (code) => code !== undefined && code !== 'USD',
  );
  const code = currency ?? low.currency ?? high.currency;
  const per = high.per ?? low.per;
  return {
    start: low.start,
    end: high.end,
    pay: {
      min: scaled(low, high),
      ...(!high.open && { max: scaled(high, low) }),
      ...(code !== undefined && { currency: code }),
      ...(per !== undefined && { per }),
    },
  };
}

/** In `192–264k` the thousands belong to both numbers; in `900–1k` only to the second. */
function scaled(amount: Amount, other: Amount): number {
  if (amount.thousand) return amount.value * 1000;
  const shares = other.thousand && amount.value < 1000 && amount.value <= other.value;
  return shares ? amount.value * 1000 : amount.value;
}

function codeOf(mark: string | undefined): string | undefined {
  if (mark === undefined) return undefined;
  const upper = mark.toUpperCase();
  return SIGNS.find(([text]) => text.toUpperCase() === upper)?.[1] ?? upper;
}

/**
 * Reads `12,100`, `12.100`, `12 100`, `12’100`, `1,20,000`, `58.17` and `58,17`: a separator before exactly
 * three digits groups thousands.
 */
function numberOf(text: string): number {
  const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text) ? text.replaceAll(',', '') : text;
  const plain = indian.replace(/[,.’' \u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  return Number(plain.replace(',', '.'));
}
