import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import { drawPreview, type Preview } from './draw-preview.ts';
import type { PreviewCache } from './preview-cache.ts';
import { compareText } from '../../lib/order.ts';

/** A preview, and the path of its image in the built site. */
export interface PreviewImage {
  /** With slashes: `jobs/some-id.png`. */
  path: string;
  preview: Preview;
}

/**
 * Writes images into a folder, and draws those that the cache lacks.
 *
 * @param onImage called after each image with how many are finished
 * @returns how many were drawn, and an error for each that failed; the others are written all the
 *   same
 */
export async function writePreviews(
  images: readonly PreviewImage[],
  folder: string,
  cache: PreviewCache,
  onImage: (finished: number) => void = () => undefined,
): Promise<{ drawn: number; failures: Error[] }> {
  const failures: Error[] = [];
  let drawn = 0;
  let finished = 0;
  const write = async ({ path, preview }: PreviewImage) => {
    try {
      const cached = await cache.read(preview);
      const image = cached ?? (await drawPreview(preview));
      if (!cached) {
        await cache.write(preview, image);
        drawn += 1;
      }
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), image);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failures.push(new Error(`${path} (“${preview.title}”): ${reason}`, { cause: error }));
    }
    finished += 1;
    onImage(finished);
  };
  // The renderer works in threads of its own. Twice as many images at a time keep the threads busy
  // while others are read and written.
  await pMap(images, write, { concurrency: availableParallelism() * 2 });
  await cache.prune();
  return { drawn, failures: failures.sort((a, b) => compareText(a.message, b.message)) };
}
