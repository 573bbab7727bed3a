import { quoteValue } from '../../content/field-words.ts';
import type { ContradictionId } from '../../facts/contradiction-id.ts';
import { positionOf } from '../../text/posting-text.ts';
import { definePostingRule, type PostingRule, type RuleDocs, type RuleExample } from '../rule.ts';
import type { Language } from '../../i18n/languages.ts';
import { locateField } from './locate-field.ts';

interface ContradictionRule {
  id: ContradictionId;
  docs: Readonly<Record<Language, RuleDocs>>;
  example: RuleExample;
}

/**
 * A rule that reports a fact the text contradicts. The comparers in `facts/` find the
 * contradictions.
 */
export function defineContradictionRule({ id, docs, example }: ContradictionRule): PostingRule {
  return definePostingRule({
    id,
    group: 'text-against-facts',
    severity: 'error',
    docs,
    example,
    check: (context) =>
      context.evidence.conflicts
        .filter(({ rule }) => rule === id)
        .map(({ path, span, stated }) => {
          const quote = quoteValue(span.passage.text.slice(span.start, span.end));
          return {
            ...locateField(context, path),
            message:
              `Line ${positionOf(span).line} states ${stated}: “${quote}”. ` +
              'The text counts; correct the fact, or the text if that is wrong.',
          };
        }),
  });
}
