import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Files, PagefindRecord } from './run-pagefind.ts';

/** An index to be made: its postings, and the place on the board of the first. */
export interface IndexTask {
  records: PagefindRecord[];
  first: number;
}

/** Indexes that are made at once: each holds its part of the board in memory. */
const MOST_AT_ONCE = 4;

/**
 * Makes several indexes, as many at a time as the machine has processors: one run of Pagefind keeps one of them busy.
 *
 * @throws with the first error of any of them
 */
export async function indexAll(tasks: readonly IndexTask[]): Promise<Files[]> {
  const waiting = [...tasks.entries()];
  const done: Files[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [i, task] = next;
      done[i] = await indexApart(task);
    }
  };
  const most = Math.min(availableParallelism(), MOST_AT_ONCE, tasks.length);
  await Promise.all(Array.from({ length: most }, work));
  return done;
}

/** Each in a thread of its own, because Pagefind's library has one process a thread. */
function indexApart(task: IndexTask): Promise<Files> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('Pagefind stopped before it was done.')));
  });
}
