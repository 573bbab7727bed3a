import { showAmount, showPay, type Pay } from '../../posting/pay.ts';
import type { PayPeriod } from '../../posting/pay-period.ts';
import { canMean, hasMoney } from '../../posting/stated/money.ts';
import { speaksOfPayPer, speaksOfPeriod } from '../../posting/stated/pay-period-words.ts';
import { readPay, type RolePay } from '../../posting/stated/role-pay.ts';
import { en } from '../../words/en.ts';
import type { Reading, Span } from '../reading.ts';
import { isEquivalent } from './pay-equivalence.ts';
import { looseNumbersIn } from './pay-numbers.ts';
import { payLeftOut } from './pay-left-out.ts';
import type { Conflict, Judge, LocatedMention, Path } from './verdict.ts';

type PayMention = LocatedMention<RolePay>;
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
    omissions: [],
  };
};

/** A line of its own that says what the next one is about, such as `Pay range`. */
const LONGEST_LABEL = 60;

/** No posting speaks of money in more places; what comes after them is not read. */
const MOST_PASSAGES = 300;

/** What a text says of pay. */
function payIn({ passages }: Reading): PayMention[] {
  const withMoney = [...passages.entries()].filter(([, { text }]) => hasMoney(text));
  return withMoney.slice(0, MOST_PASSAGES).flatMap(([i, passage]) => {
    const label = passages[i - 1];
    const led =
      passage.lead === '' && label?.kind === 'sentence' && isLabel(label.text)
        ? { ...passage, lead: label.text }
        : passage;
    return readPay(led).map((mention) => ({
      ...mention,
      span: { passage, start: mention.start, end: mention.end },
    }));
  });
}

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && !/[\d.!?]/.test(text);
}

/** The frontmatter's pay, held against what the text says of pay. */
class HeldPay {
  readonly #pay: Pay;
  readonly #reading: Reading;
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
    if (amount) return [amount];
    const found = [this.#currencyConflict(), this.#periodConflict()];
    return found.filter((conflict) => conflict !== undefined);
  }

  unstated(): Path[] {
    const silent = this.#ends.filter((end) => !this.#isHeard(end));
    const inferred = new Set<string>(this.#pay.inferred);
    if (silent.length === this.#ends.length) {
      return silent.every((end) => inferred.has(end)) ? [] : [['pay']];
    }
    const said = this.#agreeing.length > 0;
    const parts = [
      ...silent,
      ...(said && this.#agreeing.every(({ says }) => says.currency === undefined)
        ? ['currency']
        : []),
      ...(said && !this.#isPeriodHeard() ? ['per'] : []),
    ];
    return parts.filter((part) => !inferred.has(part)).map((part) => ['pay', part]);
  }

  /** An amount that is nowhere in the text, while the text is sure of another. */
  #amountConflict(): Conflict | undefined {
    const missing = this.#ends.filter((end) => !this.#isHeard(end));
    const [first] = missing;
    if (first === undefined || this.#sure.some(({ says }) => isEquivalent(this.#pay, says))) {
      return undefined;
    }
    if (missing.length === this.#ends.length && this.#crossing().length === 0) {
      const against = this.#sure.find(({ says }) => says.per === this.#pay.per) ?? this.#sure[0];
      return against && this.#conflict('pay-contradicted', first, against);
    }
    // One end is right: the other is wrong where the same words state it otherwise.
    const against = this.#sure.find(
      ({ says }) =>
        says[first] !== undefined &&
        this.#ends.some((end) => end !== first && this.#agrees(end, says)),
    );
    return against && this.#conflict('pay-contradicted', first, against);
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
      told.some(({ span: { passage } }) =>
        [passage.text, passage.lead, passage.heading].some((text) => speaksOfPeriod(text, per)),
      ) ||
      this.#reading.passages.some(({ text }) => speaksOfPayPer(text, per))
    );
  }

  #agrees(end: End, says: RolePay): boolean {
    const amount = this.#pay[end];
    // `from $90k` says nothing of the other end, and may be all that is meant by one amount.
    const stated = says[end] ?? says[end === 'min' ? 'max' : 'min'];
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
    return { rule, path: ['pay', part], span, stated: shown(says, this.#pay) };
  }
}

function canContradict({ sure, span }: PayMention): boolean {
  return sure && span.passage.kind !== 'title';
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
