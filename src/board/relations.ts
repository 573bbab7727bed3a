import { compareText } from '../lib/order.ts';
import { similarity, traitsOf, type SharedTrait, type Traits } from '../model/similarity.ts';
import { valuesOf, type BrowseBy } from '../model/browse-by.ts';
import { isLive, type Board, type Entry, type BrowseValue } from './board.ts';

export interface Similar {
  entry: Entry;
  sharedTraits: SharedTrait[];
}

/** What a posting's page links to. */
export interface Related {
  more: {
    /** Other live postings of the same company, newest first. */
    entries: Entry[];
    /** Number of other live postings. */
    total: number;
    /** Number of live postings, including this one if it is live. */
    all: number;
  };
  /** The most similar live postings, the most similar first. */
  similar: Similar[];
  /** Whether this posting is closed and all similar ones are open. */
  allOpen: boolean;
  /** Values that the posting shares with other live postings. */
  related: BrowseValue[];
}

export interface Relations {
  of(entry: Entry): Related;
}

const MAX_MORE = 4;
const MAX_SIMILAR = 4;
const MAX_RELATED = 8;

/** Newest postings with a trait that are compared, so that the work per page has a limit. */
const MAX_CANDIDATES_PER_TRAIT = 24;

/** A place alone or a term alone scores less, and may be a coincidence. */
const MIN_SCORE = 3;

/** The kinds of related pages, most specific first. */
const RELATED_BY = [
  'terms',
  'degrees',
  'skills',
  'places',
  'work-modes',
] as const satisfies BrowseBy[];

/** Indexes the traits of all postings once, so that each page needs few comparisons. */
export function createRelations(board: Board): Relations {
  const traits = new Map<string, Traits>(
    board.entries.map(({ id, posting }) => [id, traitsOf(posting)]),
  );
  const keysOf = ({ id }: Entry) => lookUpKeys(traits.get(id));
  const byKey = new Map<string, Entry[]>();
  // In the development server too, a page shows what it will show once it is published.
  const published = board.live.filter(({ heldBack }) => !heldBack);
  const byCompany = Map.groupBy(published, ({ company }) => company.id);
  for (const entry of published) {
    for (const key of keysOf(entry)) {
      const entries = byKey.get(key);
      if (!entries) byKey.set(key, [entry]);
      else if (entries.length < MAX_CANDIDATES_PER_TRAIT) entries.push(entry);
    }
  }

  const moreAt = (entry: Entry): Related['more'] => {
    const live = byCompany.get(entry.company.id) ?? [];
    const others = live.slice(0, MAX_MORE + 1).filter(({ id }) => id !== entry.id);
    const isCounted = isLive(entry) && !entry.heldBack;
    return {
      entries: others.slice(0, MAX_MORE),
      total: live.length - (isCounted ? 1 : 0),
      all: live.length,
    };
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
      .filter(({ score }) => score >= MIN_SCORE)
      .sort((a, b) => b.score - a.score || compareText(a.entry.id, b.entry.id))
      .map(({ entry: other, sharedTraits }) => ({ entry: other, sharedTraits }));
  };

  const related = (entry: Entry): BrowseValue[] => {
    const itself = isLive(entry) ? 1 : 0;
    return RELATED_BY.filter(board.isShown)
      .flatMap((browseBy) =>
        valuesOf(browseBy, entry.posting)
          .map((id) => board.value(browseBy, id))
          .filter((value) => value !== undefined)
          .filter((value) => value.live > itself)
          // A value of few postings is the more specific one.
          .sort((a, b) => a.live - b.live)
          .slice(0, 2),
      )
      .slice(0, MAX_RELATED);
  };

  return {
    of(entry) {
      const more = moreAt(entry);
      // For a closed posting, the company's other postings count as similar ones too.
      const similar = similarTo(entry, isLive(entry) ? more.entries : []);
      const open = similar.filter((one) => one.entry.state.name === 'open');
      const allOpen = !isLive(entry) && open.length > 0;
      return {
        more,
        similar: (allOpen ? open : similar).slice(0, MAX_SIMILAR),
        allOpen,
        related: related(entry),
      };
    },
  };
}

/** The keys under which a posting is indexed as a candidate for similarity. */
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
