import type { ContentRule } from '../model/rule.ts';
import { MAX_SENTENCE_CHARS } from './en/requirement.ts';
import type { PostingText } from '../text/posting-text.ts';
import { isInBody } from './rank-spans.ts';
import { NO_STATEMENT, type LocatedMention, type Path, type Comparison } from './comparison.ts';

interface ConflictOptions<Value> {
  rule: ContentRule;
  path: Path;
  /** What a mention says, in words that go on "The text says". */
  stated: (value: Value) => string;
  /** Whether the text may say the fact in words that no mention stands for; asked only where one says otherwise. */
  mayBeMissed?: () => boolean;
}

/** The verdict on a fact that no mention supports: the first sure one in the text says otherwise, if there is one. */
export function compareUnsupported<Value>(
  mentions: readonly LocatedMention<Value>[],
  { rule, path, stated, mayBeMissed: mayBeMissed }: ConflictOptions<Value>,
): Comparison {
  const conflicting = mentions.find((mention) => mention.certain && isInBody(mention));
  const conflicts =
    conflicting && !mayBeMissed?.()
      ? [{ rule, path, span: conflicting.span, stated: stated(conflicting.value) }]
      : [];
  return { ...NO_STATEMENT, unstated: [[...path]], conflicts };
}

/** Whether a pattern stands anywhere in a posting's title or text. */
export function matchesAnyPassage({ passages }: PostingText, pattern: RegExp): boolean {
  return passages.some(({ text }) => pattern.test(text.slice(0, MAX_SENTENCE_CHARS)));
}
