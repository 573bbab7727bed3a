import type { PayPeriod } from '../../../model/pay-period.ts';
import { hasMoney } from '../../en/money.ts';
import type { Mention, Passage, Extractor } from '../../../text/passage.ts';
import { hasLabelledNumber } from './pay-label.ts';
import { hasUnusualPeriod, periodAfter, periodBefore } from './pay-period-words.ts';
import {
  isDoubtful,
  isForPurpose,
  isOfBusiness,
  isOfOtherMoney,
  isOfOutsiders,
  isOfStipendiaries,
  isPurposeLabel,
  moneyWordsIn,
  type MoneyWord,
} from './pay-vocabulary.ts';
import { isLikely, isUsual } from './pay-range.ts';
import { findPay, type PayMention, type StatedPay } from './pay-statements.ts';

/** Pay as a text states it, and how exactly. */
export interface RolePay extends StatedPay {
  /** Whether its mark of money is several currencies' own: the `$` of `$12,100`. */
  sharedMark: boolean;
  /** What the text's amounts are rounded to: 1000 for `$192k`; 0 where they are given in full. */
  roundedTo: number;
}

/** Money that a passage speaks of, and what it is: the role's pay for sure, perhaps, or something else. */
export interface Money extends Omit<Mention<RolePay>, 'certain'> {
  is: 'pay' | 'perhaps' | 'other';
}

/** What begins beyond is no sentence, and is not read. */
const LONGEST_PASSAGE = 5000;
const MOST_AMOUNTS = 40;
const REACH_BEFORE = 160;
const REACH_AFTER = 70;
/** Of what leads into a list, the end leads. */
const LEAD_END = 160;
/** So much of a passage is asked whether it speaks of interns, or of other money. */
const LONGEST_REACH = 600;
/** A line of a list under a heading that speaks of pay is no longer. */
const LONGEST_LINE = 180;
/** Words that cast doubt on an amount may begin so far beyond its clause. */
const DOUBT_BEYOND = 12;
/** So much may stand between two amounts of one matter. */
const LONGEST_BETWEEN = 90;

/** The end of a clause in which an amount stands. */
const CLAUSE_END =
  /[,;:!?|•]|\.(?:\s|$)|\s(?:and|plus|with|or|but|as|depending|based|while|which|that|where|when|if|in addition)\s|\s[+&–—-]\s|\)\s/iu;
/** What leaves out words in brackets, and what is said not to be counted. */
const ASIDE =
  /\([^()]{0,80}\)|,\s(?:which|plus|not|as)\s[^,.;:]{0,80},(?=\s(?:is|are|will|ranges?)\b)|\b(?:excluding|exclusive of|not including|in addition to|besides|on top of|along with|apart from|before)\s[^.;:]{0,80}?(?=,|\s(?:the|our|this|is)\s|:)/giu;

/** Headings and leads about what comes beside pay. */
const BESIDE_ABOVE = /\b(?:benefits?|perks?|rewards|funding|investors|about us)\b/iu;
const OTHER_ROLES =
  /\b(?:similar|related|recommended|other|more|open) (?:\w+ )?(?:jobs|roles|openings|positions|vacancies|opportunities)\b|\bsalaries by\b/iu;

/** How an amount is paid, after it on a line of its own. */
const PAID_HOW = /^, paid (?:\w+ ){0,3}\w+\.?$/iu;

/** What the lead says of pay or, where it says nothing, the heading. */
interface Above {
  /** Whether it speaks of the role's pay alone. */
  pay: boolean;
  per: PayPeriod | undefined;
}

/** Whether a text may state an amount of pay: a quick answer, wrong only in saying yes. */
export function speaksOfAmount(text: string): boolean {
  return hasMoney(text) || hasLabelledNumber(text);
}

/** The role's pay in a passage. What is surely other money is not returned. */
export const extractPay: Extractor<RolePay> = (passage) =>
  findMoney(passage).flatMap(({ is, ...mention }) =>
    is === 'other' ? [] : [{ ...mention, certain: is === 'pay' }],
  );

/** The money that a passage speaks of; of a passage that goes on and on, what comes first. */
export function findMoney(passage: Passage): Money[] {
  const text = passage.text.slice(0, LONGEST_PASSAGE);
  if (!speaksOfAmount(text)) return [];
  const scene = new PayContext(passage, text);
  let previous: Money | undefined;
  const found = findPay(text).slice(0, MOST_AMOUNTS);
  return found.map((mention, i) => {
    const next = found[i + 1]?.start ?? text.length;
    previous = scene.judge(mention, previous, next);
    return previous;
  });
}

