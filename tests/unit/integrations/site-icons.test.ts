import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_HEADING_FONT } from '../../../src/model/heading-font.ts';
import { createTheme } from '../../../src/model/theme.ts';
import { ICON_TYPES, drawLogo, siteIcons } from '../../../src/integrations/site-icons.ts';

const FACTS = {
  name: 'Fixture Board',
  description: 'Nothing is real.',
  locale: 'en-GB',
  colors: createTheme({ paper: '#eef3f8' }).light,
  font: DEFAULT_HEADING_FONT,
};
const OWN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z" fill="#00f"/></svg>';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'icons-'));
  await mkdir(join(folder, 'public'));
  await mkdir(join(folder, 'dist'));
});
afterEach(() => rm(folder, { recursive: true }));

const url = (name: string) => pathToFileURL(join(folder, name, '/'));
const publish = (name: string, text: string) => writeFile(join(folder, 'public', name), text);
const built = (name: string) => readFile(join(folder, 'dist', name));

type Hooks = ReturnType<typeof siteIcons>['hooks'];
type Used = 'astro:config:done' | 'astro:server:setup' | 'astro:build:done';
type Hook<Name extends Used> = Parameters<NonNullable<Hooks[Name]>>[0];

function configured(base = '/', facts: Parameters<typeof siteIcons>[0] = () => FACTS) {
  const { hooks } = siteIcons(facts);
  const config = { base, publicDir: url('public') };
  void hooks['astro:config:done']?.({ config } as unknown as Hook<'astro:config:done'>);
  return hooks;
}

const build = async (...given: Parameters<typeof configured>) =>
  configured(...given)['astro:build:done']?.({
    dir: url('dist'),
  } as unknown as Hook<'astro:build:done'>);

/** The sizes of the images in an ICO file. */
const sizesIn = (ico: Buffer) =>
  Array.from({ length: ico.readUInt16LE(4) }, (_, i) => ico.readUInt8(6 + i * 16));

describe('a built site', () => {
  it('has its icons and its manifest', async () => {
    await build('/board');
    expect((await readdir(join(folder, 'dist'))).sort()).toEqual(Object.keys(ICON_TYPES).sort());
    expect((await built('favicon.svg')).toString()).toBe(await drawLogo(FACTS));
    for (const [name, size] of [
      ['icon-192.png', 192],
      ['icon-512.png', 512],
      ['icon-maskable-512.png', 512],
      ['apple-touch-icon.png', 180],
    ] as const) {
      const { width, height, format } = await sharp(await built(name)).metadata();
      expect({ width, height, format }).toEqual({ width: size, height: size, format: 'png' });
    }
    expect(JSON.parse(String(await built('site.webmanifest')))).toMatchObject({
      name: 'Fixture Board',
      start_url: '/board/',
      theme_color: '#eef3f8',
      background_color: '#eef3f8',
    });
  });

  it('has an ICO file of PNG images with valid offsets', async () => {
    await build();
    const ico = await built('favicon.ico');
    expect(sizesIn(ico)).toEqual([16, 32, 48]);
    for (const [i, size] of sizesIn(ico).entries()) {
      const [length, offset] = [
        ico.readUInt32LE(6 + i * 16 + 8),
        ico.readUInt32LE(6 + i * 16 + 12),
      ];
      const { width, format } = await sharp(ico.subarray(offset, offset + length)).metadata();
      expect({ width, format }).toEqual({ width: size, format: 'png' });
    }
  });

  it('does not replace files in public/', async () => {
    await publish('apple-touch-icon.png', 'own');
    await publish('site.webmanifest', '{}');
    await build();
    const names = await readdir(join(folder, 'dist'));
    expect(names).not.toContain('apple-touch-icon.png');
    expect(names).not.toContain('site.webmanifest');
    expect(names).toContain('icon-512.png');
  });

  it('has icons created from a custom logo', async () => {
    await publish('favicon.svg', OWN);
    await build();
    expect(await readdir(join(folder, 'dist'))).not.toContain('favicon.svg');
    for (const name of ['icon-192.png', 'icon-maskable-512.png', 'apple-touch-icon.png']) {
      const { data, info } = await sharp(await built(name))
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const center = (info.width * Math.floor(info.height / 2) + Math.floor(info.width / 2)) * 3;
      expect([...data.subarray(center, center + 3)], name).toEqual([0, 0, 255]);
    }
  });

  it('fails with the file and a hint if its logo cannot be drawn', async () => {
    await publish('favicon.svg', 'no drawing');
    const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('The process would end.');
    });
    await expect(build()).rejects.toThrow('The process would end.');
    expect(printed.mock.calls.join()).toMatch(
      /cannot be made from .*public[\\/]favicon\.svg: .*\n.*valid SVG/s,
    );
    expect(exit).toHaveBeenCalledWith(1);
    vi.restoreAllMocks();
  });
});

describe('the development server', () => {
  /** Requests a path; requests that the integration passes on end in a 404. */
  async function ask(path: string, hooks: Hooks) {
    const error = vi.fn();
    let answer: Parameters<typeof createServer>[1];
    await hooks['astro:server:setup']?.({
      logger: { error },
      server: { middlewares: { use: (handler: typeof answer) => (answer = handler) } },
    } as unknown as Hook<'astro:server:setup'>);
    const server = createServer((request, response) => {
      const next = () => response.writeHead(404).end();
      (answer as unknown as (...given: unknown[]) => void)(request, response, next);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://localhost:${port}${path}`);
    const body = await response.text();
    await new Promise((resolve) => server.close(resolve));
    return { status: response.status, type: response.headers.get('Content-Type'), body, error };
  }

  it('serves each icon', async () => {
    for (const [name, type] of Object.entries(ICON_TYPES)) {
      expect(await ask(`/${name}?v=1`, configured('/board'))).toMatchObject({
        status: 200,
        type,
      });
    }
    const { body } = await ask('/favicon.svg', configured());
    expect(body).toBe(await drawLogo(FACTS));
  });

  it.each(['/', '/board', '/jobs/', '/jobs/favicon.svg', '/nothing.svg', '/?favicon.svg'])(
    'passes other requests on: %s',
    async (path) => {
      expect((await ask(path, configured('/board'))).status).toBe(404);
    },
  );

  it('passes requests for files in public/ on', async () => {
    await publish('favicon.svg', OWN);
    expect((await ask('/favicon.svg', configured())).status).toBe(404);
    expect((await ask('/icon-192.png', configured())).status).toBe(200);
  });

  it('logs an error, and continues', async () => {
    const broken = configured('/', () => {
      throw new Error('The content has 2 problems.');
    });
    const { status, error } = await ask('/favicon.svg', broken);
    expect(status).toBe(404);
    expect(error).toHaveBeenCalledWith(expect.stringContaining('2 problems'));
  });
});
