import { showAmount, showPay, type Pay } from '../../posting/pay.ts';
import type { PayPeriod } from '../../posting/pay-period.ts';
import { canMean } from '../../posting/stated/money.ts';
import { speaksOfPayPer, speaksOfPeriod } from '../../posting/stated/pay-period-words.ts';
import type { RolePay } from '../../posting/stated/role-pay.ts';
import { en } from '../../words/en.ts';
import type { Reading, Span } from '../reading.ts';
import { isEquivalent } from './pay-equivalence.ts';
import { endLeftOut, payLeftOut } from './pay-left-out.ts';
import { looseNumbersIn, periodBeside } from './pay-numbers.ts';
import { canContradict, payIn, type PayMention } from './pay-passages.ts';
import type { Conflict, Judge, Path } from './verdict.ts';

type End = 'min' | 'max';

export const judgePay: Judge = (subject) => {
  const mentions = payIn(subject.reading);
  const { pay } = subject.posting;
  if (!pay) {
    return { support: [], unstated: [], conflicts: [], omissions: payLeftOut(subject, mentions) };
  }
  const held = new HeldPay(pay, mentions, subject.reading);
  const conflicts = held.conflicts();
  return {
    support: held.support(),
    unstated: conflicts.length > 0 ? [] : held.unstated(),
    conflicts,
    omissions: conflicts.length > 0 ? [] : endLeftOut(pay, mentions),
  };
};

/** The frontmatter's pay, held against what the text says of pay. */
class HeldPay {
  readonly #pay: Pay;
  readonly #reading: Reading;
  readonly #mentions: readonly PayMention[];
  /** The ends that the frontmatter states; of a single amount both. */
  readonly #ends: readonly End[];
  /** Mentions that can contradict. */
  readonly #sure: readonly PayMention[];
  /** Mentions with an amount of the frontmatter's at the same end. */
  readonly #agreeing: readonly PayMention[];
  /** Where other numbers in the text are the frontmatter's amounts, by end. */
  readonly #numbers: Readonly<Partial<Record<End, Span>>>;

  constructor(pay: Pay, mentions: readonly PayMention[], reading: Reading) {
    this.#pay = pay;
    this.#reading = reading;
    this.#mentions = mentions;
    this.#ends = (['min', 'max'] as const).filter((end) => pay[end] !== undefined);
    this.#sure = mentions.filter((mention) => canContradict(mention));
    this.#agreeing = mentions.filter(({ says }) =>
      this.#ends.some((end) => this.#agrees(end, says)),
    );
    const silent = this.#ends.filter((end) => !this.#isSaid(end));
    this.#numbers = silent.length > 0 ? this.#amongNumbers(silent) : {};
  }

  support(): Span[] {
    const fitting = this.#agreeing.filter(
      ({ says }) =>
        this.#currencyFits(says) && (says.per === undefined || says.per === this.#pay.per),
    );
    // What stands first here outweighs everything below it.
    const rank = ({ says, sure, span }: PayMention) =>
      Number(span.passage.kind === 'title') * 16 +
      Number(!this.#ends.every((end) => this.#agrees(end, says))) * 8 +
      Number(!sure) * 4 +
      Number(says.per === undefined) * 2 +
      Number(says.roundedTo > 0);
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
      ...(said && this.#agreeing.every(({ says }) => says.currency === undefined)
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
    if (first === undefined || this.#sure.some(({ says }) => isEquivalent(this.#pay, says))) {
      return undefined;
    }
    if (missing.length === this.#ends.length && this.#crossing().length === 0) {
      const against = this.#sure.find(({ says }) => says.per === this.#pay.per) ?? this.#sure[0];
      return against && { end: first, against };
    }
    // One end is right: the other is wrong where the same words state it otherwise.
    const against = this.#sure.find(
      ({ says }) =>
        says[first] !== undefined &&
        this.#ends.some((end) => end !== first && this.#agrees(end, says)),
    );
    return against && { end: first, against };
  }

  /** Another period beside another amount that is still close: both are the same slip. */
  #periodConflictBeside(against: PayMention): Conflict | undefined {
    const { per } = this.#pay;
    const close = this.#ends.every((end) => {
      const stated = statedAt(end, against.says);
      return stated !== undefined && isClose(stated, this.#pay[end] ?? 0);
    });
    const otherwise =
      this.#sure.every(({ says }) => says.per !== undefined) &&
      this.#mentions.every(({ says }) => says.per !== per);
    return close && otherwise
      ? this.#conflict('pay-period-contradicted', 'per', against)
      : undefined;
  }

  #currencyConflict(): Conflict | undefined {
    if (this.#agreeing.some(({ says }) => this.#currencyFits(says))) return undefined;
    const { currency } = this.#pay;
    const against = this.#agreeing.find((mention) => canContradict(mention));
    const written = this.#reading.passages.some(({ text }) => text.includes(currency));
    return against && !written
      ? this.#conflict('pay-contradicted', 'currency', against)
      : undefined;
  }

  #periodConflict(): Conflict | undefined {
    const told = this.#told();
    if (told.some(({ says }) => says.per === this.#pay.per)) return undefined;
    const against = told.filter(
      (mention) => mention.says.per !== undefined && canContradict(mention),
    );
    const [first] = against;
    const allEnds = this.#ends.every((end) => against.some(({ says }) => this.#agrees(end, says)));
    return first && allEnds ? this.#conflict('pay-period-contradicted', 'per', first) : undefined;
  }

  /** The mentions that speak for the period: those that give the amounts in full, if there are any. */
  #told(): readonly PayMention[] {
    const exact = this.#agreeing.filter(({ says }) =>
      this.#ends.some((end) => this.#pay[end] === says[end]),
    );
    return exact.length > 0 ? exact : this.#agreeing;
  }

  #isPeriodHeard(): boolean {
    const { per } = this.#pay;
    const told = this.#told();
    return (
      told.some(({ says }) => says.per === per) ||
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

  #agrees(end: End, says: RolePay): boolean {
    const amount = this.#pay[end];
    const stated = statedAt(end, says);
    return amount !== undefined && stated !== undefined && isSame(amount, stated, says.roundedTo);
  }

  #isSaid(end: End): boolean {
    return this.#agreeing.some(({ says }) => this.#agrees(end, says));
  }

  #isHeard(end: End): boolean {
    return this.#numbers[end] !== undefined || this.#isSaid(end);
  }

  /** Mentions in which an amount of the frontmatter's stands at the other end. */
  #crossing(): PayMention[] {
    return this.#sure.filter(({ says: { min, max, roundedTo } }) =>
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
    { says, span }: PayMention,
  ): Conflict {
    // An amount without a currency is shown as it stands.
    const stated =
      says.currency === undefined
        ? span.passage.text.slice(span.start, span.end)
        : shown(says, this.#pay);
    return { rule, path: ['pay', part], span, stated };
  }
}

function statedAt(end: End, says: RolePay): number | undefined {
  // `from $90k` says nothing of the other end, and may be all that is meant by one amount.
  return says[end] ?? says[end === 'min' ? 'max' : 'min'];
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
