import type { ContradictionId } from './contradiction-id.ts';
import { MAX_SENTENCE_CHARS } from './en/requirement.ts';
import type { PostingText } from '../text/posting-text.ts';
import { isInBody } from './rank-spans.ts';
import { NO_STATEMENT, type LocatedMention, type Path, type Comparison } from './comparison.ts';

interface ConflictOptions<Value> {
  rule: ContradictionId;
  path: Path;
  /** Describes a value, to follow "the text states": `$12,100 a month`. */
  stated: (value: Value) => string;
  /**
   * Whether the text may state the fact in words that no extractor finds. Only called if there is a
   * conflicting mention.
   */
  mayBeMissed?: () => boolean;
}

/**
 * Compares a fact that no mention supports: the first certain mention in the body contradicts it.
 */
export function compareUnsupported<Value>(
  mentions: readonly LocatedMention<Value>[],
  { rule, path, stated, mayBeMissed }: ConflictOptions<Value>,
): Comparison {
  const conflicting = mentions.find((mention) => mention.certain && isInBody(mention));
  const conflicts =
    conflicting && !mayBeMissed?.()
      ? [{ rule, path, span: conflicting.span, stated: stated(conflicting.value) }]
      : [];
  return { ...NO_STATEMENT, unstated: [[...path]], conflicts };
}

/**
 * A part of a fact for which the text has neither support nor a conflict: the text surely does not
 * state it if it has none of the cue words, without which no text states the fact in any form.
 */
export function classifyMissing(
  path: Path,
  text: PostingText,
  cues: RegExp,
): Pick<Comparison, 'unstated' | 'unclear'> {
  return matchesAnyPassage(text, cues)
    ? { unstated: [], unclear: [path] }
    : { unstated: [path], unclear: [] };
}

/** Whether a pattern matches anywhere in a posting's title or text. */
export function matchesAnyPassage({ passages }: PostingText, pattern: RegExp): boolean {
  return passages.some(({ text }) => pattern.test(text.slice(0, MAX_SENTENCE_CHARS)));
}
