import type { PayBasis } from '../../../model/pay-period.ts';
import { findAmounts, type Amount } from '../../en/money.ts';
import { hasPayLabel } from './pay-label.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

/**
 * Pay that a text states. Parts that the text leaves open are undefined: a period is never assumed.
 */
export interface StatedPay {
  min?: number;
  max?: number;
  currency?: string;
  per?: PayBasis;
  /** The piece of work, if `per` is `unit`. */
  unit?: string;
}

export interface PayStatement {
  /** Start in the text, in UTF-16 units. */
  start: number;
  /** End, exclusive. */
  end: number;
  /** Start of its first amount, after words such as "up to". */
  amountStart: number;
  pay: StatedPay;
  /** Whether several currencies use its sign: the `$` of `$12,100`. */
  sharedMark: boolean;
  /** What the amounts are rounded to: 1000 for `$192k`; 0 for exact amounts. */
  roundedTo: number;
}

/** Words between a limit, such as `min`, and its amount. */
const AFTER_LIMIT = '(?:\\s(?:of|base|salary|pay|wage|rate|is)){0,3}\\s?:?\\s{1,3}$';
const FROM = new RegExp(
  raw`\b` +
    anyOf(
      anyOf(
        'from|start(?:s|ing)?(?: as [a-z-]{2,20})? (?:at|from)|at least|not? less than|upwards of',
        raw`(?<!\bnot? )more than|over|above|as low as`,
      ) + raw`\s{1,3}$`,
      raw`min(?:imum)?\.?${AFTER_LIMIT}`,
    ),
  'iu',
);
const UP_TO = new RegExp(
  raw`\b` +
    anyOf(
      anyOf(
        raw`(?:up|ris(?:es?|ing)|increas(?:es?|ing)|progress(?:es|ing)?|going|goes)\sto|at most|not? more than|as (?:much|high) as|capped at|below|under`,
        raw`(?<!\bnot? )less than`,
      ) + raw`\s{1,3}$`,
      raw`max(?:imum)?\.?${AFTER_LIMIT}`,
    ),
  'iu',
);
const LOOKBEHIND_CHARS = 32;

/** Words between the ends of a range. */
const JOINED =
  /^\.?\s{0,3}(?:[-‐‑‒–—−~]|to|(?:,\s?|\s?[-–]\s?|and )?(?:up to|(?:to )?(?:a )?max(?:imum)?(?: of|:)?))\s{0,3}$/iu;
const AND = /^\s{0,3}(?:and|&)\s{0,3}$/iu;
/** Words that make a range of two amounts with "and" between them. */
const BETWEEN = /\b(?:between|rang(?:e|es|ing))\b[^\d.;]{0,28}$/iu;
/** Units after a number that make it something other than money. */
const COUNTED =
  /^\s?-?(?:hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|percent|people|employees|vacancies|positions|openings|%)(?!\w)/iu;
/** Largest ratio of the ends of a range; beyond it there are two amounts. */
const MAX_RANGE_RATIO = 20;

const OTE = /^\s?(?:OTE|TC)\b/u;

/**
 * Finds every amount of money that a text states, in order. A bare number counts only with a period
 * and right after a label for pay; millions never count.
 */
export function findPay(text: string): PayStatement[] {
  const amounts = findAmounts(text);
  const found: PayStatement[] = [];
  for (let i = 0; i < amounts.length; i += 1) {
    const low = amounts[i];
    const high = amounts[i + 1];
    if (!low) continue;
    if (high && isRange(low, high, text)) {
      found.push(createRange(low, high));
      i += 1;
    } else if (
      isMoney(low) ||
      (low.factor > 1 && OTE.test(text.slice(low.end, low.end + 5))) ||
      (low.per !== undefined && hasPayLabel(text, low.start))
    ) {
      found.push(createSingle(low, text));
    }
  }
  return found;
}