/** One passage, with what is asked of all of it answered once. */
class PayContext {
  readonly #passage: Passage;
  readonly #text: string;
  #whole: MoneyWord[] | undefined;
  #aboveAll: Above | undefined;

  constructor(passage: Passage, text: string) {
    this.#passage = passage;
    this.#text = text;
  }

  judge(mention: PayMention, previous: Money | undefined, next: number): Money {
    const { start, end, amountStart, pay, sharedMark, roundedTo } = mention;
    const ahead = lastClause(
      this.#text.slice(Math.max(previous?.end ?? 0, amountStart - REACH_BEFORE), amountStart),
    );
    const behind = this.#text.slice(end, Math.min(next, end + REACH_AFTER));
    const before = ahead.replace(ASIDE, ' ');
    const after = firstClause(behind);
    const own = this.#kindByWords(before, after, pay);
    const near = previous && start - previous.end <= LONGEST_BETWEEN ? previous : undefined;
    const leader = own === undefined ? near : undefined;
    const follows = leader !== undefined && isLike(leader.value, pay);
    const unusual = pay.per === undefined && hasUnusualPeriod(behind);
    const per = unusual
      ? undefined
      : (pay.per ?? this.#periodOf(pay, ahead, after, follows ? leader.value.per : undefined));
    const value: RolePay = { ...pay, ...(per !== undefined && { per }), sharedMark, roundedTo };
    const alone = own === undefined && this.#isLineOfItsOwn(mention);
    const kind = alone
      ? 'pay'
      : (own ?? (leader ? (follows ? leader.is : 'perhaps') : this.#kindByContext(value)));
    const doubtful =
      kind === 'pay' &&
      ((pay.currency === undefined &&
        !(own === 'pay' && isBound(before) && isUsualUnmarked(pay))) ||
        unusual ||
        !isLikely(value) ||
        isDoubtful(before) ||
        isDoubtful(behind.slice(0, after.length + DOUBT_BEYOND)) ||
        aboveParts(this.#passage).some((part) => OTHER_ROLES.test(part)));
    return { start, end, value, is: doubtful ? 'perhaps' : kind };
  }

  /** Whether a line is an amount, its period and how it is paid: `£45,000 p.a., paid monthly`. */
  #isLineOfItsOwn({ start, end, pay }: PayMention): boolean {
    const rest = this.#text.slice(end);
    return (
      start === 0 &&
      isUsualRate(pay) &&
      PAID_HOW.test(rest) &&
      !aboveParts(this.#passage).some((part) => BESIDE_ABOVE.test(part))
    );
  }

  /** The period that stands apart from an amount, if the amount is a usual one for it. */
  #periodOf(
    pay: StatedPay,
    ahead: string,
    after: string,
    led: PayPeriod | undefined,
  ): PayPeriod | undefined {
    const around = periodAfter(after) ?? periodBefore(ahead) ?? led ?? this.#above().per;
    // `Weekly pay: $20` says when pay comes; twenty dollars are no week's.
    return around !== undefined && isUsual(pay, around) ? around : undefined;
  }

  /** What the words beside an amount say that it is. */
  #kindByWords(before: string, after: string, pay: StatedPay): Money['is'] | undefined {
    const ahead = moneyWordsIn(before);
    const nearest = ahead.at(-1);
    const behind = isForPurpose(after) ? 'other' : moneyWordsIn(after)[0]?.word;
    const gap = nearest ? before.slice(nearest.end) : '';
    const linked = LINK.test(gap);
    if (behind === 'other') return nearest?.word === 'pay' && linked ? 'perhaps' : 'other';
    const outsiders = isOfOutsiders(before) || isOfOutsiders(after);
    if (nearest?.word === 'other') {
      const beside = behind === 'pay' || ahead.some(({ word }) => word !== 'other');
      // `Relocation Coordinator, $25 an hour` is a role.
      return beside || (!linked && isUsualRate(pay)) ? 'perhaps' : 'other';
    }
    if (behind === 'pay') return outsiders ? 'perhaps' : 'pay';
    if (nearest?.word === 'paid') return 'perhaps';
    if (nearest?.word === 'pay') return outsiders || BREAK.test(gap) ? 'perhaps' : 'pay';
    if (nearest?.word === 'stipend' || behind === 'stipend') {
      return this.#isOfStipendiaries() ? 'pay' : 'perhaps';
    }
    if (!isPurposeLabel(before) && !isOfBusiness(before) && !isOfBusiness(after)) return undefined;
    return isUsualRate(pay) ? 'perhaps' : 'other';
  }

  /** What an amount is beside which no word says it. */
  #kindByContext(value: RolePay): Money['is'] {
    const words = this.#wordsOfAll();
    if (words.includes('pay') || words.includes('paid')) return 'perhaps';
    if (words.includes('other')) return 'other';
    const clean =
      this.#text.length <= LONGEST_LINE &&
      !isOfOtherMoney(this.#text) &&
      !isOfOutsiders(this.#text) &&
      isUsual(value, value.per);
    return clean && this.#above().pay ? 'pay' : 'perhaps';
  }

  #wordsOfAll(): MoneyWord[] {
    this.#whole ??= moneyWordsIn(this.#text.slice(0, LONGEST_REACH)).map(({ word }) => word);
    return this.#whole;
  }

  #isOfStipendiaries(): boolean {
    return [this.#text.slice(0, LONGEST_REACH), ...aboveParts(this.#passage)].some((part) =>
      isOfStipendiaries(part),
    );
  }

  #above(): Above {
    if (this.#aboveAll) return this.#aboveAll;
    const spoken = aboveParts(this.#passage).map((part) => ({ part, words: moneyWordsIn(part) }));
    const above = spoken.find(({ words }) => words.some(({ word }) => word === 'pay'));
    const alone = above?.words.every(({ word }) => word !== 'other') ?? false;
    this.#aboveAll = {
      pay:
        alone && above !== undefined && !BESIDE_ABOVE.test(above.part) && !isDoubtful(above.part),
      per: alone && above ? periodBefore(above.part) : undefined,
    };
    return this.#aboveAll;
  }
}

/** The end of what leads into the list in which a passage stands, and the heading over it. */
function aboveParts({ lead, heading }: Passage): string[] {
  const end = lead.slice(-LEAD_END);
  const sentence = end.slice(Math.max(0, end.search(/(?<=[.!?] )[^.!?]*$/u)));
  return [sentence, heading.slice(0, LEAD_END)].filter((part) => part !== '');
}

/** Between a word for pay and an amount: what ends the matter. */
const BREAK = /(?<=[\p{Ll})])\.\s|\.\.|…|[?!]/u;
/** What binds an amount to the word for pay before it. */
const LINK =
  /(?:\b(?:is|are|be|of|at|from|between|ranges?|starts?|starting)|[:=])\s?(?:\w+\s){0,3}$|^\s*$/iu;

/** A dash behind a label. */
const DASH = /^ ?[–—-] ?$/u;

/** Whether the words before an amount bind it to a word for pay: `Compensation: `. */
function isBound(before: string): boolean {
  const nearest = moneyWordsIn(before).at(-1);
  if (nearest?.word !== 'pay') return false;
  const gap = before.slice(nearest.end);
  return LINK.test(gap) || DASH.test(gap);
}

/** Whether an amount without a currency has a period of its own and, in dollars, would be usual for it. */
function isUsualUnmarked(pay: StatedPay): boolean {
  return pay.per !== undefined && isUsual({ ...pay, currency: 'USD' }, pay.per);
}

function lastClause(text: string): string {
  return text.slice(
    Math.max(text.lastIndexOf(';'), text.lastIndexOf('|'), text.lastIndexOf('•')) + 1,
  );
}

function firstClause(text: string): string {
  // What stands in brackets right after an amount is about it.
  const skipped = /^ ?\(/.exec(text)?.[0].length ?? 0;
  const end = text.slice(skipped).search(CLAUSE_END);
  return end < 0 ? text : text.slice(0, skipped + end);
}

/** Whether an amount by itself looks like pay: by the hour or the year, as work is usually paid. */
function isUsualRate(pay: StatedPay): boolean {
  return (pay.per === 'hour' || pay.per === 'year') && isUsual(pay, pay.per);
}

/** Whether two amounts may be the same matter's: alike in size, period and currency. */
function isLike(one: StatedPay, other: StatedPay): boolean {
  const a = one.max ?? one.min ?? 0;
  const b = other.min ?? other.max ?? 0;
  const close = a <= b * 3 && b <= a * 3;
  return close && (one.per === undefined || other.per === undefined || one.per === other.per);
}
