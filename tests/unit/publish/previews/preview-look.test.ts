import { describe, expect, it } from 'vitest';
import { HEADING_FONTS } from '../../../../src/model/heading-font.ts';
import type { StateName } from '../../../../src/model/state.ts';
import { createTheme } from '../../../../src/model/theme.ts';
import { DEFAULT_LOOK, type PreviewLook } from '../../../../src/publish/previews/preview-tokens.ts';
import { count, cut, draw, isColor, isRed, TEXT, TITLE } from '../../../helpers/preview-pixels.ts';

const WHOLE = { left: 0, right: 1199, top: 0, bottom: 629 };
const preview = (name: StateName, look?: PreviewLook) => ({
  board: 'Fixture Board',
  title: 'Nurse',
  state: { name, text: 'State' },
  ...(look && { look }),
});
const BLUE: PreviewLook = {
  ...DEFAULT_LOOK,
  colors: createTheme({ pin: '#0057b7', paper: '#eef3f8' }).light,
};

describe('a preview image', () => {
  it.each(['open', 'unconfirmed'] as const)('has the board’s colours: %s', async (name) => {
    expect(count(await draw(preview(name)), WHOLE, isRed)).toBeGreaterThan(300);
    const blue = await draw(preview(name, BLUE));
    expect(count(blue, WHOLE, isRed)).toBe(0);
    expect(count(blue, WHOLE, ([r, g, b]) => b > r + 60 && b > g)).toBeGreaterThan(300);
    expect(isColor('#eef3f8')(blue.at(5, 5))).toBe(true);
  });

  it('has the default look if the board sets none', async () => {
    const [one, other] = await Promise.all([
      draw(preview('open')),
      draw(preview('open', DEFAULT_LOOK)),
    ]);
    expect(Buffer.from(one.data).equals(other.data)).toBe(true);
  });

  it('has its title in the font of the board’s headings', async () => {
    const titles = await Promise.all(
      HEADING_FONTS.map(async (font) =>
        cut(await draw(preview('open', { ...DEFAULT_LOOK, font })), { ...TEXT, ...TITLE }).toString(
          'base64',
        ),
      ),
    );
    expect(new Set(titles).size).toBe(HEADING_FONTS.length);
  });
});
