import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexBoard, type BoardIndex } from '../../../../src/search/build/index-board.ts';
import { FORMAT, getRowFile } from '../../../../src/search/index-files.ts';
import { buildBoard, contextOf, type Fields } from '../../../helpers/build-board.ts';

const POSTINGS: Record<string, Fields> = {
  open: { title: 'C++ <Intern>', posted: '2026-03-27', summary: 'The summary.' },
  unconfirmed: {},
  closed: { posted: '2026-03-01', closes: '2026-03-15' },
};

const index = (postings: Record<string, Fields>, lines: readonly string[] = []) =>
  indexBoard(contextOf(buildBoard(postings)), {
    linesOf: () => lines,
    htmlOf: ({ id }) => `<li>${id}</li>`,
  });

const read = ({ files }: BoardIndex, path: string) =>
  JSON.parse(gunzipSync(files.get(path) ?? new Uint8Array()).toString());

describe('the index of a board', () => {
  it('stores the row, the title and the text of each posting', async () => {
    const lines = ['One', '<img src=x onerror=alert(1)>', '研究 🚀'];
    expect(read(await index(POSTINGS, lines), getRowFile(0))).toEqual({
      html: '<li>open</li>',
      title: 'C++ <Intern>',
      text: ['The summary.', ...lines],
    });
  });

  it('counts the postings that are open or unconfirmed, which come first', async () => {
    const { manifest } = await index(POSTINGS);
    expect(manifest).toMatchObject({ format: FORMAT, postings: 3, live: 2 });
  });

  it('has tables but no results if there are no postings', async () => {
    const { manifest, files } = await index({});
    expect(manifest).toMatchObject({ postings: 0, live: 0, common: [], phrases: [] });
    expect([...files.keys()].sort()).toEqual([
      'changes.pack',
      'spellings.pack',
      'suggestions.pack',
      'table.pack',
    ]);
  });

  it('has a version that only depends on its content', async () => {
    const versions = [index(POSTINGS), index(POSTINGS), index(POSTINGS, ['Other text'])];
    const [first, same, other] = (await Promise.all(versions)).map(
      ({ manifest }) => manifest.version,
    );
    expect(same).toBe(first);
    expect(other).not.toBe(first);
  });
});
