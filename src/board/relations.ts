import { compareText } from '../lib/order.ts';
import { similarity, traitsOf, type SharedTrait, type Traits } from '../model/similarity.ts';
import { valuesOf, type BrowseBy } from '../model/browse-by.ts';
import { isLive, type Board, type Entry, type BrowseValue } from './board.ts';

export interface Similar {
  entry: Entry;
  likenesses: SharedTrait[];
}

/** Where a posting's page leads on to. */
export interface Related {
  more: {
    /** Other live postings of the same company, the newest first. */
    entries: Entry[];
    /** How many others there are. */
    total: number;
    /** How many live postings the company has, this one among them if it is. */
    all: number;
  };
  /** Live postings most like this one, the most alike first. */
  similar: Similar[];
  /** Whether the similar postings are there because this one is closed, and are open all of them. */
  allOpen: boolean;
  /** Values of the posting under which there are other live postings too. */
  related: BrowseValue[];
}

export interface Relations {
  of(entry: Entry): Related;
}

/** How many there are of each on a page. */
const MORE = 4;
const SIMILAR = 4;
const RELATED = 8;

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
] as const satisfies BrowseBy[];

/** Relations between the postings of a board, indexed once so that each page's share is small. */
export function createRelations(board: Board): Relations {
  const traits = new Map<string, Traits>(
    board.entries.map(({ id, posting }) => [id, traitsOf(posting)]),
  );
  const keysOf = ({ id }: Entry) => lookUpKeys(traits.get(id));
  const byKey = new Map<string, Entry[]>();
  for (const entry of board.live) {
    for (const key of keysOf(entry)) {
      const entries = byKey.get(key);
      if (!entries) byKey.set(key, [entry]);
      else if (entries.length < CANDIDATES_PER_TRAIT) entries.push(entry);
    }
  }

  const moreAt = (entry: Entry): Related['more'] => {
    const value = board.value('companies', entry.company.id);
    // Entries stand with the live ones first, so a page's share is at their head.
    const entries = (value?.entries ?? [])
      .slice(0, MORE + 1)
      .filter((other) => other.id !== entry.id && isLive(other))
      .slice(0, MORE);
    const all = value?.live ?? 0;
    return { entries, total: all - (isLive(entry) ? 1 : 0), all };
  };

  const similarTo = (entry: Entry, except: readonly Entry[]): Similar[] => {
    const own = traits.get(entry.id) ?? traitsOf(entry.posting);
    const left = new Set([entry, ...except].map(({ id }) => id));
    const candidates = new Set(keysOf(entry).flatMap((key) => byKey.get(key) ?? []));
    return [...candidates]
      .filter(({ id }) => !left.has(id))
      .map((candidate) => ({
        entry: candidate,
        ...similarity(own, traits.get(candidate.id) ?? traitsOf(candidate.posting)),
      }))
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || compareText(a.entry.id, b.entry.id))
      .map(({ entry: other, likenesses }) => ({ entry: other, likenesses }));
  };

  const related = (entry: Entry): BrowseValue[] => {
    const itself = isLive(entry) ? 1 : 0;
    return RELATED_WAYS.flatMap((browseBy) =>
      valuesOf(browseBy, entry.posting)
        .map((id) => board.value(browseBy, id))
        .filter((value) => value !== undefined)
        .filter((value) => value.live > itself)
        // What fewer postings share says more about this one.
        .sort((a, b) => a.live - b.live)
        .slice(0, 2),
    ).slice(0, RELATED);
  };

  return {
    of(entry) {
      const more = moreAt(entry);
      // The reader of a closed posting wants the nearest open one, whoever hires.
      const similar = similarTo(entry, isLive(entry) ? more.entries : []);
      const open = similar.filter((one) => one.entry.state.name === 'open');
      const allOpen = !isLive(entry) && open.length > 0;
      return {
        more,
        similar: (allOpen ? open : similar).slice(0, SIMILAR),
        allOpen,
        related: related(entry),
      };
    },
  };
}

/** What candidates for similarity are looked up by. */
function lookUpKeys(traits: Traits | undefined): string[] {
  if (!traits) return [];
  const { skills, terms, degrees, words, level } = traits;
  return [
    ...Object.entries({ skills, terms, degrees, words }).flatMap(([kind, values]) =>
      [...values].map((value) => `${kind}:${value}`),
    ),
    ...(level === undefined ? [] : [`level:${level}`]),
  ];
}
