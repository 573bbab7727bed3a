import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Files, PagefindRecord } from './run-pagefind.ts';

/** Every index that is being built holds its postings in memory. */
const MAX_THREADS = 4;

/**
 * Builds several indexes at the same time. Each needs a thread of its own, because Pagefind's
 * library runs one process per thread.
 *
 * @throws with the first error of any of them
 */
export async function runInParallel(
  indexes: readonly (readonly PagefindRecord[])[],
): Promise<Files[]> {
  const threads = Math.min(availableParallelism(), MAX_THREADS, indexes.length);
  const pool = new Tinypool({
    filename: new URL('./index-worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    return await Promise.all(indexes.map((records): Promise<Files> => pool.run(records)));
  } finally {
    await pool.destroy();
  }
}
