import { showAmount, showPay, type Pay } from '../../model/pay.ts';
import type { PayPeriod } from '../../model/pay-period.ts';
import { canMean } from '../en/money.ts';
import { speaksOfPayPer, speaksOfPeriod } from './en/pay-period-words.ts';
import type { RolePay } from './en/extract-pay.ts';
import { en } from '../../i18n/en/index.ts';
import type { PostingText, Span } from '../../text/posting-text.ts';
import { isEquivalent } from './pay-equivalence.ts';
import { findMissingPayEnd, findMissingPay } from './missing-pay.ts';
import { looseNumbersIn, periodBeside } from './pay-amounts.ts';
import { canContradict, payIn, type PayMention } from './pay-passages.ts';
import type { Conflict, FactComparer, Path } from '../comparison.ts';

type End = 'min' | 'max';

export const comparePay: FactComparer = (subject) => {
  const mentions = payIn(subject.text);
  const { pay } = subject.posting;
  if (!pay) {
    return {
      supporting: [],
      unstated: [],
      conflicts: [],
      omissions: findMissingPay(subject, mentions),
    };
  }
  const held = new HeldPay(pay, mentions, subject.text);
  const conflicts = held.conflicts();
  return {
    supporting: held.supporting(),
    unstated: conflicts.length > 0 ? [] : held.unstated(),
    conflicts,
    omissions: conflicts.length > 0 ? [] : findMissingPayEnd(pay, mentions),
  };
};

/** The frontmatter's pay, held against what the text says of pay. */
class HeldPay {
  readonly #pay: Pay;
  readonly #reading: PostingText;
  readonly #mentions: readonly PayMention[];
  /** The ends that the frontmatter states; of a single amount both. */
  readonly #ends: readonly End[];
  /** Mentions that can contradict. */
  readonly #sure: readonly PayMention[];
  /** Mentions with an amount of the frontmatter's at the same end. */
  readonly #agreeing: readonly PayMention[];
  /** Where other numbers in the text are the frontmatter's amounts, by end. */
  readonly #numbers: Readonly<Partial<Record<End, Span>>>;

