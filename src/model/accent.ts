import { z } from 'zod';
import { contrast, hexOf, isHexColor, lookOf } from './color.ts';

/** The board's one accent, the colour of a pin: by light and by dark. */
export interface Accent {
  light: string;
  dark: string;
}

/** The red of a pin, which a board has that names no colour of its own. */
export const DEFAULT_ACCENT: Accent = { light: '#c4301c', dark: '#f0614b' };

/** What a pin is seen on: the paper and the card of `site.css`, by light and by dark. */
export const GROUNDS = {
  light: { paper: '#f5f1e8', card: '#fffdf8' },
  dark: { paper: '#15130f', card: '#1e1b16' },
} as const;

/** How much a pin has to differ from what it stands on (WCAG 2.2, 1.4.11 Non-text Contrast). */
export const LEAST_CONTRAST = 3;

/** What a dark value is made for, as the red's is: a pin gets darker towards its edge, which has to be seen as well. */
const DARK_CONTRAST = 5.3;

/** A step of lightness that is too small to be seen by itself. */
const STEP = 0.004;

/** A colour in `site.yaml`: the accent by light, seen well on paper and on a card. */
export const accentSchema = z.string().superRefine((color, context) => {
  const problem = accentProblem(color);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
});

/**
 * The accent by light and by dark. The dark value has the same hue, and is as light as a dark ground needs.
 *
 * @param color the value by light, as `site.yaml` has it
 */
export function accentOf(color: string = DEFAULT_ACCENT.light): Accent {
  const light = color.toLowerCase();
  if (light === DEFAULT_ACCENT.light) return DEFAULT_ACCENT;
  return { light, dark: shade(light, STEP, GROUNDS.dark, DARK_CONTRAST) };
}

/** The lesser of a colour's contrasts with the paper and the card. */
export function contrastWith(ground: Readonly<Record<'paper' | 'card', string>>, color: string) {
  return Math.min(contrast(color, ground.paper), contrast(color, ground.card));
}

/** A contrast as it is said: never rounded up to one that would do. */
export function ratio(value: number): string {
  return `${(Math.floor(value * 100) / 100).toFixed(2)}:1`;
}

/** What is wrong with an accent, as the rest of a sentence that begins with its name. */
function accentProblem(color: string): string | undefined {
  if (!isHexColor(color)) {
    return 'must be a colour of # and six hexadecimal digits, in quotes, such as "#c4301c"';
  }
  const found = contrastWith(GROUNDS.light, color);
  if (found >= LEAST_CONTRAST) return undefined;
  const nearest = shade(color, -STEP, GROUNDS.light, LEAST_CONTRAST);
  return (
    `must have a contrast of ${LEAST_CONTRAST}:1 with the paper and the cards, and has ${ratio(found)}; ` +
    `the nearest shade that has it is "${nearest}"`
  );
}

/** The first of ever lighter or darker shades of a colour that has the contrast wanted with a ground. */
function shade(
  color: string,
  step: number,
  ground: Readonly<Record<'paper' | 'card', string>>,
  wanted: number,
): string {
  const look = lookOf(color);
  let { lightness } = look;
  let hex = color;
  while (contrastWith(ground, hex) < wanted && lightness >= 0 && lightness <= 1) {
    lightness += step;
    hex = hexOf({ ...look, lightness });
  }
  return hex;
}
