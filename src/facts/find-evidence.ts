import { FACTS, type FactName } from '../model/fact.ts';
import type { Span } from '../text/posting-text.ts';
import type { PostingContext } from './posting-context.ts';
import { COMPARERS } from './comparers.ts';
import {
  NO_STATEMENT,
  type Conflict,
  type Omission,
  type Path,
  type Comparison,
} from './comparison.ts';

export type FactStatus = 'supported' | 'unstated' | 'contradicted';

/** What the text says about one fact that the frontmatter states. */
export interface FactEvidence {
  status: FactStatus;
  /** The words that say it or, where they contradict it, say otherwise; the best first, none where the text is silent. */
  spans: Span[];
  /** The parts of the fact on which the text is silent. */
  unstated: Path[];
}

/** A posting's facts, held against its text. */
export interface Evidence {
  /** For each fact that the frontmatter states. Of a text in a language that is not read, what it supports alone. */
  facts: ReadonlyMap<FactName, FactEvidence>;
  conflicts: Conflict[];
  omissions: Omission[];
}

/** Holds every fact of a posting against its text. */
export function findEvidence(context: PostingContext): Evidence {
  const { posting, text } = context;
  const comparisons = FACTS.map((fact) => [fact, COMPARERS[fact](context)] as const);
  // What is not understood is neither silent nor says otherwise.
  const applicable = text.english
    ? comparisons
    : comparisons.map(([fact, { supporting }]) => [fact, { ...NO_STATEMENT, supporting }] as const);
  return {
    facts: new Map(
      applicable.flatMap(([fact, comparison]) =>
        posting[fact] === undefined ? [] : [[fact, toFactEvidence(comparison)]],
      ),
    ),
    conflicts: applicable.flatMap(([, { conflicts }]) => conflicts),
    omissions: applicable.flatMap(([, { omissions }]) => omissions),
  };
}

function toFactEvidence({ supporting, conflicts, unstated }: Comparison): FactEvidence {
  if (conflicts.length > 0) {
    return { status: 'contradicted', spans: conflicts.map(({ span }) => span), unstated };
  }
  return { status: supporting.length > 0 ? 'supported' : 'unstated', spans: supporting, unstated };
}
