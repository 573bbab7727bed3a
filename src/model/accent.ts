import { wcagContrast } from 'culori';
import { z } from 'zod';
import { HEX_COLOR, isHexColor, toHex, toOklch } from './color.ts';
import { editorPattern } from './editor-hints.ts';

/** The board's one accent colour, which its pins have, in the light and in the dark theme. */
export interface Accent {
  light: string;
  dark: string;
}

/** The accent of a board that sets none: the red of a pin. */
export const DEFAULT_ACCENT: Accent = { light: '#c4301c', dark: '#f0614b' };

/** The colours behind a pin, as `site.css` has them: paper and card, in each theme. */
export const SURFACES = {
  light: { paper: '#f5f1e8', card: '#fffdf8' },
  dark: { paper: '#15130f', card: '#1e1b16' },
} as const;

type Surfaces = Readonly<Record<'paper' | 'card', string>>;

/**
 * The minimum contrast of a pin with the surface behind it (WCAG 2.2, 1.4.11 Non-text Contrast).
 */
export const MIN_CONTRAST = 3;

/**
 * The contrast of a computed dark accent, the same as the default's. It is above the minimum
 * because a pin is darker at its edge, which has to be visible as well.
 */
const DARK_CONTRAST = 5.3;

/** A step of lightness too small to be visible by itself. */
const LIGHTNESS_STEP = 0.004;

const FORM_ERROR = 'must be a colour of # and six hexadecimal digits, in quotes, such as "#c4301c"';

/** The accent in `site.yaml`: the colour for the light theme, with enough contrast there. */
export const accentSchema = z
  .string()
  .superRefine((color, context) => {
    const problem = findAccentProblem(color);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  })
  .meta(editorPattern(HEX_COLOR, FORM_ERROR));

/**
 * The accent in both themes. The dark one has the same hue and enough lightness for a dark surface.
 *
 * @param color the colour for the light theme, as `site.yaml` has it
 */
export function getAccent(color: string = DEFAULT_ACCENT.light): Accent {
  const light = color.toLowerCase();
  if (light === DEFAULT_ACCENT.light) return DEFAULT_ACCENT;
  return { light, dark: findShade(light, LIGHTNESS_STEP, SURFACES.dark, DARK_CONTRAST) };
}

/** The smaller of a colour's contrasts with paper and card. */
export function getContrast(color: string, { paper, card }: Surfaces): number {
  return Math.min(wcagContrast(color, paper), wcagContrast(color, card));
}

/**
 * A contrast as text: `2.99:1`. It is rounded down, so that it never looks sufficient if it is not.
 */
export function formatContrast(value: number): string {
  return `${(Math.floor(value * 100) / 100).toFixed(2)}:1`;
}

/** The problem with an accent, as the rest of a sentence that begins with the field's name. */
function findAccentProblem(color: string): string | undefined {
  if (!isHexColor(color)) return FORM_ERROR;
  const contrast = getContrast(color, SURFACES.light);
  if (contrast >= MIN_CONTRAST) return undefined;
  const nearest = findShade(color, -LIGHTNESS_STEP, SURFACES.light, MIN_CONTRAST);
  return (
    `must have a contrast of ${MIN_CONTRAST}:1 with the paper and the cards, and has ${formatContrast(contrast)}; ` +
    `the nearest shade that has it is "${nearest}"`
  );
}

/**
 * The nearest lighter or darker shade of a colour that has a minimum contrast with the surfaces.
 */
function findShade(color: string, step: number, surfaces: Surfaces, minContrast: number): string {
  const base = toOklch(color);
  // White has a lightness slightly above 1.
  let lightness = Math.min(base.l, 1);
  let shade = color;
  while (getContrast(shade, surfaces) < minContrast && lightness >= 0 && lightness <= 1) {
    lightness += step;
    shade = toHex({ ...base, l: lightness });
  }
  return shade;
}
