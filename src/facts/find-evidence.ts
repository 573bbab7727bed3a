import { FACTS, type FactName } from '../model/fact.ts';
import type { Span } from '../text/posting-text.ts';
import type { PostingContext } from './posting-context.ts';
import { COMPARERS } from './comparers.ts';
import {
  NO_STATEMENT,
  type Conflict,
  type Doubt,
  type Omission,
  type Path,
  type Comparison,
} from './comparison.ts';

/**
 * - `doubted`: the text probably states something else.
 * - `unclear`: the text may state the fact in words that no extractor finds.
 * - `not-checked`: the text is in a language that is not read, and does not support the fact.
 */
export type FactStatus =
  'supported' | 'unstated' | 'unclear' | 'doubted' | 'contradicted' | 'not-checked';

/** What the text states about one fact of the frontmatter. */
export interface FactEvidence {
  status: FactStatus;
  /**
   * The words that support the fact or, if it is contradicted or doubted, state something else; the
   * best first.
   */
  spans: Span[];
  /** The parts of the fact that the text surely does not state. */
  unstated: Path[];
}

/** A posting's facts compared with its text. */
export interface Evidence {
  /** For each fact that the frontmatter states. */
  facts: ReadonlyMap<FactName, FactEvidence>;
  conflicts: Conflict[];
  doubts: Doubt[];
  omissions: Omission[];
}

/**
 * Compares every fact of a posting with its text. A text that is not English can only support
 * facts, by names and numbers: it neither contradicts nor lacks one, and states none that is
 * missing.
 */
export function findEvidence(context: PostingContext): Evidence {
  const { posting, text } = context;
  const comparisons = FACTS.map((fact) => [fact, COMPARERS[fact](context)] as const);
  const applicable = text.english
    ? comparisons
    : comparisons.map(([fact, { supporting }]) => [fact, { ...NO_STATEMENT, supporting }] as const);
  return {
    facts: new Map(
      applicable.flatMap(([fact, comparison]) =>
        posting[fact] === undefined ? [] : [[fact, toFactEvidence(comparison, text.english)]],
      ),
    ),
    conflicts: applicable.flatMap(([, { conflicts }]) => conflicts),
    doubts: applicable.flatMap(([, { doubts }]) => doubts),
    omissions: applicable.flatMap(([, { omissions }]) => omissions),
  };
}

function toFactEvidence(
  { supporting, conflicts, doubts, unstated }: Comparison,
  isChecked: boolean,
): FactEvidence {
  if (conflicts.length > 0) {
    return { status: 'contradicted', spans: conflicts.map(({ span }) => span), unstated };
  }
  if (doubts.length > 0) {
    return { status: 'doubted', spans: doubts.map(({ span }) => span), unstated };
  }
  if (supporting.length > 0) return { status: 'supported', spans: supporting, unstated };
  if (!isChecked) return { status: 'not-checked', spans: [], unstated };
  return { status: unstated.length > 0 ? 'unstated' : 'unclear', spans: [], unstated };
}
