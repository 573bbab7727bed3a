import type { Span } from '../text/posting-text.ts';
import type { LocatedMention } from './comparison.ts';

/**
 * Sorts the words of mentions of one fact, the best first: the body before the title, certain
 * before uncertain.
 */
export function rankSpans<Value>(mentions: readonly LocatedMention<Value>[]): Span[] {
  return [...mentions].sort((a, b) => getRank(a) - getRank(b)).map(({ span }) => span);
}

function getRank<Value>({ span, certain }: LocatedMention<Value>): number {
  return (isInBody({ span }) ? 0 : 2) + (certain ? 0 : 1);
}

/** Whether a mention is in the body, not in the title. */
export function isInBody({ span }: { span: Span }): boolean {
  return span.passage.kind !== 'title';
}
