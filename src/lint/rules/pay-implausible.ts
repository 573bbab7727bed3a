import { dollarsOf, isLowPaying } from '../../model/currency-worth.ts';
import type { PayPeriod } from '../../model/pay-period.ts';
import type { Pay } from '../../model/pay.ts';
import type { Posting } from '../../model/posting.ts';
import { en } from '../../i18n/en/index.ts';
import { definePostingRule } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

type Bounds = readonly [least: number, most: number];

/** Beyond these, in US dollars, nobody is paid: neither an apprentice nor a chief executive. */
const POSSIBLE: Readonly<Record<PayPeriod, Bounds>> = {
  hour: [0.5, 2500],
  day: [3, 15_000],
  week: [10, 40_000],
  month: [195, 150_000],
  year: [400, 10_000_000],
};
/** What volunteers, interns and people who work a few hours get may be pocket money. */
const POCKET_MONEY = 10;
/** In countries where work is paid less, it is paid less by so much at most. */
const LOW_PAY = 0.1;

/** What is paid most often, in US dollars, in the order in which a period is proposed. */
const USUAL: readonly (readonly [PayPeriod, Bounds])[] = [
  ['hour', [7, 150]],
  ['month', [1000, 20_000]],
  ['year', [20_000, 1_000_000]],
  ['day', [100, 1000]],
  ['week', [200, 5000]],
];

/** Pay that nobody gets for such a period. */
export default definePostingRule({
  id: 'pay-implausible',
  group: 'facts-among-themselves',
  severity: 'error',
  docs: {
    en: {
      title: 'Implausible pay',
      finds:
        'An amount that is far too high or far too low for its period, such as 64,000 an hour.',
      why: 'It is nearly always a wrong period or a mistyped digit, and it distorts every pay comparison on the board.',
      fix: 'Read the text again and correct the period or the amount. If both are right, ignore this check and explain why.',
    },
    fr: {
      title: 'Une rémunération peu vraisemblable',
      finds: 'Un montant bien trop élevé ou bien trop bas pour sa période, comme 64 000 par heure.',
      why: 'C’est presque toujours une erreur de période ou de chiffre, et elle fausse toutes les comparaisons de rémunération du tableau.',
      fix: 'Relisez le texte, puis corrigez la période ou le montant. Si les deux sont justes, ignorez cette vérification et expliquez pourquoi.',
    },
  },
  example: {
    wrong: 'pay: { min: 64000, max: 72000, currency: CAD, per: hour }',
    right: 'pay: { min: 64000, max: 72000, currency: CAD, per: year }',
  },
  check: (posting) => {
    const { pay } = posting.posting;
    // Whoever guessed the period did not read it: the amount says nothing against it.
    if (!pay || pay.inferred?.includes('per')) return [];
    const bounds = boundsOf(posting.posting, pay);
    // Where both ends are beyond, the first says enough.
    const end = (['min', 'max'] as const).find((each) => isBeyond(pay[each], pay.currency, bounds));
    const amount = end && pay[end];
    if (end === undefined || amount === undefined) return [];
    return [{ ...locateField(posting, ['pay', end]), message: messageFor(amount, pay, bounds) }];
  },
});

function boundsOf(posting: Posting, { per, currency }: Pay): Bounds {
  const [least, most] = POSSIBLE[per];
  const lowest = per === 'month' && mayBePocketMoney(posting) ? POCKET_MONEY : least;
  return [isLowPaying(currency) ? lowest * LOW_PAY : lowest, most];
}

/** Roles by whose titles pay may be pocket money. */
const POCKET_MONEY_TITLE =
  /\b(?:volunteer|intern(?:ship)?|apprentice(?:ship)?|trainee|student|fellow|ambassador|au pair)\b/iu;

function mayBePocketMoney({ title, employment = [], level, hoursPerWeek }: Posting): boolean {
  return (
    POCKET_MONEY_TITLE.test(title) ||
    level === 'intern' ||
    (hoursPerWeek !== undefined && hoursPerWeek < 20) ||
    employment.some((kind) => kind !== 'full-time' && kind !== 'contract')
  );
}

/** Whether an amount lies outside what is possible; where its currency's worth is not known, none does. */
function isBeyond(amount: number | undefined, currency: string, [least, most]: Bounds): boolean {
  const dollars = amount === undefined ? undefined : dollarsOf(amount, currency);
  return dollars !== undefined && (dollars < least || dollars > most);
}

function messageFor(amount: number, { per, currency }: Pay, [least]: Bounds): string {
  const low = (dollarsOf(amount, currency) ?? 0) < least;
  const written = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  const plausible = plausiblePeriod(amount, currency, per);
  const thousands = low && plausiblePeriod(amount * 1000, currency) === per;
  const ways = [
    ...(plausible ? [en.period[plausible]] : []),
    ...(thousands ? [`as ${written.format(amount * 1000)} ${en.period[per]}`] : []),
  ];
  const hint = ways.length > 0 ? ` As pay ${ways.join(', or ')}, it would be plausible.` : '';
  return `Nobody is paid so ${low ? 'little' : 'much'}: ${written.format(amount)} ${currency} ${en.period[per]}.${hint} Give the amount and the period that the text states.`;
}

/** The period for which an amount is usual, if there is one. */
function plausiblePeriod(amount: number, currency: string, not?: PayPeriod): PayPeriod | undefined {
  const dollars = dollarsOf(amount, currency) ?? 0;
  return USUAL.find(
    ([period, [least, most]]) => period !== not && dollars >= least && dollars <= most,
  )?.[0];
}
