import { dollarsOf, isLowPaying } from '../../model/currency-worth.ts';
import { getPayPath } from '../../model/pay.ts';
import { isPayPeriod, type PayPeriod } from '../../model/pay-period.ts';
import type { Posting } from '../../model/posting.ts';
import { en } from '../../i18n/en/index.ts';
import type { Path } from '../../facts/comparison.ts';
import { definePostingRule, type RuleContext } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';

type Bounds = readonly [min: number, max: number];

/** Bounds of possible pay in US dollars, from apprentices to chief executives. */
const POSSIBLE: Readonly<Record<PayPeriod, Bounds>> = {
  hour: [0.5, 2500],
  day: [3, 15_000],
  week: [10, 40_000],
  'two-weeks': [20, 80_000],
  month: [195, 150_000],
  year: [400, 10_000_000],
};
/**
 * Lower bound of monthly pay for volunteers, interns and people who work few hours, in US dollars.
 */
const MIN_POCKET_MONEY = 10;
/** Factor on the lower bound for currencies of countries with low pay. */
const LOW_PAY_FACTOR = 0.1;

/** Usual pay in US dollars, in the order in which periods are suggested. */
const USUAL: readonly (readonly [PayPeriod, Bounds])[] = [
  ['hour', [7, 150]],
  ['month', [1000, 20_000]],
  ['year', [20_000, 1_000_000]],
  ['day', [100, 1000]],
  ['week', [200, 5000]],
];

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
      finds: 'Un montant bien trop élevé ou bien trop bas pour sa période, comme 64 000 par heure.',
      why: 'C’est presque toujours une erreur de période ou de chiffre, et elle fausse toutes les comparaisons de rémunération du tableau.',
      fix: 'Relisez le texte, puis corrigez la période ou le montant. Si les deux sont justes, ignorez cette vérification et expliquez pourquoi.',
    },
  },
  example: {
    wrong: 'pay: { min: 64000, max: 72000, currency: CAD, per: hour }',
    right: 'pay: { min: 64000, max: 72000, currency: CAD, per: year }',
  },
  check: (context) => {
    const { posting } = context;
    const { pay: statements = [] } = posting;
    return statements.flatMap((pay, i) => {
      const { per } = pay;
      // An inferred period is a guess, which the amount cannot contradict.
      if (!isPayPeriod(per) || pay.inferred?.includes('per')) return [];
      const bounds = getBounds(posting, per, pay.currency);
      const end = (['min', 'max'] as const).find((key) =>
        isOutside(pay[key], pay.currency, bounds),
      );
      const amount = end && pay[end];
      if (end === undefined || amount === undefined) return [];
      const path = getPayPath(statements, i, end);
      return [
        {
          ...locateField(context, path),
          message:
            formatMessage(amount, per, pay.currency, bounds) + describePoint(context, path, amount),
        },
      ];
    });
  },
});

/** Explains a point that was written to separate thousands: `40.000`. */
function describePoint({ source }: RuleContext, path: Path, amount: number): string {
  const range = source.range(path);
  const written = range ? source.file.text.slice(range.start, range.end) : '';
  return /^\d{1,3}\.\d{3}$/.test(written)
    ? ` Numbers have no thousands separators: ${written} is read as ${amount}; write ${written.replace('.', '')} if it was meant.`
    : '';
}

function getBounds(posting: Posting, per: PayPeriod, currency: string): Bounds {
  const [min, max] = POSSIBLE[per];
  const lowest = per === 'month' && mayBePocketMoney(posting) ? MIN_POCKET_MONEY : min;
  return [isLowPaying(currency) ? lowest * LOW_PAY_FACTOR : lowest, max];
}

/** Titles of roles that may be paid with pocket money. */
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

/** Whether an amount is out of bounds; false if the worth of its currency is unknown. */
function isOutside(amount: number | undefined, currency: string, [min, max]: Bounds): boolean {
  const dollars = amount === undefined ? undefined : dollarsOf(amount, currency);
  return dollars !== undefined && (dollars < min || dollars > max);
}

function formatMessage(amount: number, per: PayPeriod, currency: string, [min]: Bounds): string {
  const low = (dollarsOf(amount, currency) ?? 0) < min;
  const format = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  const plausible = findUsualPeriod(amount, currency, per);
  const thousands = low && findUsualPeriod(amount * 1000, currency) === per;
  const options = [
    ...(plausible ? [`${format.format(amount)} ${en.period[plausible]}`] : []),
    ...(thousands ? [`${format.format(amount * 1000)} ${en.period[per]}`] : []),
  ];
  const hint = options.length > 0 ? ` ${options.join(' or ')} would be plausible.` : '';
  return (
    `Implausibly ${low ? 'low' : 'high'} pay: ${format.format(amount)} ${currency} ${en.period[per]}.${hint} ` +
    'Give the amount and the period that the text states.'
  );
}

/** The first period for which an amount is usual. */
function findUsualPeriod(
  amount: number,
  currency: string,
  except?: PayPeriod,
): PayPeriod | undefined {
  const dollars = dollarsOf(amount, currency) ?? 0;
  return USUAL.find(
    ([period, [min, max]]) => period !== except && dollars >= min && dollars <= max,
  )?.[0];
}
