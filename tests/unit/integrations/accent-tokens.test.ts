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

/** The style sheet as a bundler gets it, of a board with this accent. */
const sheetOf = (accent: string | undefined, id = SHEET) =>
  accentTokens(() => accent).transform(css, id);

describe('the tokens of a board', () => {
  it('have its accent, and are the same in everything else', () => {
    const sheet = sheetOf('#0057b7');
    const { light, dark } = getAccent('#0057b7');
    expect(sheet).toContain(`--color-pin: light-dark(${light}, ${dark});`);
    expect(sheet?.replace(light, DEFAULT_ACCENT.light).replace(dark, DEFAULT_ACCENT.dark)).toBe(
      css,
    );
  });

  it('have it also where a browser asks for the style sheet by itself', () => {
    expect(sheetOf('#0057b7', `${SHEET}?direct`)).toContain('#0057b7');
  });

  it('have the red where the settings have no accent', () => {
    expect(sheetOf(undefined)).toBe(css);
  });

  it('are the only style sheet that is changed', () => {
    expect(sheetOf('#0057b7', SHEET.replace('site', 'print'))).toBeUndefined();
  });

  it('must declare the red, or a board would keep it without anybody noticing', () => {
    expect(() => withAccent(':root { --color-pin: red }', getAccent('#0057b7'))).toThrow(
      /--color-pin: light-dark\(#c4301c, #f0614b\)/,
    );
  });
});
