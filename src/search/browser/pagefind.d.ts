/** What is used of the script that Pagefind writes beside its index; the script itself has no types. */
export interface Instance {
  filters(): Promise<unknown>;
  search(term: string): Promise<{ results: { id: string; score: number }[] }>;
}

export function createInstance(options: {
  basePath: string;
  noWorker: boolean;
  metaCacheTag: string;
  ranking: { metaWeights: Record<string, number>; pageLength: number };
}): Instance;
