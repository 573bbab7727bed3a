import { isScalar, type Scalar, type YAMLMap } from 'yaml';

/** The beginning of a number, with a currency before it: `28`, `$28`, `EUR 28`. */
const BEGINNING = /^(?:[A-Z]{2,3} ?)?[$€£¥₹]? ?(\d+)$/u;
/** The rest of a number, with a currency after it: `000`, `000 EUR`. */
const REST = /^(\d+)(?: ?(?:[$€£¥₹]|[A-Z]{3}))?$/u;

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
    const isRest = value === null && isScalar(key) && REST.test(key.source ?? '');
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
    (/^\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part))) ||
    // Lakhs: `12,00,000`.
    /^\d{1,2}(?:,\d{2})+,\d{3}$/.test([first, ...rest].join(','));
  const isDecimal = rest.length === 1 && /^\d{1,2}$/.test(rest[0] ?? '');
  const remedy = isGrouped
    ? `; write ${whole}`
    : isDecimal
      ? `; write ${first}.${rest.join('')} or ${whole}`
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
