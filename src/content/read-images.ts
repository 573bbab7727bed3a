import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { imageSize } from 'image-size';
import pMap from 'p-map';
import { MAX_OPEN_FILES } from '../lib/max-open-files.ts';
import { MAX_IMAGE_BYTES } from '../model/image.ts';
import { codeOf, explainReadError } from './read-error.ts';
import type { ImageFile, SourceFile } from './source-file.ts';

/** The folder of images in the content folder. */
export const IMAGE_FOLDER = 'images';

/** Files that Windows leaves behind, as dot files are by other systems. */
const LEFT_BEHIND = new Set(['thumbs.db', 'desktop.ini']);

/**
 * Reads the facts of the images in a content folder. Files that are too large are not read, and
 * those that systems leave behind are skipped. A file or folder that cannot be read is returned
 * with the reason.
 *
 * @param folder the content folder, as an absolute path
 */
export async function readImages(folder: string): Promise<SourceFile[]> {
  const root = join(folder, IMAGE_FOLDER);
  let names, inside: string;
  try {
    names = await readdir(root);
    inside = (await realpath(root)) + sep;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    return [{ path: IMAGE_FOLDER, text: '', unreadable: explainReadError(error), isFolder: true }];
  }
  const shown = names.filter(
    (name) => !name.startsWith('.') && !LEFT_BEHIND.has(name.toLowerCase()),
  );
  return pMap(
    shown.sort(),
    async (name): Promise<SourceFile> => {
      const file = { path: `${IMAGE_FOLDER}/${name}`, text: '' };
      try {
        return { ...file, image: await readImage(join(root, name), inside) };
      } catch (error) {
        const image = { bytes: 0, isInside: true };
        return { ...file, unreadable: explainReadError(error), image };
      }
    },
    { concurrency: MAX_OPEN_FILES },
  );
}

async function readImage(path: string, inside: string): Promise<ImageFile> {
  const target = await realpath(path).catch(() => undefined);
  const isNear = target?.startsWith(inside) === true && !target.slice(inside.length).includes(sep);
  if (target === undefined || !isNear) return { bytes: 0, isInside: false };
  const file = await stat(target);
  if (!file.isFile()) return { bytes: 0, isInside: false };
  const facts: ImageFile = { bytes: file.size, isInside: true };
  if (file.size > MAX_IMAGE_BYTES) return facts;
  const data = await readFile(target);
  return { ...facts, ...measureImage(data), ...findActivePart(data) };
}

function measureImage(data: Buffer): Pick<ImageFile, 'type' | 'width' | 'height'> {
  try {
    const { type, width, height, orientation = 1 } = imageSize(data);
    // The camera was turned: browsers show the image with its sides exchanged.
    const [shownWidth, shownHeight] = orientation >= 5 ? [height, width] : [width, height];
    return {
      ...(type !== undefined && { type }),
      width: Math.round(shownWidth),
      height: Math.round(shownHeight),
    };
  } catch {
    return {};
  }
}

/** Elements and attributes of SVG that run scripts or load other files. */
const ACTIVE_PARTS =
  /<(?:\w+:)?(?:script|foreignObject|iframe|embed|object|handler)\b|\son[a-z]+\s*=|javascript:|<!ENTITY|(?:href|src)\s*=\s*["']\s*(?:https?:)?\/\/|@import|url\(\s*["']?(?:https?:)?\/\//i;

function findActivePart(data: Buffer): Pick<ImageFile, 'activePart'> {
  const start = data.subarray(0, 4).toString('latin1');
  if (/^(?:\x89PNG|RIFF|\xff\xd8)/.test(start)) return {};
  const part = ACTIVE_PARTS.exec(data.toString('utf8'))?.[0].trim();
  return part === undefined ? {} : { activePart: part };
}
