import { isScalar, type Scalar, type YAMLMap } from 'yaml';

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
    const isRest = value === null && isScalar(key) && /^\d+$/.test(key.source ?? '');
    if (isRest && before.length > 0) before.push(key);
    else numbers.push(isScalar(value) && typeof value.value === 'number' ? [value] : []);
  }
  return numbers.filter((parts) => parts.length > 1);
}

/** What to write instead of a number that commas have cut, and where its first comma is. */
export function describeCutNumber(parts: readonly Scalar[]) {
  const [first = '', ...rest] = parts.map(({ source = '' }) => source);
  const isGrouped = /^\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
  const remedy =
    rest.length > 1
      ? 'Each comma begins another field here; leave them out of the number'
      : 'The comma begins another field here; leave it out of the number';
  const ranges = parts.flatMap(({ range }) => (range ? [range] : []));
  // Each comma, with the spaces after it.
  const commas = ranges
    .slice(1)
    .map(([end], i) => ({ start: ranges[i]?.[1] ?? end, end, text: '' }));
  return {
    start: commas[0]?.start ?? 0,
    value: [first, ...rest].join(','),
    message: `${remedy}${isGrouped ? ` and write ${[first, ...rest].join('')}` : ''}.`,
    ...(isGrouped && { fix: commas }),
  };
}
