import type { PayPeriod } from '../../model/pay-period.ts';
import { findAmounts } from '../en/money.ts';
import { findMoneyWords } from './en/pay-vocabulary.ts';
import { findMoney } from './en/extract-pay.ts';
import type { LocatedPassage, PostingText, Span } from '../../text/posting-text.ts';
import { MAX_MONEY_PASSAGES } from './pay-mentions.ts';
import { anyOf } from '../patterns.ts';

const { raw } = String;

/** A number of a text that may be an amount of pay, written in a way that is not read as one. */
export interface LooseNumber {
  /** What it may come to, with whatever of thousands, lakhs or millions. */
  values: number[];
  span: Span;
}

/** What a number counts, if not money. */
const COUNTED = new RegExp(
  raw`^\s?-?\+?\s?` +
    anyOf(
      'hours?|hrs?|days?|weeks?|wks?|months?|mos?|years?|yrs?|percent|people|employees',
      'engineers|users|customers|countries|offices|teams|minutes|st|nd|rd|th|%',
    ) +
    raw`(?!\w)`,
  'iu',
);
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:k|thousand|grand)\b/iu, 1e3],
  [/^\s?(?:lakhs?|lacs?|l|lpa)\b/iu, 1e5],
  [/^\s?(?:m|mn|mm|million)\b/iu, 1e6],
  [/^\s?(?:cr|crores?)\b/iu, 1e7],
];
const NUMBER = /(?<![\w.,])\d[\d.,’' ]{0,14}(?<=\d)/gu;
/** Passages and their surroundings are read so far. */
const MAX_PASSAGE_CHARS = 2000;
const MAX_ABOVE_CHARS = 200;

/** Every number in the passages that speak of pay, but for those of money that is read otherwise. */
export function findLooseNumbers({ passages }: PostingText): LooseNumber[] {
  return passages
    .filter(({ text }) => /\d/.test(text))
    .slice(0, MAX_MONEY_PASSAGES)
    .flatMap((passage) => findNumbersIn(passage));
}

/** So much of a text is looked at for the period of a number. */
const LOOKAHEAD_CHARS = 40;
/** Lakhs per annum. */
const LPA = /lpa$/iu;

/** The period that stands at a loose number. */
export function findAdjacentPeriod({ passage: { text }, start, end }: Span): PayPeriod | undefined {
  if (LPA.test(text.slice(start, end))) return 'year';
  return findAmounts(text.slice(start, end + LOOKAHEAD_CHARS))[0]?.per;
}

function findNumbersIn(passage: LocatedPassage): LooseNumber[] {
  const text = passage.text.slice(0, MAX_PASSAGE_CHARS);
  const money = findMoney(passage);
  const context = [
    text,
    passage.lead.slice(-MAX_ABOVE_CHARS),
    passage.heading.slice(0, MAX_ABOVE_CHARS),
  ].join(' ; ');
  const ofPay = money.length > 0 || findMoneyWords(context).some(({ word }) => word === 'pay');
  if (!ofPay) return [];
  return [...text.matchAll(NUMBER)].flatMap(({ 0: digits, index }) => {
    const end = index + digits.length;
    const isMoney = money.some((mention) => index < mention.end && mention.start < end);
    const after = text.slice(end, end + 20);
    if (isMoney || COUNTED.test(after)) return [];
    const [suffix, factor] = parseSuffix(after);
    return [
      {
        values: getPossibleValues(digits, factor),
        span: { passage, start: index, end: end + suffix.length },
      },
    ];
  });
}

function parseSuffix(after: string): readonly [suffix: string, times: number] {
  for (const [pattern, factor] of MULTIPLIERS) {
    const [suffix] = pattern.exec(after) ?? [];
    if (suffix !== undefined) return [suffix, factor];
  }
  return ['', 1];
}

function getPossibleValues(digits: string, factor: number): number[] {
  return findAmounts(digits).flatMap(({ value }) => {
    // In `90–110 thousand`, and in many a line that says "salary", the thousands are left to the reader.
    const factors = value >= 10 && value < 1000 ? [1, 1000, factor] : [1, factor];
    return factors.map((factor) => Number((value * factor).toPrecision(12)));
  });
}
