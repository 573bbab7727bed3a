import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  themeTokens,
  applyFont,
  applyTheme,
  type Look,
} from '../../../src/integrations/theme-tokens.ts';
import { HEADING_FONTS } from '../../../src/model/heading-font.ts';
import { createTheme, DEFAULT_THEME } from '../../../src/model/theme.ts';

const SHEET = fileURLToPath(new URL('../../../src/styles/site.css', import.meta.url));
const MODULE = 'virtual:heading-font';

let css = '';

beforeAll(async () => {
  css = await readFile(SHEET, 'utf8');
});

const createPlugin = (look: Partial<Look> = {}) =>
  themeTokens(() => ({ font: 'zilla-slab', ...look }));

/** The style sheet after the transformation, for a board with these settings. */
const sheetOf = (look: Partial<Look> = {}, id = SHEET) => createPlugin(look).transform(css, id);

describe('the tokens of a board', () => {
  it('have its colours and no other changes', () => {
    const colors = { paper: '#eef3f8', link: '#004488' };
    const theme = createTheme(colors);
    let sheet = sheetOf({ colors }) ?? '';
    for (const name of Object.keys(theme.light) as (keyof typeof theme.light)[]) {
      const declaration = `--color-${name}: light-dark(${theme.light[name]}, ${theme.dark[name]});`;
      expect(sheet).toContain(declaration);
      const { light, dark } = DEFAULT_THEME;
      sheet = sheet.replace(
        declaration,
        `--color-${name}: light-dark(${light[name]}, ${dark[name]});`,
      );
    }
    expect(sheet).toBe(css);
  });

  it('have the colour of the pins from the former setting', () => {
    expect(sheetOf({ accent: '#0057b7' })).toContain('--color-pin: light-dark(#0057b7, ');
  });

  it('have its colours if a browser requests the style sheet directly', () => {
    expect(sheetOf({ colors: { pin: '#0057b7' } }, `${SHEET}?direct`)).toContain('#0057b7');
  });

  it('are the default ones if the settings have no colours, or have errors', () => {
    expect(sheetOf()).toBe(css);
    expect(themeTokens(() => undefined).transform(css, SHEET)).toBe(css);
  });

  it('do not change in other style sheets', () => {
    expect(sheetOf({ font: 'inter' }, SHEET.replace('site', 'print'))).toBeUndefined();
  });

  it('must have the default colours and font, so that they can be replaced', () => {
    expect(() => applyTheme(':root { --color-paper: red }', createTheme())).toThrow(
      /--color-paper: light-dark\(#f5f1e8, #15130f\)/,
    );
    expect(() => applyFont('', 'inter')).toThrow(/zilla-slab\.css/);
  });
});

describe('the font of headings', () => {
  it.each(HEADING_FONTS)('has a style sheet and, if it is packaged, a file: %s', async (font) => {
    const sheet = sheetOf({ font }) ?? '';
    expect(sheet.match(/@import '\.\/fonts\/.*';/g)).toEqual([`@import './fonts/${font}.css';`]);
    const path = SHEET.replace('site.css', `fonts/${font}.css`);
    expect(await readFile(path, 'utf8')).toContain('--heading-font: ');
    const plugin = createPlugin({ font });
    const module = plugin.load(plugin.resolveId(MODULE) ?? '') ?? '';
    if (font === 'system') {
      expect(module).toBe('export default undefined;');
      return;
    }
    const file = /'(@fontsource\/[^?]+)\?url'/.exec(module)?.[1] ?? '';
    expect(existsSync(createRequire(import.meta.url).resolve(file))).toBe(true);
  });

  it('leaves other modules to other plugins', () => {
    expect(createPlugin().resolveId('virtual:other')).toBeUndefined();
    expect(createPlugin().load(SHEET)).toBeUndefined();
  });
});
