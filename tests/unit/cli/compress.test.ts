import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressSite } from '../../../src/cli/compress.ts';

const LONG = 'A line of text. '.repeat(200);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corkboard-compress-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), LONG);
  }
}

const files = async () =>
  (await readdir(folder, { recursive: true })).filter((path) => path.includes('.')).sort();

describe('the text files of a site', () => {
  it('are compressed with Brotli and gzip', async () => {
    await put('index.html', 'jobs/one/index.html');
    const { files: count, plain, brotli, gzip } = await compressSite(folder);
    expect(count).toBe(2);
    expect(plain).toBe(2 * LONG.length);
    for (const path of ['index.html', 'jobs/one/index.html']) {
      const br = await readFile(join(folder, `${path}.br`));
      const gz = await readFile(join(folder, `${path}.gz`));
      expect(brotliDecompressSync(br).toString()).toBe(LONG);
      expect(gunzipSync(gz).toString()).toBe(LONG);
      expect([br.length * 2, gz.length * 2]).toEqual([brotli, gzip]);
    }
  });

  it.each(['a.css', 'a.js', 'a.json', 'a.xml', 'a.txt', 'a.md', 'a.ics', 'a.svg', 'a.webmanifest'])(
    'include files such as %s',
    async (name) => {
      await put(name);
      await compressSite(folder);
      expect(await files()).toEqual([name, `${name}.br`, `${name}.gz`]);
    },
  );

  it.each([
    'a.png',
    'a.woff2',
    'pagefind/x/rows/0.pack',
    'pagefind/x/a.pf_meta',
    'pagefind/x/wasm.unknown.pagefind',
    'nginx.conf',
    '.hidden/a.html',
  ])('do not include %s, which is already compressed or not served', async (name) => {
    await put(name);
    expect(await compressSite(folder)).toEqual({ files: 0, plain: 0, brotli: 0, gzip: 0 });
    expect((await files()).filter((path) => /\.(?:br|gz)$/.test(path))).toEqual([]);
  });

  it('are not compressed if they are short', async () => {
    await writeFile(join(folder, 'short.txt'), LONG.slice(0, 1024));
    await writeFile(join(folder, 'longer.txt'), LONG.slice(0, 1025));
    await compressSite(folder);
    expect(await files()).toEqual(['longer.txt', 'longer.txt.br', 'longer.txt.gz', 'short.txt']);
  });

  it('are compressed to the same bytes each time', async () => {
    await put('index.html');
    await compressSite(folder);
    const first = await readFile(join(folder, 'index.html.gz'));
    expect((await compressSite(folder)).files).toBe(1);
    expect(await files()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
    expect((await readFile(join(folder, 'index.html.gz'))).equals(first)).toBe(true);
  });
});

describe('the progress of the compression', () => {
  it('is reported after each file', async () => {
    await put(...Array.from({ length: 9 }, (_, i) => `${i}.html`));
    const reported: string[] = [];
    await compressSite(folder, (done, of) => reported.push(`${done}/${of}`));
    expect(reported).toEqual(Array.from({ length: 9 }, (_, i) => `${i + 1}/9`));
  });
});

it('compressSite fails if a file cannot be written', async () => {
  await put('index.html');
  await mkdir(join(folder, 'index.html.br'));
  await expect(compressSite(folder)).rejects.toThrow(/EISDIR/);
});
