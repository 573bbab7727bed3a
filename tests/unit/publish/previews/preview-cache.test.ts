import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPreviewCache } from '../../../../src/publish/previews/preview-cache.ts';
import type { Preview } from '../../../../src/publish/previews/draw-preview.ts';
import { writePreviews } from '../../../../src/publish/previews/write-previews.ts';
import { decode } from '../../../helpers/preview-pixels.ts';

const DAY = 24 * 60 * 60 * 1000;

const preview = (title: string): Preview => ({
  board: 'Fixture Board',
  title,
  company: 'Fixture Company',
  state: { name: 'open', text: 'Open' },
});
const image = (id: string, title = id) => ({ path: `jobs/${id}.png`, preview: preview(title) });
const IMAGES = ['nurse', 'baker', 'cook'].map((id) => image(id));

let folder: string;
let cacheFolder: string;
let built: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'previews-'));
  cacheFolder = join(folder, 'cache');
  built = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const build = async (images: readonly { path: string; preview: Preview }[], time?: number) => {
  const { drawn, failures } = await writePreviews(
    images,
    built,
    createPreviewCache(cacheFolder, time === undefined ? undefined : () => time),
  );
  expect(failures).toEqual([]);
  return drawn;
};
const kept = () => readdir(cacheFolder);

describe('a build', () => {
  it('writes an image for each preview', async () => {
    expect(await build(IMAGES)).toBe(3);
    for (const { path } of IMAGES) {
      expect(await decode(await readFile(join(built, path)))).toMatchObject({
        width: 1200,
        height: 630,
      });
    }
  });

  it('reuses the images of an earlier build, byte for byte', async () => {
    await build(IMAGES);
    const first = await readFile(join(built, 'jobs/cook.png'));
    await rm(built, { recursive: true });
    expect(await build(IMAGES)).toBe(0);
    expect(first.equals(await readFile(join(built, 'jobs/cook.png')))).toBe(true);
  });

  it.each<[string, Partial<Preview>]>([
    ['board', { board: 'Other' }],
    ['title', { title: 'Other' }],
    ['company', { company: 'Other' }],
    ['places', { places: 'West Town' }],
    ['shorter places', { shortPlaces: 'West' }],
    ['pay', { pay: '$12,100' }],
    ['shorter pay', { shortPay: '$12,100' }],
    ['the shape of the logo', { logoRatio: 2 }],
    ['term', { term: 'Summer 2026' }],
    ['state', { state: { name: 'closed', text: 'Open' } }],
    ['state text', { state: { name: 'open', text: 'Open now' } }],
  ])('draws one image when one posting’s %s changes', async (_, change) => {
    await build(IMAGES);
    const [first, ...rest] = IMAGES;
    const changed = { path: 'jobs/nurse.png', preview: { ...preview('nurse'), ...change } };
    expect(await build([changed, ...rest])).toBe(1);
    expect(await build([changed, ...rest, ...(first ? [first] : [])])).toBe(0);
  });

  it('draws one image when the file of a logo changes, under whatever name', async () => {
    const drawLogo = (color: string) =>
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="${color}"/></svg>`,
      );
    const withLogo = (color: string) => [
      { path: 'jobs/nurse.png', preview: { ...preview('nurse'), logo: drawLogo(color) } },
      image('cook'),
    ];
    expect(await build(withLogo('red'))).toBe(2);
    expect(await build(withLogo('blue'))).toBe(1);
    expect(await build(withLogo('red'))).toBe(0);
  });

  it('does not redraw an image if only the order of its fields differs', async () => {
    await build([image('nurse')]);
    const { state, title, ...rest } = preview('nurse');
    expect(
      await build([{ path: 'x.png', preview: { title, ...(state && { state }), ...rest } }]),
    ).toBe(0);
  });

  it.each([
    ['truncated', (path: string) => truncate(path, 1000)],
    ['empty', (path: string) => truncate(path, 0)],
    ['not an image', (path: string) => writeFile(path, '<html></html>')],
  ])('redraws a cached image that is %s', async (_, spoil) => {
    await build(IMAGES);
    const good = await readFile(join(built, 'jobs/nurse.png'));
    const [name = ''] = await kept();
    await spoil(join(cacheFolder, name));
    expect(await build(IMAGES)).toBe(1);
    expect(good.equals(await readFile(join(built, 'jobs/nurse.png')))).toBe(true);
    expect(await build(IMAGES)).toBe(0);
  });

  it('leaves no partial files in the cache', async () => {
    await build(IMAGES);
    expect((await kept()).every((name) => /^[0-9a-f]{64}\.png$/.test(name))).toBe(true);
  });

  it('reports each image that fails and writes the others', async () => {
    // No file system accepts this name.
    const blocked = [image('nurse'), { ...image('baker'), path: 'jobs/\0.png' }, image('cook')];
    const { failures } = await writePreviews(blocked, built, createPreviewCache(cacheFolder));
    expect(failures).toHaveLength(1);
    expect(failures[0]?.message).toContain('baker');
    expect(await readdir(join(built, 'jobs'))).toEqual(['cook.png', 'nurse.png']);
  });

  it('draws nothing if there are no postings', async () => {
    expect(await build([])).toBe(0);
  });
});

describe('a cached image', () => {
  it('is removed when no build has used it for 60 days', async () => {
    const start = Date.now();
    await build(IMAGES);
    await build([image('nurse')], start + 50 * DAY);
    expect(await kept()).toHaveLength(3);
    await build([image('nurse')], start + 61 * DAY);
    expect(await kept()).toHaveLength(1);
    expect(await build(IMAGES, start + 61 * DAY)).toBe(2);
  });

  it('is kept if another board is built in between', async () => {
    const start = Date.now();
    await build([image('nurse')]);
    for (const days of [20, 40, 59]) await build([image('baker')], start + days * DAY);
    expect(await build([image('nurse')], start + 59 * DAY)).toBe(0);
  });

  it('can share its folder with other files, which are not removed', async () => {
    await build(IMAGES);
    const other = join(cacheFolder, 'notes.txt');
    await writeFile(other, 'kept');
    await utimes(other, 0, 0);
    await build([image('nurse')]);
    expect(await kept()).toContain('notes.txt');
  });
});
