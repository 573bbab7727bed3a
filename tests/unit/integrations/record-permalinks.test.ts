import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addPermalinks,
  namesOf,
  recordPermalinks,
} from '../../../src/integrations/record-permalinks.ts';

let folder = '';
const list = () => readFile(join(folder, 'permalinks.txt'), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corkboard-permalinks-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the list of published ids', () => {
  it('gets new ids in sorted order, and keeps existing ids', async () => {
    await writeFile(join(folder, 'permalinks.txt'), 'z\n\ngone\n');
    expect(await addPermalinks(folder, ['b', 'a', 'z'])).toEqual(['a', 'b']);
    expect(await list()).toBe('a\nb\ngone\nz\n');
  });

  it('keeps Windows line ends', async () => {
    await writeFile(join(folder, 'permalinks.txt'), 'z\r\ngone\r\n');
    await addPermalinks(folder, ['a']);
    expect(await list()).toBe('a\r\ngone\r\nz\r\n');
  });

  it('is created if it does not exist', async () => {
    expect(await addPermalinks(folder, ['a'])).toEqual(['a']);
    expect(await list()).toBe('a\n');
  });

  it('is written without leaving temporary files', async () => {
    await addPermalinks(folder, ['a']);
    await addPermalinks(folder, ['a']);
    expect(await readdir(folder)).toEqual(['permalinks.txt']);
  });

  it('leaves no temporary files if it cannot be written, and reports the error', async () => {
    await mkdir(join(folder, 'permalinks.txt', 'in-the-way'), { recursive: true });
    await expect(addPermalinks(folder, ['a'])).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['permalinks.txt']);
  });

  it('is not created if nothing is published', async () => {
    expect(await addPermalinks(folder, [])).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the end of a build', () => {
  async function build(ids: string[]): Promise<string[]> {
    const info = vi.fn<(message: string) => void>();
    const { hooks } = recordPermalinks(folder, () => ids);
    type Done = NonNullable<(typeof hooks)['astro:build:done']>;
    await hooks['astro:build:done']?.({ logger: { info } } as unknown as Parameters<Done>[0]);
    return info.mock.calls.map(([message]) => message);
  }

  it('logs which ids were added, and asks to commit them', async () => {
    const [said] = await build(['b', 'a']);
    expect(said).toMatch(/^added to .*permalinks\.txt, please commit it: a, b$/);
    expect(await build(['b', 'a'])).toEqual([]);
  });

  it('lists at most ten ids', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `id-${i}`);
    expect(namesOf(ids)).toMatch(/^id-0, .*id-9 and 2 more$/);
    expect(namesOf(ids.slice(0, 10))).toMatch(/, id-9$/);
  });
});
