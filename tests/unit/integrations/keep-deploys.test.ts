import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeDeploys } from '../../../src/integrations/keep-deploys.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corkboard-deploys-'));
});
afterEach(() => rm(root, { recursive: true }));

/** Builds a site, merges the files of earlier deploys, and returns its resulting files. */
async function deploy(files: Record<string, string>, limit = 2): Promise<string[]> {
  const built = join(root, 'dist');
  await rm(built, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(built, path)), { recursive: true });
    await writeFile(join(built, path), text);
  }
  await mergeDeploys(built, join(root, 'kept'), limit);
  const entries = await readdir(built, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(built.length + 1))
    .sort();
}

const site = (version: string) => ({
  'index.html': version,
  [`_astro/page.${version}.js`]: version,
  'pagefind/current.json': version,
  [`pagefind/${version}/table.pack`]: version,
});

describe('the files of earlier deploys', () => {
  it('are kept up to the configured number of deploys', async () => {
    await deploy(site('a'));
    await deploy(site('b'));
    expect((await deploy(site('c'))).filter((path) => path.startsWith('_astro'))).toEqual([
      '_astro/page.a.js',
      '_astro/page.b.js',
      '_astro/page.c.js',
    ]);
    expect((await deploy(site('d'))).filter((path) => path.includes('/table.pack'))).toEqual([
      'pagefind/b/table.pack',
      'pagefind/c/table.pack',
      'pagefind/d/table.pack',
    ]);
  });

  it('never replace new files', async () => {
    await deploy(site('a'));
    await deploy(site('b'));
    expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toBe('b');
    expect(await readFile(join(root, 'dist/pagefind/current.json'), 'utf8')).toBe('b');
  });

  it('are stored only with the deploy that they belong to', async () => {
    for (const version of 'abcdef') await deploy(site(version), 1);
    const kept = await readdir(join(root, 'kept'));
    expect(kept).toHaveLength(2);
    const newest = await readdir(join(root, 'kept', kept.sort().at(-1) ?? '', '_astro'));
    expect(newest).toEqual(['page.f.js']);
  });
});
