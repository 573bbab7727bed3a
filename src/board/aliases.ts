import type { Board, Entry } from './board.ts';

/** The former ids of all postings, each with its posting. */
export function aliasesOf({ entries }: Pick<Board, 'entries'>): Map<string, Entry> {
  return new Map(
    entries.flatMap((entry) => (entry.posting.aliases ?? []).map((id) => [id, entry] as const)),
  );
}
