import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../lib/order.ts';
import { UNFINISHED, writeFileAtomic } from '../../lib/write-file-atomic.ts';
import type { Preview } from './draw-preview.ts';
import { DRAWING_PACKAGES, getPackageVersion } from './preview-fonts.ts';
import { DEFAULT_LOOK, PREVIEW_LAYOUT, PREVIEW_SIZE } from './preview-tokens.ts';

/** An image that no build has used for this many days is removed. */
const MAX_UNUSED_DAYS = 60;

const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** The first bytes of every PNG (PNG, 5.2), and the last: an empty IEND chunk (11.2.5). */
const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');

/** A folder of preview images, named by what is drawn on them. */
export interface PreviewCache {
  /** The image of a preview; undefined if the cache lacks it or has only a part of it. */
  read(preview: Preview): Promise<Uint8Array | undefined>;
  /** Stores the image of a preview. A build that is interrupted leaves the whole image or none. */
  write(preview: Preview, image: Uint8Array): Promise<void>;
  /** Removes images that have not been used for {@link MAX_UNUSED_DAYS} days. */
  prune(): Promise<void>;
}

/**
 * @param folder where images are stored; created if it is missing
 * @param now the time in milliseconds, from which the age of images is calculated
 */
export function createPreviewCache(folder: string, now: () => number = Date.now): PreviewCache {
  const drawing = getDrawingVersion();
  const getPath = (preview: Preview) => join(folder, `${getKey(preview, drawing)}.png`);
  return {
    async read(preview) {
      const path = getPath(preview);
      const image = await ignoreMissing(readFile(path));
      if (!image || !isWholePng(image)) return undefined;
      const time = new Date(now());
      // Another build may have removed the file since it was read.
      await ignoreMissing(utimes(path, time, time));
      return image;
    },
    async write(preview, image) {
      await mkdir(folder, { recursive: true });
      await writeFileAtomic(getPath(preview), image);
    },
    async prune() {
      const names = (await ignoreMissing(readdir(folder))) ?? [];
      await Promise.all(
        names
          .filter((name) => name.endsWith('.png') || name.endsWith(UNFINISHED))
          .map(async (name) => {
            const path = join(folder, name);
            const file = await ignoreMissing(stat(path));
            const isOld = file && now() - file.mtimeMs > MAX_UNUSED_DAYS * MS_PER_DAY;
            if (isOld) await rm(path, { force: true });
          }),
      );
    },
  };
}

function isWholePng(image: Buffer): boolean {
  return (
    image.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE) &&
    image.subarray(-PNG_END.length).equals(PNG_END)
  );
}

/** Everything that every image depends on: a change of any part invalidates the whole cache. */
function getDrawingVersion(): string {
  const packages = DRAWING_PACKAGES.map((name) => [name, getPackageVersion(name)]);
  // ICU finds the words between which a line may be broken.
  const { icu } = process.versions;
  return JSON.stringify([PREVIEW_LAYOUT, PREVIEW_SIZE, packages, icu]);
}

/**
 * The same for previews with the same texts and the same look, in whatever order their fields are.
 */
function getKey(preview: Preview, drawing: string): string {
  const { board, title, company, term, state, look = DEFAULT_LOOK, logo } = preview;
  const { places, shortPlaces, pay, shortPay, logoRatio } = preview;
  const lines = [places, shortPlaces, pay, shortPay, term, state?.name, state?.text];
  const texts = [board, title, company, ...lines, logoRatio];
  const { font, colors } = look;
  const values = Object.entries(colors).sort(([one], [other]) => compareText(one, other));
  return (
    createHash('sha256')
      .update(JSON.stringify([drawing, texts, font, values]))
      // The content, because another file may get the same name.
      .update(logo ?? '')
      .digest('hex')
  );
}

/** The result of a file operation, or undefined if there is no such file. */
async function ignoreMissing<T>(operation: Promise<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
