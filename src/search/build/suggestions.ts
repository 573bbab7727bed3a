import type { BoardContext } from '../../board/board-context.ts';
import { narrow, readTable, type StoredTable } from '../facet-table.ts';
import {
  shortenId,
  SUGGESTION_KINDS,
  type StoredSuggestions,
  type SuggestionFile,
  type SuggestionKind,
} from '../suggestion-file.ts';
import { normalizeName } from '../tokens.ts';
import { gzip } from './gzip.ts';
import { findCommonTitles } from './title-suggestions.ts';

interface Suggestion {
  kind: SuggestionKind;
  name: string;
  count: number;
  /** The id of a value; titles have none. */
  id: string | undefined;
  /** Its place among those of its kind, from most postings to fewest. */
  rank: number;
}

/** The kinds that are facets. */
const FACET_KINDS = SUGGESTION_KINDS.filter((kind) => kind !== 'title');

/**
 * The largest size of the file, compressed. With the script of the list and the manifest, which are
 * loaded with it, it has to stay below 10 kB.
 */
const MAX_BYTES = 3700;

/**
 * Creates the file of what the search box suggests, compressed: titles, companies, places and
 * skills of open and unconfirmed postings. Those in most postings are chosen, as many as fit.
 */
export function createSuggestionFile(context: BoardContext, table: StoredTable): Uint8Array {
  const suggestions = listSuggestions(context, table);
  const packFirst = (count: number) => packSuggestions(suggestions.slice(0, count), context);
  // The largest number that fits, by bisection.
  let [fits, tooMany] = [0, suggestions.length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (packFirst(middle).length <= MAX_BYTES) fits = middle;
    else tooMany = middle;
  }
  return packFirst(fits);
}

/**
 * All suggestions, those in most postings first. At equal numbers the kinds alternate, so that none
 * is left out as a whole.
 */
function listSuggestions(context: BoardContext, table: StoredTable): Suggestion[] {
  const values = listValues(table);
  const names = new Set(values.map(({ name }) => normalizeName(name)));
  const titles = findCommonTitles(context.board.live.map(({ posting }) => posting.title))
    .filter(({ name }) => !names.has(normalizeName(name)))
    .map(({ name, count }, rank) => ({ kind: 'title' as const, name, count, id: undefined, rank }));
  return [...titles, ...values].sort((a, b) => b.count - a.count || a.rank - b.rank);
}

/** The values of facets, with the numbers of postings that the filters of a search show. */
function listValues(stored: StoredTable): Suggestion[] {
  const table = readTable(stored, { today: 0, days: 0, changes: undefined });
  const { counts } = narrow(table, Array(table.size).keys(), {});
  return FACET_KINDS.flatMap((kind) =>
    table.columns[kind].values
      .map(({ id, name }, i) => ({ kind, name, count: counts[kind][i] ?? 0, id }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map((value, rank) => ({ ...value, rank })),
  );
}

function packSuggestions(
  suggestions: readonly Suggestion[],
  { messages, locale }: BoardContext,
): Uint8Array {
  const storeKind = (wanted: SuggestionKind): StoredSuggestions => {
    const some = suggestions.filter(({ kind }) => kind === wanted);
    return {
      names: some.map(({ name }) => name),
      counts: some.map(({ count }) => count),
      ids: some.flatMap(({ id, name }) => (id === undefined ? [] : shortenId(id, name))),
    };
  };
  const file: SuggestionFile = {
    locale,
    messages: messages.searchSuggestions,
    suggestions: {
      title: storeKind('title'),
      company: storeKind('company'),
      place: storeKind('place'),
      skill: storeKind('skill'),
    },
  };
  return gzip(Buffer.from(JSON.stringify(file)));
}
