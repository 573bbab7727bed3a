import { DEFAULT_ACCENT, getAccent, type Accent } from '../model/accent.ts';

/** The style sheet with the tokens, as Vite names it; `direct` marks a request of a browser. */
const TOKENS = /\/src\/styles\/site\.css(?:\?direct)?$/;

/** The declaration of the accent in the tokens. */
const createDeclaration = ({ light, dark }: Accent) =>
  `--color-pin: light-dark(${light}, ${dark});`;

/** The parts of a Vite plugin that are used here. */
interface TokensPlugin {
  name: string;
  enforce: 'pre';
  transform: (css: string, id: string) => string | undefined;
}

/**
 * Writes the accent of the board into the style sheet when it is built, so that pages need neither
 * their own styles nor another request for it. The plugin has to run before those that process the
 * style sheet.
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
 * Replaces the default accent in the tokens.
 *
 * @throws if the tokens do not have the declaration of the default accent
 */
export function withAccent(css: string, accent: Accent): string {
  const declaration = createDeclaration(DEFAULT_ACCENT);
  if (!css.includes(declaration)) {
    throw new Error(`The tokens have no line “${declaration}” for the accent.`);
  }
  return css.replace(declaration, createDeclaration(accent));
}