  constructor(pay: Pay, mentions: readonly PayMention[], reading: PostingText) {
    this.#pay = pay;
    this.#reading = reading;
    this.#mentions = mentions;
    this.#ends = (['min', 'max'] as const).filter((end) => pay[end] !== undefined);
    this.#sure = mentions.filter((mention) => canContradict(mention));
    this.#agreeing = mentions.filter(({ value }) =>
      this.#ends.some((end) => this.#agrees(end, value)),
    );
    const silent = this.#ends.filter((end) => !this.#isSaid(end));
    this.#numbers = silent.length > 0 ? this.#amongNumbers(silent) : {};
  }

  supporting(): Span[] {
    const fitting = this.#agreeing.filter(
      ({ value }) =>
        this.#currencyFits(value) && (value.per === undefined || value.per === this.#pay.per),
    );
    // What stands first here outweighs everything below it.
    const rank = ({ value, certain, span }: PayMention) =>
      Number(span.passage.kind === 'title') * 16 +
      Number(!this.#ends.every((end) => this.#agrees(end, value))) * 8 +
      Number(!certain) * 4 +
      Number(value.per === undefined) * 2 +
      Number(value.roundedTo > 0);
    const mentioned = fitting.toSorted((a, b) => rank(a) - rank(b)).map(({ span }) => span);
    return [...mentioned, ...new Set(Object.values(this.#numbers))];
  }

  conflicts(): Conflict[] {
    const amount = this.#amountConflict();
    const found = amount
      ? [
          this.#conflict('pay-contradicted', amount.end, amount.against),
          this.#periodConflictBeside(amount.against),
        ]
      : [this.#currencyConflict(), this.#periodConflict()];
    return found.filter((conflict) => conflict !== undefined);
  }

  unstated(): Path[] {
    const silent = this.#ends.filter((end) => !this.#isHeard(end));
    const inferred = new Set<string>(this.#pay.inferred);
    if (silent.length === this.#ends.length) {
      return silent.every((end) => inferred.has(end)) ? [] : [['pay']];
    }
    const said = this.#agreeing.length > 0;
    const isPeriodHeard = said ? this.#isPeriodHeard() : this.#isPeriodOfNumbersHeard();
    const parts = [
      ...silent,
      ...(said && this.#agreeing.every(({ value }) => value.currency === undefined)
        ? ['currency']
        : []),
      ...(isPeriodHeard ? [] : ['per']),
    ];
    return parts.filter((part) => !inferred.has(part)).map((part) => ['pay', part]);
  }

  /** An amount that is nowhere in the text, while the text is sure of another. */
  #amountConflict(): { end: End; against: PayMention } | undefined {
    const missing = this.#ends.filter((end) => !this.#isHeard(end));
    const [first] = missing;
    if (first === undefined || this.#sure.some(({ value }) => isEquivalent(this.#pay, value))) {
      return undefined;
    }
    if (missing.length === this.#ends.length && this.#crossing().length === 0) {
      const against = this.#sure.find(({ value }) => value.per === this.#pay.per) ?? this.#sure[0];
      return against && { end: first, against };
    }
    // One end is right: the other is wrong where the same words state it otherwise.
    const against = this.#sure.find(
      ({ value }) =>
        value[first] !== undefined &&
        this.#ends.some((end) => end !== first && this.#agrees(end, value)),
    );
    return against && { end: first, against };
  }

  /** Another period beside another amount that is still close: both are the same slip. */
  #periodConflictBeside(against: PayMention): Conflict | undefined {
    const { per } = this.#pay;
    const close = this.#ends.every((end) => {
      const stated = statedAt(end, against.value);
      return stated !== undefined && isClose(stated, this.#pay[end] ?? 0);
    });
    const otherwise =
      this.#sure.every(({ value }) => value.per !== undefined) &&
      this.#mentions.every(({ value }) => value.per !== per);
    return close && otherwise
      ? this.#conflict('pay-period-contradicted', 'per', against)
      : undefined;
  }

  #currencyConflict(): Conflict | undefined {
    if (this.#agreeing.some(({ value }) => this.#currencyFits(value))) return undefined;
    const { currency } = this.#pay;
    const against = this.#agreeing.find((mention) => canContradict(mention));
    const written = this.#reading.passages.some(({ text }) => text.includes(currency));
    return against && !written
      ? this.#conflict('pay-contradicted', 'currency', against)
      : undefined;
  }

  #periodConflict(): Conflict | undefined {
    const told = this.#told();
    if (told.some(({ value }) => value.per === this.#pay.per)) return undefined;
    const against = told.filter(
      (mention) => mention.value.per !== undefined && canContradict(mention),
    );
    const [first] = against;
    const allEnds = this.#ends.every((end) =>
      against.some(({ value }) => this.#agrees(end, value)),
    );
    return first && allEnds ? this.#conflict('pay-period-contradicted', 'per', first) : undefined;
  }

  /** The mentions that speak for the period: those that give the amounts in full, if there are any. */
  #told(): readonly PayMention[] {
    const exact = this.#agreeing.filter(({ value }) =>
      this.#ends.some((end) => this.#pay[end] === value[end]),
    );
    return exact.length > 0 ? exact : this.#agreeing;
  }

  #isPeriodHeard(): boolean {
    const { per } = this.#pay;
    const told = this.#told();
    return (
      told.some(({ value }) => value.per === per) ||
      told.some(({ span }) => isPeriodAround(span, per)) ||
      this.#reading.passages.some(({ text }) => speaksOfPayPer(text, per))
    );
  }

  /** Whether the period stands at the numbers that are the amounts or, where none stands there, around them. */
  #isPeriodOfNumbersHeard(): boolean {
    const { per } = this.#pay;
    const spans = Object.values(this.#numbers);
    const beside = spans.map((span) => periodBeside(span)).filter((found) => found !== undefined);
    if (beside.length > 0) return beside.includes(per);
    return (
      spans.some((span) => isPeriodAround(span, per)) ||
      this.#reading.passages.some(({ text }) => speaksOfPayPer(text, per))
    );
  }

  #agrees(end: End, value: RolePay): boolean {
    const amount = this.#pay[end];
    const stated = statedAt(end, value);
    return amount !== undefined && stated !== undefined && isSame(amount, stated, value.roundedTo);
  }

  #isSaid(end: End): boolean {
    return this.#agreeing.some(({ value }) => this.#agrees(end, value));
  }

  #isHeard(end: End): boolean {
    return this.#numbers[end] !== undefined || this.#isSaid(end);
  }

  /** Mentions in which an amount of the frontmatter's stands at the other end. */
  #crossing(): PayMention[] {
    return this.#sure.filter(({ value: { min, max, roundedTo } }) =>
      this.#ends.some((end) =>
        [min, max].some(
          (stated) => stated !== undefined && isSame(this.#pay[end] ?? 0, stated, roundedTo),
        ),
      ),
    );
  }

  #amongNumbers(ends: readonly End[]): Partial<Record<End, Span>> {
    const numbers = looseNumbersIn(this.#reading);
    return Object.fromEntries(
      ends.flatMap((end) => {
        const found = numbers.find(({ values }) => values.includes(this.#pay[end] ?? 0));
        return found ? [[end, found.span]] : [];
      }),
    );
  }

  #currencyFits({ currency, sharedMark }: RolePay): boolean {
    if (currency === undefined || currency === this.#pay.currency) return true;
    return sharedMark && canMean(currency, this.#pay.currency);
  }

  #conflict(
    rule: 'pay-contradicted' | 'pay-period-contradicted',
    part: End | 'currency' | 'per',
    { value, span }: PayMention,
  ): Conflict {
    // An amount without a currency is shown as it stands.
    const stated =
      value.currency === undefined
        ? span.passage.text.slice(span.start, span.end)
        : shown(value, this.#pay);
    return { rule, path: ['pay', part], span, stated };
  }
}

function statedAt(end: End, value: RolePay): number | undefined {
  // `from $90k` says nothing of the other end, and may be all that is meant by one amount.
  return value[end] ?? value[end === 'min' ? 'max' : 'min'];
}

/** Amounts for the same period are seldom further apart than this, and those for different ones seldom as close. */
const CLOSE = 1.5;

function isClose(one: number, other: number): boolean {
  return one <= other * CLOSE && other <= one * CLOSE;
}

function isPeriodAround({ passage: { text, lead, heading } }: Span, per: PayPeriod): boolean {
  return [text, lead, heading].some((part) => speaksOfPeriod(part, per));
}

/** Whether an amount is the one that the text states, but for the text's rounding or the frontmatter's to whole units. */
function isSame(amount: number, stated: number, roundedTo: number): boolean {
  const apart = Math.abs(stated - amount);
  const whole = Number.isInteger(amount) && !Number.isInteger(stated);
  return apart === 0 || apart < Math.max(roundedTo, whole ? 1 : 0);
}

/** `$12,100 a month`; what the text leaves open is not said. */
function shown({ min, max, currency, per }: RolePay, pay: Pay): string {
  const stated: Pay & { per: PayPeriod } = {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    currency: currency ?? pay.currency,
    per: per ?? pay.per,
  };
  return per === undefined ? showAmount(stated, 'en-US', en.pay) : showPay(stated, 'en-US', en.pay);
}
