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
  /** For whom it holds, if not for everybody. */
  whom?: string;
  stated: string;
  /** What the amount includes, which parts are inferred, and the note. */
  remarks: string[];
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
  const statements = pay.map((statement) => describeStatement(statement, entry, context));
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

function describeStatement(pay: Pay, entry: PaidEntry, context: BoardContext): PayFact {
  const { messages, format, locale } = context;
  const inferred = new Set(pay.inferred);
  const equivalents = inferred.size === 0 ? getEquivalents(pay, entry.posting) : [];
  const whom = nameWhom(pay, entry, context);
  return {
    ...(whom !== undefined && { whom }),
    stated: inferred.has('per')
      ? showAmount(pay, locale, messages.pay)
      : showPay(pay, locale, messages.pay),
    remarks: [
      ...(pay.kind === 'total-compensation' ? [messages.posting.totalCompensation] : []),
      ...(inferred.has('per')
        ? [messages.posting.payPeriodInferred(messages.period[pay.per])]
        : []),
      ...(inferred.has('currency')
        ? [messages.posting.payCurrencyInferred(format.currency(pay.currency))]
        : []),
      ...(inferred.has('min') ? [messages.posting.payMinInferred] : []),
      ...(inferred.has('max') ? [messages.posting.payMaxInferred] : []),
      ...(pay.note === undefined ? [] : [pay.note]),
    ],
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
  max = Infinity,
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

/** Number of statements that a line has. */
const MAX_STATEMENTS = 2;

/**
 * Pay on one line: every statement with those for whom it holds, up to a number. Undefined if pay
 * is not stated.
 */
export function payLine(
  entry: PaidEntry,
  context: BoardContext,
  max = MAX_STATEMENTS,
): string | undefined {
  const { pay } = entry.posting;
  if (!pay) return undefined;
  const { messages, format } = context;
  const lines = pay.slice(0, max).map((statement) => formatStatement(statement, entry, context));
  const more = pay.length - lines.length;
  return more > 0 ? `${lines.join(', ')}, ${messages.row.morePay(more)}` : format.or(lines);
}

/** The first statement of pay, and how many others there are. */
export function shortPayLine(entry: PaidEntry, context: BoardContext): string | undefined {
  const more = (entry.posting.pay?.length ?? 0) - 1;
  const [first] = entry.posting.pay ?? [];
  if (!first) return undefined;
  const line = formatStatement(first, entry, context);
  return more > 0 ? `${line} ${context.messages.row.morePlaces(more)}` : line;
}

/** A statement on one line, with a remark if part of it is inferred. */
function formatStatement(pay: Pay, entry: PaidEntry, context: BoardContext): string {
  const { messages, locale } = context;
  const inferred = new Set(pay.inferred);
  const isPeriodInferred = inferred.delete('per');
  const line = [
    isPeriodInferred ? showAmount(pay, locale, messages.pay) : showPay(pay, locale, messages.pay),
    ...(pay.kind === 'total-compensation' ? [messages.row.totalCompensation] : []),
    ...(isPeriodInferred ? [messages.row.periodNotStated] : []),
    ...(inferred.size > 0 ? [messages.row.partlyInferred] : []),
  ].join(', ');
  const whom = nameWhom(pay, entry, context, MAX_PLACES);
  return whom === undefined ? line : `${line} (${whom})`;
}
