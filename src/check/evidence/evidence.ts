import { FACTS, type FactName } from '../../posting/fact.ts';
import type { Span } from '../reading.ts';
import type { Subject } from '../subject.ts';
import { JUDGES } from './judges.ts';
import { SILENT, type Conflict, type Omission, type Path, type Verdict } from './verdict.ts';

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
export function evidenceOf(subject: Subject): Evidence {
  const { posting, reading } = subject;
  const verdicts = FACTS.map((fact) => [fact, JUDGES[fact](subject)] as const);
  // What is not understood is neither silent nor says otherwise.
  const heard = reading.english
    ? verdicts
    : verdicts.map(([fact, { support }]) => [fact, { ...SILENT, support }] as const);
  return {
    facts: new Map(
      heard.flatMap(([fact, verdict]) =>
        posting[fact] === undefined ? [] : [[fact, factEvidence(verdict)]],
      ),
    ),
    conflicts: heard.flatMap(([, { conflicts }]) => conflicts),
    omissions: heard.flatMap(([, { omissions }]) => omissions),
  };
}

function factEvidence({ support, conflicts, unstated }: Verdict): FactEvidence {
  if (conflicts.length > 0) {
    return { status: 'contradicted', spans: conflicts.map(({ span }) => span), unstated };
  }
  return { status: support.length > 0 ? 'supported' : 'unstated', spans: support, unstated };
}
