import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { accentTokens, withAccent } from '../../../src/integrations/accent-tokens.ts';
import { getAccent, DEFAULT_ACCENT } from '../../../src/model/accent.ts';

const SHEET = fileURLToPath(new URL('../../../src/styles/site.css', import.meta.url));

let css = '';

beforeAll(async () => {
  css = await readFile(SHEET, 'utf8');
});

/** The style sheet after the transformation, for a board with this accent. */
const sheetOf = (accent: string | undefined, id = SHEET) =>
  accentTokens(() => accent).transform(css, id);

describe('the tokens of a board', () => {
  it('have its accent and no other changes', () => {
    const sheet = sheetOf('#0057b7');
    const { light, dark } = getAccent('#0057b7');
    expect(sheet).toContain(`--color-pin: light-dark(${light}, ${dark});`);
    expect(sheet?.replace(light, DEFAULT_ACCENT.light).replace(dark, DEFAULT_ACCENT.dark)).toBe(
      css,
    );
  });

  it('have its accent if a browser requests the style sheet directly', () => {
    expect(sheetOf('#0057b7', `${SHEET}?direct`)).toContain('#0057b7');
  });

  it('have the default red if the settings have no accent', () => {
    expect(sheetOf(undefined)).toBe(css);
  });

  it('do not change in other style sheets', () => {
    expect(sheetOf('#0057b7', SHEET.replace('site', 'print'))).toBeUndefined();
  });

  it('must have the default red, so that it can be replaced', () => {
    expect(() => withAccent(':root { --color-pin: red }', getAccent('#0057b7'))).toThrow(
      /--color-pin: light-dark\(#c4301c, #f0614b\)/,
    );
  });
});
