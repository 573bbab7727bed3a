import { afterEach, describe, expect, it, vi } from 'vitest';
import { createProgressLine, showElapsedTime } from '../../../src/lib/progress.ts';

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

describe('the time that work has taken', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Shows the time of work that takes 61.5 seconds, and returns what was written. */
  async function show(isTTY: boolean, fails = false) {
    vi.useFakeTimers();
    const written: string[] = [];
    const work = new Promise<string>((resolve, reject) => {
      setTimeout(() => {
        if (fails) reject(new Error('failed'));
        else resolve('done');
      }, 61_500);
    });
    const stream = { isTTY, write: (text: string) => written.push(text) > 0 };
    const shown = showElapsedTime(work, { stream }).catch((error: unknown) => String(error));
    await vi.advanceTimersByTimeAsync(70_000);
    return { written, result: await shown };
  }

  it.each([
    [false, 'done'],
    [true, 'Error: failed'],
  ])('is counted in a terminal until the work ends; it fails: %s', async (fails, expected) => {
    const { written, result } = await show(true, fails);
    expect(result).toBe(expected);
    expect(written[0]).toBe('\r\u001b[K  1 s');
    expect(written.at(-2)).toBe('\r\u001b[K  1 min 1 s');
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  it('is not shown without a terminal', async () => {
    expect(await show(false)).toEqual({ written: [], result: 'done' });
  });
});
