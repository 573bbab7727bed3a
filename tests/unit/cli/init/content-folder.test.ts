import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findUncommitted } from '../../../../src/cli/init/content-folder.ts';

let root = '';
let folder = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corkboard-folder-'));
  folder = join(root, 'content');
  await mkdir(join(folder, 'postings'), { recursive: true });
  await writeFile(join(folder, 'site.yaml'), 'name: Before\n');
  await writeFile(join(folder, 'NOTES.txt'), 'mine');
});
afterEach(() => rm(root, { recursive: true }));

describe('uncommitted files', () => {
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

  it('are empty if everything is committed', async () => {
    commit();
    await writeFile(join(root, 'beside.txt'), 'not content');
    expect(await findUncommitted(folder)).toEqual([]);
  });

  it('include changed, new and deleted files', async () => {
    commit();
    await writeFile(join(folder, 'site.yaml'), 'name: Changed\n');
    await writeFile(join(folder, 'postings/new.md'), 'new');
    await rm(join(folder, 'NOTES.txt'));
    expect(await findUncommitted(folder)).toEqual([
      ' D content/NOTES.txt',
      ' M content/site.yaml',
      '?? content/postings/new.md',
    ]);
  });

  it('are undefined without a repository', async () => {
    expect(await findUncommitted(folder)).toBe(undefined);
  });

  it('cannot be listed if Git fails', async () => {
    commit();
    await writeFile(join(root, '.git/index'), 'broken');
    await expect(findUncommitted(folder)).rejects.toThrow(/Git cannot tell .* index/);
  });
});
