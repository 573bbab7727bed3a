import process from 'node:process';

/** What takes less than this, in milliseconds, needs no word. */
const PATIENCE = 1000;

/** A line is written anew so often, in milliseconds. */
const RHYTHM = 100;

/**
 * Says on a terminal how far something has come: `Checking 1,200 of 10,000 postings`. Where there is no terminal, it says
 * nothing.
 *
 * @param doing what is being done: `Checking`
 * @param one what it is done to, in the singular
 * @param stream where it is said
 */
export function progress(
  doing: string,
  one: string,
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
  now: () => number = Date.now,
): (done: number, all: number) => void {
  const begun = now();
  let last = begun;
  let written = false;
  return (done, all) => {
    if (!stream.isTTY) return;
    if (done === all) {
      if (written) stream.write('\r\u001b[K');
      return;
    }
    const time = now();
    if (time - begun < PATIENCE || time - last < RHYTHM) return;
    last = time;
    written = true;
    const count = (n: number) => n.toLocaleString('en');
    stream.write(`\r\u001b[K${doing} ${count(done)} of ${count(all)} ${one}s`);
  };
}
