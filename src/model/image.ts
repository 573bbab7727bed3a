import { z } from 'zod';
import { editorPattern } from './editor-hints.ts';

/** The types of images that the site can show, by their usual endings. */
export const IMAGE_TYPES = {
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
} as const;

/** The maximum size of an image, in bytes. Pages are meant to be light. */
export const MAX_IMAGE_BYTES = 200_000;

/** A name that is the same in a file system and in a URL. */
const IMAGE_NAME = /^[A-Za-z0-9][\w-]*(?:\.[\w-]+)*\.(?:svg|png|webp|jpe?g)$/;

/** The form of a name, in words, for messages. */
export const IMAGE_RULE =
  'a name of letters, digits, dots, hyphens and underscores that ends in .svg, .png, .webp, .jpg or .jpeg';

const NAME_ERROR = `must be the name of a file in images/: ${IMAGE_RULE}`;

export const imageNameSchema = z
  .string()
  .regex(IMAGE_NAME, { error: NAME_ERROR })
  .meta(editorPattern(IMAGE_NAME, NAME_ERROR));

/** Whether a file name is one that an image of the site can have. */
export function isImageName(name: string): boolean {
  return IMAGE_NAME.test(name);
}

/** The path of an image on the site. */
export const imagePath = (name: string) => `/images/${name}` as const;

/** An image in the content folder. */
export interface ContentImage {
  /** The file name. */
  name: string;
  /** In pixels, as is the height. */
  width: number;
  height: number;
}
