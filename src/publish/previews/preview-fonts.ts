import { readFileSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import { Renderer } from 'takumi-js/node';
import { charactersOf } from './preview-cmap.ts';
import { clustersOf, seenIn, tidy } from './preview-text.ts';

// Fonts come from packages of fixed versions, never from the system: the same text gives the same image everywhere.
const { resolve } = createRequire(import.meta.url);

/** The packages that fonts come from, with the end of the names of the files that are used. */
const FAMILIES = {
  zilla: ['@fontsource/zilla-slab', '600-normal'],
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

/** The package that draws, and those that fonts come from: a change of any may change every image. */
export const DRAWING_PACKAGES = ['takumi-js', ...Object.values(FAMILIES).map(([name]) => name)];

/** The version of an installed package. */
export function versionOf(name: string): string {
  const path = findPackageJSON(name, import.meta.url);
  if (path === undefined) throw new Error(`The package ${name} is not installed.`);
  return readJson<{ version: string }>(path).version;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** What the site's own faces are made for, as far as they go. */
const WESTERN = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** The headings' face, or the typed label's. */
export type TypeStyle = 'slab' | 'label';

/** A part of a family, in a file of its own. */
interface Face {
  name: string;
  mayHave: (codePoint: number) => boolean;
  file: () => Buffer;
  has: (codePoint: number) => boolean;
}

/** Text that every character of can be drawn, and the faces that draw it, the first that has a character before the others. */
export interface Typeset {
  text: string;
  faces: readonly string[];
}

const families = new Map<Family, Face[]>();
const registered = new Map<string, Promise<unknown>>();

/** The one renderer of this thread: it keeps the fonts that it was given. */
export const renderer = new Renderer();

/**
 * Chooses faces for a text and gives them to the renderer. What no face has is left out of the text.
 * Faces depend on the text alone, not on what was drawn before.
 */
export async function typeset(given: string, voice: TypeStyle): Promise<Typeset> {
  const text = tidy(given);
  const order = orderFor(text, voice);
  const used = new Set<Face>();
  const drawn = clustersOf(text).map((cluster) => {
    const { face, text } = faceFor(cluster, order);
    if (face) used.add(face);
    return text;
  });
  // The renderer takes the first face that has a character, so faces keep the order that they were sought in.
  const faces = order.flatMap((family) => facesOf(family).filter((face) => used.has(face)));
  await Promise.all(faces.map(register));
  return { text: drawn.join('').replace(/ +/g, ' ').trim(), faces: faces.map(({ name }) => name) };
}

/** Gives a face to the renderer, once. */
function register({ name, file }: Face): Promise<unknown> {
  const known = registered.get(name);
  if (known) return known;
  const registering = renderer.registerFont({ name, data: file() });
  registered.set(name, registering);
  return registering;
}

/** The families that a text's characters are sought in. */
function orderFor(text: string, voice: TypeStyle): Family[] {
  const [own, wide]: [Family, Family[]] =
    voice === 'label' ? ['plex', ['sans']] : ['zilla', ['bitter', 'sans']];
  const letters = clustersOf(text).filter((one) => WESTERN.test(one));
  const isWestern = letters.length > 0 || !/\p{L}/u.test(text);
  // One face for a whole line: words with letters of two are hard on the eye, and so are another script's figures.
  const first: Family[] = !isWestern
    ? ['sans', 'bitter', own]
    : letters.every((one) => faceIn(own, one))
      ? [own, ...wide]
      : [...wide, own];
  return [...first, 'hebrew', 'arabic', 'thai', ...ideographs(text), 'emoji'];
}

/** Han characters have forms of each language; what else a text is written in tells which. */
function ideographs(text: string): Family[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) {
    return ['japanese', 'chinese', 'korean'];
  }
  if (/\p{Script=Hangul}/u.test(text)) return ['korean', 'chinese', 'japanese'];
  return ['chinese', 'japanese', 'korean'];
}

/** The face of a cluster, or else of the plain letter that it stands for (`𝐁` for `B`), or of its letter without marks. */
function faceFor(cluster: string, order: readonly Family[]): { face?: Face; text: string } {
  const [letter = ''] = cluster;
  for (const text of new Set([cluster, cluster.normalize('NFKC'), letter])) {
    if (seenIn(text).length === 0) continue;
    for (const family of order) {
      const face = faceIn(family, text);
      if (face) return { face, text };
    }
  }
  return { text: seenIn(cluster).length === 0 ? cluster : '' };
}

function faceIn(family: Family, cluster: string): Face | undefined {
  const codePoints = seenIn(cluster).map((character) => character.codePointAt(0) ?? 0);
  return facesOf(family).find(
    ({ mayHave, has }) => mayHave(codePoints[0] ?? 0) && codePoints.every(has),
  );
}

function facesOf(family: Family): Face[] {
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
  const has = once(() => charactersOf(file()));
  return {
    name: `${base} ${subset}`,
    mayHave: inRanges(range),
    file,
    has: (codePoint) => has()(codePoint),
  };
}

/** @param list as in CSS's `unicode-range`: `U+0-FF,U+131` */
function inRanges(list: string): (codePoint: number) => boolean {
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
