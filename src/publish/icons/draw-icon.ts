import type { Node } from 'takumi-js/node';
import { createTextNode } from '../previews/preview-fit.ts';
import { renderer, typeset } from '../previews/preview-fonts.ts';
import { splitClusters, getDirection, findVisible, tidyText } from '../previews/preview-text.ts';
import { PREVIEW_COLORS as COLORS } from '../previews/preview-tokens.ts';

/** The outlines of a letter, and where in them it is seen. */
export interface Outlines {
  /** Elements of an SVG: no font is needed to show them. */
  markup: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A letter is outlined at this size, in the middle of a sheet. One that reaches its edge is a whole sentence. */
const OUTLINE = 128;
const SHEET = { width: 384, height: 512 };

/** Where on the card the letter stands, and how large its type is at most: a dot is not to fill the card. */
const ROOM = { left: 6, top: 12.8, width: 20, height: 15.2 };
const LARGEST = 26;

/**
 * The sign that stands for a name where there is room for one: its first letter or figure as a capital, or else the
 * first thing in it that is seen.
 *
 * @param locale whose capitals are meant: `i` has a dot in Turkish
 */
export function initialOf(name: string, locale: string): string {
  const signs = splitClusters(tidyText(name)).filter(
    (sign) => findVisible(sign).join('').trim() !== '',
  );
  const sign = signs.find((one) => /[\p{L}\p{N}]/u.test(one)) ?? signs[0] ?? '';
  const capital = sign.toLocaleUpperCase(locale);
  // A capital of two letters, as that of ß, would stand for another name.
  return splitClusters(capital).length === 1 ? capital : sign;
}

/** The outlines of a sign in the faces of the preview images; nothing when none of them has it. */
export async function outlinesOf(sign: string): Promise<Outlines | undefined> {
  const { text, faces } = await typeset(sign, 'slab');
  if (text === '' || faces.length === 0) return undefined;
  const letter = createTextNode(
    {
      text,
      faces,
      size: OUTLINE,
      leading: 1.5,
      direction: getDirection(text),
      lines: 'one',
      style: 'slab',
    },
    { color: COLORS.ink },
  );
  const sheet = middle(SHEET, [letter]);
  const options = { ...SHEET, fontFamilies: [...faces] };
  const pixels = await renderer.render(sheet, { ...options, format: 'raw' });
  const seen = boundsOf(pixels, SHEET.width);
  if (!seen || seen.left === 0 || seen.top === 0) return undefined;
  const svg = await renderer.renderSvg(sheet, options);
  const markup = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
  return { markup: markup.replace(/(?<!\s)\s*\n\s*/g, ''), ...seen };
}

/** The rectangle outside of which nothing is drawn, of an image of red, green, blue and opacity. */
function boundsOf(pixels: Uint8Array, width: number): Omit<Outlines, 'markup'> | undefined {
  let [left, right, top, bottom] = [width, -1, -1, -1];
  for (let i = 3; i < pixels.length; i += 4) {
    if (pixels[i] === 0) continue;
    const x = ((i - 3) / 4) % width;
    const y = Math.floor((i - 3) / 4 / width);
    left = Math.min(left, x);
    right = Math.max(right, x);
    if (top < 0) top = y;
    bottom = y;
  }
  return top < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/**
 * The board's icon: a card under a pin, with a letter on it, or with lines where there is no letter to be drawn.
 * Colours are attributes, since the site's policy allows no styles, and one drawing has to do by light and dark.
 */
export function iconSvg(accent: string, letter: Outlines | undefined): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    // Edges on even numbers are sharp at 16 pixels.
    `<rect x="3" y="7" width="26" height="24" rx="2" fill="${COLORS.card}" stroke="${COLORS.ink}" stroke-width="2"/>` +
    (letter ? placed(letter) : LINES) +
    `<circle cx="16" cy="6" r="5.5" fill="${accent}"/>` +
    '<circle cx="14.3" cy="4.3" r="1.7" fill="#fff" fill-opacity=".3"/>' +
    '</svg>'
  );
}

const LINES = `<path d="M7 17h18M7 21.5h18M7 26h11" stroke="${COLORS.soft}" stroke-width="1.5"/>`;

/** A letter as large as there is room for it, in the middle of that. */
function placed({ markup, left, top, width, height }: Outlines): string {
  const scale = Math.min(ROOM.width / width, ROOM.height / height, LARGEST / OUTLINE);
  const x = ROOM.left + (ROOM.width - width * scale) / 2 - left * scale;
  const y = ROOM.top + (ROOM.height - height * scale) / 2 - top * scale;
  const round = (value: number) => Number(value.toFixed(3));
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${Number(scale.toFixed(5))})">${markup}</g>`;
}

/** An icon as pixels. */
export interface Drawing {
  /** The width and height, in pixels. */
  size: number;
  /** Which part of the width the drawing takes, of an icon that others cut to a shape of theirs. */
  share?: number;
}

/**
 * Draws an icon: by itself with nothing around it, or in the middle of a sheet of paper.
 *
 * @param svg a square drawing
 * @returns a PNG
 */
export async function drawIcon(svg: string, { size, share }: Drawing): Promise<Uint8Array> {
  const side = Math.round(size * (share ?? 1));
  const image: Node = { type: 'image', src: 'icon', style: { width: side, height: side } };
  return renderer.render(
    middle(
      { width: size, height: size },
      [image],
      share === undefined ? {} : { backgroundColor: COLORS.paper },
    ),
    {
      width: size,
      height: size,
      format: 'png',
      images: [{ src: 'icon', data: Buffer.from(svg) }],
    },
  );
}

/** Nodes in the middle of a sheet. */
function middle(
  sheet: { width: number; height: number },
  children: Node[],
  style: object = {},
): Node {
  return {
    type: 'container',
    style: { ...sheet, display: 'flex', alignItems: 'center', justifyContent: 'center', ...style },
    children,
  };
}
