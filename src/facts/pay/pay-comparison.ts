import { getPayPath, type Pay } from '../../model/pay.ts';
import { isPayPeriod } from '../../model/pay-period.ts';
import { canMeanCurrency } from '../en/currency-marks.ts';
import { mayStatePayInWords, mentionsPay } from './en/pay-cues.ts';
import { statesPayPeriod, mentionsPeriod } from './en/pay-period-words.ts';
import { mayStateAmount, type RolePay } from './en/extract-pay.ts';
import { findPay } from './en/pay-statements.ts';
import { MAX_SENTENCE_CHARS } from '../en/requirement.ts';
import { en } from '../../i18n/en/index.ts';
import type { PostingText, Span } from '../../text/posting-text.ts';
import { isEquivalent } from './pay-equivalence.ts';
import { findLooseNumbers, findAdjacentPeriod } from './pay-amounts.ts';
import { canContradict, type PayMention } from './pay-mentions.ts';
import {
  formatStatedPay,
  getStatedAmount,
  getStem,
  isClose,
  isLarge,
  isRange,
  isSame,
  type End,
} from './stated-amounts.ts';
import type { Comparison, Conflict, Doubt, FactPath } from '../comparison.ts';

type Part = End | 'currency' | 'per';

/** One statement of the frontmatter compared with the pay that the text states. */
export class PayComparison {
  readonly #pay: Pay;
  readonly #getPath: (part?: Part) => FactPath;
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
    this.#pay = pay;
    this.#getPath = (part) => getPayPath(statements, index, part);
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
        this.#isCurrencyCompatible(value) && (value.per === undefined || this.#isSameBasis(value)),
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

  /** Pay that the text probably states otherwise, if nothing in it contradicts the frontmatter. */
  getDoubts(): Doubt[] {
    const found = [
      this.#amountDoubt() ?? this.#periodDoubt() ?? this.#numberPeriodDoubt(),
      this.#currencyDoubt(),
      this.#mergedRangeDoubt(),
      this.#kindDoubt(),
    ];
    return found.filter((doubt) => doubt !== undefined);
  }

