import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceBoard, uncommittedIn } from '../../../../src/cli/init/content-folder.ts';
import { LEAST } from '../../../helpers/build-content.ts';

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

describe('a new board in the place of another', () => {
  it('is all that is there, but for what was no part of a board', async () => {
    await replaceBoard(folder, AFTER);
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

  it('is not there at all when something about it would be wrong', async () => {
    const before = await list(root);
    await expect(
      replaceBoard(folder, { ...AFTER, 'site.yaml': 'name: Half a board\n' }),
    ).rejects.toThrow(/would be wrong\.\ncontent\/site\.yaml:1:1 field-missing/);
    expect(await list(root)).toEqual(before);
    expect(await readFile(join(folder, 'site.yaml'), 'utf8')).toBe('name: Before\n');
  });

  it('is not there at all when it cannot be written', async () => {
    const before = await list(root);
    await expect(
      replaceBoard(folder, { ...AFTER, 'site.yaml/below-a-file': '' }),
    ).rejects.toThrow();
    expect(await list(root)).toEqual(before);
  });

  it('stays where it is, where the folder is a link to another', async () => {
    const link = join(root, 'link');
    await symlink(folder, link);
    await replaceBoard(link, AFTER);
    expect(await list(join(folder, 'postings'))).toEqual(['.gitkeep']);
    expect(await readFile(join(link, 'site.yaml'), 'utf8')).toBe(LEAST['site.yaml']);
  });
});

describe('what is not committed', () => {
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false', ...args],
      { cwd: root, stdio: 'pipe' },
    );
  const commit = () => {
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'Before');
  };

  it('is nothing where everything is', async () => {
    commit();
    await writeFile(join(root, 'beside.txt'), 'not content');
    expect(await uncommittedIn(folder)).toEqual([]);
  });

  it('is named: what was changed, what is new, what is gone', async () => {
    commit();
    await writeFile(join(folder, 'site.yaml'), 'name: Changed\n');
    await writeFile(join(folder, 'postings/new.md'), 'new');
    await rm(join(folder, 'NOTES.txt'));
    expect(await uncommittedIn(folder)).toEqual([
      ' D content/NOTES.txt',
      ' M content/site.yaml',
      '?? content/postings/new.md',
    ]);
  });

  it('is not known where there is no repository', async () => {
    expect(await uncommittedIn(folder)).toBe(undefined);
  });

  it('is for the keeper to find out where Git does not say', async () => {
    commit();
    await writeFile(join(root, '.git/index'), 'broken');
    await expect(uncommittedIn(folder)).rejects.toThrow(/Git does not say .* index/);
  });
});
