import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caddySite } from '../../../src/publish/hosts/caddy.ts';
import { writeHostFiles } from '../../../src/integrations/write-host-files.ts';
import { headersFile, HOST_FILES } from '../../../src/publish/hosts/host-files.ts';
import { nginxSite } from '../../../src/publish/hosts/nginx.ts';
import { nginxMap, redirectsFile, redirectsOf } from '../../../src/publish/hosts/redirects.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corkboard hosts-'));
});
afterEach(() => rm(folder, { recursive: true }));

type Hooks = ReturnType<typeof writeHostFiles>['hooks'];
type Config = NonNullable<Hooks['astro:config:done']>;
type Done = NonNullable<Hooks['astro:build:done']>;

/** Runs the integration as Astro does, with its base path. */
async function run(load: Parameters<typeof writeHostFiles>[0], base: string, site?: string) {
  const { hooks } = writeHostFiles(load);
  await hooks['astro:config:done']?.({
    config: { base, site },
  } as unknown as Parameters<Config>[0]);
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
    'writes the configuration files of all hosts, under the base path %s',
    async (base) => {
      const site = 'https://jobs.example.net';
      await run(() => aliases, base, site);
      const redirects = redirectsOf(aliases, base);
      expect((await readdir(folder)).sort()).toEqual(Object.values(HOST_FILES).sort());
      expect(await read('_headers')).toBe(headersFile(base));
      expect(await read('nginx.conf')).toBe(nginxSite({ site, base }));
      expect(await read('Caddyfile')).toBe(caddySite({ site, base }, redirects));
      expect(await read('_redirects')).toBe(redirectsFile(redirects));
      expect(await read('nginx-redirects.conf')).toBe(nginxMap(redirects));
    },
  );

  it('writes redirects to the final URL in one step', async () => {
    await run(() => aliases, '/board');
    expect(await read('_redirects')).toContain('\n/board/jobs/first.md /board/jobs/last.md 301\n');
    expect(await read('nginx-redirects.conf')).toContain(
      '\n  /board/jobs/first/ /board/jobs/last/;\n',
    );
  });

  it('uses an example host name if the site has no URL', async () => {
    await run(() => aliases, '/');
    expect(await read('nginx.conf')).toContain('server_name jobs.example.org;');
  });

  it('writes both files of redirects even if there are no aliases', async () => {
    await run(() => new Map(), '/');
    expect(await read('_redirects')).toBe('');
    expect(await read('nginx-redirects.conf')).toContain('map $uri $corkboard_redirect {');
  });

  it('writes the same files each time', async () => {
    await run(() => aliases, '/');
    const all = () => Promise.all(Object.values(HOST_FILES).map(read));
    const first = await all();
    await run(() => new Map([...aliases].reverse()), '/');
    expect(await all()).toEqual(first);
  });

  it('fails without writing files if aliases form a loop', async () => {
    const circle = new Map([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    await expect(run(() => circle, '/')).rejects.toThrow('The alias "a" leads back to itself.');
    expect(await readdir(folder)).toEqual([]);
  });

  it('fails if the aliases cannot be read', async () => {
    const fail = () => {
      throw new Error('No content.');
    };
    await expect(run(fail, '/')).rejects.toThrow('No content.');
  });
});
