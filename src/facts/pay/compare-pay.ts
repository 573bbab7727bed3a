import { showAmount, showPay, type Pay } from '../../model/pay.ts';
import type { PayPeriod } from '../../model/pay-period.ts';
import { canMeanCurrency } from '../en/money.ts';
import { statesPayPeriod, mentionsPeriod } from './en/pay-period-words.ts';
import type { RolePay } from './en/extract-pay.ts';
import { en } from '../../i18n/en/index.ts';
import type { PostingText, Span } from '../../text/posting-text.ts';
import { isEquivalent } from './pay-equivalence.ts';
import { findMissingPayEnd, findMissingPay } from './missing-pay.ts';
import { findLooseNumbers, findAdjacentPeriod } from './pay-amounts.ts';
import { canContradict, findPayMentions, type PayMention } from './pay-mentions.ts';
import { NO_STATEMENT, type Conflict, type FactComparer, type Path } from '../comparison.ts';

type End = 'min' | 'max';

export const comparePay: FactComparer = (context) => {
  const mentions = findPayMentions(context.text);
  const { pay } = context.posting;
  if (!pay) {
    return {
      ...NO_STATEMENT,
      supporting: [],
      unstated: [],
      conflicts: [],
      omissions: findMissingPay(context, mentions),
    };
  }
  const comparison = new PayComparison(pay, mentions, context.text);
  const conflicts = comparison.getConflicts();
  return {
    ...NO_STATEMENT,
    supporting: comparison.getSupporting(),
    unstated: conflicts.length > 0 ? [] : comparison.getUnstated(),
    conflicts,
    omissions: conflicts.length > 0 ? [] : findMissingPayEnd(pay, mentions),
  };
};

/** The frontmatter's pay compared with the pay that the text states. */
class PayComparison {
  readonly #pay: Pay;
  readonly #text: PostingText;
  readonly #mentions: readonly PayMention[];
  /** The ends that the frontmatter states; both for a single amount. */
  readonly #ends: readonly End[];
  /** Mentions that can contradict. */
  readonly #certain: readonly PayMention[];
  /** Mentions with an amount of the frontmatter at the same end. */
  readonly #agreeing: readonly PayMention[];
  /** Other numbers in the text that are amounts of the frontmatter, by end. */
  readonly #numbers: Readonly<Partial<Record<End, Span>>>;

