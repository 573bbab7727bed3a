import { converter, formatHex, interpolate, type Oklch } from 'culori';

/** A colour as `site.yaml` has it: `#` and six hexadecimal digits. */
export const HEX_COLOR = /^#[0-9A-Fa-f]{6}$/;

/** Half a step of eight bits: a channel this far outside its range is rounded to a valid value. */
const ROUNDING = 0.5 / 255;

/** The steps of the search for the largest displayable chroma; each halves the error. */
const CHROMA_STEPS = 20;

const convertToOklch = converter('oklch');
const convertToRgb = converter('rgb');

/** Whether a text is a colour as `site.yaml` has it: `#` and six hexadecimal digits. */
export function isHexColor(text: string): boolean {
  return HEX_COLOR.test(text);
}

/**
 * A colour by lightness, chroma and hue.
 *
 * @throws if `hex` is not a colour
 */
export function toOklch(hex: string): Oklch {
  const color = convertToOklch(hex);
  if (!color) throw new Error(`"${hex}" is not a colour`);
  return color;
}

/** The colour as six hexadecimal digits, with its chroma reduced as far as a screen requires. */
export function toHex(color: Oklch): string {
  if (isDisplayable(color)) return formatHex(color);
  // Not culori's clampChroma, which also reduces the chroma of colours that rounding makes valid.
  let low = 0;
  let high = color.c;
  for (let step = 0; step < CHROMA_STEPS; step += 1) {
    const c = (low + high) / 2;
    if (isDisplayable({ ...color, c })) low = c;
    else high = c;
  }
  return formatHex({ ...color, c: low });
}

function isDisplayable(color: Oklch): boolean {
  const { r, g, b } = convertToRgb(color);
  return [r, g, b].every((channel) => channel >= -ROUNDING && channel <= 1 + ROUNDING);
}

/** Mixes two colours evenly for the eye. @param share how much of the second colour there is */
export function mixColors(one: string, other: string, share: number): string {
  return formatHex(interpolate([one, other], 'oklab')(share));
}
