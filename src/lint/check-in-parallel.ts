import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { SourceFile } from '../content/source-file.ts';
import {
  checkContent,
  finishCheck,
  prepareCheck,
  type CheckedContent,
  type CheckOptions,
} from './check-content.ts';
import type { PostingReport } from './check-postings.ts';

/** With fewer postings, starting threads takes longer than they save. */
const MIN_POSTINGS = 1000;

/** Postings that a thread checks at a time: few enough for the threads to finish together. */
const BATCH_SIZE = 100;

/** Each thread holds the names of all catalogues; more than these gain little. */
const MAX_THREADS = 4;

/**
 * Checks a content folder as {@link checkContent} does, on as many threads as the machine has
 * cores.
 */
export async function checkInParallel(
  files: readonly SourceFile[],
  options: CheckOptions = {},
): Promise<CheckedContent> {
  const threads = Math.min(availableParallelism(), MAX_THREADS);
  const isWorthwhile =
    threads > 1 && files.filter(({ path }) => path.startsWith('postings/')).length >= MIN_POSTINGS;
  if (!isWorthwhile) return checkContent(files, options);

  const prepared = prepareCheck(files, options);
  const { postings, settings } = prepared;
  const pool = new Tinypool({
    filename: new URL('./posting-worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
  });
  let done = 0;
  try {
    const batches = Array.from({ length: Math.ceil(postings.length / BATCH_SIZE) }, (_, i) =>
      postings.slice(i * BATCH_SIZE, (i + 1) * BATCH_SIZE),
    );
    const reports = await Promise.all(
      batches.map(async (batch) => {
        const result: PostingReport[] = await pool.run(batch);
        done += batch.length;
        options.onProgress?.(done, postings.length);
        return result;
      }),
    );
    return finishCheck(prepared, reports.flat(), options);
  } finally {
    await pool.destroy();
  }
}
