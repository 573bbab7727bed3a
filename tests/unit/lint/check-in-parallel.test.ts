import { describe, expect, it } from 'vitest';
import { checkInParallel } from '../../../src/lint/check-in-parallel.ts';
import { checkContent } from '../../../src/lint/check-content.ts';
import { LEAST } from '../../helpers/build-content.ts';

/** Builds a board with a number of postings, some of which have errors. */
const board = (count: number) =>
  Object.entries({
    ...LEAST,
    'companies.yaml': 'fixture-company:\n  name: Fixture Company\n',
    'skills.yaml': 'python:\n  name: Python\n  kind: language\n',
    ...Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `postings/fixture-${i}.md`,
        `---\ntitle: Fixture Role ${i % 900}\ncompany: ${i % 97 === 0 ? 'nobody' : 'fixture-company'}\ncompleteness: full\nhoursPerWeek: ${30 + (i % 20)}\n---\n\nThis is a role of 40 hours a week. You know Python.\n`,
      ]),
    ),
  }).map(([path, text]) => ({ path, text }));

describe('checkInParallel', () => {
  it('returns the same result as checkContent', async () => {
    const files = board(1200);
    const today = () => '2026-03-10';
    const alone = checkContent(files, { today });
    expect(alone.findings.length).toBeGreaterThan(1000);
    expect(await checkInParallel(files, { today })).toEqual(alone);
  });

  it('returns the content if there are no errors', async () => {
    const files = board(1200).map(({ path, text }) => ({
      path,
      text: text.replace('nobody', 'fixture-company').replace(/hours.*\n/, ''),
    }));
    const { content } = await checkInParallel(files, { today: () => '2026-03-10' });
    expect(content?.postings.map(({ id }) => id)).toEqual(
      files.filter(({ path }) => path.startsWith('postings/')).map(({ path }) => path.slice(9, -3)),
    );
  });

  it('reports progress up to the number of postings', async () => {
    let last = 0;
    await checkInParallel(board(1200), { onProgress: (done) => (last = done) });
    expect(last).toBe(1200);
  });
});
