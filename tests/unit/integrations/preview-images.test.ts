import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { previewImages } from '../../../src/integrations/preview-images.ts';
import type { PreviewImage } from '../../../src/publish/previews/write-previews.ts';
import { decode } from '../../helpers/preview-pixels.ts';

const image = (id: string): PreviewImage => ({
  path: `jobs/${id}.png`,
  preview: { board: 'Fixture Board', title: id, company: 'Fixture Company' },
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'previews-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Hooks = ReturnType<typeof previewImages>['hooks'];
type Done = NonNullable<Hooks['astro:build:done']>;

/** Runs the integration as Astro does at the end of a build; returns its log messages. */
async function run(images: PreviewImage[]): Promise<string[]> {
  const info = vi.fn<(message: string) => void>();
  const { hooks } = previewImages(() => images, join(folder, 'cache'));
  const url = (name: string) => pathToFileURL(join(folder, name, '/'));
  const done = { dir: url('dist'), logger: { info } };
  await hooks['astro:build:done']?.(done as unknown as Parameters<Done>[0]);
  return info.mock.calls.map(([message]) => message);
}

describe('the end of a build', () => {
  it('draws an image for each preview, and logs how many were drawn', async () => {
    expect(await run([image('nurse'), image('baker')])).toEqual([
      '2 preview images: 2 drawn, 0 unchanged',
    ]);
    expect(await run([image('nurse'), image('baker'), image('cook')])).toEqual([
      '3 preview images: 1 drawn, 2 unchanged',
    ]);
    for (const id of ['nurse', 'baker', 'cook']) {
      const png = await readFile(join(folder, `dist/jobs/${id}.png`));
      expect(await decode(png)).toMatchObject({ width: 1200, height: 630 });
    }
  });

  it('draws the other images and then fails with every posting whose image failed', async () => {
    // No file system allows such a name.
    const blocked = ['nurse', 'baker'].map((id) => ({ ...image(id), path: `jobs/\0${id}.png` }));
    await expect(run([...blocked, image('cook')])).rejects.toThrow(
      /could not be drawn\.\n.*baker\.png \(“baker”\): .*\n.*nurse\.png \(“nurse”\): /,
    );
    await readFile(join(folder, 'dist/jobs/cook.png'));
  });
});
