import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { UserError } from '../lib/user-error.ts';
import { createPreviewCache, type PreviewCache } from '../publish/previews/preview-cache.ts';
import { drawPreview, type Preview } from '../publish/previews/draw-preview.ts';

/** A preview, and the path in the built site that its image has. */
export interface PreviewImage {
  /** With slashes: `jobs/some-id.png`. */
  path: string;
  preview: Preview;
}

/**
 * Draws the preview images of the built site. Those that say what they said are taken from earlier builds.
 *
 * @param load asked once the pages are built
 * @param cacheFolder where images are kept from one build to the next, as an absolute path
 */
export function previewImages(
  load: () => Promise<PreviewImage[]>,
  cacheFolder: string,
): AstroIntegration {
  return {
    name: 'corkboard:previews',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const images = await load();
        const progress = createProgressLine(images.length, (line) => logger.info(line));
        const cache = createPreviewCache(cacheFolder);
        const { drawn, failures } = await writePreviews(
          images,
          fileURLToPath(dir),
          cache,
          progress.step,
        ).finally(progress.end);
        if (failures.length > 0) {
          throw new UserError(`Preview images could not be drawn.\n${failures.join('\n')}`);
        }
        const unchanged = images.length - drawn;
        logger.info(`${images.length} preview images: ${drawn} drawn, ${unchanged} unchanged`);
      },
    },
  };
}

/**
 * Writes images into a folder, drawing those that the cache lacks.
 *
 * @param step called after each image
 * @returns how many were drawn, and a line for each that failed; the others are written all the same
 */
export async function writePreviews(
  images: readonly PreviewImage[],
  folder: string,
  cache: PreviewCache,
  step: () => void = () => undefined,
): Promise<{ drawn: number; failures: string[] }> {
  const waiting = images.values();
  const failures: string[] = [];
  let drawn = 0;
  const work = async () => {
    for (const { path, preview } of waiting) {
      try {
        const kept = await cache.read(preview);
        const image = kept ?? (await drawPreview(preview));
        if (!kept) {
          await cache.write(preview, image);
          drawn += 1;
        }
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), image);
      } catch (error) {
        failures.push(`${path} (“${preview.title}”): ${messageOf(error)}`);
      }
      step();
    }
  };
  // The renderer works in threads of its own; twice as many images keep them busy while others are read and written.
  const most = Math.min(availableParallelism() * 2, images.length);
  await Promise.all(Array.from({ length: most }, work));
  await cache.prune();
  return { drawn, failures: failures.sort() };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Milliseconds before anything is said, and between lines where nobody is watching. */
const PATIENCE = 2000;
const BETWEEN_LINES = 5000;
/** Milliseconds between two states of the line in a terminal: often enough to be seen moving. */
const BETWEEN_STATES = 100;

/** Says how far work has come, once it takes longer than two seconds: a line that changes in a terminal, else lines. */
function createProgressLine(all: number, say: (line: string) => void) {
  const { stdout } = process;
  const clear = '\r\u001b[2K';
  let done = 0;
  let shown = false;
  let next = performance.now() + PATIENCE;
  return {
    step: () => {
      done += 1;
      const now = performance.now();
      if (now < next || done === all) return;
      const line = `drawing preview images: ${done} of ${all}`;
      if (stdout.isTTY) stdout.write(clear + line);
      else say(line);
      shown = stdout.isTTY;
      next = now + (stdout.isTTY ? BETWEEN_STATES : BETWEEN_LINES);
    },
    end: () => {
      if (shown) stdout.write(clear);
    },
  };
}
