import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { redirectFiles } from '../../../src/publish/redirect-files.ts';
import { nginxMap, redirectsFile, redirectsOf } from '../../../src/publish/redirects.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corkboard redirects-'));
});
afterEach(() => rm(folder, { recursive: true }));

type Hooks = ReturnType<typeof redirectFiles>['hooks'];
type Config = NonNullable<Hooks['astro:config:done']>;
type Done = NonNullable<Hooks['astro:build:done']>;

/** Runs the integration as Astro does, with its base path. */
async function run(load: Parameters<typeof redirectFiles>[0], base: string) {
  const { hooks } = redirectFiles(load);
  await hooks['astro:config:done']?.({ config: { base } } as unknown as Parameters<Config>[0]);
  const done = { dir: pathToFileURL(join(folder, '/')) };
  await hooks['astro:build:done']?.(done as unknown as Parameters<Done>[0]);
}

const read = (name: string) => readFile(join(folder, name), 'utf8');

describe('the end of a build', () => {
  const aliases = new Map([
    ['second', 'last'],
    ['first', 'second'],
  ]);

  it.each(['/', '/board', '/board/'])(
    'writes the redirects for each kind of host, under the base path %s',
    async (base) => {
      await run(() => Promise.resolve(aliases), base);
      const redirects = redirectsOf(aliases, base);
      expect((await readdir(folder)).sort()).toEqual(['_redirects', 'nginx-redirects.conf']);
      expect(await read('_redirects')).toBe(redirectsFile(redirects));
      expect(await read('nginx-redirects.conf')).toBe(nginxMap(redirects));
    },
  );

  it('writes what leads to the last address in one step', async () => {
    await run(() => Promise.resolve(aliases), '/board');
    expect(await read('_redirects')).toContain('\n/board/jobs/first.md /board/jobs/last.md 301\n');
    expect(await read('nginx-redirects.conf')).toContain(
      '\n  /board/jobs/first/ /board/jobs/last/;\n',
    );
  });

  it('writes both files of a board without aliases too, so that what names them finds them', async () => {
    await run(() => Promise.resolve(new Map()), '/');
    expect(await read('_redirects')).toBe('');
    expect(await read('nginx-redirects.conf')).toContain('map $uri $corkboard_redirect {');
  });

  it('writes the same files twice', async () => {
    await run(() => Promise.resolve(aliases), '/');
    const first = await Promise.all([read('_redirects'), read('nginx-redirects.conf')]);
    await run(() => Promise.resolve(new Map([...aliases].reverse())), '/');
    expect(await Promise.all([read('_redirects'), read('nginx-redirects.conf')])).toEqual(first);
  });

  it('fails, and writes nothing, when aliases go in a circle', async () => {
    const circle = new Map([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    await expect(run(() => Promise.resolve(circle), '/')).rejects.toThrow(
      'The alias "a" leads back to itself.',
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('fails when the aliases cannot be read', async () => {
    await expect(run(() => Promise.reject(new Error('No content.')), '/')).rejects.toThrow(
      'No content.',
    );
  });
});
