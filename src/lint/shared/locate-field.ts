import { fieldName, quoteValue } from '../../content/field-words.ts';
import type { Path } from '../../facts/comparison.ts';
import type { RuleContext, RuleResult } from '../rule.ts';

/** Position, name and value of a frontmatter field, for a finding about it. */
export function locateField(
  { source }: RuleContext,
  path: Path,
): Omit<RuleResult, 'message' | 'fix'> {
  const value = path.reduce<unknown>(
    (data, step) =>
      data !== null && typeof data === 'object' ? Reflect.get(data, step) : undefined,
    source.data,
  );
  return {
    ...source.locate(path),
    field: fieldName(path),
    ...(value !== undefined && { value: quoteValue(value) }),
  };
}
