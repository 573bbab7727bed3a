import type { PayBasis, PayPeriod } from '../../../model/pay-period.ts';
import { hasMoney } from '../../en/money.ts';
import type { Mention, Passage, Extractor } from '../../../text/passage.ts';
import { isOnTargetPay } from './pay-cues.ts';
import { hasLabelledNumber } from './pay-label.ts';
import {
  hasUnusualPeriod,
  findPeriodAfter,
  findPeriodBefore,
  isTotal,
} from './pay-period-words.ts';
import {
  isDoubtful,
  isForPurpose,
  mentionsBusinessMoney,
  mentionsOtherMoney,
  mentionsOutsiders,
  mentionsStipendEarners,
  isPurposeLabel,
  findMoneyWords,
  type MoneyWord,
} from './pay-vocabulary.ts';
import { isPlausible, isUsual } from './usual-pay.ts';
import { findPay, type PayStatement, type StatedPay } from './pay-statements.ts';
import {
  CLAUSE_END,
  ASIDE,
  FROM_TIME,
  BENEFITS_HEADING,
  OTHER_ROLES,
  PAYMENT_TERMS,
  BREAK,
  LINK,
  DASH,
} from './pay-patterns.ts';

/** Pay that a text states for the role. */
export interface RolePay extends StatedPay {
  /** Whether several currencies use its sign: the `$` of `$12,100`. */
  sharedMark: boolean;
  /** What the amounts are rounded to: 1000 for `$192k`; 0 for exact amounts. */
  roundedTo: number;
  /** Whether it includes commissions, by the words beside it: `OTE $150,000`. */
  isOnTarget: boolean;
}

/** Money that a passage mentions: certainly the role's pay, perhaps, or something else. */
export interface Money extends Omit<Mention<RolePay>, 'certain'> {
  kind: 'pay' | 'perhaps' | 'other';
}

/** Longest passage that is read. Anything longer is not a sentence. */
const MAX_PASSAGE_CHARS = 5000;
const MAX_AMOUNTS = 40;
const LOOKBEHIND_CHARS = 160;
const LOOKAHEAD_CHARS = 70;
/** The end of a lead matters most. */
const MAX_ABOVE_CHARS = 160;
/** Part of a passage in which words about interns or other money count. */
const MAX_CONTEXT_CHARS = 600;
/** Longest list item under a heading about pay. */
const MAX_LINE_CHARS = 180;
/** Words of doubt may start this far beyond the clause of an amount. */
const EXTRA_DOUBT_CHARS = 12;
/** Longest gap between two amounts of the same kind. */
const MAX_GAP_CHARS = 90;

/** What the lead states about pay or, if it states nothing, the heading. */
interface PayHeading {
  /** Whether it is about the role's pay alone. */
  pay: boolean;
  per: PayPeriod | undefined;
}

/** Whether a text may state an amount of pay. Cheap; can be wrong only when true. */
export function mayStateAmount(text: string): boolean {
  return hasMoney(text) || hasLabelledNumber(text);
}

/** Extracts the role's pay. Amounts that are certainly other money are left out. */
export const extractPay: Extractor<RolePay> = (passage) =>
  findMoney(passage).flatMap(({ kind, ...mention }) =>
    kind === 'other' ? [] : [{ ...mention, certain: kind === 'pay' }],
  );

/** Finds the money that a passage mentions, up to a limit. */
export function findMoney(passage: Passage): Money[] {
  const text = passage.text.slice(0, MAX_PASSAGE_CHARS);
  if (!mayStateAmount(text)) return [];
  const context = new PayContext(passage, text);
  let previous: Money | undefined;
  const found = findPay(text).slice(0, MAX_AMOUNTS);
  return found.map((mention, i) => {
    const next = found[i + 1]?.start ?? text.length;
    previous = context.classify(mention, previous, next);
    return previous;
  });
}

/** One passage, with the answers that apply to all of it computed once. */
class PayContext {
  readonly #passage: Passage;
  readonly #text: string;
  #allWords: MoneyWord[] | undefined;
  #payHeading: PayHeading | undefined;

  constructor(passage: Passage, text: string) {
    this.#passage = passage;
    this.#text = text;
  }

