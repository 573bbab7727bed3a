import {
  IMAGE_RULE,
  IMAGE_TYPES,
  isImageName,
  MAX_IMAGE_BYTES,
  type ContentImage,
} from '../model/image.ts';
import { findNearestSpelling } from '../lib/nearest-spelling.ts';
import { fieldName, quoteValue } from './field-words.ts';
import type { Finding } from './finding.ts';
import { explainUnportable, toPortableKey } from './portable-name.ts';
import { IMAGE_FOLDER } from './read-images.ts';
import { createFinding, type SourceFile, type YamlSource } from './source-file.ts';

/** Names of types by their extensions, for messages. */
const TYPE_NAMES = { svg: 'SVG', png: 'PNG', webp: 'WebP', jpg: 'JPEG' } as const satisfies Record<
  keyof typeof IMAGE_TYPES,
  string
>;

const isKnownType = (type: string): type is keyof typeof IMAGE_TYPES =>
  Object.hasOwn(IMAGE_TYPES, type);

/**
 * Checks the images of a content folder.
 *
 * @returns those that pages can show, by name
 */
export function checkImages(
  files: readonly SourceFile[],
  findings: Finding[],
): Map<string, ContentImage> {
  const images = new Map<string, ContentImage>();
  /** Names by {@link toPortableKey}. */
  const names = new Map<string, string>();
  for (const file of files) {
    const { path, image } = file;
    if (!image) continue;
    const name = path.slice(IMAGE_FOLDER.length + 1);
    const same = names.get(toPortableKey(name));
    names.set(toPortableKey(name), name);
    const problem =
      same === undefined
        ? findImageProblem(name, file)
        : `The name differs from ${quoteValue(same)} only in capitals, and Windows and macOS would take the two for one; rename one of them.`;
    if (problem !== undefined) {
      findings.push(
        createFinding(file, { line: 1, column: 1 }, 'image-file', {
          value: quoteValue(name),
          message: problem,
        }),
      );
    }
    // With a problem too, so that references to it are not reported as well.
    const { width = 0, height = 0 } = image;
    images.set(name, { name, width, height });
  }
  return images;
}

function findImageProblem(name: string, { image, unreadable }: SourceFile): string | undefined {
  if (!image || unreadable !== undefined) return undefined;
  const { bytes, isInside, type, width = 0, height = 0, activePart } = image;
  if (!isInside) {
    return `Only image files belong directly in ${IMAGE_FOLDER}/, no folders and no links that lead out of it; put the file itself here.`;
  }
  if (!isImageName(name)) {
    return `The file cannot be shown under this name; rename it to ${IMAGE_RULE}.`;
  }
  const unportable = explainUnportable(name);
  if (unportable !== undefined) return `${unportable}. Rename it.`;
  if (bytes > MAX_IMAGE_BYTES) {
    return `The file has ${Math.ceil(bytes / 1000)} kB, and at most ${MAX_IMAGE_BYTES / 1000} kB are allowed; make the image smaller, or save it as WebP.`;
  }
  const ending = name.slice(name.lastIndexOf('.') + 1).replace('jpeg', 'jpg');
  if (type !== ending) {
    const known = type !== undefined && isKnownType(type) ? type : undefined;
    return known === undefined
      ? 'The file is no image that can be read; save it again as SVG, PNG, WebP or JPEG.'
      : `The file is an image of the type ${TYPE_NAMES[known]}; rename it to end in .${known}.`;
  }
  if (activePart !== undefined) {
    return `The file contains ${quoteValue(activePart)}, which could run a script or load something from elsewhere; save it as a plain SVG without it.`;
  }
  if (width < 1 || height < 1) {
    return 'The file does not state its size; add width and height, or a viewBox, to its first element.';
  }
  return undefined;
}

/** A finding for an image that the content folder lacks. */
export function danglingImage(
  source: YamlSource,
  images: ReadonlyMap<string, ContentImage>,
  path: readonly PropertyKey[],
  name: unknown,
): Finding[] {
  if (typeof name !== 'string' || !isImageName(name) || images.has(name)) return [];
  const guess = findNearestSpelling(name, [...images.keys()]);
  return [
    createFinding(source.file, source.locate(path), 'reference-dangling', {
      field: fieldName(path),
      value: quoteValue(name),
      message: `The content folder has no ${IMAGE_FOLDER}/${quoteValue(name)}; add it there${guess === undefined ? '' : `, or use "${guess}"`}.`,
    }),
  ];
}
