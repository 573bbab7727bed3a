import { readFileSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import { create, type Font } from 'fontkitten';
import { Renderer } from 'takumi-js/node';
import type { HeadingFont } from '../../model/heading-font.ts';
import { findVisible, splitClusters, tidyText } from './preview-text.ts';

// Fonts come from packages of fixed versions, never from the system: the same text gives the same
// image everywhere.
const { resolve } = createRequire(import.meta.url);

/** The packages that fonts come from, each with the end of the names of its files. */
const FAMILIES = {
  'zilla-slab': ['@fontsource/zilla-slab', '600-normal'],
  'source-serif': ['@fontsource/source-serif-4', '600-normal'],
  'space-grotesk': ['@fontsource/space-grotesk', '600-normal'],
  inter: ['@fontsource/inter', '600-normal'],
  plex: ['@fontsource/ibm-plex-mono', '500-normal'],
  bitter: ['@fontsource-variable/bitter', 'wght-normal'],
  sans: ['@fontsource-variable/noto-sans', 'wght-normal'],
  hebrew: ['@fontsource-variable/noto-sans-hebrew', 'wght-normal'],
  arabic: ['@fontsource-variable/noto-sans-arabic', 'wght-normal'],
  thai: ['@fontsource-variable/noto-sans-thai', 'wght-normal'],
  chinese: ['@fontsource-variable/noto-sans-sc', 'wght-normal'],
  japanese: ['@fontsource-variable/noto-sans-jp', 'wght-normal'],
  korean: ['@fontsource-variable/noto-sans-kr', 'wght-normal'],
  emoji: ['@fontsource-variable/noto-emoji', 'wght-normal'],
} as const;

type Family = keyof typeof FAMILIES;

/** The renderer's package and those of the fonts: a new version of any may change every image. */
export const DRAWING_PACKAGES = ['takumi-js', ...Object.values(FAMILIES).map(([name]) => name)];

/**
 * The version of an installed package.
 *
 * @throws if it is not installed
 */
export function getPackageVersion(name: string): string {
  const path = findPackageJSON(name, import.meta.url);
  if (path === undefined) throw new Error(`The package ${name} is not installed.`);
  return readJson<{ version: string }>(path).version;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The family of each font of headings. There is no system font, so that images are the same. */
const HEADING_FAMILIES: Readonly<Record<HeadingFont, Family>> = {
  'zilla-slab': 'zilla-slab',
  bitter: 'bitter',
  'source-serif': 'source-serif',
  'space-grotesk': 'space-grotesk',
  inter: 'inter',
  system: 'sans',
};

/** Families with more scripts, for headings that their own font has no letters for. */
const WIDE_FAMILIES: readonly Family[] = ['bitter', 'sans'];

/** The scripts that the site's own fonts are made for. */
const WESTERN = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** The font of labels, or one of headings. */
export type TypeStyle = 'label' | HeadingFont;

/** A subset of a family, in a file of its own. */
interface Face {
  name: string;
  /** Whether the subset's declared range has a code point, without opening the file. */
  mayHave: (codePoint: number) => boolean;
  file: () => Buffer;
  /** Whether the file has a glyph for a code point. */
  has: (codePoint: number) => boolean;
}

/** Text of which every character can be drawn, and the faces for it in order of preference. */
export interface Typeset {
  text: string;
  faces: readonly string[];
}

const families = new Map<Family, Face[]>();
const registered = new Map<string, Promise<unknown>>();

/** The only renderer of this thread. It keeps the fonts that are registered with it. */
export const renderer = new Renderer();

/**
 * Chooses faces for a text and registers them with the renderer. Characters that no face has are
 * left out. The faces depend on the text alone, not on what was drawn before.
 */
export async function typeset(given: string, style: TypeStyle): Promise<Typeset> {
  const text = tidyText(given);
  const order = getFamilyOrder(text, style);
  const used = new Set<Face>();
  const drawn = splitClusters(text).map((cluster) => {
    const { face, text } = findFace(cluster, order);
    if (face) used.add(face);
    return text;
  });
  // The renderer takes the first face that has a character, so the faces keep the order of the
  // search.
  const faces = order.flatMap((family) => getFaces(family).filter((face) => used.has(face)));
  await Promise.all(faces.map(registerFace));
  return { text: drawn.join('').replace(/ +/g, ' ').trim(), faces: faces.map(({ name }) => name) };
}

/** Registers a face with the renderer, once. */
function registerFace({ name, file }: Face): Promise<unknown> {
  const known = registered.get(name);
  if (known) return known;
  const registering = renderer.registerFont({ name, data: file() });
  registered.set(name, registering);
  return registering;
}

/** The families in which to look for a text's characters, in order. */
function getFamilyOrder(text: string, style: TypeStyle): Family[] {
  const [own, wide]: [Family, Family[]] =
    style === 'label' ? ['plex', ['sans']] : [HEADING_FAMILIES[style], [...WIDE_FAMILIES]];
  const letters = splitClusters(text).filter((one) => WESTERN.test(one));
  const isWestern = letters.length > 0 || !/\p{L}/u.test(text);
  // One face for the whole line: words in letters of two faces are hard to read, and so are figures
  // of a face that was made for another script.
  const first: Family[] = !isWestern
    ? ['sans', 'bitter', own]
    : letters.every((one) => findFaceIn(own, one))
      ? [own, ...wide]
      : [...wide, own];
  return [...first, 'hebrew', 'arabic', 'thai', ...getHanOrder(text), 'emoji'];
}

/**
 * Han characters differ by language; the other characters of the text tell which language it is.
 */
function getHanOrder(text: string): Family[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) {
    return ['japanese', 'chinese', 'korean'];
  }
  if (/\p{Script=Hangul}/u.test(text)) return ['korean', 'chinese', 'japanese'];
  return ['chinese', 'japanese', 'korean'];
}

/**
 * The face for a cluster and the text to draw. If no face has the cluster, its plain form is drawn
 * (`B` for `𝐁`), or its letter without marks; if there is no face for these either, nothing is.
 */
function findFace(cluster: string, order: readonly Family[]): { face?: Face; text: string } {
  const [letter = ''] = cluster;
  for (const text of new Set([cluster, cluster.normalize('NFKC'), letter])) {
    if (findVisible(text).length === 0) continue;
    for (const family of order) {
      const face = findFaceIn(family, text);
      if (face) return { face, text };
    }
  }
  return { text: findVisible(cluster).length === 0 ? cluster : '' };
}

function findFaceIn(family: Family, cluster: string): Face | undefined {
  const codePoints = findVisible(cluster).map((character) => character.codePointAt(0) ?? 0);
  return getFaces(family).find(
    ({ mayHave, has }) => mayHave(codePoints[0] ?? 0) && codePoints.every(has),
  );
}

function getFaces(family: Family): Face[] {
  const known = families.get(family);
  if (known) return known;
  const [name, ending] = FAMILIES[family];
  const ranges = readJson<Record<string, string>>(resolve(`${name}/unicode.json`));
  const faces = Object.entries(ranges).map(([subset, range]) =>
    createFace(name, subset.replace(/[[\]]/g, ''), ending, range),
  );
  families.set(family, faces);
  return faces;
}

function createFace(name: string, subset: string, ending: string, range: string): Face {
  const base = name.slice(name.indexOf('/') + 1);
  const path = `${name}/files/${base}-${subset}-${ending}.woff2`;
  const file = once(() => readFileSync(resolve(path)));
  const font = once(() => openFont(file()));
  return {
    name: `${base} ${subset}`,
    mayHave: createRangeTest(range),
    file,
    has: (codePoint) => font().hasGlyphForCodePoint(codePoint),
  };
}

function openFont(file: Buffer): Font {
  const font = create(file);
  if (font.isCollection) throw new Error('A font file holds a collection of fonts.');
  return font;
}

/** @param list as in CSS's `unicode-range`: `U+0-FF,U+131` */
function createRangeTest(list: string): (codePoint: number) => boolean {
  const ranges = list.split(',').map((range) => {
    const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) };
  });
  return (codePoint) => ranges.some(({ first, last }) => codePoint >= first && codePoint <= last);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
