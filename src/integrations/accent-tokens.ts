import { getAccent, DEFAULT_ACCENT, type Accent } from '../model/accent.ts';

/** Where the tokens are, as Vite names the file; `direct` is what it calls one that a browser asks for. */
const TOKENS = /\/src\/styles\/site\.css(?:\?direct)?$/;

/** How the tokens declare the accent. */
const declaration = ({ light, dark }: Accent) => `--color-pin: light-dark(${light}, ${dark});`;

/** The part of Vite's plugins that is needed here. */
interface TokensPlugin {
  name: string;
  enforce: 'pre';
  transform: (css: string, id: string) => string | undefined;
}

/**
 * Gives the board's own accent to the site's tokens, as the style sheet is built: no page needs a style of its own
 * for it, nor another request. It belongs before what reads the style sheet.
 *
 * @param getColor the accent of the settings, if they have one
 */
export function accentTokens(getColor: () => string | undefined): TokensPlugin {
  return {
    name: 'corkboard:accent',
    enforce: 'pre',
    transform: (css, id) => (TOKENS.test(id) ? withAccent(css, getAccent(getColor())) : undefined),
  };
}

/**
 * The tokens with an accent in place of the red.
 *
 * @throws when they do not declare the red in the way that this looks for
 */
export function withAccent(css: string, accent: Accent): string {
  const red = declaration(DEFAULT_ACCENT);
  if (!css.includes(red)) throw new Error(`The tokens have no line “${red}” for the accent.`);
  return css.replace(red, declaration(accent));
}
