import { describe, expect, it } from 'vitest';
import { progress } from '../../../src/lib/progress.ts';

/** Runs 10,000 steps of a millisecond each, and gives what was written. */
function run(isTTY: boolean, all = 10_000): string[] {
  const written: string[] = [];
  let time = 0;
  const write = (text: string) => written.push(text) > 0;
  const step = progress('Checking', 'posting', { isTTY, write }, () => time);
  for (let done = 1; done <= all; done += 1) {
    time += 1;
    step(done, all);
  }
  return written;
}

describe('progress', () => {
  it('is one line, written anew, which is gone at the end', () => {
    const written = run(true);
    expect(written[0]).toBe('\r\u001b[KChecking 1,000 of 10,000 postings');
    expect(written.at(-1)).toBe('\r\u001b[K');
    expect(written.length).toBeGreaterThan(50);
    expect(written.length).toBeLessThan(120);
  });

  it('is not worth a word where it is over at once', () => {
    expect(run(true, 500)).toEqual([]);
  });

  it('is not written where there is no terminal', () => {
    expect(run(false)).toEqual([]);
  });
});
