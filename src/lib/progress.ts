import process from 'node:process';

/** Work that takes less than this needs no progress line. */
const DELAY_MS = 1000;

/** Between two updates of the line in a terminal: often enough to be seen moving. */
const UPDATE_INTERVAL_MS = 100;

/** Between two lines of a log. */
const LOG_INTERVAL_MS = 5000;

const CLEAR_LINE = '\r\u001b[K';

export interface ProgressOptions {
  stream?: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
  /** Writes a line to a log if there is no terminal. Without it nothing is written there. */
  log?: (line: string) => void;
  /** The time in milliseconds. */
  now?: () => number;
}

/**
 * Shows how long some work has taken so far, as one line in the terminal that disappears at the
 * end: `1 min 12 s`. Without a terminal nothing is shown.
 */
export async function showElapsedTime<Result>(
  work: Promise<Result>,
  { stream = process.stderr, now = Date.now }: Omit<ProgressOptions, 'log'> = {},
): Promise<Result> {
  if (!stream.isTTY) return work;
  const start = now();
  const timer = setInterval(() => {
    stream.write(`${CLEAR_LINE}  ${formatDuration(now() - start)}`);
  }, DELAY_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    stream.write(CLEAR_LINE);
  }
}

function formatDuration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`;
}

/**
 * Shows the progress of work that takes longer than a second, as one line in the terminal that
 * disappears at the end: `Checking 1,200 of 10,000 postings`.
 *
 * @param verb what happens: `Checking`
 * @param items what it happens to, in the plural: `postings`
 * @returns a function to call after each item
 */
export function createProgressLine(
  verb: string,
  items: string,
  { stream = process.stderr, log, now = Date.now }: ProgressOptions = {},
): (done: number, total: number) => void {
  const format = (count: number) => count.toLocaleString('en');
  let next = now() + (stream.isTTY ? DELAY_MS : LOG_INTERVAL_MS);
  let isShown = false;
  return (done, total) => {
    if (done === total) {
      if (isShown) stream.write(CLEAR_LINE);
      isShown = false;
      return;
    }
    const time = now();
    if (time < next) return;
    const line = `${verb} ${format(done)} of ${format(total)} ${items}`;
    if (stream.isTTY) {
      stream.write(CLEAR_LINE + line);
      isShown = true;
      next = time + UPDATE_INTERVAL_MS;
    } else {
      log?.(line);
      next = time + LOG_INTERVAL_MS;
    }
  };
}
