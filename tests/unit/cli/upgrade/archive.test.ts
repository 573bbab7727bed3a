import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, gzipSync } from 'node:zlib';
import { Header } from 'tar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from '../../../../src/cli/upgrade/archive.ts';
import { commit, git, gitEnvironment } from '../../../helpers/upgrade-boards.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'archive é '));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const BLOCK = 512;

/** A tar archive with one file per path. */
function createTar(paths: readonly string[], size = 1): Buffer {
  const entries = paths.flatMap((path) => {
    const header = Buffer.alloc(BLOCK);
    new Header({ path, mode: 0o644, size, type: 'File', mtime: new Date(0) }).encode(header, 0);
    const content = Buffer.alloc(BLOCK);
    content.write('x');
    return [header, content];
  });
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(2 * BLOCK)]));
}

/** A ZIP archive with one uncompressed file per path. */
function createZip(paths: readonly string[], checksum = crc32('x')): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const path of paths) {
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2); // the name is in UTF-8
    common.writeUInt32LE(checksum, 10);
    common.writeUInt32LE(1, 14);
    common.writeUInt32LE(1, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, Buffer.from('x')]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, rest, name);
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(paths.length, 8);
  end.writeUInt16LE(paths.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

async function read(name: string, content: Buffer) {
  const file = join(root, name);
  writeFileSync(file, content);
  return readArchive(file);
}

const FORMATS = [
  ['zip', createZip],
  ['tar.gz', createTar],
] as const;

describe.each(FORMATS)('a %s archive', (format, create) => {
  const name = `corkboard.${format}`;

  it('is read without the folder that has everything, and without what is not Corkboard', async () => {
    const paths = ['top/a b.ts', 'top/src/é.ts', 'top/node_modules/x', 'top/.git/config'];
    const files = await read(name, create([...paths, '__MACOSX/top/._a']));
    expect(files).toEqual([
      { path: 'a b.ts', mode: '100644', content: Buffer.from('x') },
      { path: 'src/é.ts', mode: '100644', content: Buffer.from('x') },
    ]);
  });

  it('is read as it is if it has no such folder', async () => {
    const files = await read(name, create(['src/a.ts', 'package.json']));
    expect(files.map(({ path }) => path)).toEqual(['src/a.ts', 'package.json']);
  });

  it.each(['../a', 'top/../../a', '/etc/a', 'C:/a', 'top/src/.git/hooks/a', 'top/.GIT/a', 'a\nb'])(
    'is refused because of the path %j',
    async (path) => {
      await expect(read(name, create(['top/b', path]))).rejects.toMatchObject({
        name: 'UserError',
      });
    },
  );

  it('is refused if it is cut off, or empty', async () => {
    const whole = create(['top/a', 'top/b']);
    await expect(read(name, whole.subarray(0, whole.length - 30))).rejects.toThrow('damaged');
    await expect(read(name, Buffer.alloc(0))).rejects.toThrow('damaged');
    await expect(read(name, Buffer.from('<html>Not found</html>'))).rejects.toThrow('damaged');
  });

  it('keeps executable files and symbolic links', async () => {
    git(root, 'init', '-q', 'repository');
    const repository = join(root, 'repository');
    symlinkSync('run', join(repository, 'link'));
    commit(repository, 'Files', { run: 'run\n', text: 'text\n' });
    chmodSync(join(repository, 'run'), 0o755);
    commit(repository, 'Mode', {});
    const file = join(root, name);
    execFileSync('git', ['archive', '-o', file, 'HEAD'], { cwd: repository, env: gitEnvironment });
    const files = await readArchive(file);
    expect(files.map(({ path, mode, content }) => [path, mode, content.toString()])).toEqual([
      ['link', '120000', 'run'],
      ['run', '100755', 'run\n'],
      ['text', '100644', 'text\n'],
    ]);
  });
});

it('a ZIP archive with a wrong checksum is refused', async () => {
  await expect(read('a.zip', createZip(['a'], 1))).rejects.toThrow('wrong checksum');
});

it('an archive that would fill the memory is refused', async () => {
  await expect(read('a.tgz', createTar(['a'], 2 ** 30))).rejects.toThrow('too large');
});
