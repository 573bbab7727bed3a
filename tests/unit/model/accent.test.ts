import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  getAccent,
  accentSchema,
  getContrast,
  DEFAULT_ACCENT,
  SURFACES,
  MIN_CONTRAST,
  formatContrast,
} from '../../../src/model/accent.ts';
import { toHex, toOklch } from '../../../src/model/color.ts';
import { siteSchema } from '../../../src/model/site.ts';

const css = readFileSync(new URL('../../../src/styles/site.css', import.meta.url), 'utf8');

/** The light and dark values of a token in the style sheet. */
const token = (name: string) =>
  new RegExp(`--color-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\);`).exec(css)?.slice(1);

/** The edge of a pin: `site.css` mixes 18% black into it. */
const edgeOf = (hex: string) =>
  hex.replace(/[0-9a-f]{2}/g, (part) =>
    Math.round(Number.parseInt(part, 16) * 0.82)
      .toString(16)
      .padStart(2, '0'),
  );

/** Colours from the entire gamut of a screen. */
const MANY = Array.from({ length: 6 ** 3 }, (_, i) => {
  const part = (by: number) => ((Math.floor(i / by) % 6) * 51).toString(16).padStart(2, '0');
  return `#${part(36)}${part(6)}${part(1)}`;
});
/** In degrees, from 0 to 180. */
const hueDifference = (one: string, other: string) => {
  const degrees = Math.abs((toOklch(one).h ?? 0) - (toOklch(other).h ?? 0));
  return Math.min(degrees, 360 - degrees);
};

const problemOf = (color: string) => accentSchema.safeParse(color).error?.issues[0]?.message;

describe('the colours behind an accent', () => {
  it('match the style sheet', () => {
    for (const name of ['paper', 'card'] as const) {
      expect(token(name)).toEqual([SURFACES.light[name], SURFACES.dark[name]]);
    }
    expect(token('pin')).toEqual([DEFAULT_ACCENT.light, DEFAULT_ACCENT.dark]);
  });
});

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#c4301c', '#c4301c', 1],
  ])('of %s and %s is %f', (one, other, expected) => {
    expect(getContrast(one, { paper: other, card: other })).toBeCloseTo(expected, 2);
    expect(getContrast(other, { paper: one, card: one })).toBeCloseTo(expected, 2);
  });

  it('is rounded down', () => {
    expect(formatContrast(2.9999)).toBe('2.99:1');
    expect(formatContrast(3)).toBe('3.00:1');
  });
});

describe('a colour in OKLCH', () => {
  it('is converted back to the same hexadecimal colour', () => {
    for (const color of MANY) expect(toHex(toOklch(color))).toBe(color);
  });

  it('outside the gamut is converted to a colour of the same hue within it', () => {
    const hex = toHex({ mode: 'oklch', l: 0.6, c: 0.4, h: 143 });
    expect(hex).toMatch(/^#[0-9a-f]{6}$/);
    expect(Math.abs((toOklch(hex).h ?? 0) - 143)).toBeLessThan(3);
  });
});

describe('an accent', () => {
  it('is red by default', () => {
    expect(getAccent()).toEqual({ light: '#c4301c', dark: '#f0614b' });
    expect(getAccent('#C4301C')).toBe(DEFAULT_ACCENT);
  });

  it('that is accepted has enough contrast in both themes, including at the edge of a pin', () => {
    const accepted = MANY.filter((color) => problemOf(color) === undefined);
    expect(accepted.length).toBeGreaterThan(90);
    for (const color of accepted) {
      const { light, dark } = getAccent(color);
      expect(getContrast(light, SURFACES.light), color).toBeGreaterThanOrEqual(MIN_CONTRAST);
      expect(getContrast(dark, SURFACES.dark), color).toBeGreaterThanOrEqual(MIN_CONTRAST);
      expect(getContrast(edgeOf(dark), SURFACES.dark), color).toBeGreaterThanOrEqual(MIN_CONTRAST);
    }
  });

  it('has the same hue in the dark theme', () => {
    for (const color of ['#0057b7', '#006633', '#7700aa', '#8a4b00']) {
      const { light, dark } = getAccent(color);
      expect(hueDifference(dark, light)).toBeLessThan(3);
      expect(toOklch(dark).l).toBeGreaterThan(toOklch(light).l);
    }
  });

  it('that is rejected is reported with its contrast and an accepted shade', () => {
    expect(problemOf('#ffd400')).toBe(
      'must have a contrast of 3:1 with the paper and the cards, and has 1.26:1; the nearest shade that has it is "#a58900"',
    );
    for (const color of MANY) {
      const shade = /"(#\w+)"$/.exec(problemOf(color) ?? '')?.[1];
      if (shade === undefined) continue;
      expect(problemOf(shade), color).toBeUndefined();
      if (toOklch(color).c > 0.02) {
        expect(hueDifference(shade, color), color).toBeLessThan(8.2);
      }
    }
  });

  it.each([
    'red',
    '#f00',
    'c4301c',
    '#c4301c00',
    '#c4301g',
    '',
    'url(x)',
    '#c4301c;}body{color:red',
  ])('cannot be anything but a hexadecimal colour: %j', (color) => {
    expect(problemOf(color)).toMatch(/six hexadecimal digits/);
  });

  it('is validated as a field of the site', () => {
    const site = {
      name: 'Fixture board',
      tagline: 'Postings for tests',
      description: 'Nothing here is real.',
      url: 'https://board.example',
      locale: 'en-GB',
      report: { email: 'jobs@board.example' },
    };
    expect(siteSchema.parse({ ...site, accent: '#0057b7' }).accent).toBe('#0057b7');
    expect(siteSchema.safeParse({ ...site, accent: '#ffffff' }).success).toBe(false);
  });
});
