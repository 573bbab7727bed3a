import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  checkContent,
  finishCheck,
  prepareCheck,
  type CheckedContent,
  type CheckOptions,
} from './check-content.ts';
import { checkPostings, type PostingReport, type PostingSettings } from './check-postings.ts';
import type { SourceFile } from '../content/source-file.ts';

/** With fewer postings than these a second thread would take longer to begin than it saves. */
const WORTHWHILE = 1000;

/** A thread tells so seldom how far it has come. */
export const TELL_EVERY = 50;

/** More threads than these would wait for each other. */
const MOST_THREADS = 4;

/** What a thread is given. */
export interface PostingTask {
  files: readonly SourceFile[];
  settings: PostingSettings;
}

/** What a thread says: how many more postings are done, or what came of all of them. */
export type PostingMessage = { done: number } | { reports: PostingReport[] };

/**
 * Holds a whole content folder against the posting model, as {@link checkContent} does, on as many threads as the machine
 * has cores.
 */
export async function checkInParallel(
  files: readonly SourceFile[],
  options: CheckOptions = {},
): Promise<CheckedContent> {
  const prepared = prepareCheck(files, options);
  const { postings, settings } = prepared;
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  if (threads < 2 || postings.length < WORTHWHILE) return checkContent(files, options);

  const { onPosting = () => undefined } = options;
  let done = 0;
  const tell = (more: number) => onPosting((done += more), postings.length);
  const size = Math.ceil(postings.length / threads);
  const parts = Array.from({ length: threads }, (_, i) => postings.slice(i * size, (i + 1) * size));
  const [own = [], ...others] = parts;
  const elsewhere = others.map((part) => runThread({ files: part, settings }, tell));
  const reports = [checkPostings(own, settings, () => tell(1)), ...(await Promise.all(elsewhere))];
  return finishCheck(prepared, reports.flat(), options);
}

/** Checks postings on another thread. @throws what goes wrong there */
function runThread(task: PostingTask, tell: (more: number) => void): Promise<PostingReport[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./posting-worker.ts', import.meta.url), {
      workerData: task,
    });
    worker.on('message', (message: PostingMessage) => {
      if ('done' in message) tell(message.done);
      else resolve(message.reports);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`A thread of the check ended with ${code}.`)));
  });
}
