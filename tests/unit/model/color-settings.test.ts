import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accentSchema, colorsSchema, MIN_CONTRASTS } from '../../../src/model/color-settings.ts';
import { toHex, toOklch } from '../../../src/model/color.ts';
import { formatContrast, getContrast } from '../../../src/model/contrast.ts';
import { siteSchema } from '../../../src/model/site.ts';
import {
  createTheme,
  DEFAULT_THEME,
  THEME_NAMES,
  type ColorChoices,
  type Colors,
} from '../../../src/model/theme.ts';

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
const problemsOf = (colors: object) =>
  (colorsSchema.safeParse(colors).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );
const surfacesOf = ({ paper, card }: Readonly<Colors>) => [paper, card];

describe('the default theme', () => {
  it('matches the style sheet', () => {
    for (const [name, light] of Object.entries(DEFAULT_THEME.light)) {
      expect(token(name), name).toEqual([light, DEFAULT_THEME.dark[name as keyof Colors]]);
    }
  });

  it('is that of a board without colours, and of one that names the default colours', () => {
    expect(createTheme()).toEqual(DEFAULT_THEME);
    expect(createTheme({ pin: '#C4301C' })).toEqual(DEFAULT_THEME);
  });

  it('has dark cards of the hue of the paper if the light ones are white', () => {
    const { dark } = createTheme({ paper: '#eef3f8', card: '#ffffff' });
    expect(dark.card).toBe(createTheme({ paper: '#eef3f8' }).dark.card);
    expect(createTheme({ card: '#ffffff' }).dark.card).toBe(DEFAULT_THEME.dark.card);
  });
});

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#c4301c', '#c4301c', 1],
  ])('of %s and %s is %f', (one, other, expected) => {
    expect(getContrast(one, [other])).toBeCloseTo(expected, 2);
    expect(getContrast(other, [one, one])).toBeCloseTo(expected, 2);
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

describe('a colour of the pins', () => {
  it('that is accepted has enough contrast in both themes, including at the edge of a pin', () => {
    const accepted = MANY.filter((color) => problemOf(color) === undefined);
    expect(accepted.length).toBeGreaterThan(90);
    for (const pin of accepted) {
      const { light, dark } = createTheme({ pin });
      const min = MIN_CONTRASTS.pin;
      expect(getContrast(light.pin, surfacesOf(light)), pin).toBeGreaterThanOrEqual(min);
      expect(getContrast(dark.pin, surfacesOf(dark)), pin).toBeGreaterThanOrEqual(min);
      expect(getContrast(edgeOf(dark.pin), surfacesOf(dark)), pin).toBeGreaterThanOrEqual(min);
    }
  });

  it('has the same hue in the dark theme', () => {
    for (const pin of ['#0057b7', '#006633', '#7700aa', '#8a4b00']) {
      const { light, dark } = createTheme({ pin });
      expect(hueDifference(dark.pin, light.pin)).toBeLessThan(3);
      expect(toOklch(dark.pin).l).toBeGreaterThan(toOklch(light.pin).l);
    }
  });

  it('that is rejected is reported with its contrast and an accepted shade', () => {
    expect(problemOf('#ffd400')).toBe(
      'must have a contrast of 3:1 with the paper and the cards in the light theme, and has 1.26:1; the nearest shade that has it is "#a58900"',
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

  it('is validated as a field of the site, by its former name too', () => {
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
    const colors = { paper: '#eef3f8', pin: { light: '#0057b7', dark: '#7ab8ff' } };
    expect(siteSchema.parse({ ...site, colors }).colors).toEqual(colors);
  });
});

describe('the colours of a board', () => {
  const CHOICES: ColorChoices[] = [
    {},
    { paper: '#ffffff' },
    { paper: '#eef3f8', link: '#004488' },
    { paper: '#fff3b0', card: '#ffffff', ink: '#102a54' },
    { paper: '#101820', ink: '#f2f4f8', link: '#9cc7ea', pin: '#ff8a70' },
    { card: '#f0f7ee' },
    { paper: { light: '#f4f4f4', dark: '#20252b' }, ink: { light: '#111111', dark: '#fafafa' } },
  ];

  it.each(CHOICES)(
    'are readable in both themes, those that follow from them too: %j',
    (choices) => {
      expect(problemsOf(choices)).toEqual([]);
      for (const name of THEME_NAMES) {
        const colors = createTheme(choices)[name];
        const surfaces = surfacesOf(colors);
        for (const text of [colors.ink, colors.link, colors.soft]) {
          expect(getContrast(text, surfaces)).toBeGreaterThanOrEqual(4.5);
        }
        expect(getContrast(colors.pin, surfaces)).toBeGreaterThanOrEqual(3);
        expect(getContrast(colors.mark, [colors.ink, colors.link])).toBeGreaterThanOrEqual(4.5);
        // Lines are visible, but weaker than text.
        for (const line of [colors.rule, colors.ruled]) {
          expect(getContrast(line, surfaces)).toBeGreaterThan(1.1);
          expect(getContrast(line, surfaces)).toBeLessThan(3);
        }
      }
    },
  );

  it('have a dark theme of the same hues unless it is given', () => {
    const { light, dark } = createTheme({ paper: '#dfeeff', ink: '#0b2545' });
    expect(hueDifference(dark.paper, light.paper)).toBeLessThan(8);
    expect(hueDifference(dark.ink, light.ink)).toBeLessThan(12);
    expect(toOklch(dark.paper).l).toBeLessThan(0.25);
    const given = createTheme({ paper: { light: '#ffffff', dark: '#202020' } });
    expect(given.dark.paper).toBe('#202020');
    expect(given.light.paper).toBe('#ffffff');
  });

  it('have a dark paper in both themes if that of the light theme is dark', () => {
    const { light, dark } = createTheme({ paper: '#101820', ink: '#f2f4f8' });
    expect(dark.paper).toBe(light.paper);
  });

  it('are reported with the field, the theme, the contrast and a shade that works', () => {
    expect(problemsOf({ ink: '#999999', link: '#3366cc' })).toEqual([
      expect.stringMatching(
        /^ink must have a contrast of 4\.5:1 .* light theme, and has 2\.\d\d:1; .* "#\w{6}"$/,
      ),
    ]);
    expect(problemsOf({ pin: { light: '#c4301c', dark: '#402020' } })).toEqual([
      expect.stringMatching(/^pin\.dark must have a contrast of 3:1 .* dark theme/),
    ]);
  });

  it('are reported on the paper if a default colour is hard to see on it', () => {
    const problems = problemsOf({ paper: '#333333' });
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem).toMatch(
        /^paper leaves \w+ a contrast of \d+\.\d\d:1 in the light theme, and [\d.]+:1 is needed; /,
      );
    }
  });

  it('are hexadecimal, for one theme or for both', () => {
    for (const paper of [
      'white',
      { light: '#ffffff' },
      { light: '#ffffff', dark: 'black' },
      null,
    ]) {
      expect(problemsOf({ paper }), JSON.stringify(paper)).toEqual([
        expect.stringMatching(
          /^paper(?:\.dark)? must be a colour of # and six hexadecimal digits, in quotes/,
        ),
      ]);
    }
  });
});
