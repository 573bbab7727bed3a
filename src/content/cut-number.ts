import { isScalar, type Scalar, type YAMLMap } from 'yaml';

/** The beginning of a number, with a currency before it: `28`, `$28`, `EUR 28`. */
const BEGINNING = /^(?:[A-Z]{2,3} ?)?[$€£¥₹]? ?(\d+)$/u;
/** What may come after a comma in a number, a range of numbers or an amount with a currency. */
const AFTER_COMMA = /^\d[\d.'’ ~–—-]{0,30}(?: ?(?:[$€£¥₹]|[A-Z]{3}))?$/u;
/** The rest of a number, with cents or a dash for them: `000`, `000.50`, `000.- CHF`. */
const REST = /^(\d+(?:\.\d{1,2}(?!\d))?)(?:\.[-–—]{1,2})?(?: ?(?:[$€£¥₹]|[A-Z]{3}))?$/u;

const RANGE = /\d ?[~–—-] ?\d/;

/**
 * Finds the numbers that commas have cut: in `{ min: 28,000, currency: USD }` a comma begins
 * another field, `000`.
 *
 * @returns for each number the value of its field, and the keys that are the rest of it
 */
export function findCutNumbers({ items }: YAMLMap): Scalar[][] {
  const numbers: Scalar[][] = [];
  for (const { key, value } of items) {
    const before = numbers.at(-1) ?? [];
    const isRest = value === null && isScalar(key) && AFTER_COMMA.test(key.source ?? '');
    if (isRest && before.length > 0) before.push(key);
    else numbers.push(isScalar(value) && isBeginning(value) ? [value] : []);
  }
  return numbers.filter((parts) => parts.length > 1);
}

function isBeginning({ value, source = '' }: Scalar): boolean {
  return typeof value === 'number' || BEGINNING.test(source);
}

/** What to write instead of a number that commas have cut, and where its first comma is. */
export function describeCutNumber(parts: readonly Scalar[]) {
  const sources = parts.map(({ source = '' }) => source);
  const [first = '', ...rest] = sources.map(
    (source, i) => (i === 0 ? BEGINNING : REST).exec(source)?.[1] ?? source,
  );
  const whole = [first, ...rest].join('');
  const isGrouped =
    (/^\d{1,3}$/.test(first) && rest.every((part, i) => (i < rest.length - 1 ? /^\d{3}$/ : /^\d{3}(?:\.\d+)?$/).test(part))) ||
    // Lakhs: `12,00,000`.
    /^\d{1,2}(?:,\d{2})+,\d{3}$/.test([first, ...rest].join(','));
  const isDecimal = rest.length === 1 && /^\d{1,2}$/.test(rest[0] ?? '');
  const remedy = isGrouped
    ? `; write ${whole}`
    : isDecimal
      ? `; write ${first}.${rest.join('')} or ${whole}`
      : sources.some((part) => RANGE.test(part))
        ? '; write the lowest amount as min and the highest as max'
        : '';
  const ranges = parts.flatMap(({ range }) => (range ? [range] : []));
  const start = ranges[0]?.[0] ?? 0;
  const end = ranges.at(-1)?.[1] ?? start;
  return {
    start: ranges[0]?.[1] ?? start,
    value: sources.join(','),
    message:
      `Numbers have no separators, and ${rest.length > 1 ? 'each' : 'the'} comma ` +
      `begins another field here${remedy}.`,
    ...(isGrouped && { fix: [{ start, end, text: whole }] }),
  };
}