  /** The parts for which the text has no words, apart from inferred ones. */
  getMissing(): Pick<Comparison, 'unstated' | 'unclear'> {
    const missing = this.#ends.filter((end) => !this.#isFound(end));
    const inferred = new Set<string>(this.#pay.inferred);
    if (missing.length === this.#ends.length) {
      if (missing.every((end) => inferred.has(end))) return { unstated: [], unclear: [] };
      return this.#isSilent()
        ? { unstated: [this.#getPath()], unclear: [] }
        : { unstated: [], unclear: [this.#getPath()] };
    }
    const hasMentions = this.#agreeing.length > 0;
    const isPeriodStated = hasMentions ? this.#isPeriodStated() : this.#isPeriodStatedAtNumbers();
    const parts: readonly [part: Part, isMissing: boolean, isSure: boolean][] = [
      ...this.#ends.map((end): [Part, boolean, boolean] => [
        end,
        missing.includes(end),
        !this.#isWritten(end) &&
          this.#mentions.every((mention) => mention.certain && this.#agreeing.includes(mention)),
      ]),
      [
        'currency',
        hasMentions && this.#agreeing.every(({ value }) => value.currency === undefined),
        this.#mentions.every(({ value }) => value.currency === undefined),
      ],
      ['per', !isPeriodStated, !this.#mayStatePeriod()],
    ];
    const absent = parts.filter(([part, isMissing]) => isMissing && !inferred.has(part));
    const select = (sure: boolean) =>
      absent.filter(([, , isSure]) => isSure === sure).map(([part]) => this.#getPath(part));
    return { unstated: select(true), unclear: select(false) };
  }

  /** Whether the text surely states no amount of pay in any form. */
  #isSilent(): boolean {
    return (
      this.#mentions.length === 0 &&
      findLooseNumbers(this.#text).length === 0 &&
      !this.#ends.some((end) => this.#isWritten(end)) &&
      !this.#text.passages.some(({ text }) => mayStatePayInWords(text))
    );
  }

  /** Whether the text has the amount, if only as money that is for something else. */
  #isWritten(end: End): boolean {
    return this.#text.passages.some(({ text }) =>
      findPay(text.slice(0, MAX_SENTENCE_CHARS)).some(({ pay: { min, max } }) =>
        [min, max].includes(this.#pay[end]),
      ),
    );
  }

  /** Whether the text may state the period where it writes about pay. */
  #mayStatePeriod(): boolean {
    const { per } = this.#pay;
    return (
      !isPayPeriod(per) ||
      this.#text.passages.some(
        ({ text }) => (mentionsPay(text) || mayStateAmount(text)) && mentionsPeriod(text, per),
      )
    );
  }

  /** An amount that the text does not contain, although it certainly states another. */
  #amountConflict(): { end: End; against: PayMention } | undefined {
    const missing = this.#ends.filter((end) => !this.#isFound(end));
    const [first] = missing;
    if (first === undefined || this.#certain.some(({ value }) => isEquivalent(this.#pay, value))) {
      return undefined;
    }
    if (missing.length === this.#ends.length && this.#findSwappedEnds().length === 0) {
      // A total can be worked out from a rate, and a rate from a total.
      const comparable = this.#certain.filter(({ value }) => this.#isComparable(value));
      const against = comparable.find(({ value }) => this.#isSameBasis(value)) ?? comparable[0];
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

  /** An amount that nothing in the text states, although it seems to state another. */
  #amountDoubt(): Doubt | undefined {
    const missing = this.#ends.filter((end) => !this.#isFound(end));
    const [first] = missing;
    if (first === undefined || this.#mentions.some(({ value }) => isEquivalent(this.#pay, value))) {
      return undefined;
    }
    const possible = this.#mentions.filter(
      ({ value }) =>
        value.currency !== undefined &&
        (value.per !== undefined || isLarge(value) || this.#isCloseByGuess(value)),
    );
    if (missing.length === this.#ends.length) {
      const against = possible.find(({ value }) => this.#isSameBasis(value)) ?? possible[0];
      return against && this.#doubt(first, against);
    }
    const against = this.#mentions.find(
      ({ value }) =>
        value[first] !== undefined &&
        this.#ends.some((end) => end !== first && this.#agrees(end, value)),
    );
    return against && this.#doubt(first, against);
  }

  /** Whether an amount without a period is about as large as one whose period is inferred. */
  #isCloseByGuess(value: RolePay): boolean {
    if (this.#pay.inferred?.includes('per') !== true) return false;
    return this.#ends.every((end) => {
      const stated = getStatedAmount(end, value);
      return stated !== undefined && isClose(stated, this.#pay[end] ?? 0);
    });
  }

  #currencyDoubt(): Doubt | undefined {
    const against = this.#getCurrencyConflict();
    return against && this.#doubt('currency', against);
  }

  #periodDoubt(): Doubt | undefined {
    if (this.#pay.inferred?.includes('per')) return undefined;
    const mentions = this.#getPeriodMentions();
    const against = mentions.find(({ value }) => value.per !== undefined);
    const isStated = mentions.some(({ value }) => this.#isSameBasis(value));
    return against === undefined || isStated || this.#isPeriodStated()
      ? undefined
      : this.#doubt('per', against);
  }

  /** Base pay that the text states only with commissions. */
  #kindDoubt(): Doubt | undefined {
    const [first] = this.#agreeing;
    const isBase = (this.#pay.kind ?? 'base') === 'base';
    return first && isBase && this.#agreeing.every(({ value }) => value.isOnTarget)
      ? {
          path: this.#getPath(),
          span: first.span,
          stated: 'on-target earnings, for which pay has kind: total-compensation',
        }
      : undefined;
  }

  /** A different period right after a number that is the amount. */
  #numberPeriodDoubt(): Doubt | undefined {
    if (this.#agreeing.length > 0 || this.#pay.inferred?.includes('per')) return undefined;
    const periods = Object.values(this.#numbers).map((span) => ({
      span,
      per: findAdjacentPeriod(span),
    }));
    const [first] = periods.filter(({ per }) => per !== undefined);
    if (!first?.per || periods.some(({ per }) => per === this.#pay.per)) return undefined;
    const { span, per } = first;
    return {
      path: this.#getPath('per'),
      span,
      stated: `${span.passage.text.slice(span.start, span.end)} ${en.period[per]}`,
    };
  }

  /** A range from the lower end of one stated range to the upper end of another. */
  #mergedRangeDoubt(): Doubt | undefined {
    const ranges = this.#agreeing.filter(
      ({ value: { min, max } }) => min !== undefined && max !== undefined,
    );
    const isWhole = this.#agreeing.some(({ value }) =>
      this.#ends.every((end) => value[end] !== undefined && this.#agrees(end, value)),
    );
    const lower = ranges.find(({ value }) => this.#agrees('min', value));
    const upper = ranges.find(({ value }) => this.#agrees('max', value));
    if (this.#ends.length < 2 || isWhole || !lower || !upper) return undefined;
    if (!isRange(lower.value) && !isRange(upper.value)) return undefined;
    const [from, to] = [lower.value.per, upper.value.per];
    if (from !== undefined && to !== undefined && from !== to) return undefined;
    const both = [upper, lower].map(({ value }) => formatStatedPay(value, this.#pay));
    return {
      path: this.#getPath(),
      span: lower.span,
      stated: `${both.join(' and ')}, for which pay is a list of two statements, each with its places or “for”, and not one range`,
    };
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
    return isPayPeriod(per) && close && otherwise
      ? this.#conflict('pay-period-contradicted', 'per', against)
      : undefined;
  }

  #currencyConflict(): Conflict | undefined {
    const against = this.#getCurrencyConflict();
    return against && canContradict(against)
      ? this.#conflict('pay-contradicted', 'currency', against)
      : undefined;
  }

  /** A mention of the amount in another currency, unless the text names the frontmatter's too. */
  #getCurrencyConflict(): PayMention | undefined {
    const { currency } = this.#pay;
    const isNamed =
      this.#agreeing.some(({ value }) => this.#isCurrencyCompatible(value)) ||
      this.#text.passages.some(({ text }) => text.includes(currency));
    return isNamed
      ? undefined
      : (this.#agreeing.find((mention) => canContradict(mention)) ?? this.#agreeing[0]);
  }

  #periodConflict(): Conflict | undefined {
    const mentions = this.#getPeriodMentions();
    if (mentions.some(({ value }) => this.#isSameBasis(value))) return undefined;
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
      mentions.some(({ value }) => this.#isSameBasis(value)) ||
      mentions.some(({ span }) => this.#isPeriodNearby(span)) ||
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
      spans.some((span) => this.#isPeriodNearby(span)) ||
      this.#text.passages.some(({ text }) => statesPayPeriod(text, per))
    );
  }

  #isPeriodNearby({ passage: { text, lead, heading } }: Span): boolean {
    const { per, unit } = this.#pay;
    const [word = ''] = unit?.toLowerCase().split(' ') ?? [];
    return [text, lead, heading].some((part) =>
      per === 'unit' ? part.toLowerCase().includes(word) : mentionsPeriod(part, per),
    );
  }

  /** Whether a mention is for the same period or, for pieces of work, for the same piece. */
  #isSameBasis({ per, unit }: RolePay): boolean {
    if (per !== this.#pay.per) return false;
    return per !== 'unit' || unit === undefined || getStem(unit) === getStem(this.#pay.unit ?? '');
  }

  /** Whether an amount for the basis of a mention tells that of the frontmatter's. */
  #isComparable(value: RolePay): boolean {
    const { per = 'year' } = value;
    return isPayPeriod(this.#pay.per) ? isPayPeriod(per) : this.#isSameBasis(value);
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
    part: Part,
    mention: PayMention,
  ): Conflict {
    return { rule, ...this.#doubt(part, mention) };
  }

  #doubt(part: Part, { value, span }: PayMention): Doubt {
    // An amount without a currency is shown as written.
    const stated =
      value.currency === undefined
        ? span.passage.text.slice(span.start, span.end)
        : formatStatedPay(value, this.#pay);
    return { path: this.#getPath(part), span, stated };
  }
}
