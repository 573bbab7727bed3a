import { z } from 'zod';
import { editorPattern, requireOneOf } from './editor-hints.ts';
import { referenceTo } from './id.ts';
import { listOf } from './list-schema.ts';
import { PAY_BASES } from './pay-period.ts';
import { textSchema, textUpTo } from './text-schema.ts';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

const AMOUNT_ERROR = 'needs a min, a max or both; leave pay out if no amount is stated';
const CURRENCY_ERROR = 'must be an ISO 4217 code in capitals, such as USD';

/** Whether an amount is pay alone, or pay with commissions and bonuses. */
export const PAY_KINDS = ['base', 'total-compensation'] as const;

const amountSchema = z.number().positive();

const payStatementSchema = z
  .strictObject({
    min: amountSchema
      .optional()
      .describe('The lowest amount, without commas: `28000`. Alone it means “from”.'),
    max: amountSchema
      .optional()
      .describe(
        'The highest amount. Alone it means “up to”; a single amount is both `min` and `max`.',
      ),
    currency: z
      .string()
      .refine((code) => CURRENCIES.has(code), { error: CURRENCY_ERROR })
      .meta(editorPattern(/^[A-Z]{3}$/, CURRENCY_ERROR))
      .describe('The currency, as an ISO 4217 code: `USD`.'),
    per: z
      .enum(PAY_BASES)
      .describe(
        'The period for which the amount is stated; `total` for the whole engagement, `unit` for a piece of work.',
      ),
    unit: textUpTo(40)
      .optional()
      .describe('The piece of work, only with `per: unit`: `mile`, `shift`, `article`.'),
    places: listOf(referenceTo('places'))
      .optional()
      .describe('The places of the posting for which the amount holds, if not for all.'),
    for: textUpTo(120)
      .optional()
      .describe('For whom the amount holds, if not for everybody: `with an MSc`.'),
    kind: z
      .enum(PAY_KINDS)
      .optional()
      .describe(
        'What the amount includes: `base` pay (the default), or `total-compensation` with commissions and bonuses (OTE).',
      ),
    inferred: listOf(z.enum(['min', 'max', 'currency', 'per']))
      .optional()
      .describe('The parts that a maintainer inferred because the text does not state them.'),
    note: textSchema
      .optional()
      .describe('A condition or remark, which is shown next to the amount: `plus housing`.'),
  })
  .refine((pay) => pay.min !== undefined || pay.max !== undefined, {
    error: AMOUNT_ERROR,
  })
  .refine((pay) => pay.min === undefined || pay.max === undefined || pay.min <= pay.max, {
    error: 'must not be above max',
    params: { rule: 'pay-range' },
    path: ['min'],
  })
  .refine((pay) => (pay.inferred ?? []).every((part) => pay[part] !== undefined), {
    error: 'names an amount that is not given',
    path: ['inferred'],
  })
  .refine(({ per, unit }) => per !== 'unit' || unit !== undefined, {
    error: 'must name the piece of work, because per is unit; for example unit: mile',
    path: ['unit'],
  })
  .refine(({ per, unit }) => per === 'unit' || unit === undefined, {
    error: 'is only for per: unit; remove it, or change per',
    path: ['unit'],
  })
  .meta(requireOneOf(['min', 'max'], AMOUNT_ERROR));

/**
 * Pay as offered, in one statement. A single amount is both `min` and `max`; `min` alone is “from”,
 * `max` alone “up to”.
 */
export type Pay = z.infer<typeof payStatementSchema>;

const payStatementsSchema = listOf(payStatementSchema).superRefine((statements, context) => {
  for (const [i, statement] of statements.entries()) {
    const error = describeAmbiguity(statement, statements.slice(0, i), statements.slice(i + 1));
    if (error !== undefined) context.addIssue({ code: 'custom', message: error, path: [i] });
  }
});

/** Why it is unclear for whom a statement holds; undefined if it is clear. */
function describeAmbiguity(
  statement: Pay,
  before: readonly Pay[],
  after: readonly Pay[],
): string | undefined {
  const isAlike = (other: Pay) =>
    (other.kind ?? 'base') === (statement.kind ?? 'base') && other.unit === statement.unit;
  if (statement.places === undefined && statement.for === undefined) {
    return [...before, ...after].some(isAlike)
      ? 'must say for whom it holds, because pay has several statements: add places: [some-place] or for: "some condition"'
      : undefined;
  }
  const places = new Set(statement.places);
  const isSame = (other: Pay) =>
    isAlike(other) &&
    other.for === statement.for &&
    (other.places === undefined
      ? statement.places === undefined
      : other.places.some((place) => places.has(place)));
  const at = before.findIndex(isSame);
  return at < 0
    ? undefined
    : `holds for the same people as pay[${at}]; give each its own places or for, or remove one`;
}

/** Pay as offered, in one statement or in a list of several; the result is always a list. */
export const paySchema = z
  .union([payStatementSchema, payStatementsSchema], {
    error:
      'must be a group of fields, or a list of such groups; for example { min: 20, max: 25, currency: USD, per: hour }',
  })
  .transform((pay) => (Array.isArray(pay) ? pay : [pay]));

/** Whether a statement holds only for some: for places, or under a condition. */
export function isConditional({ places, for: condition }: Pay): boolean {
  return places !== undefined || condition !== undefined;
}

/**
 * The path of a part of a statement in the frontmatter. A single statement stands there without a
 * list.
 */
export function getPayPath(
  statements: readonly Pay[],
  index: number,
  part?: keyof Pay,
): ['pay', ...(string | number)[]] {
  return ['pay', ...(statements.length > 1 ? [index] : []), ...(part === undefined ? [] : [part])];
}
