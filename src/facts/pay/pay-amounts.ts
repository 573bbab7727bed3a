import type { PayBasis } from '../../model/pay-period.ts';
import { findAmounts } from '../en/money.ts';
import { findMoneyWords } from './en/pay-vocabulary.ts';
import { findMoney } from './en/extract-pay.ts';
import type { LocatedPassage, PostingText, Span } from '../../text/posting-text.ts';
import { MAX_MONEY_PASSAGES } from './pay-mentions.ts';
import { anyOf } from '../patterns.ts';

const { raw } = String;

/** A number that may be an amount of pay, written in a way that is not extracted. */
export interface LooseNumber {
  /** The possible amounts, with thousands, lakhs or millions. */
  values: number[];
  span: Span;
}

/** Units after a number that make it something other than money. */
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
/** Longest part of a passage, and of the texts above it, that is read. */
const MAX_PASSAGE_CHARS = 2000;
const MAX_ABOVE_CHARS = 200;

/** Finds every number in passages about pay, except those that are extracted as money. */
export function findLooseNumbers({ passages }: PostingText): LooseNumber[] {
  return passages
    .filter(({ text }) => /\d/.test(text))
    .slice(0, MAX_MONEY_PASSAGES)
    .flatMap((passage) => findNumbersIn(passage));
}

/** UTF-16 units in which the period of a number is looked for. */
const LOOKAHEAD_CHARS = 40;
/** Lakhs per annum. */
const LPA = /lpa$/iu;

/** Finds the period at a loose number. */
export function findAdjacentPeriod({ passage: { text }, start, end }: Span): PayBasis | undefined {
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
    // `90–110 thousand`, and many lines with "salary", leave the thousands to the reader.
    const factors = value >= 10 && value < 1000 ? [1, 1000, factor] : [1, factor];
    return factors.map((factor) => Number((value * factor).toPrecision(12)));
  });
}
