import type { FactName } from '../../../model/fact.ts';
import type { Posting } from '../../../model/posting.ts';
import type { Passage } from '../../../text/passage.ts';
import type { Slice } from '../../../text/sentences.ts';
import type { RuleContext } from '../../rule.ts';
import type { Path } from '../../../facts/comparison.ts';

/** Words of a title that contradict a fact. */
export interface Contradiction {
  words: Slice;
  path: Path;
  /** The fact, as a clause for "The title states …, and …". */
  fact: string;
}

export type TitleCheck = (
  title: Passage,
  posting: Posting,
  context: RuleContext,
) => Contradiction | undefined;

/** Whether the text, and not only the title, supports a fact. */
export function isSupportedByText({ evidence }: RuleContext, fact: FactName): boolean {
  const found = evidence.facts.get(fact);
  return (
    found?.status === 'supported' && found.spans.some(({ passage }) => passage.kind !== 'title')
  );
}

/** Path of the only value of a list, or of the whole list. */
export function pathTo(field: string, values: readonly unknown[]): Path {
  return values.length === 1 ? [field, 0] : [field];
}

/** Formats different values for a message: `a and b`. */
export function joinValues(values: readonly string[]): string {
  return [...new Set(values)].join(' and ');
}
