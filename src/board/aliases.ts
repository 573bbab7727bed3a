import type { Board, Entry } from './board.ts';

/** Every former id of a posting, and the posting that has it. */
export function aliasesOf({ entries }: Pick<Board, 'entries'>): Map<string, Entry> {
  return new Map(
    entries.flatMap((entry) => (entry.posting.aliases ?? []).map((id) => [id, entry] as const)),
  );
}
