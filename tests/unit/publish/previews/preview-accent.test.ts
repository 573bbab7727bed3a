import { describe, expect, it } from 'vitest';
import type { StateName } from '../../../../src/model/state.ts';
import { PREVIEW_COLORS } from '../../../../src/publish/previews/preview-tokens.ts';
import { count, draw, isRed } from '../../../helpers/preview-pixels.ts';

const WHOLE = { left: 0, right: 1199, top: 0, bottom: 629 };
const preview = (name: StateName, accent?: string) => ({
  board: 'Fixture Board',
  title: 'Nurse',
  state: { name, text: 'State' },
  ...(accent !== undefined && { accent }),
});

describe('the pins of a preview image', () => {
  it.each(['open', 'unconfirmed'] as const)('have the board’s accent colour: %s', async (name) => {
    expect(count(await draw(preview(name)), WHOLE, isRed)).toBeGreaterThan(300);
    const blue = await draw(preview(name, '#0057b7'));
    expect(count(blue, WHOLE, isRed)).toBe(0);
    expect(count(blue, WHOLE, ([r, g, b]) => b > r + 60 && b > g)).toBeGreaterThan(300);
  });

  it('are red if the board has no accent colour', async () => {
    const [red, named] = await Promise.all([
      draw(preview('open')),
      draw(preview('open', PREVIEW_COLORS.pin)),
    ]);
    expect(Buffer.from(red.data).equals(named.data)).toBe(true);
  });
});
