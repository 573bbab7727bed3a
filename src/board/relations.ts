import { similarity, titleWords, type Likeness } from '../posting/similar.ts';
import { valuesOf, type Way } from '../posting/ways.ts';
import type { Board, Entry, Value } from './board.ts';

export interface Similar {
  entry: Entry;
  likenesses: Likeness[];
}

export interface Relations {
  /** Other live postings of the same company, the newest first, and how many there are in all. */
  moreAt(entry: Entry, most: number): { entries: Entry[]; total: number };
  /** Live postings most like one, the most alike first, without those that `except` names. */
  similarTo(entry: Entry, most: number, except?: readonly Entry[]): Similar[];
  /** Values of the posting under which there are other live postings too. */
  related(entry: Entry, most: number): Value[];
}

/** How many of the newest postings that share a trait are looked at: enough to choose from on a board of any size. */
const CANDIDATES_PER_TRAIT = 24;

/** Less than this in common is coincidence: a place alone, or a term alone. */
const LEAST_SCORE = 3;

/** The ways in which a related page is useful, most telling first. */
const RELATED_WAYS = [
  'terms',
  'degrees',
  'skills',
  'places',
  'work-modes',
] as const satisfies Way[];

/** Relations between the postings of a board, indexed once so that each page's share is small. */
export function createRelations(board: Board): Relations {
  const byTrait = new Map<string, Entry[]>();
  for (const entry of board.live) {
    for (const trait of traitsOf(entry)) {
      const entries = byTrait.get(trait);
      if (!entries) byTrait.set(trait, [entry]);
      else if (entries.length < CANDIDATES_PER_TRAIT) entries.push(entry);
    }
  }

  return {
    moreAt(entry, most) {
      const value = board.value('companies', entry.company.id);
      // Entries stand with the live ones first, so a page's share is at their head.
      const entries = (value?.entries ?? [])
        .slice(0, most + 1)
        .filter((other) => other.id !== entry.id && isLive(other))
        .slice(0, most);
      return { entries, total: (value?.live ?? 0) - (isLive(entry) ? 1 : 0) };
    },
    similarTo(entry, most, except = []) {
      const left = new Set([entry, ...except].map(({ id }) => id));
      const candidates = new Map(
        traitsOf(entry)
          .flatMap((trait) => byTrait.get(trait) ?? [])
          .filter(({ id }) => !left.has(id))
          .map((candidate) => [candidate.id, candidate]),
      );
      return [...candidates.values()]
        .map((candidate) => ({
          entry: candidate,
          ...similarity(entry.posting, candidate.posting),
        }))
        .filter(({ score }) => score >= LEAST_SCORE)
        .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1))
        .slice(0, most)
        .map(({ entry: similar, likenesses }) => ({ entry: similar, likenesses }));
    },
    related(entry, most) {
      const itself = isLive(entry) ? 1 : 0;
      return RELATED_WAYS.flatMap((way) =>
        valuesOf(way, entry.posting)
          .map((id) => board.value(way, id))
          .filter((value) => value !== undefined)
          .filter((value) => value.live > itself)
          // What fewer postings share says more about this one.
          .sort((a, b) => a.live - b.live)
          .slice(0, 2),
      ).slice(0, most);
    },
  };
}

function isLive(entry: Entry): boolean {
  return entry.state.name !== 'closed';
}

/** What candidates for similarity are looked up by. */
function traitsOf({ posting }: Entry): string[] {
  return [
    ...(['skills', 'terms', 'degrees'] as const).flatMap((way) =>
      valuesOf(way, posting).map((id) => `${way}:${id}`),
    ),
    ...(posting.level === undefined ? [] : [`level:${posting.level}`]),
    ...titleWords(posting.title).map((word) => `title:${word}`),
  ];
}
