import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawPreview } from '../../../../src/publish/previews/draw-preview.ts';

const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#f00"/></svg>',
);
const PREVIEW = {
  ...{ board: 'Board', title: 'Sensor Engineer', company: 'Fixture Tools', places: 'Berlin' },
  state: { name: 'open' as const, text: 'Open' },
};

/** The number of pixels in the red of the logo. */
async function countRed(image: Uint8Array): Promise<number> {
  const pixels = await sharp(image).removeAlpha().raw().toBuffer();
  let count = 0;
  for (let i = 0; i < pixels.length; i += 3) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(i, i + 3);
    if (red > 240 && green < 20 && blue < 20) count += 1;
  }
  return count;
}

describe('the logo of a company on a preview', () => {
  it.each(['svg', 'png', 'webp', 'jpeg'] as const)('is drawn from %s', async (type) => {
    const logo = type === 'svg' ? SVG : await sharp(SVG).toFormat(type).toBuffer();
    expect(await countRed(await drawPreview({ ...PREVIEW, logo }))).toBeGreaterThan(1500);
  });

  it('keeps its proportions if it is wide, up to a limit', async () => {
    const wide = Buffer.from(
      SVG.toString().replaceAll('width="40"', 'width="160"').replace('0 40 40', '0 160 40'),
    );
    const red = (logoRatio: number) =>
      drawPreview({ ...PREVIEW, logo: wide, logoRatio }).then(countRed);
    expect(await red(4)).toBeGreaterThan(4 * 1500);
    expect(await red(400)).toBeLessThan(6 * 48 * 48);
  });

  it('is missing if the company has none', async () => {
    expect(await countRed(await drawPreview(PREVIEW))).toBe(0);
  });
});
