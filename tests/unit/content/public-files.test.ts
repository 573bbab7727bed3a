import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listPublicFiles } from '../../../src/content/public-files.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corkboard-public-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the files in public/', () => {
  it('are listed by their paths, without hidden ones', async () => {
    await mkdir(join(folder, 'docs/2026'), { recursive: true });
    await mkdir(join(folder, '.git'));
    await mkdir(join(folder, '.well-known'));
    const shown = ['.well-known/security.txt', 'docs/2026/rules.pdf', 'hello.html'];
    for (const path of [...shown, '.git/config', 'docs/.DS_Store']) {
      await writeFile(join(folder, path), '');
    }
    expect(await listPublicFiles(folder)).toEqual(shown);
  });

  it('include links to files, but nothing in folders that links lead to', async () => {
    await writeFile(join(folder, 'a.txt'), '');
    await symlink(join(folder, 'a.txt'), join(folder, 'b.txt'));
    await symlink(join(folder, 'nothing'), join(folder, 'loose'));
    await symlink(folder, join(folder, 'again'));
    expect(await listPublicFiles(folder)).toEqual(['a.txt', 'b.txt']);
  });

  it('are none if there is no such folder', async () => {
    expect(await listPublicFiles(join(folder, 'public'))).toEqual([]);
  });

  it('cannot be in a file', async () => {
    await writeFile(join(folder, 'public'), '');
    await expect(listPublicFiles(join(folder, 'public'))).rejects.toThrow(
      /public cannot be read\. It is a file; a folder of that name belongs here\./,
    );
  });
});
