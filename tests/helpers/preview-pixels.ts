import sharp from 'sharp';
import { drawPreview, type Preview } from '../../src/publish/previews/draw-preview.ts';

/** The outermost pixels of the card on the image. */
const CARD = { left: 48, right: 1151, top: 46, bottom: 587 };

/** The horizontal range of text on the card. */
export const TEXT = { left: 104, right: 1095 };

/** The vertical range of the title on a card with one row or more. */
export const TITLE = { top: 90, bottom: 310 };

export type Color = readonly [number, number, number];

/** A decoded image. */
export interface Pixels {
  width: number;
  height: number;
  /** Red, green and blue of each pixel, row by row. */
  data: Uint8Array;
  at: (x: number, y: number) => Color;
}

export async function decode(png: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): Color => {
    const i = (y * info.width + x) * 3;
    return [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
  };
  return { width: info.width, height: info.height, data, at };
}

export const draw = async (preview: Preview) => decode(await drawPreview(preview));

/** The number of pixels in a rectangle, edges included, that pass a test. */
export function count(
  pixels: Pixels,
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
  wanted: (color: Color) => boolean,
): number {
  let found = 0;
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) if (wanted(pixels.at(x, y))) found += 1;
  }
  return found;
}

/** The pixels of a rectangle, for comparison. */
export function cut(
  pixels: Pixels,
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
): Buffer {
  return Buffer.concat(
    Array.from({ length: bottom - top + 1 }, (_, i) => {
      const start = ((top + i) * pixels.width + left) * 3;
      return Buffer.from(pixels.data.subarray(start, start + (right - left + 1) * 3));
    }),
  );
}

export const isDark = ([r, g, b]: Color) => r < 110 && g < 110 && b < 110;
export const isRed = ([r, g, b]: Color) => r > 140 && g < 110 && b < 100;
export const isColor = (hex: string) => {
  const wanted = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
  return (color: Color) => color.every((value, i) => value === wanted[i]);
};

/** The sides of the image around the card, where nothing is ever written. */
export const AROUND = [
  { left: 0, right: CARD.left - 1, top: 0, bottom: 629 },
  { left: CARD.right + 1, right: 1199, top: 0, bottom: 629 },
  { left: 0, right: 1199, top: 0, bottom: 20 },
  { left: 0, right: 1199, top: CARD.bottom + 1, bottom: 629 },
];

/** The margins of the card to the left and right of its text. */
export const MARGINS = [
  { left: CARD.left + 6, right: TEXT.left - 16, top: 120, bottom: CARD.bottom - 6 },
  { left: TEXT.right + 16, right: CARD.right - 6, top: 120, bottom: CARD.bottom - 6 },
];
