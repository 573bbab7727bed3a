import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexBoard, type BoardIndex } from '../../../../src/search/build/index-board.ts';
import type { TextBlock } from '../../../../src/text/blocks.ts';
import { FORMAT, getRowFile } from '../../../../src/search/index-files.ts';
import { buildBoard, contextOf, type Fields } from '../../../helpers/build-board.ts';

const POSTINGS: Record<string, Fields> = {
  open: { title: 'C++ <Intern>', posted: '2026-03-27', summary: 'The summary.' },
  unconfirmed: {},
  closed: { posted: '2026-03-01', closes: '2026-03-15' },
};

const index = (postings: Record<string, Fields>, blocks: readonly TextBlock[] = []) =>
  indexBoard(contextOf(buildBoard(postings)), {
    linesOf: () => blocks,
    htmlOf: ({ id }) => `<li><a data-mark>${id} &amp; more</a></li>`,
    urlOf: (id) => `https://board.example/jobs/${id}/`,
  });

const read = ({ files }: BoardIndex, path: string) =>
  JSON.parse(gunzipSync(files.get(path) ?? new Uint8Array()).toString());

describe('the index of a board', () => {
  it('stores the row, its texts to mark, and the sections of the text of each posting', async () => {
    const blocks = [
      { text: 'One' },
      { text: 'Work', heading: 2 },
      { text: '<img src=x onerror=alert(1)>' },
      { text: '研究 🚀' },
    ];
    expect(read(await index(POSTINGS, blocks), getRowFile(0))).toEqual({
      html: '<li><a data-mark>open &amp; more</a></li>',
      markable: ['open & more'],
      sections: ['The summary.', 'One', 'Work: <img src=x onerror=alert(1)>\n研究 🚀'],
    });
  });

  it('counts the postings that are open or unconfirmed, which come first', async () => {
    const { manifest } = await index(POSTINGS);
    expect(manifest).toMatchObject({ format: FORMAT, postings: 3, live: 2 });
  });

  it('has tables but no results if there are no postings', async () => {
    const { manifest, files } = await index({});
    expect(manifest).toMatchObject({ postings: 0, live: 0, common: [], borders: [], phrases: [] });
    expect([...files.keys()].sort()).toEqual([
      'changes.pack',
      'language.pack',
      'spellings.pack',
      'suggestions.pack',
      'table.pack',
    ]);
  });

  it('has a version that only depends on its content', async () => {
    const versions = [index(POSTINGS), index(POSTINGS), index(POSTINGS, [{ text: 'Other text' }])];
    const [first, same, other] = (await Promise.all(versions)).map(
      ({ manifest }) => manifest.version,
    );
    expect(same).toBe(first);
    expect(other).not.toBe(first);
  });
});