  constructor(pay: Pay, mentions: readonly PayMention[], text: PostingText) {
    this.#pay = pay;
    this.#text = text;
    this.#mentions = mentions;
    this.#ends = (['min', 'max'] as const).filter((end) => pay[end] !== undefined);
    this.#certain = mentions.filter((mention) => canContradict(mention));
    this.#agreeing = mentions.filter(({ value }) =>
      this.#ends.some((end) => this.#agrees(end, value)),
    );
    const missing = this.#ends.filter((end) => !this.#isStated(end));
    this.#numbers = missing.length > 0 ? this.#findInNumbers(missing) : {};
  }

  getSupporting(): Span[] {
    const fitting = this.#agreeing.filter(
      ({ value }) =>
        this.#isCurrencyCompatible(value) &&
        (value.per === undefined || value.per === this.#pay.per),
    );
    // Each criterion outweighs all those below it.
    const getRank = ({ value, certain, span }: PayMention) =>
      Number(span.passage.kind === 'title') * 16 +
      Number(!this.#ends.every((end) => this.#agrees(end, value))) * 8 +
      Number(!certain) * 4 +
      Number(value.per === undefined) * 2 +
      Number(value.roundedTo > 0);
    const mentioned = fitting.toSorted((a, b) => getRank(a) - getRank(b)).map(({ span }) => span);
    return [...mentioned, ...new Set(Object.values(this.#numbers))];
  }

  getConflicts(): Conflict[] {
    const amount = this.#amountConflict();
    const found = amount
      ? [
          this.#conflict('pay-contradicted', amount.end, amount.against),
          this.#periodConflictBeside(amount.against),
        ]
      : [this.#currencyConflict(), this.#periodConflict()];
    return found.filter((conflict) => conflict !== undefined);
  }

  getUnstated(): Path[] {
    const missing = this.#ends.filter((end) => !this.#isFound(end));
    const inferred = new Set<string>(this.#pay.inferred);
    if (missing.length === this.#ends.length) {
      return missing.every((end) => inferred.has(end)) ? [] : [['pay']];
    }
    const hasMentions = this.#agreeing.length > 0;
    const isPeriodStated = hasMentions ? this.#isPeriodStated() : this.#isPeriodStatedAtNumbers();
    const parts = [
      ...missing,
      ...(hasMentions && this.#agreeing.every(({ value }) => value.currency === undefined)
        ? ['currency']
        : []),
      ...(isPeriodStated ? [] : ['per']),
    ];
    return parts.filter((part) => !inferred.has(part)).map((part) => ['pay', part]);
  }

  /** An amount that the text does not contain, although it certainly states another. */
  #amountConflict(): { end: End; against: PayMention } | undefined {
    const missing = this.#ends.filter((end) => !this.#isFound(end));
    const [first] = missing;
    if (first === undefined || this.#certain.some(({ value }) => isEquivalent(this.#pay, value))) {
      return undefined;
    }
    if (missing.length === this.#ends.length && this.#findSwappedEnds().length === 0) {
      const against =
        this.#certain.find(({ value }) => value.per === this.#pay.per) ?? this.#certain[0];
      return against && { end: first, against };
    }
    // One end is right: the other is wrong if the same words state it differently.
    const against = this.#certain.find(
      ({ value }) =>
        value[first] !== undefined &&
        this.#ends.some((end) => end !== first && this.#agrees(end, value)),
    );
    return against && { end: first, against };
  }

  /** A different period beside a different but similar amount: both have the same cause. */
  #periodConflictBeside(against: PayMention): Conflict | undefined {
    const { per } = this.#pay;
    const close = this.#ends.every((end) => {
      const stated = getStatedAmount(end, against.value);
      return stated !== undefined && isClose(stated, this.#pay[end] ?? 0);
    });
    const otherwise =
      this.#certain.every(({ value }) => value.per !== undefined) &&
      this.#mentions.every(({ value }) => value.per !== per);
    return close && otherwise
      ? this.#conflict('pay-period-contradicted', 'per', against)
      : undefined;
  }

  #currencyConflict(): Conflict | undefined {
    if (this.#agreeing.some(({ value }) => this.#isCurrencyCompatible(value))) return undefined;
    const { currency } = this.#pay;
    const against = this.#agreeing.find((mention) => canContradict(mention));
    const written = this.#text.passages.some(({ text }) => text.includes(currency));
    return against && !written
      ? this.#conflict('pay-contradicted', 'currency', against)
      : undefined;
  }

  #periodConflict(): Conflict | undefined {
    const mentions = this.#getPeriodMentions();
    if (mentions.some(({ value }) => value.per === this.#pay.per)) return undefined;
    const against = mentions.filter(
      (mention) => mention.value.per !== undefined && canContradict(mention),
    );
    const [first] = against;
    const allEnds = this.#ends.every((end) =>
      against.some(({ value }) => this.#agrees(end, value)),
    );
    return first && allEnds ? this.#conflict('pay-period-contradicted', 'per', first) : undefined;
  }

  /** The mentions that decide about the period: those with exact amounts, if there are any. */
  #getPeriodMentions(): readonly PayMention[] {
    const exact = this.#agreeing.filter(({ value }) =>
      this.#ends.some((end) => this.#pay[end] === value[end]),
    );
    return exact.length > 0 ? exact : this.#agreeing;
  }

  #isPeriodStated(): boolean {
    const { per } = this.#pay;
    const mentions = this.#getPeriodMentions();
    return (
      mentions.some(({ value }) => value.per === per) ||
      mentions.some(({ span }) => isPeriodNearby(span, per)) ||
      this.#text.passages.some(({ text }) => statesPayPeriod(text, per))
    );
  }

  /**
   * Whether the period is at the numbers that are the amounts or, if none is there, around them.
   */
  #isPeriodStatedAtNumbers(): boolean {
    const { per } = this.#pay;
    const spans = Object.values(this.#numbers);
    const beside = spans
      .map((span) => findAdjacentPeriod(span))
      .filter((found) => found !== undefined);
    if (beside.length > 0) return beside.includes(per);
    return (
      spans.some((span) => isPeriodNearby(span, per)) ||
      this.#text.passages.some(({ text }) => statesPayPeriod(text, per))
    );
  }

  #agrees(end: End, value: RolePay): boolean {
    const amount = this.#pay[end];
    const stated = getStatedAmount(end, value);
    return amount !== undefined && stated !== undefined && isSame(amount, stated, value.roundedTo);
  }

  #isStated(end: End): boolean {
    return this.#agreeing.some(({ value }) => this.#agrees(end, value));
  }

  #isFound(end: End): boolean {
    return this.#numbers[end] !== undefined || this.#isStated(end);
  }

  /** Mentions in which an amount of the frontmatter is at the other end. */
  #findSwappedEnds(): PayMention[] {
    return this.#certain.filter(({ value: { min, max, roundedTo } }) =>
      this.#ends.some((end) =>
        [min, max].some(
          (stated) => stated !== undefined && isSame(this.#pay[end] ?? 0, stated, roundedTo),
        ),
      ),
    );
  }

  #findInNumbers(ends: readonly End[]): Partial<Record<End, Span>> {
    const numbers = findLooseNumbers(this.#text);
    return Object.fromEntries(
      ends.flatMap((end) => {
        const found = numbers.find(({ values }) => values.includes(this.#pay[end] ?? 0));
        return found ? [[end, found.span]] : [];
      }),
    );
  }

  #isCurrencyCompatible({ currency, sharedMark }: RolePay): boolean {
    if (currency === undefined || currency === this.#pay.currency) return true;
    return sharedMark && canMeanCurrency(currency, this.#pay.currency);
  }

  #conflict(
    rule: 'pay-contradicted' | 'pay-period-contradicted',
    part: End | 'currency' | 'per',
    { value, span }: PayMention,
  ): Conflict {
    // An amount without a currency is shown as written.
    const stated =
      value.currency === undefined
        ? span.passage.text.slice(span.start, span.end)
        : formatStatedPay(value, this.#pay);
    return { rule, path: ['pay', part], span, stated };
  }
}

function getStatedAmount(end: End, value: RolePay): number | undefined {
  // `from $90k` leaves the other end open, and may mean a single amount.
  return value[end] ?? value[end === 'min' ? 'max' : 'min'];
}

/**
 * Largest ratio of amounts for the same period; amounts for different periods are rarely that
 * close.
 */
const MAX_CLOSE_RATIO = 1.5;

function isClose(one: number, other: number): boolean {
  return one <= other * MAX_CLOSE_RATIO && other <= one * MAX_CLOSE_RATIO;
}

function isPeriodNearby({ passage: { text, lead, heading } }: Span, per: PayPeriod): boolean {
  return [text, lead, heading].some((part) => mentionsPeriod(part, per));
}

/**
 * Whether a stated amount is the same, up to the text's rounding or the frontmatter's to whole
 * units.
 */
function isSame(amount: number, stated: number, roundedTo: number): boolean {
  const difference = Math.abs(stated - amount);
  const whole = Number.isInteger(amount) && !Number.isInteger(stated);
  return difference === 0 || difference < Math.max(roundedTo, whole ? 1 : 0);
}

/** Formats what the text states, and no more: `$12,100 a month`. */
function formatStatedPay({ min, max, currency, per }: RolePay, pay: Pay): string {
  const stated: Pay & { per: PayPeriod } = {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    currency: currency ?? pay.currency,
    per: per ?? pay.per,
  };
  return per === undefined ? showAmount(stated, 'en-US', en.pay) : showPay(stated, 'en-US', en.pay);
}
