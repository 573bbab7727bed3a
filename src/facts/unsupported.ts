import type { ContradictionId } from './contradiction-id.ts';
import { LONGEST_SENTENCE } from './en/requirement.ts';
import type { PostingText } from '../text/posting-text.ts';
import { isOfText } from './best-first.ts';
import { NO_STATEMENT, type LocatedMention, type Path, type Comparison } from './comparison.ts';

interface Against<Value> {
  rule: ContradictionId;
  path: Path;
  /** What a mention says, in words that go on "The text says". */
  stated: (value: Value) => string;
  /** Whether the text may say the fact in words that no mention stands for; asked only where one says otherwise. */
  unless?: () => boolean;
}

/** The verdict on a fact that no mention supports: the first sure one in the text says otherwise, if there is one. */
export function unsupported<Value>(
  mentions: readonly LocatedMention<Value>[],
  { rule, path, stated, unless }: Against<Value>,
): Comparison {
  const conflicting = mentions.find((mention) => mention.certain && isOfText(mention));
  const conflicts =
    conflicting && !unless?.()
      ? [{ rule, path, span: conflicting.span, stated: stated(conflicting.value) }]
      : [];
  return { ...NO_STATEMENT, unstated: [[...path]], conflicts };
}

/** Whether a pattern stands anywhere in a posting's title or text. */
export function standsIn({ passages }: PostingText, pattern: RegExp): boolean {
  return passages.some(({ text }) => pattern.test(text.slice(0, LONGEST_SENTENCE)));
}
