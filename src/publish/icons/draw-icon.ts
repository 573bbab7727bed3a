import type { Node } from 'takumi-js/node';
import { createTextNode } from '../previews/preview-fit.ts';
import { renderer, typeset } from '../previews/preview-fonts.ts';
import { getDirection } from '../previews/preview-text.ts';
import type { HeadingFont } from '../../model/heading-font.ts';
import type { Colors } from '../../model/theme.ts';

/** The outlines of a letter, and the rectangle in which it is visible. */
export interface Outlines {
  /** SVG elements, which need no font. */
  markup: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * The size at which a letter is outlined, and the sheet for it. A cluster that reaches the edge is
 * too large.
 */
const OUTLINE_SIZE = 128;
const SHEET = { width: 384, height: 512 };

/**
 * The area of the letter on the card, and the maximum size of its type, so that a dot does not fill
 * it.
 */
const LETTER_AREA = { left: 6, top: 12.8, width: 20, height: 15.2 };
const MAX_TYPE_SIZE = 26;

/**
 * The outlines of a character in the faces of the preview images; undefined if none of them has it.
 */
export async function getOutlines(
  sign: string,
  { font, color }: { font: HeadingFont; color: string },
): Promise<Outlines | undefined> {
  const { text, faces } = await typeset(sign, font);
  if (text === '' || faces.length === 0) return undefined;
  const letter = createTextNode(
    {
      text,
      faces,
      size: OUTLINE_SIZE,
      leading: 1.5,
      direction: getDirection(text),
      lines: 'one',
      style: font,
    },
    { color },
  );
  const sheet = center(SHEET, [letter]);
  const options = { ...SHEET, fontFamilies: [...faces] };
  const pixels = await renderer.render(sheet, { ...options, format: 'raw' });
  const seen = findBounds(pixels, SHEET.width);
  if (!seen || seen.left === 0 || seen.top === 0) return undefined;
  const svg = await renderer.renderSvg(sheet, options);
  const markup = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
  return { markup: markup.replace(/(?<!\s)\s*\n\s*/g, ''), ...seen };
}

/** The bounding box of the visible pixels of an RGBA image. */
function findBounds(pixels: Uint8Array, width: number): Omit<Outlines, 'markup'> | undefined {
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
 * The icon of the board: a card under a pin, with a letter, or with lines if there is no letter.
 * The colours are attributes, because the site's policy allows no styles, and the same in both
 * themes.
 */
export function createIconSvg(colors: Readonly<Colors>, letter: Outlines | undefined): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    // Edges at even coordinates are sharp at 16 pixels.
    `<rect x="3" y="7" width="26" height="24" rx="2" fill="${colors.card}" stroke="${colors.ink}" stroke-width="2"/>` +
    (letter ? placeLetter(letter) : drawLines(colors.soft)) +
    `<circle cx="16" cy="6" r="5.5" fill="${colors.pin}"/>` +
    '<circle cx="14.3" cy="4.3" r="1.7" fill="#fff" fill-opacity=".3"/>' +
    '</svg>'
  );
}

const drawLines = (color: string) =>
  `<path d="M7 17h18M7 21.5h18M7 26h11" stroke="${color}" stroke-width="1.5"/>`;

/** A letter as large as its area allows, in the middle of it. */
function placeLetter({ markup, left, top, width, height }: Outlines): string {
  const scale = Math.min(
    LETTER_AREA.width / width,
    LETTER_AREA.height / height,
    MAX_TYPE_SIZE / OUTLINE_SIZE,
  );
  const x = LETTER_AREA.left + (LETTER_AREA.width - width * scale) / 2 - left * scale;
  const y = LETTER_AREA.top + (LETTER_AREA.height - height * scale) / 2 - top * scale;
  const round = (value: number) => Number(value.toFixed(3));
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${Number(scale.toFixed(5))})">${markup}</g>`;
}

/** The size of an icon. */
export interface Drawing {
  /** The width and height, in pixels. */
  size: number;
  /** The share of the width that the drawing takes, for icons that systems cut to a shape. */
  share?: number;
}

/**
 * Draws an icon as a PNG: without a background, or on a sheet of paper if it has a share.
 *
 * @param svg a square drawing
 * @param paper the colour of the sheet
 */
export async function drawIcon(
  svg: string,
  { size, share }: Drawing,
  paper: string,
): Promise<Uint8Array> {
  const side = Math.round(size * (share ?? 1));
  const image: Node = { type: 'image', src: 'icon', style: { width: side, height: side } };
  return renderer.render(
    center(
      { width: size, height: size },
      [image],
      share === undefined ? {} : { backgroundColor: paper },
    ),
    {
      width: size,
      height: size,
      format: 'png',
      images: [{ src: 'icon', data: Buffer.from(svg) }],
    },
  );
}

/** Nodes in the center of a sheet. */
function center(
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
