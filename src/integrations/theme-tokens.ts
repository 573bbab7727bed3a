import { readFileSync } from 'node:fs';
import { DEFAULT_HEADING_FONT, type HeadingFont } from '../model/heading-font.ts';
import { getTheme, type Site } from '../model/site.ts';
import { DEFAULT_THEME, type Colors, type Theme } from '../model/theme.ts';

/** The style sheet with the tokens, as Vite names it; `direct` marks a request of a browser. */
const TOKENS = /\/src\/styles\/site\.css(?:\?direct)?$/;

/** The module whose default export is the URL of the heading font, or undefined. */
const FONT_MODULE = 'virtual:heading-font';
const RESOLVED_FONT_MODULE = `\0${FONT_MODULE}`;

/** The settings of a board that its tokens follow from. */
export type Look = Pick<Site, 'accent' | 'colors' | 'font'>;

/** The parts of a Vite plugin that are used here. */
interface TokensPlugin {
  name: string;
  enforce: 'pre';
  transform: (css: string, id: string) => string | undefined;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
}

/**
 * Writes the colours and the font of the board into the style sheet when it is built, so that pages
 * need neither their own styles nor another request for them. The plugin has to run before those
 * that process the style sheet.
 *
 * @param getLook the settings; undefined while they have errors, in the development server
 */
export function themeTokens(getLook: () => Look | undefined): TokensPlugin {
  const getFont = () => getLook()?.font ?? DEFAULT_HEADING_FONT;
  return {
    name: 'corkboard:theme',
    enforce: 'pre',
    transform: (css, id) =>
      TOKENS.test(id)
        ? applyFont(applyTheme(css, getTheme(getLook() ?? {})), getFont())
        : undefined,
    resolveId: (id) => (id === FONT_MODULE ? RESOLVED_FONT_MODULE : undefined),
    load: (id) => (id === RESOLVED_FONT_MODULE ? createFontModule(getFont()) : undefined),
  };
}

/**
 * Replaces the default colours in the tokens.
 *
 * @throws if the tokens lack the declaration of a default colour
 */
export function applyTheme(css: string, theme: Theme): string {
  const names = Object.keys(DEFAULT_THEME.light) as (keyof Colors)[];
  const declare = ({ light, dark }: Theme, name: keyof Colors) =>
    `--color-${name}: light-dark(${light[name]}, ${dark[name]});`;
  return names.reduce(
    (sheet, name) => replaceOnce(sheet, declare(DEFAULT_THEME, name), declare(theme, name)),
    css,
  );
}

/**
 * Replaces the default font of headings.
 *
 * @throws if the style sheet does not import it
 */
export function applyFont(css: string, font: HeadingFont): string {
  const importOf = (name: HeadingFont) => `@import './fonts/${name}.css';`;
  return replaceOnce(css, importOf(DEFAULT_HEADING_FONT), importOf(font));
}

function replaceOnce(css: string, line: string, replacement: string): string {
  if (!css.includes(line)) throw new Error(`The style sheet has no line “${line}”.`);
  return css.replace(line, replacement);
}

/** A module with the URL of the font's file, which the style sheet of the font names. */
function createFontModule(font: HeadingFont): string {
  const sheet = readFileSync(new URL(`../styles/fonts/${font}.css`, import.meta.url), 'utf8');
  const file = /url\('([^']+)'\)/.exec(sheet)?.[1];
  return file === undefined
    ? 'export default undefined;'
    : `export { default } from '${file}?url';`;
}
