import type { Span } from '../reading.ts';
import type { LocatedMention } from './verdict.ts';

/** The words of mentions of one fact, the best witness first: the text before the title, what is sure before what is not. */
export function bestFirst<Says>(mentions: readonly LocatedMention<Says>[]): Span[] {
  return [...mentions].sort((a, b) => weight(a) - weight(b)).map(({ span }) => span);
}

function weight<Says>({ span, sure }: LocatedMention<Says>): number {
  return (isOfText({ span }) ? 0 : 2) + (sure ? 0 : 1);
}

/** Whether a mention stands in the text, and not in the title. */
export function isOfText({ span }: { span: Span }): boolean {
  return span.passage.kind !== 'title';
}
