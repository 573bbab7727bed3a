import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteImages } from '../../../src/integrations/site-images.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corkboard-site-images-'));
  await mkdir(join(folder, 'images'));
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'images/logo.svg'), '<svg/>');
  await writeFile(join(folder, 'images/notes.txt'), 'private');
});
afterEach(() => rm(folder, { recursive: true }));

type Hooks = ReturnType<typeof siteImages>['hooks'];
type Hook<Name extends 'astro:server:setup' | 'astro:build:done'> = Parameters<
  NonNullable<Hooks[Name]>
>[0];

const build = async (names: string[]) =>
  siteImages(folder, () => names).hooks['astro:build:done']?.({
    dir: pathToFileURL(join(folder, 'dist', '/')),
  } as unknown as Hook<'astro:build:done'>);

describe('the images of a built site', () => {
  it('are copies of those that were checked', async () => {
    await build(['logo.svg']);
    expect(await readdir(join(folder, 'dist/images'))).toEqual(['logo.svg']);
    expect(await readFile(join(folder, 'dist/images/logo.svg'), 'utf8')).toBe('<svg/>');
  });

  it('have no folder if there are none', async () => {
    await build([]);
    expect(await readdir(join(folder, 'dist'))).toEqual([]);
  });
});

describe('the development server', () => {
  /** Requests a path; requests that the integration passes on end in a 404. */
  async function ask(path: string) {
    let answer: (...given: unknown[]) => void = () => undefined;
    await siteImages(folder, () => ['logo.svg']).hooks['astro:server:setup']?.({
      server: { middlewares: { use: (handler: typeof answer) => (answer = handler) } },
    } as unknown as Hook<'astro:server:setup'>);
    const server = createServer((request, response) =>
      answer(request, response, () => response.writeHead(404).end()),
    );
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://localhost:${port}${path}`);
    const body = await response.text();
    await new Promise((resolve) => server.close(resolve));
    return { status: response.status, body, headers: response.headers };
  }

  it('serves them with the policy that keeps scripts in them from running', async () => {
    const { status, body, headers } = await ask('/images/logo.svg?v=1');
    expect({ status, body }).toEqual({ status: 200, body: '<svg/>' });
    expect(headers.get('Content-Type')).toContain('image/svg+xml');
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*script-src 'self'/);
  });

  it.each(['/images/', '/images/notes.txt', '/images/../site.yaml', '/logo.svg'])(
    'passes other requests on: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );
});
