import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/lib/user-error.ts';
import { writeFilesTogether } from '../../../src/lib/write-files-together.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const read = (name: string) => readFile(at(name), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corkboard-write-'));
  await writeFile(at('a'), 'first');
  await writeFile(at('b'), 'second');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('writing several files', () => {
  it('writes, creates and moves them', async () => {
    await writeFilesTogether([
      { path: at('a'), content: 'changed', moveTo: at('moved') },
      { path: at('new'), content: 'created' },
    ]);
    expect((await readdir(folder)).sort()).toEqual(['b', 'moved', 'new']);
    expect(await read('moved')).toBe('changed');
    expect(await read('new')).toBe('created');
  });

  it('writes none if one cannot be written', async () => {
    await expect(
      writeFilesTogether([
        { path: at('a'), content: 'changed' },
        { path: at('nowhere/b'), content: 'changed' },
      ]),
    ).rejects.toThrow(UserError);
    expect((await readdir(folder)).sort()).toEqual(['a', 'b']);
    expect(await read('a')).toBe('first');
  });

  it('restores what it wrote if a later file cannot be put into its place', async () => {
    // A folder cannot be replaced by a file.
    await mkdir(at('folder'));
    await expect(
      writeFilesTogether([
        { path: at('a'), content: 'changed', moveTo: at('moved') },
        { path: at('new'), content: 'created' },
        { path: at('folder'), content: 'changed' },
      ]),
    ).rejects.toThrow(/folder could not be written/);
    expect((await readdir(folder)).sort()).toEqual(['a', 'b', 'folder']);
    expect(await read('a')).toBe('first');
  });

  it('replaces no file by moving another one', async () => {
    await expect(
      writeFilesTogether([{ path: at('a'), content: 'changed', moveTo: at('b') }]),
    ).rejects.toThrow(/already a file/);
    expect(await read('a')).toBe('first');
    expect(await read('b')).toBe('second');
  });
});