  classify(mention: PayStatement, previous: Money | undefined, next: number): Money {
    const { start, end, amountStart, pay, sharedMark, roundedTo } = mention;
    const textBefore = takeLastClause(
      this.#text.slice(Math.max(previous?.end ?? 0, amountStart - LOOKBEHIND_CHARS), amountStart),
    );
    const textAfter = this.#text.slice(end, Math.min(next, end + LOOKAHEAD_CHARS));
    const before = textBefore.replace(ASIDE, ' ');
    const after = takeFirstClause(textAfter).replace(FROM_TIME, ' ');
    const own = this.#classifyByWords(before, after, pay);
    const near = previous && start - previous.end <= MAX_GAP_CHARS ? previous : undefined;
    const leader = own === undefined ? near : undefined;
    const follows = leader !== undefined && isSimilar(leader.value, pay);
    const isWhole = pay.per === undefined && isTotal(textBefore, textAfter);
    const unusual = !isWhole && pay.per === undefined && hasUnusualPeriod(textAfter);
    const per: PayBasis | undefined = isWhole
      ? 'total'
      : unusual
        ? undefined
        : (pay.per ??
          this.#findPeriod(pay, textBefore, after, follows ? leader.value.per : undefined));
    const isOnTarget = isOnTargetPay(before, after);
    const value: RolePay = {
      ...pay,
      ...(per !== undefined && { per }),
      sharedMark,
      roundedTo,
      isOnTarget,
    };
    const alone = own === undefined && this.#isPayLine(mention);
    const kind = alone
      ? 'pay'
      : (own ?? (leader ? (follows ? leader.kind : 'perhaps') : this.#classifyByContext(value)));
    const doubtful =
      kind === 'pay' &&
      ((pay.currency === undefined &&
        !(own === 'pay' && isLinkedToPay(before) && isUsualUnmarked(pay))) ||
        unusual ||
        !isPlausible(value) ||
        isDoubtful(before) ||
        isDoubtful(textAfter.slice(0, after.length + EXTRA_DOUBT_CHARS)) ||
        getLeadAndHeading(this.#passage).some((part) => OTHER_ROLES.test(part)));
    return { start, end, value, kind: doubtful ? 'perhaps' : kind };
  }

  /** Whether a line is an amount, its period and how it is paid: `£45,000 p.a., paid monthly`. */
  #isPayLine({ start, end, pay }: PayStatement): boolean {
    const rest = this.#text.slice(end);
    return (
      start === 0 &&
      isUsualRate(pay) &&
      PAYMENT_TERMS.test(rest) &&
      !getLeadAndHeading(this.#passage).some((part) => BENEFITS_HEADING.test(part))
    );
  }

  /** Finds a period apart from the amount, if the amount is usual for it. */
  #findPeriod(
    pay: StatedPay,
    textBefore: string,
    after: string,
    previousPeriod: PayBasis | undefined,
  ): PayBasis | undefined {
    const around =
      findPeriodAfter(after) ??
      findPeriodBefore(textBefore) ??
      previousPeriod ??
      this.#getPayHeading().per;
    // `Weekly pay: $20` states when pay comes; twenty dollars are no week's pay.
    return around !== undefined && isUsual(pay, around) ? around : undefined;
  }

  /** Classifies an amount by the words beside it. */
  #classifyByWords(before: string, after: string, pay: StatedPay): Money['kind'] | undefined {
    const textBefore = findMoneyWords(before);
    const nearest = textBefore.at(-1);
    const textAfter = isForPurpose(after) ? 'other' : findMoneyWords(after)[0]?.word;
    const gap = nearest ? before.slice(nearest.end) : '';
    const linked = LINK.test(gap);
    if (textAfter === 'other') return nearest?.word === 'pay' && linked ? 'perhaps' : 'other';
    const outsiders = mentionsOutsiders(before) || mentionsOutsiders(after);
    if (nearest?.word === 'other') {
      const beside = textAfter === 'pay' || textBefore.some(({ word }) => word !== 'other');
      // `Relocation Coordinator, $25 an hour` is a role.
      return beside || (!linked && isUsualRate(pay)) ? 'perhaps' : 'other';
    }
    if (textAfter === 'pay') return outsiders ? 'perhaps' : 'pay';
    if (nearest?.word === 'paid') return 'perhaps';
    if (nearest?.word === 'pay') return outsiders || BREAK.test(gap) ? 'perhaps' : 'pay';
    if (nearest?.word === 'stipend' || textAfter === 'stipend') {
      return this.#mentionsStipendEarners() ? 'pay' : 'perhaps';
    }
    if (!isPurposeLabel(before) && !mentionsBusinessMoney(before) && !mentionsBusinessMoney(after))
      return undefined;
    return isUsualRate(pay) ? 'perhaps' : 'other';
  }

  /** Classifies an amount by the rest of its passage, its lead and its heading. */
  #classifyByContext(value: RolePay): Money['kind'] {
    const words = this.#getAllWords();
    if (words.includes('pay') || words.includes('paid')) return 'perhaps';
    if (words.includes('other')) return isUsualRate(value) ? 'perhaps' : 'other';
    const clean =
      this.#text.length <= MAX_LINE_CHARS &&
      !mentionsOtherMoney(this.#text) &&
      !mentionsOutsiders(this.#text) &&
      isUsual(value, value.per);
    return clean && this.#getPayHeading().pay ? 'pay' : 'perhaps';
  }

  #getAllWords(): MoneyWord[] {
    this.#allWords ??= findMoneyWords(this.#text.slice(0, MAX_CONTEXT_CHARS)).map(
      ({ word }) => word,
    );
    return this.#allWords;
  }

  #mentionsStipendEarners(): boolean {
    return [this.#text.slice(0, MAX_CONTEXT_CHARS), ...getLeadAndHeading(this.#passage)].some(
      (part) => mentionsStipendEarners(part),
    );
  }

  #getPayHeading(): PayHeading {
    if (this.#payHeading) return this.#payHeading;
    const spoken = getLeadAndHeading(this.#passage).map((part) => ({
      part,
      words: findMoneyWords(part),
    }));
    const above = spoken.find(({ words }) => words.some(({ word }) => word === 'pay'));
    const alone = above?.words.every(({ word }) => word !== 'other') ?? false;
    this.#payHeading = {
      pay:
        alone &&
        above !== undefined &&
        !BENEFITS_HEADING.test(above.part) &&
        !isDoubtful(above.part),
      per: alone && above ? findPeriodBefore(above.part) : undefined,
    };
    return this.#payHeading;
  }
}

