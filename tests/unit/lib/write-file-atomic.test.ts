import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/lib/user-error.ts';
import { writeFileAtomic } from '../../../src/lib/write-file-atomic.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corkboard-write-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeFileAtomic', () => {
  it('writes text and bytes, and leaves no other file', async () => {
    await writeFileAtomic(join(folder, 'text'), 'text');
    await writeFileAtomic(join(folder, 'bytes'), Uint8Array.of(1, 2));
    expect(await readFile(join(folder, 'text'), 'utf8')).toBe('text');
    expect([...(await readFile(join(folder, 'bytes')))]).toEqual([1, 2]);
    expect(await readdir(folder)).toEqual(['bytes', 'text']);
  });

  it('keeps the permissions of an existing file', async () => {
    const path = join(folder, 'file');
    await writeFile(path, 'before');
    await chmod(path, 0o640);
    await writeFileAtomic(path, 'after');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it('writes to the target of a symbolic link', async () => {
    await writeFile(join(folder, 'file'), 'before');
    await symlink('file', join(folder, 'link'));
    await writeFileAtomic(join(folder, 'link'), 'after');
    expect((await lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('after');
  });

  it('keeps the content of one of several writers, never a mix', async () => {
    const path = join(folder, 'file');
    const texts = Array.from({ length: 20 }, (_, i) => String(i).repeat(10_000));
    await Promise.all(texts.map((text) => writeFileAtomic(path, text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('reports the path and leaves no temporary file if it cannot write', async () => {
    await mkdir(join(folder, 'taken'));
    const failure = writeFileAtomic(join(folder, 'taken'), 'text');
    await expect(failure).rejects.toThrow(UserError);
    await expect(failure).rejects.toThrow(/taken could not be written: .*EISDIR/);
    expect(await readdir(folder)).toEqual(['taken']);
  });
});
