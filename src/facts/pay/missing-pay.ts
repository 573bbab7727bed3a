import type { Pay } from '../../model/pay.ts';
import { canMeanCurrency } from '../en/currency-marks.ts';
import { hasMoney } from '../en/money.ts';
import { DOLLAR_BY_COUNTRY, findDollars } from './en/dollar-countries.ts';
import { findPay } from './en/pay-statements.ts';
import type { RolePay } from './en/extract-pay.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { listCountries } from '../../model/applicants.ts';
import type { PostingContext } from '../posting-context.ts';
import { isEquivalent } from './pay-equivalence.ts';
import { findMissingPayList } from './missing-pay-list.ts';
import { isRange } from './stated-amounts.ts';
import { canContradict, MAX_MONEY_PASSAGES } from './pay-mentions.ts';
import type { PayMention } from './pay-mention.ts';
import type { Omission } from '../comparison.ts';

/** Pay of which parts may be missing. */
type YamlPay = { [Part in keyof Pay]?: Pay[Part] | undefined };

/** Finds the one pay that a text states, if the frontmatter has none. */
export function findMissingPay(
  context: PostingContext,
  mentions: readonly PayMention[],
): Omission[] {
  const certain = mentions.filter((mention) => mention.certain);
  const inText = certain.filter(({ span }) => span.passage.kind !== 'title');
  const [stated] = [...inText, ...certain].filter(
    ({ value }) => value.per !== undefined && value.currency !== undefined,
  );
  if (!stated || mentions.some((mention) => isConflicting(stated, mention))) {
    return findMissingPayList(
      context,
      mentions,
      ({ value }, of) => getCurrency(value, of),
      formatStatement,
    );
  }
  const { min, max, per, unit } = stated.value;
  const currency = getCurrency(stated.value, context);
  if (currency === undefined || per === undefined) return [];
  // The text does not name the currency of a sign that means another one elsewhere.
  const isInferred = stated.value.sharedMark && currency !== stated.value.currency;
  const inferred: Pay['inferred'] = isInferred ? ['currency'] : undefined;
  const yaml = formatYaml({ min, max, currency, per, unit, inferred });
  return [{ span: stated.span, path: ['pay'], yaml }];
}

/** Finds the missing end, if the frontmatter states one end of the only range in the text. */
export function findMissingPayEnd(pay: Pay, mentions: readonly PayMention[]): Omission[] {
  const missing = pay.min === undefined ? 'min' : 'max';
  const given = missing === 'min' ? 'max' : 'min';
  const range = mentions.find((mention) => canContradict(mention) && isRange(mention.value));
  if (!range || pay[missing] !== undefined || pay[given] !== range.value[given]) return [];
  const { value } = range;
  const conflicting = mentions.some((mention) => !isWithinRange(mention.value, value));
  const fits =
    value.currency === pay.currency ||
    (value.sharedMark && canMeanCurrency(value.currency ?? '', pay.currency));
  if (conflicting || !fits || value.per !== pay.per) return [];
  const { min, max } = value;
  return [{ span: range.span, path: ['pay', missing], yaml: formatYaml({ ...pay, min, max }) }];
}

/** Whether a mention names only ends of a range, and no other period. */
function isWithinRange(one: RolePay, range: RolePay): boolean {
  const ends = [range.min, range.max];
  return (
    [one.min, one.max].every((end) => end === undefined || ends.includes(end)) &&
    (one.per === undefined || one.per === range.per)
  );
}

/** Formats pay on one line of frontmatter. */
function formatYaml(pay: YamlPay): string {
  return `pay: ${formatStatement(pay)}`;
}

function formatStatement({ inferred, note, places, for: condition, ...rest }: YamlPay): string {
  const quote = (text: string | undefined) => text && JSON.stringify(text);
  const { min, max, ...others } = rest;
  const parts = Object.entries({
    min,
    max,
    ...others,
    places: places && `[${places.join(', ')}]`,
    for: quote(condition),
    inferred: inferred && `[${inferred.join(', ')}]`,
    note: quote(note),
  }).filter(([, part]) => part !== undefined);
  return `{ ${parts.map(([key, part]) => `${key}: ${String(part)}`).join(', ')} }`;
}

/** An uncertain amount within this ratio of another may be the pay too. */
const MAX_SIMILAR_RATIO = 3;

/** Whether a mention states different pay from the one found. */
function isConflicting({ value: one }: PayMention, { value: other, certain }: PayMention) {
  if (isSame(one, other)) return false;
  const a = one.max ?? one.min ?? 0;
  const b = other.max ?? other.min ?? 0;
  const alike = a <= b * MAX_SIMILAR_RATIO && b <= a * MAX_SIMILAR_RATIO;
  return certain || (alike && (other.per === undefined || other.per === one.per));
}

/** Whether two mentions state the same pay: in the same amounts, or for another period. */
function isSame(one: RolePay, other: RolePay): boolean {
  if (one.min === other.min && one.max === other.max) {
    return other.per === undefined || one.per === other.per;
  }
  if (one.per === undefined || other.per === undefined || one.per === other.per) return false;
  return isEquivalent({ ...one, per: one.per }, other);
}

/** Gets the currency of a mention; for a `$`, the dollar of the countries of the role. */
function getCurrency(value: RolePay, { posting, names, text }: PostingContext): string | undefined {
  if (!value.sharedMark) return value.currency;
  const named = findNamedCurrencies(text);
  if (value.currency !== 'USD') return named.length === 0 ? value.currency : undefined;
  const countries =
    posting.places?.map((id) => names.places.get(id)?.country) ??
    (posting.applicants ?? []).flatMap(listCountries);
  const isKnown = countries.length > 0;
  const dollars = new Set([
    ...countries.map((country) => (country === undefined ? undefined : DOLLAR_BY_COUNTRY[country])),
    ...(isKnown ? [] : findDollars(text.passages.map((passage) => passage.text))),
    ...named,
  ]);
  const [dollar = 'USD'] = dollars;
  return dollars.size > 1 || dollars.has(undefined) ? undefined : dollar;
}

/** Finds the currencies that a text names with any amount. */
function findNamedCurrencies({ passages }: PostingText): string[] {
  return passages
    .filter(({ text }) => hasMoney(text))
    .slice(0, MAX_MONEY_PASSAGES)
    .flatMap(({ text }) => findPay(text))
    .flatMap(({ pay, sharedMark }) =>
      sharedMark || pay.currency === undefined ? [] : [pay.currency],
    );
}
