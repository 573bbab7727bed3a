import { isConditional, type Pay } from '../model/pay.ts';
import { HOURS_PER_YEAR, MONTHS_PER_YEAR } from '../model/pay-period.ts';
import { getEquivalents } from '../model/pay-rate.ts';
import { showAmount, showEquivalent, showPay } from '../model/pay-wording.ts';
import type { Entry } from './board.ts';
import type { BoardContext } from './board-context.ts';
import { placeName } from './display-names.ts';

type PaidEntry = Pick<Entry, 'posting' | 'places'>;

/** One statement of pay as the facts card shows it. */
export interface PayFact {
  /** For whom it holds, if not for everybody; missing if that is as in the statement before. */
  whom?: string;
  stated: string;
  /** What the amount includes, if it is not base pay. */
  includes?: string;
  /** Which parts are inferred. */
  remarks: string[];
  /** The maintainer's words about it. */
  note?: string;
  /** The same pay for other periods, if it can be compared. */
  equivalents?: string;
}

/** The pay of a posting as the facts card shows it. */
export interface PayFacts {
  statements: PayFact[];
  /** How the equivalents were calculated, if there are any. */
  assumption?: string;
}

/** Pay as the facts card shows it; undefined if it is not stated. */
export function payFacts(entry: PaidEntry, context: BoardContext): PayFacts | undefined {
  const { pay, hoursPerWeek } = entry.posting;
  if (!pay) return undefined;
  const { messages, format } = context;
  const statements = groupByWhom(pay, entry, context).flatMap(({ whom, group }) =>
    group.map((statement, i) => ({
      ...(whom !== undefined && i === 0 && { whom }),
      ...describeStatement(statement, entry, context),
    })),
  );
  return {
    statements,
    ...(statements.some(({ equivalents }) => equivalents !== undefined) && {
      assumption:
        hoursPerWeek === undefined
          ? messages.posting.assumption(
              format.number(HOURS_PER_YEAR),
              format.number(MONTHS_PER_YEAR),
            )
          : messages.posting.assumptionByHours(format.number(hoursPerWeek)),
    }),
  };
}

/** Successive statements for the same people, such as base pay and total compensation. */
function groupByWhom(
  statements: readonly Pay[],
  entry: PaidEntry,
  context: BoardContext,
  maxPlaces = Infinity,
): { whom: string | undefined; group: Pay[] }[] {
  const groups: { whom: string | undefined; group: Pay[] }[] = [];
  for (const statement of statements) {
    const whom = nameWhom(statement, entry, context, maxPlaces);
    const last = groups.at(-1);
    if (last && last.whom === whom) last.group.push(statement);
    else groups.push({ whom, group: [statement] });
  }
  return groups;
}

function describeStatement(pay: Pay, entry: PaidEntry, context: BoardContext): PayFact {
  const { messages, format, locale } = context;
  const inferred = new Set(pay.inferred);
  const equivalents = inferred.size === 0 ? getEquivalents(pay, entry.posting) : [];
  return {
    stated: inferred.has('per')
      ? showAmount(pay, locale, messages.pay)
      : showPay(pay, locale, messages.pay),
    ...(pay.kind === 'total-compensation' && { includes: messages.posting.totalCompensation }),
    remarks: [
      ...(inferred.has('per')
        ? [messages.posting.payPeriodInferred(messages.period[pay.per])]
        : []),
      ...(inferred.has('currency')
        ? [messages.posting.payCurrencyInferred(format.currency(pay.currency))]
        : []),
      ...(inferred.has('min') ? [messages.posting.payMinInferred] : []),
      ...(inferred.has('max') ? [messages.posting.payMaxInferred] : []),
    ],
    ...(pay.note !== undefined && { note: pay.note }),
    ...(equivalents.length > 0 && {
      equivalents: messages.posting.equivalents(
        equivalents
          .map((equivalent) => showEquivalent(equivalent, locale, messages.pay))
          .join(' · '),
      ),
    }),
  };
}

/** Number of places that a line names. */
const MAX_PLACES = 3;

/**
 * For whom a statement holds: its places, its condition, or both.
 *
 * @param max how many places to name
 */
function nameWhom(
  pay: Pay,
  { places }: PaidEntry,
  context: BoardContext,
  max: number,
): string | undefined {
  if (!isConditional(pay)) return undefined;
  const { format, messages } = context;
  const ids = new Set(pay.places);
  const names = places.filter(({ id }) => ids.has(id)).map((place) => placeName(place, context));
  const more = names.length - max;
  const named =
    more > 0
      ? `${names.slice(0, max).join(', ')} ${messages.row.morePlaces(more)}`
      : format.and(names);
  return [named, pay.for].filter(Boolean).join(', ');
}

/** Number of groups of statements that a line has. */
const MAX_GROUPS = 2;

/**
 * Pay on one line: the statements and those for whom they hold, up to a number of groups. Undefined
 * if pay is not stated.
 */
export function payLine(
  entry: PaidEntry,
  context: BoardContext,
  max = MAX_GROUPS,
): string | undefined {
  const { pay } = entry.posting;
  if (!pay) return undefined;
  const { messages, format } = context;
  const groups = groupByWhom(pay, entry, context, MAX_PLACES);
  const shown = groups.slice(0, max);
  const lines = shown.map(({ whom, group }) => {
    const amounts = group.map((statement) => formatAmount(statement, context)).join(', ');
    return addWhom(amounts, whom);
  });
  const more = pay.length - shown.flatMap(({ group }) => group).length;
  return more > 0 ? `${lines.join(', ')}, ${messages.row.morePay(more)}` : format.or(lines);
}

/**
 * The first statement of pay, and how many others there are.
 *
 * @param options.whom whether to name those for whom it holds
 */
export function shortPayLine(
  entry: PaidEntry,
  context: BoardContext,
  { whom: hasWhom = true } = {},
): string | undefined {
  const more = (entry.posting.pay?.length ?? 0) - 1;
  const [first] = entry.posting.pay ?? [];
  if (!first) return undefined;
  const amount = formatAmount(first, context);
  const whom = hasWhom ? nameWhom(first, entry, context, MAX_PLACES) : undefined;
  const line = addWhom(amount, whom);
  return more > 0 ? `${line} ${context.messages.row.morePlaces(more)}` : line;
}

/** An amount on one line, with what it includes and a remark if part of it is inferred. */
function formatAmount(pay: Pay, context: BoardContext): string {
  const { messages, locale } = context;
  const inferred = new Set(pay.inferred);
  const isPeriodInferred = inferred.delete('per');
  const amount = (isPeriodInferred ? showAmount : showPay)(pay, locale, messages.pay);
  return [
    pay.kind === 'total-compensation' ? messages.row.totalCompensation(amount) : amount,
    ...(isPeriodInferred ? [messages.row.periodNotStated] : []),
    ...(inferred.size > 0 ? [messages.row.partlyInferred] : []),
  ].join(', ');
}

function addWhom(amounts: string, whom: string | undefined): string {
  return whom === undefined ? amounts : `${amounts} (${whom})`;
}
