import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Preview } from './draw-preview.ts';
import { DRAWING_PACKAGES, versionOf } from './preview-fonts.ts';
import { PREVIEW_COLORS, PREVIEW_LAYOUT, PREVIEW_SIZE } from './preview-tokens.ts';

/** Images that no build has used for so many days are removed. */
const KEPT_DAYS = 60;

const DAY = 24 * 60 * 60 * 1000;

/** How every PNG begins (PNG, 5.2), and how it ends: an empty IEND chunk (11.2.5). */
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const END = Buffer.from('0000000049454e44ae426082', 'hex');

/** A folder of preview images by what is on them. */
export interface PreviewCache {
  /** The image of a preview, when it was kept and is whole. */
  read(preview: Preview): Promise<Uint8Array | undefined>;
  /** Keeps the image of a preview; a build that is broken off leaves the whole image or none. */
  write(preview: Preview, image: Uint8Array): Promise<void>;
  /** Removes what has not been used for long. */
  prune(): Promise<void>;
}

/**
 * @param folder where images are kept; made when it is missing
 * @param now the time in milliseconds, for what is used and what is old
 */
export function createPreviewCache(folder: string, now: () => number = Date.now): PreviewCache {
  const drawing = drawingVersion();
  const pathOf = (preview: Preview) => join(folder, `${keyOf(preview, drawing)}.png`);
  return {
    async read(preview) {
      const path = pathOf(preview);
      const image = await present(readFile(path));
      if (!image || !isWhole(image)) return undefined;
      const time = new Date(now());
      // Another build may have removed it meanwhile; it was read.
      await present(utimes(path, time, time));
      return image;
    },
    async write(preview, image) {
      await mkdir(folder, { recursive: true });
      const path = pathOf(preview);
      const unfinished = `${path}.${randomUUID()}.tmp`;
      try {
        await writeFile(unfinished, image);
        await rename(unfinished, path);
      } finally {
        await rm(unfinished, { force: true });
      }
    },
    async prune() {
      const names = (await present(readdir(folder))) ?? [];
      await Promise.all(
        names
          .filter((name) => /\.(?:png|tmp)$/.test(name))
          .map(async (name) => {
            const path = join(folder, name);
            const file = await present(stat(path));
            if (file && now() - file.mtimeMs > KEPT_DAYS * DAY) await rm(path, { force: true });
          }),
      );
    },
  };
}

/** Whether a file is a PNG from its first byte to its last. */
export function isWhole(image: Buffer): boolean {
  return (
    image.subarray(0, SIGNATURE.length).equals(SIGNATURE) && image.subarray(-END.length).equals(END)
  );
}

/** What an image depends on beside its preview: a change of any of it makes every image another. */
function drawingVersion(): string {
  const packages = DRAWING_PACKAGES.map((name) => [name, versionOf(name)]);
  // ICU finds the words between which a line may be broken.
  const { icu } = process.versions;
  return JSON.stringify([PREVIEW_LAYOUT, PREVIEW_SIZE, PREVIEW_COLORS, packages, icu]);
}

/** The same for previews that say the same, in whatever order their fields stand. */
function keyOf(preview: Preview, drawing: string) {
  const { board, title, company, places, pay, term, state, accent } = preview;
  const said = [board, title, company, places, pay, term, state?.name, state?.text, accent];
  return createHash('sha256')
    .update(JSON.stringify([drawing, said]))
    .digest('hex');
}

/** What a file operation gives, or nothing when there is no such file. */
async function present<T>(operation: Promise<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
