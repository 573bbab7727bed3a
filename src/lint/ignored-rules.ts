import { quoteValue } from '../content/field-words.ts';
import type { Finding } from '../content/finding.ts';
import { createFinding, type MarkdownSource } from '../content/source-file.ts';
import { findNearestSpelling } from '../lib/nearest-spelling.ts';
import { postingSchema } from '../model/posting.ts';
import { findRule, RULES } from './registry.ts';

const IGNORABLE_IDS = RULES.filter(({ kind }) => kind !== 'structural').map(({ id }) => id);

/** Reports entries of `check.ignore` that name an unknown rule, or one that cannot be ignored. */
export function checkIgnoredRules(source: MarkdownSource): Finding[] {
  const fields: object = Object(source.data);
  const { data: check } = postingSchema.shape.check.safeParse(Reflect.get(fields, 'check'));
  return (check?.ignore ?? []).flatMap(({ rule: id }, i) => {
    const rule = findRule(id);
    if (rule && rule.kind !== 'structural') return [];
    const field = `check.ignore[${i}].rule`;
    const value = quoteValue(id);
    return [
      createFinding(source.file, source.locate(['check', 'ignore', i, 'rule']), 'field-value', {
        field,
        value,
        message: `"${field}" is "${value}"; ${rule ? CANNOT_BE_IGNORED : expectedRule(id)}.`,
      }),
    ];
  });
}

const CANNOT_BE_IGNORED =
  'this rule cannot be ignored, because the board could not be built; correct what it reports';

function expectedRule(id: string): string {
  const guess = findNearestSpelling(id, IGNORABLE_IDS);
  return guess === undefined
    ? `it must be one of ${IGNORABLE_IDS.join(', ')}`
    : `there is no such rule; perhaps ${guess} was meant`;
}
