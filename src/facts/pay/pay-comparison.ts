import { getPayPath, type Pay } from '../../model/pay.ts';
import { isPayPeriod } from '../../model/pay-period.ts';
import { canMeanCurrency } from '../en/currency-marks.ts';
import { statesPayPeriod, mentionsPeriod } from './en/pay-period-words.ts';
import { findPay } from './en/pay-statements.ts';
import { MAX_SENTENCE_CHARS } from '../en/requirement.ts';
import { findLooseNumbers, findAdjacentPeriod } from './pay-amounts.ts';
import { canContradict } from './pay-mentions.ts';
import type { PayMention } from './pay-mention.ts';
import { getStatedAmount, getStem, isSame, type End } from './stated-amounts.ts';
import type { FactPath } from '../comparison.ts';
import type { RolePay } from './en/extract-pay.ts';
import type { Span, PostingText } from '../../text/posting-text.ts';

/** A part of a statement that the text can state. */
export type Part = End | 'currency' | 'per';

/** One statement of the frontmatter compared with the pay that the text states. */
export class PayComparison {
  readonly pay: Pay;
  readonly getPath: (part?: Part) => FactPath;
  readonly text: PostingText;
  readonly mentions: readonly PayMention[];
  /** The ends that the frontmatter states; both for a single amount. */
  readonly ends: readonly End[];
  /** Mentions that can contradict. */
  readonly certain: readonly PayMention[];
  /** Mentions with an amount of the frontmatter at the same end. */
  readonly agreeing: readonly PayMention[];
  /** Other numbers in the text that are amounts of the frontmatter, by end. */
  readonly numbers: Readonly<Partial<Record<End, Span>>>;

  /**
   * @param statements all statements of the frontmatter
   * @param index the one that is compared
   * @param mentions the pay that the text states, except for what other statements state
   */
  constructor(
    statements: readonly Pay[],
    index: number,
    pay: Pay,
    mentions: readonly PayMention[],
    text: PostingText,
  ) {
    this.pay = pay;
    this.getPath = (part) => getPayPath(statements, index, part);
    this.text = text;
    this.mentions = mentions;
    this.ends = (['min', 'max'] as const).filter((end) => pay[end] !== undefined);
    this.certain = mentions.filter((mention) => canContradict(mention));
    this.agreeing = mentions.filter(({ value }) =>
      this.ends.some((end) => this.agrees(end, value)),
    );
    const missing = this.ends.filter((end) => !this.isStated(end));
    this.numbers = missing.length > 0 ? this.#findInNumbers(missing) : {};
  }

  getSupporting(): Span[] {
    const fitting = this.agreeing.filter(
      ({ value }) =>
        this.isCurrencyCompatible(value) && (value.per === undefined || this.isSameBasis(value)),
    );
    // Each criterion outweighs all those below it.
    const getRank = ({ value, certain, span }: PayMention) =>
      Number(span.passage.kind === 'title') * 16 +
      Number(!this.ends.every((end) => this.agrees(end, value))) * 8 +
      Number(!certain) * 4 +
      Number(value.per === undefined) * 2 +
      Number(value.roundedTo > 0);
    const mentioned = fitting.toSorted((a, b) => getRank(a) - getRank(b)).map(({ span }) => span);
    return [...mentioned, ...new Set(Object.values(this.numbers))];
  }

  /** Whether the text has the amount, if only as money that is for something else. */
  isWritten(end: End): boolean {
    return this.text.passages.some(({ text }) =>
      findPay(text.slice(0, MAX_SENTENCE_CHARS)).some(({ pay: { min, max } }) =>
        [min, max].includes(this.pay[end]),
      ),
    );
  }

  /** The mentions that decide about the period: those with exact amounts, if there are any. */
  getPeriodMentions(): readonly PayMention[] {
    const exact = this.agreeing.filter(({ value }) =>
      this.ends.some((end) => this.pay[end] === value[end]),
    );
    return exact.length > 0 ? exact : this.agreeing;
  }

  isPeriodStated(): boolean {
    const { per } = this.pay;
    const mentions = this.getPeriodMentions();
    return (
      mentions.some(({ value }) => this.isSameBasis(value)) ||
      mentions.some(({ span }) => this.#isPeriodNearby(span)) ||
      this.text.passages.some(({ text }) => statesPayPeriod(text, per))
    );
  }

  /**
   * Whether the period is at the numbers that are the amounts or, if none is there, around them.
   */
  isPeriodStatedAtNumbers(): boolean {
    const { per } = this.pay;
    const spans = Object.values(this.numbers);
    const beside = spans
      .map((span) => findAdjacentPeriod(span))
      .filter((found) => found !== undefined);
    if (beside.length > 0) return beside.includes(per);
    return (
      spans.some((span) => this.#isPeriodNearby(span)) ||
      this.text.passages.some(({ text }) => statesPayPeriod(text, per))
    );
  }

  #isPeriodNearby({ passage: { text, lead, heading } }: Span): boolean {
    const { per, unit } = this.pay;
    const [word = ''] = unit?.toLowerCase().split(' ') ?? [];
    return [text, lead, heading].some((part) =>
      per === 'unit' ? part.toLowerCase().includes(word) : mentionsPeriod(part, per),
    );
  }

  /** Whether a mention is for the same period or, for pieces of work, for the same piece. */
  isSameBasis({ per, unit }: RolePay): boolean {
    if (per !== this.pay.per) return false;
    return per !== 'unit' || unit === undefined || getStem(unit) === getStem(this.pay.unit ?? '');
  }

  /** Whether an amount for the basis of a mention tells that of the frontmatter's. */
  isComparable(value: RolePay): boolean {
    const { per = 'year' } = value;
    return isPayPeriod(this.pay.per) ? isPayPeriod(per) : this.isSameBasis(value);
  }

  agrees(end: End, value: RolePay): boolean {
    const amount = this.pay[end];
    const stated = getStatedAmount(end, value);
    return amount !== undefined && stated !== undefined && isSame(amount, stated, value.roundedTo);
  }

  isStated(end: End): boolean {
    return this.agreeing.some(({ value }) => this.agrees(end, value));
  }

  isFound(end: End): boolean {
    return this.numbers[end] !== undefined || this.isStated(end);
  }

  #findInNumbers(ends: readonly End[]): Partial<Record<End, Span>> {
    const numbers = findLooseNumbers(this.text);
    return Object.fromEntries(
      ends.flatMap((end) => {
        const found = numbers.find(({ values }) => values.includes(this.pay[end] ?? 0));
        return found ? [[end, found.span]] : [];
      }),
    );
  }

  isCurrencyCompatible({ currency, sharedMark }: RolePay): boolean {
    if (currency === undefined || currency === this.pay.currency) return true;
    return sharedMark && canMeanCurrency(currency, this.pay.currency);
  }
}
