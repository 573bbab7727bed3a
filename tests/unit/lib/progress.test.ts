import { describe, expect, it } from 'vitest';
import { createProgressLine } from '../../../src/lib/progress.ts';

/** Runs 10,000 steps of a millisecond each, and returns what was written and logged. */
function run(isTTY: boolean, total = 10_000) {
  const written: string[] = [];
  const logged: string[] = [];
  let time = 0;
  const show = createProgressLine('Checking', 'postings', {
    stream: { isTTY, write: (text: string) => written.push(text) > 0 },
    log: (line) => logged.push(line),
    now: () => time,
  });
  for (let done = 1; done <= total; done += 1) {
    time += 1;
    show(done, total);
  }
  return { written, logged };
}

describe('a progress line', () => {
  it('is updated in place in a terminal, and cleared at the end', () => {
    const { written, logged } = run(true);
    expect(written[0]).toBe('\r\u001b[KChecking 1,000 of 10,000 postings');
    expect(written.at(-1)).toBe('\r\u001b[K');
    expect(written.length).toBeGreaterThan(50);
    expect(written.length).toBeLessThan(120);
    expect(logged).toEqual([]);
  });

  it('is not shown if the work takes less than a second', () => {
    expect(run(true, 500)).toEqual({ written: [], logged: [] });
  });

  it('is logged every five seconds if there is no terminal', () => {
    expect(run(false, 11_000)).toEqual({
      written: [],
      logged: ['Checking 5,000 of 11,000 postings', 'Checking 10,000 of 11,000 postings'],
    });
  });
});
