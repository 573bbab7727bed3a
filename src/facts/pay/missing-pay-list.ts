import type { Pay } from '../../model/pay.ts';
import type { Omission } from '../comparison.ts';
import type { PostingContext } from '../posting-context.ts';
import { isInBody } from '../rank-spans.ts';
import { findElsewhere } from './en/pay-conditions.ts';
import { isUsual } from './en/usual-pay.ts';
import { canContradict } from './pay-mentions.ts';
import type { PayMention } from './pay-mention.ts';
import { isRange } from './stated-amounts.ts';

/** For whom a statement of pay holds, as the words before it say. */
type Condition = Pick<Pay, 'places' | 'for'>;

/** What a statement needs besides its amounts. */
interface StatementParts {
  currency: string;
  per: Pay['per'];
}

/**
 * Finds the list of statements that a text certainly makes, each for other places, if the
 * frontmatter states no pay.
 *
 * @param getCurrency gets the currency of a mention for places, if it is certain
 * @param format formats a statement as YAML
 */
export function findMissingPayList(
  context: PostingContext,
  mentions: readonly PayMention[],
  getCurrency: (mention: PayMention, context: PostingContext) => string | undefined,
  format: (pay: Pay) => string,
): Omission[] {
  const [first] = mentions;
  if (!first || mentions.length < 2 || !mentions.every((mention) => isOfRole(mention))) return [];
  const periods = new Set(mentions.flatMap(({ value }) => value.per ?? []));
  const [period] = periods.size === 1 ? periods : [];
  const statements = mentions.flatMap((mention, i) => {
    const condition = findCondition(mention, mentions[i - 1], context);
    const parts = condition && findParts(mention, condition, period);
    return parts ? [{ ...toEnds(mention), ...parts, ...condition }] : [];
  });
  const conditions = new Set(
    statements.map(({ places, for: words }) => `${places?.join()}${words}`),
  );
  if (conditions.size < mentions.length) return [];
  const yaml = `pay: [${statements.map((statement) => format(statement)).join(', ')}]`;
  return [{ span: first.span, path: ['pay'], yaml }];

  function findParts(
    mention: PayMention,
    { places }: Condition,
    period: Pay['per'] | undefined,
  ): StatementParts | undefined {
    const per = mention.value.per ?? period;
    const of = places ? { ...context, posting: { ...context.posting, places } } : context;
    const currency = getCurrency(mention, of);
    return per === undefined || currency === undefined ? undefined : { currency, per };
  }
}

/** Whether a mention is pay by its words, or as a range that is usual for a year or an hour. */
function isOfRole(mention: PayMention): boolean {
  const { value, span } = mention;
  return (
    canContradict(mention) || (isInBody({ span }) && isRange(value) && isUsual(value, value.per))
  );
}

function toEnds({ value: { min, max, unit } }: PayMention): Pick<Pay, 'min' | 'max' | 'unit'> {
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(unit !== undefined && { unit }),
  };
}

/** Finds the places that the words before an amount name, all of them among the posting's. */
function findCondition(
  { span: { passage, start } }: PayMention,
  previous: PayMention | undefined,
  { posting, names }: PostingContext,
): Condition | undefined {
  const from = previous?.span.passage === passage ? previous.span.end : 0;
  const words = passage.text.slice(from, start);
  const elsewhere = findElsewhere(words);
  if (elsewhere !== undefined) return { for: elsewhere };
  const named = names.extractPlaces({ ...passage, text: words });
  const places = [...new Set(named.map(({ value }) => value))];
  const isListed = places.every((id) => posting.places?.includes(id));
  return places.length > 0 && isListed ? { places } : undefined;
}