/** Whether an amount is money by its own sign, code or period. */
function isMoney({ currency, factor, per }: Amount): boolean {
  return currency !== undefined || (factor > 1 && per !== undefined);
}

function createSingle(amount: Amount, text: string): PayStatement {
  const lead = text.slice(Math.max(0, amount.start - LOOKBEHIND_CHARS), amount.start);
  const [from] = FROM.exec(lead) ?? [];
  const [upTo] = UP_TO.exec(lead) ?? [];
  const { value, roundedTo } = getFullAmount(amount, amount);
  return {
    start: amount.start - (from ?? upTo ?? '').length,
    end: amount.end,
    amountStart: amount.start,
    pay: {
      ...(upTo === undefined && { min: value }),
      // `Up to $90k+` is still an upper limit.
      ...(from === undefined && (!amount.open || upTo !== undefined) && { max: value }),
      ...(amount.currency !== undefined && { currency: amount.currency }),
      ...(amount.per !== undefined && { per: amount.per }),
      ...(amount.unit !== undefined && { unit: amount.unit }),
    },
    sharedMark: amount.shared,
    roundedTo,
  };
}

/**
 * Whether two numbers are the ends of one range: joined like one, both money, the second not
 * smaller.
 */
function isRange(low: Amount, high: Amount, text: string): boolean {
  const between = text.slice(low.end, high.start);
  if (between.length > LOOKBEHIND_CHARS || low.open) return false;
  const joined =
    JOINED.test(between) ||
    (AND.test(between) && BETWEEN.test(text.slice(Math.max(0, low.start - 40), low.start)));
  if (!joined) return false;
  // In `Summer 2026 – $30` the first number is not money; in `30–35 USD` and `192–264k a year` both
  // are.
  const lowIsMoney = low.currency !== undefined || high.before === undefined;
  // In `$29 per hour – 40 hours a week` the second number is another statement.
  if (low.per !== undefined && high.currency === undefined && high.factor === 1) return false;
  if (low.per !== undefined && high.per !== undefined && low.per !== high.per) return false;
  if (high.currency === undefined && COUNTED.test(text.slice(high.end, high.end + 16)))
    return false;
  const from = getFullAmount(low, high).value;
  const to = getFullAmount(high, low).value;
  return (
    lowIsMoney &&
    from <= to &&
    to <= from * MAX_RANGE_RATIO &&
    (low.currency !== undefined ||
      isMoney(high) ||
      (high.per !== undefined && hasPayLabel(text, low.start)))
  );
}

function createRange(low: Amount, high: Amount): PayStatement {
  const from = getFullAmount(low, high);
  const to = getFullAmount(high, low);
  // The end that names its currency decides for both: `$100,000 – 150,000 CAD`.
  const named = [high, low].find(({ currency, shared }) => currency !== undefined && !shared);
  const marked = named ?? (low.currency === undefined ? high : low);
  const { per, unit } = high.per === undefined ? low : high;
  return {
    start: low.start,
    end: high.end,
    amountStart: low.start,
    pay: {
      min: from.value,
      ...(!high.open && { max: to.value }),
      ...(marked.currency !== undefined && { currency: marked.currency }),
      ...(per !== undefined && { per }),
      ...(unit !== undefined && { unit }),
    },
    sharedMark: marked.shared,
    roundedTo: Math.max(from.roundedTo, to.roundedTo),
  };
}

/** In `192–264k` both numbers are in thousands; in `900–1k` only the second. */
function getFullAmount(amount: Amount, other: Amount): { value: number; roundedTo: number } {
  const isShared = amount.factor === 1 && amount.value < 1000 && amount.value <= other.value;
  const factor = isShared ? other.factor : amount.factor;
  if (factor === 1) return { value: amount.value, roundedTo: 0 };
  // Removes the rounding error of a multiplication such as 178.88 × 1000.
  const value = Number((amount.value * factor).toPrecision(12));
  return { value, roundedTo: factor > 1 ? factor / 10 ** amount.decimals : 0 };
}
