/** A colour of the screen: red, green and blue, each from 0 to 1 as sRGB encodes it. */
type Rgb = readonly [number, number, number];

/** A colour by how light and how vivid it looks, and by its hue in radians (OKLCH). */
export interface Look {
  /** From 0, black, to 1, white. */
  lightness: number;
  /** From 0, a grey, to about 0.37 for the most vivid that a screen shows. */
  chroma: number;
  hue: number;
}

const HEX = /^#[0-9a-f]{6}$/i;

/** Whether a text is a colour as this board writes it: `#` and six hexadecimal digits. */
export function isHexColor(text: string): boolean {
  return HEX.test(text);
}

/**
 * How much two colours differ in brightness: from 1, not at all, to 21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** How a colour looks. */
export function lookOf(hex: string): Look {
  const [r, g, b] = linear(hex);
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short;
  const green = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const blue = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return { lightness, chroma: Math.hypot(green, blue), hue: Math.atan2(blue, green) };
}

/** The colour that looks like this, or as vivid as a screen can show at that lightness and hue. */
export function hexOf(look: Look): string {
  const whole = rgbOf(look);
  if (isShown(whole)) return written(whole);
  let low = 0;
  let high = look.chroma;
  for (let step = 0; step < 20; step += 1) {
    const chroma = (low + high) / 2;
    if (isShown(rgbOf({ ...look, chroma }))) low = chroma;
    else high = chroma;
  }
  return written(rgbOf({ ...look, chroma: low }));
}

/** What OKLab calls a colour, on the screen; a part beyond 0 or 1 cannot be shown. */
function rgbOf({ lightness, chroma, hue }: Look): Rgb {
  const green = chroma * Math.cos(hue);
  const blue = chroma * Math.sin(hue);
  const long = (lightness + 0.3963377774 * green + 0.2158037573 * blue) ** 3;
  const middle = (lightness - 0.1055613458 * green - 0.0638541728 * blue) ** 3;
  const short = (lightness - 0.0894841775 * green - 1.291485548 * blue) ** 3;
  return [
    encoded(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    encoded(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    encoded(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ];
}

/** Half a step of eight bits, within which a part is rounded to what can be shown. */
const ROUNDING = 0.5 / 255;

function isShown(rgb: Rgb): boolean {
  return rgb.every((part) => part >= -ROUNDING && part <= 1 + ROUNDING);
}

function written(rgb: Rgb): string {
  const digits = rgb.map((part) =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The light of each part, from 0 to 1. */
function linear(hex: string): Rgb {
  const part = (at: number) => decoded(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [part(1), part(3), part(5)];
}

function decoded(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
