import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getAccent, DEFAULT_ACCENT } from '../../../src/model/accent.ts';
import { accentTokens, withAccent } from '../../../src/integrations/accent-tokens.ts';

const SHEET = fileURLToPath(new URL('../../../src/styles/site.css', import.meta.url));

let folder = '';
let css = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accent-'));
  css = await readFile(SHEET, 'utf8');
});
afterEach(() => rm(folder, { recursive: true }));

/** The style sheet as a bundler gets it, of a board whose settings are these. */
async function sheetOf(siteYaml: string | undefined, id = SHEET) {
  const file = join(folder, 'site.yaml');
  if (siteYaml !== undefined) await writeFile(file, siteYaml);
  const watched: string[] = [];
  const context = { addWatchFile: (path: string) => watched.push(path) };
  const sheet = await accentTokens(file).transform.call(context, css, id);
  return { sheet, watched };
}

describe('the tokens of a board', () => {
  it('have its accent, and are the same in everything else', async () => {
    const { sheet, watched } = await sheetOf("name: Blue\naccent: '#0057b7'\n");
    const { light, dark } = getAccent('#0057b7');
    expect(sheet).toContain(`--color-pin: light-dark(${light}, ${dark});`);
    expect(sheet?.replace(light, DEFAULT_ACCENT.light).replace(dark, DEFAULT_ACCENT.dark)).toBe(
      css,
    );
    expect(watched).toEqual([join(folder, 'site.yaml')]);
  });

  it('have it also where a browser asks for the style sheet by itself', async () => {
    const { sheet } = await sheetOf("accent: '#0057b7'\n", `${SHEET}?direct`);
    expect(sheet).toContain('#0057b7');
  });

  it.each([
    ['no accent', 'name: Red\n'],
    ['no settings', undefined],
    ['nothing in them', ''],
    ['settings that cannot be read', 'a: b: c'],
    ['an accent that is hard to see', "accent: '#ffd400'\n"],
    ['an accent that is code', "accent: '#000000;}body{display:none'\n"],
    ['an accent without quotes, which is a comment', 'accent: #0057b7\n'],
  ])('have the red where there is %s', async (_, siteYaml) => {
    expect((await sheetOf(siteYaml)).sheet).toBe(css);
  });

  it('are the only style sheet that is changed', async () => {
    expect((await sheetOf("accent: '#0057b7'\n", SHEET.replace('site', 'print'))).sheet).toBe(
      undefined,
    );
  });

  it('must declare the red, or a board would keep it without anybody noticing', () => {
    expect(() => withAccent(':root { --color-pin: red }', getAccent('#0057b7'))).toThrow(
      /--color-pin: light-dark\(#c4301c, #f0614b\)/,
    );
  });
});
