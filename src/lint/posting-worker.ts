import { parentPort, workerData } from 'node:worker_threads';
import { TELL_EVERY, type PostingMessage, type PostingTask } from './check-in-parallel.ts';
import { checkPostings } from './check-postings.ts';

const { files, settings }: PostingTask = workerData;
let untold = 0;

const say = (message: PostingMessage) => parentPort?.postMessage(message);

const reports = checkPostings(files, settings, () => {
  untold += 1;
  if (untold < TELL_EVERY) return;
  say({ done: untold });
  untold = 0;
});
say({ done: untold });
say({ reports });