/** Gets the last sentence of the lead, and the heading. */
function getLeadAndHeading({ lead, heading }: Passage): string[] {
  const end = lead.slice(-MAX_ABOVE_CHARS);
  const sentence = end.slice(Math.max(0, end.search(/(?<=[.!?] )[^.!?]*$/u)));
  return [sentence, heading.slice(0, MAX_ABOVE_CHARS)].filter((part) => part !== '');
}

/** Whether the words before an amount link it to a word for pay: `Compensation: `. */
function isLinkedToPay(before: string): boolean {
  const nearest = findMoneyWords(before).at(-1);
  if (nearest?.word !== 'pay') return false;
  const gap = before.slice(nearest.end);
  return LINK.test(gap) || DASH.test(gap);
}

/** Whether an amount without a currency has a period and, in dollars, would be usual for it. */
function isUsualUnmarked(pay: StatedPay): boolean {
  return pay.per !== undefined && isUsual({ ...pay, currency: 'USD' }, pay.per);
}

function takeLastClause(text: string): string {
  return text.slice(
    Math.max(text.lastIndexOf(';'), text.lastIndexOf('|'), text.lastIndexOf('•')) + 1,
  );
}

function takeFirstClause(text: string): string {
  // Brackets right after an amount are about it.
  const skipped = /^ ?\(/.exec(text)?.[0].length ?? 0;
  const end = text.slice(skipped).search(CLAUSE_END);
  return end < 0 ? text : text.slice(0, skipped + end);
}

/** Whether an amount by itself looks like pay: a usual rate per hour or year. */
function isUsualRate(pay: StatedPay): boolean {
  return (pay.per === 'hour' || pay.per === 'year') && isUsual(pay, pay.per);
}

/** Whether two amounts may be of the same kind: similar in size, with compatible periods. */
function isSimilar(one: StatedPay, other: StatedPay): boolean {
  const a = one.max ?? one.min ?? 0;
  const b = other.min ?? other.max ?? 0;
  const close = a <= b * 3 && b <= a * 3;
  return close && (one.per === undefined || other.per === undefined || one.per === other.per);
}
