import { parentPort, workerData } from 'node:worker_threads';
import type { IndexTask } from './index-pool.ts';
import { runPagefind } from './run-pagefind.ts';

const { records, first }: IndexTask = workerData;
parentPort?.postMessage(await runPagefind(records, first));
