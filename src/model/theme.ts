import { mixColors, toHex, toOklch } from './color.ts';
import { findShade, getContrast } from './contrast.ts';

export const THEME_NAMES = ['light', 'dark'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** The colours that a board can choose. The others follow from them. */
export const CHOSEN_COLORS = ['paper', 'card', 'ink', 'link', 'pin'] as const;
export type ChosenColor = (typeof CHOSEN_COLORS)[number];

/** The colours of one theme, named as the tokens in `site.css`. */
export type Colors = Record<ChosenColor | 'soft' | 'rule' | 'ruled' | 'mark', string>;

/** The colours of the board in the light and in the dark theme. */
export type Theme = Readonly<Record<ThemeName, Readonly<Colors>>>;

/** A colour as `site.yaml` has it: for the light theme only, or for each theme. */
export type ColorChoice = string | Readonly<Record<ThemeName, string>>;

/** The colours that `site.yaml` has. */
export type ColorChoices = Readonly<Partial<Record<ChosenColor, ColorChoice | undefined>>>;

/** The theme of a board that chooses no colours. The tokens in `site.css` are the same. */
export const DEFAULT_THEME: Theme = {
  light: {
    paper: '#f5f1e8',
    card: '#fffdf8',
    ink: '#1d1a15',
    soft: '#5d564a',
    rule: '#d9d1c0',
    ruled: '#c9dbe6',
    pin: '#c4301c',
    link: '#1b4b72',
    mark: '#ffe9a8',
  },
  dark: {
    paper: '#15130f',
    card: '#1e1b16',
    ink: '#eee8db',
    soft: '#a69d8c',
    rule: '#38332a',
    ruled: '#2b3a44',
    pin: '#f0614b',
    link: '#9cc7ea',
    mark: '#5a4a12',
  },
};

/**
 * The contrasts that a computed colour of the dark theme has, as the default ones do. That of the
 * pin is above the minimum because a pin is darker at its edge, which has to be visible as well.
 */
const DARK_CONTRASTS = { ink: 13, link: 9, pin: 5.3 };

/** The contrast of second-rank text, unless ink itself has less. */
const SOFT_CONTRAST = 6;

/** The minimum contrast of text on highlighted words. */
const MARK_CONTRAST = 4.5;

/** A surface with less lightness is dark already, so that the dark theme keeps it. */
const MAX_DARK_LIGHTNESS = 0.4;

/** More chroma would make large dark surfaces, and the texts on them, colourful. */
const MAX_DARK_CHROMA = 0.016;

/** A colour with less chroma is a grey to the eye. */
const MIN_CHROMA = 0.004;

/** How much of ink a hairline has, and how much of the link colour a ruled line has. */
const LINE_SHARES = { light: { rule: 0.14, ruled: 0.18 }, dark: { rule: 0.18, ruled: 0.2 } };

/** Creates the colours of both themes from those that a board chooses. */
export function createTheme(choices: ColorChoices = {}): Theme {
  return { light: createColors('light', choices), dark: createColors('dark', choices) };
}

function createColors(theme: ThemeName, choices: ColorChoices): Colors {
  const defaults = DEFAULT_THEME[theme];
  const paper = findSurface('paper', theme, choices) ?? defaults.paper;
  const card =
    (isGrey(choices.card)
      ? findChoice(choices.card, theme)
      : findSurface('card', theme, choices)) ??
    (choices.paper === undefined ? defaults.card : raiseSurface(paper));
  const surfaces = [paper, card];
  const text = (name: 'ink' | 'link' | 'pin') =>
    findText(name, theme, choices, surfaces) ?? defaults[name];
  const ink = text('ink');
  const link = text('link');
  const isPlain = [choices.paper, choices.card, choices.ink].every((one) => one === undefined);
  const shares = LINE_SHARES[theme];
  return {
    paper,
    card,
    ink,
    link,
    pin: text('pin'),
    soft: isPlain ? defaults.soft : softenInk(ink, paper, surfaces),
    rule: isPlain ? defaults.rule : mixColors(paper, ink, shares.rule),
    ruled:
      isPlain && choices.link === undefined ? defaults.ruled : mixColors(card, link, shares.ruled),
    mark: isPlain && choices.link === undefined ? defaults.mark : findMark(paper, [ink, link]),
  };
}

/** The colour that is chosen for a theme; undefined if it is not, or only for the other theme. */
function findChoice(choice: ColorChoice | undefined, theme: ThemeName): string | undefined {
  if (typeof choice === 'object') return choice[theme].toLowerCase();
  return theme === 'light' ? choice?.toLowerCase() : undefined;
}

/** Whether a light colour has no hue that the dark theme could have as well. */
function isGrey(choice: ColorChoice | undefined): boolean {
  if (typeof choice !== 'string') return false;
  const { l, c } = toOklch(choice);
  return l > MAX_DARK_LIGHTNESS && c < MIN_CHROMA;
}

function findSurface(
  name: 'paper' | 'card',
  theme: ThemeName,
  choices: ColorChoices,
): string | undefined {
  const choice = findChoice(choices[name], theme);
  const light = findChoice(choices[name], 'light');
  if (choice !== undefined || light === undefined) return choice;
  if (light === DEFAULT_THEME.light[name]) return DEFAULT_THEME.dark[name];
  const color = toOklch(light);
  if (color.l <= MAX_DARK_LIGHTNESS) return light;
  const { l } = toOklch(DEFAULT_THEME.dark[name]);
  return toHex({ ...color, l, c: Math.min(color.c, MAX_DARK_CHROMA) });
}

function findText(
  name: 'ink' | 'link' | 'pin',
  theme: ThemeName,
  choices: ColorChoices,
  surfaces: readonly string[],
): string | undefined {
  const choice = findChoice(choices[name], theme);
  const light = findChoice(choices[name], 'light');
  if (choice !== undefined || light === undefined) return choice;
  const standard = DEFAULT_THEME.dark[name];
  const min = DARK_CONTRASTS[name];
  if (light === DEFAULT_THEME.light[name] && getContrast(standard, surfaces) >= min) {
    return standard;
  }
  return findShade(name === 'ink' ? limitChroma(light) : light, 'lighter', surfaces, min);
}

/** Text with the colour that large areas of text can have. */
function limitChroma(ink: string): string {
  const color = toOklch(ink);
  return color.c <= MAX_DARK_CHROMA ? ink : toHex({ ...color, c: MAX_DARK_CHROMA });
}

/** A card on paper: slightly lighter, and with less colour. */
function raiseSurface(paper: string): string {
  const color = toOklch(paper);
  const isDark = color.l < 0.5;
  return toHex({
    ...color,
    l: isDark ? color.l + 0.036 : color.l + (1 - color.l) * 0.8,
    c: isDark ? color.c : color.c * 0.5,
  });
}

/** Ink that is mixed with paper as far as it stays well readable. */
function softenInk(ink: string, paper: string, surfaces: readonly string[]): string {
  let soft = ink;
  for (let share = 0.02; share < 1; share += 0.02) {
    const softer = mixColors(ink, paper, share);
    if (getContrast(softer, surfaces) < SOFT_CONTRAST) break;
    soft = softer;
  }
  return soft;
}

/** The colour behind highlighted words, on which text stays readable. */
function findMark(paper: string, texts: readonly string[]): string {
  const isDark = toOklch(paper).l < 0.5;
  return isDark
    ? findShade(DEFAULT_THEME.dark.mark, 'darker', texts, MARK_CONTRAST)
    : findShade(DEFAULT_THEME.light.mark, 'lighter', texts, MARK_CONTRAST);
}
