import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  recoverBoard,
  replaceBoard,
  type Replacement,
} from '../../../../src/cli/init/replace-board.ts';
import { LEAST } from '../../../helpers/build-content.ts';

const HELPER = fileURLToPath(new URL('../../../helpers/replace-until-killed.ts', import.meta.url));

let root = '';
let folder = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corkboard-folder-'));
  folder = join(root, 'content');
  await mkdir(join(folder, 'postings/deep'), { recursive: true });
  await mkdir(join(folder, 'drafts'));
  await writeFile(join(folder, 'site.yaml'), 'name: Before\n');
  await writeFile(join(folder, 'postings/before.md'), 'before');
  await writeFile(join(folder, 'postings/deep/before.md'), 'before');
  await writeFile(join(folder, 'drafts/site.yaml'), 'mine');
  await writeFile(join(folder, 'NOTES.txt'), 'mine');
});
afterEach(() => rm(root, { recursive: true }));

const AFTER = { ...LEAST, 'permalinks.txt': '', 'postings/.gitkeep': '' };
const list = async (path: string) =>
  (await readdir(path, { recursive: true })).sort().map((name) => name.replaceAll('\\', '/'));

const REMOVED = ['site.yaml', 'companies.yaml', 'permalinks.txt', 'postings', 'guides'];
const replace = (
  path: string,
  files: Replacement['files'],
  createChanges: NonNullable<Replacement['createChanges']> = () => Promise.resolve({}),
) => replaceBoard(path, { files, removed: REMOVED, createChanges });

describe('replaceBoard', () => {
  it('replaces the files of the board, and keeps others', async () => {
    await replace(folder, AFTER);
    expect(await list(root)).toEqual(
      [
        'content',
        ...['NOTES.txt', 'drafts', 'drafts/site.yaml', 'postings', ...Object.keys(AFTER)].map(
          (path) => `content/${path}`,
        ),
      ].sort(),
    );
    expect(await readFile(join(folder, 'site.yaml'), 'utf8')).toBe(LEAST['site.yaml']);
    expect(await readFile(join(folder, 'drafts/site.yaml'), 'utf8')).toBe('mine');
  });

  it('changes nothing if the new board does not pass the check', async () => {
    const before = await list(root);
    await expect(
      replace(folder, { ...AFTER, 'site.yaml': 'name: Half a board\n' }),
    ).rejects.toThrow(/would not pass the content check\.\ncontent\/site\.yaml:1:1 field-missing/);
    expect(await list(root)).toEqual(before);
    expect(await readFile(join(folder, 'site.yaml'), 'utf8')).toBe('name: Before\n');
  });

  it('replaces and removes other files together with the board', async () => {
    await writeFile(join(root, 'README.md'), 'before');
    await writeFile(join(root, 'test.yml'), 'before');
    await replace(folder, AFTER, ({ name }) =>
      Promise.resolve({
        [join(root, 'README.md')]: `# ${name}`,
        [join(root, 'test.yml')]: undefined,
      }),
    );
    expect(await readFile(join(root, 'README.md'), 'utf8')).toBe('# Fixture board');
    expect((await readdir(root)).sort()).toEqual(['README.md', 'content']);
  });

  it.each([
    ['cannot be replaced', 'missing.md', 'text'],
    ['cannot be written', 'no-folder/README.md', 'text'],
    ['cannot be removed', 'missing.yml', undefined],
  ])('changes nothing if another file %s', async (_, name, text) => {
    await writeFile(join(root, 'README.md'), 'before');
    const before = await list(root);
    await expect(
      replace(folder, AFTER, () =>
        Promise.resolve({ [join(root, 'README.md')]: 'after', [join(root, name)]: text }),
      ),
    ).rejects.toThrow(/ENOENT/);
    expect(await list(root)).toEqual(before);
    expect(await readFile(join(root, 'README.md'), 'utf8')).toBe('before');
    expect(await readFile(join(folder, 'site.yaml'), 'utf8')).toBe('name: Before\n');
  });

  it('changes nothing if a file cannot be written', async () => {
    const before = await list(root);
    await expect(replace(folder, { ...AFTER, 'site.yaml/below-a-file': '' })).rejects.toThrow();
    expect(await list(root)).toEqual(before);
  });

  it('follows a symbolic link to the folder, and keeps the link', async () => {
    const link = join(root, 'link');
    await symlink(folder, link);
    await replace(link, AFTER);
    expect(await list(join(folder, 'postings'))).toEqual(['.gitkeep']);
    expect(await readFile(join(link, 'site.yaml'), 'utf8')).toBe(LEAST['site.yaml']);
  });
});

describe('an interrupted replacement', () => {
  const paths = () => [join(root, 'README.md'), join(root, 'test.yml')];
  const changeAll = () =>
    Promise.resolve({ [join(root, 'README.md')]: 'after', [join(root, 'test.yml')]: undefined });

  beforeEach(async () => {
    for (const path of paths()) await writeFile(path, 'before');
  });

  /**
   * Runs a replacement in a process of its own, which is killed at a call of a function that changes
   * files. Returns whether it ended before that.
   */
  function replaceUntil(call: number): boolean {
    const { status, signal, stderr } = spawnSync(
      process.execPath,
      [HELPER, folder, JSON.stringify(AFTER), JSON.stringify(REMOVED), String(call)],
      { encoding: 'utf8' },
    );
    if (signal === null && status !== 0) throw new Error(stderr);
    return signal === null;
  }

  it('is undone or complete, wherever it is killed, and never without settings', async () => {
    const readAll = async () =>
      Promise.all(
        (await readdir(root, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
          .map(async (path) => [path.slice(root.length), await readFile(path, 'utf8')] as const),
      );
    const before = await readAll();
    let undone = 0;
    let isDone = false;
    for (let call = 1; !isDone; call += 1) {
      isDone = replaceUntil(call);
      expect(await list(folder)).toContain('site.yaml');
      await recoverBoard(folder, paths());
      const site = await readFile(join(folder, 'site.yaml'), 'utf8');
      if (site === LEAST['site.yaml']) break;
      undone += 1;
      expect(await readAll()).toEqual(before);
    }
    expect(undone).toBeGreaterThan(10);
    expect((await readdir(root)).sort()).toEqual(['README.md', 'content']);
    expect(await readFile(join(root, 'README.md'), 'utf8')).toBe('after');
    expect(await recoverBoard(folder, paths())).toBe(false);
  }, 60_000);

  it('is undone at once if the last file cannot be put into its place', async () => {
    // A folder cannot be replaced by a file.
    await rm(join(folder, 'site.yaml'));
    await mkdir(join(folder, 'site.yaml/deep'), { recursive: true });
    const before = await list(root);
    await expect(replace(folder, AFTER, changeAll)).rejects.toThrow(/rename/);
    expect(await list(root)).toEqual(before);
    expect(await readFile(join(root, 'README.md'), 'utf8')).toBe('before');
    expect(await readFile(join(folder, 'postings/before.md'), 'utf8')).toBe('before');
  });
});
