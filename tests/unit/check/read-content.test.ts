import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/check/read-content.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corkboard-content-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(path: string, text = path) {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
}

const paths = async () => (await readContent(folder)).map(({ path }) => path);

describe('a content folder', () => {
  it('is read with its settings, catalogues, postings and guides, wherever they lie below', async () => {
    for (const path of [
      'site.yaml',
      'companies.yaml',
      'places.yaml',
      'skills.yaml',
      'postings/b.md',
      'postings/a.mdx',
      'postings/deeper/still/c.md',
      'guides/town.mdx',
    ]) {
      await write(path);
    }
    expect((await paths()).sort()).toEqual(
      [
        'companies.yaml',
        'guides/town.mdx',
        'places.yaml',
        'postings/a.mdx',
        'postings/b.md',
        'postings/deeper/still/c.md',
        'site.yaml',
        'skills.yaml',
      ].sort(),
    );
  });

  it('is read as it is written', async () => {
    await write('site.yaml', '\uFEFFname: Grüße 👋\r\n');
    expect(await readContent(folder)).toEqual([
      { path: 'site.yaml', text: '\uFEFFname: Grüße 👋\r\n' },
    ]);
  });

  it('may hold files that editors and systems leave about', async () => {
    for (const path of ['postings/.a.md.swp', 'postings/.DS_Store', 'guides/.trash/b.md']) {
      await write(path);
    }
    await write('postings/a.md');
    expect(await paths()).toEqual(['postings/a.md']);
  });

  it('may hold what the board is not made from', async () => {
    for (const path of ['permalinks.txt', 'README.md', 'drafts/a.md']) await write(path);
    expect(await paths()).toEqual([]);
  });

  it('keeps files that do not belong in their folder, for the check to find', async () => {
    await write('postings/notes.txt');
    expect(await paths()).toEqual(['postings/notes.txt']);
  });

  it('may lack everything, or not exist', async () => {
    expect(await readContent(folder)).toEqual([]);
    expect(await readContent(join(folder, 'nowhere'))).toEqual([]);
  });
});
