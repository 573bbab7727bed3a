import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { getAccent, accentSchema, DEFAULT_ACCENT, type Accent } from '../model/accent.ts';

/** Where the tokens are, as Vite names the file; `direct` is what it calls one that a browser asks for. */
const TOKENS = /\/src\/styles\/site\.css(?:\?direct)?$/;

/** How the tokens declare the accent. */
const declaration = ({ light, dark }: Accent) => `--color-pin: light-dark(${light}, ${dark});`;

/** The part of Vite's plugins that is needed here. */
interface TokensPlugin {
  name: string;
  enforce: 'pre';
  transform(
    this: { addWatchFile(path: string): void },
    css: string,
    id: string,
  ): Promise<string | undefined>;
}

/**
 * Gives the board's own accent to the site's tokens, as the style sheet is built: no page needs a style of its own
 * for it, nor another request. It belongs before what reads the style sheet. The development server follows the
 * file; one that cannot be read leaves the pins red, and is for the content check to speak of.
 *
 * @param siteFile `site.yaml`, as an absolute path
 */
export function accentTokens(siteFile: string): TokensPlugin {
  return {
    name: 'corkboard:accent',
    enforce: 'pre',
    async transform(css, id) {
      if (!TOKENS.test(id)) return undefined;
      this.addWatchFile(siteFile);
      return withAccent(css, getAccent(await readAccent(siteFile)));
    },
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

async function readAccent(siteFile: string): Promise<string | undefined> {
  try {
    const site: unknown = parse(await readFile(siteFile, 'utf8'));
    const accent = site !== null && typeof site === 'object' && 'accent' in site && site.accent;
    return accentSchema.safeParse(accent).data;
  } catch {
    return undefined;
  }
}
