import type { Evidence, FactEvidence } from '../facts/find-evidence.ts';
import type { LocatedPassage, Span } from '../text/posting-text.ts';
import type { FactName } from '../model/fact.ts';
import { markText, type TextMark } from '../text/mark-text.ts';

/** How a page says what the text says of one fact. */
export interface ShownEvidence {
  status: FactEvidence['status'];
  /** The ids of the words that say it, or say otherwise; none where there are none on the page. */
  targets: string[];
  /** Whether the text is silent on all of the fact. */
  silent: boolean;
  /** Which values of a list the text does not name, by their indices. */
  silentOn: ReadonlySet<number>;
}

/** The id of a posting's title on its page, which is a witness like its text. */
export const TITLE_ID = 'says-title';

/**
 * Brings together a posting's text and what it says of the facts: each sentence that a fact rests on gets an id, to which the
 * fact can lead.
 *
 * @param html the text as its page shows it
 */
export function showEvidence(
  { facts }: Evidence,
  html: string,
): { html: string; facts: ReadonlyMap<FactName, ShownEvidence> } {
  const chosen = new Map([...facts].map(([fact, { spans }]) => [fact, sentencesFor(fact, spans)]));
  const sentences = [...new Set([...chosen.values()].flat())]
    .filter(({ kind }) => kind !== 'title')
    .sort(comparePlace);
  const ids = new Map(sentences.map((passage, i) => [passage, `says-${i + 1}`]));
  const marks = sentences.map((passage): TextMark => {
    return { id: ids.get(passage) ?? '', text: passage.text };
  });
  const text = markText(html, marks);
  const targetOf = (passage: LocatedPassage) => {
    const id = passage.kind === 'title' ? TITLE_ID : ids.get(passage);
    return id === TITLE_ID || (id !== undefined && text.marked.has(id)) ? id : undefined;
  };
  return {
    html: text.html,
    facts: new Map(
      [...facts].map(([fact, { status, unstated }]) => [
        fact,
        {
          status,
          targets: (chosen.get(fact) ?? []).flatMap((passage) => targetOf(passage) ?? []),
          silent: unstated.some((path) => path.length === 1),
          silentOn: new Set(unstated.flatMap(([, at]) => (typeof at === 'number' ? [at] : []))),
        },
      ]),
    ),
  };
}

/** Facts of several values, each of which may have a sentence of its own. */
const SEVERAL = new Set<FactName>(['sessions', 'fields', 'skills']);

/** So many sentences are led to from one fact; more would be none. */
const MOST_WITNESSES = 3;

/** The sentences that a fact leads to: the best one, or one for each of several values. */
function sentencesFor(fact: FactName, spans: readonly Span[]): LocatedPassage[] {
  const passages = [...new Set(spans.map(({ passage }) => passage))];
  return passages.slice(0, SEVERAL.has(fact) ? MOST_WITNESSES : 1);
}

/** Orders passages as the text has them. */
function comparePlace(a: LocatedPassage, b: LocatedPassage): number {
  const [first, second] = [a.at(0), b.at(0)];
  return first.line - second.line || first.column - second.column;
}
