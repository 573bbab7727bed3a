import type { FactName } from '../model/fact.ts';
import type { LocatedPassage, Span } from '../text/posting-text.ts';
import type { SentenceMark } from '../text/sentence-marks.ts';
import type { Evidence, FactStatus } from './find-evidence.ts';

/** What a page shows of the evidence for one fact. */
export interface ShownEvidence {
  status: FactStatus;
  /** Ids of the elements with the sentences that state it, or contradict it. */
  targets: string[];
  /** Whether the text does not state the fact at all. */
  silent: boolean;
  /** Indices of the values of a list that the text does not state. */
  silentOn: ReadonlySet<number>;
}

/** The id of a posting's title on its page, which is evidence as its text is. */
export const TITLE_ID = 'says-title';

/** The sentences that a page leads to, each with the id of its element. */
export interface SelectedSentences {
  marks: SentenceMark[];
  /** The sentences of each fact. */
  byFact: ReadonlyMap<FactName, readonly LocatedPassage[]>;
  ids: ReadonlyMap<LocatedPassage, string>;
}

/** Chooses the sentences that a page leads to, and numbers them in the order of the text. */
export function selectSentences({ facts }: Evidence): SelectedSentences {
  const byFact = new Map([...facts].map(([fact, { spans }]) => [fact, sentencesFor(fact, spans)]));
  const sentences = [...new Set([...byFact.values()].flat())].flatMap((passage) => {
    const range = passage.range();
    return range ? [{ passage, range }] : [];
  });
  sentences.sort((a, b) => a.range.first - b.range.first);
  const marks = sentences.map(({ range }, i) => ({ id: `says-${i + 1}`, ...range }));
  const ids = new Map(sentences.map(({ passage }, i) => [passage, `says-${i + 1}`]));
  return { marks, byFact, ids };
}

/**
 * Brings together the evidence and the sentences that have an element on the page.
 *
 * @param marked the ids of these elements
 */
export function showEvidence(
  { facts }: Evidence,
  { byFact, ids }: SelectedSentences,
  marked: ReadonlySet<string>,
): ReadonlyMap<FactName, ShownEvidence> {
  const targetOf = (passage: LocatedPassage) => {
    if (passage.kind === 'title') return TITLE_ID;
    const id = ids.get(passage);
    return id !== undefined && marked.has(id) ? id : undefined;
  };
  return new Map(
    [...facts].map(([fact, { status, unstated }]) => [
      fact,
      {
        status,
        targets: (byFact.get(fact) ?? []).flatMap((passage) => targetOf(passage) ?? []),
        silent: unstated.some((path) => path.length === 1),
        silentOn: new Set(
          unstated.flatMap(([field, i]) => (field === fact && typeof i === 'number' ? [i] : [])),
        ),
      },
    ]),
  );
}

/** Leaves out links to sentences that a page does not show, as a component of MDX may decide. */
export function keepShownTargets(
  evidence: ReadonlyMap<FactName, ShownEvidence>,
  html: string,
): ReadonlyMap<FactName, ShownEvidence> {
  const isShown = (target: string) => target === TITLE_ID || html.includes(`id="${target}"`);
  return new Map(
    [...evidence].map(([fact, shown]) => [
      fact,
      { ...shown, targets: shown.targets.filter(isShown) },
    ]),
  );
}

/** Facts with several values, each of which may have a sentence of its own. */
const LIST_FACTS = new Set<FactName>(['sessions', 'fields', 'skills']);

/** A page leads from one fact to at most this many sentences; more would be tiring to follow. */
const MAX_SENTENCES = 3;

/** The best sentence for a fact, or one for each of several values. */
function sentencesFor(fact: FactName, spans: readonly Span[]): LocatedPassage[] {
  const passages = [...new Set(spans.map(({ passage }) => passage))];
  return passages.slice(0, LIST_FACTS.has(fact) ? MAX_SENTENCES : 1);
}
