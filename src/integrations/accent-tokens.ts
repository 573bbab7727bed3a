import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { getAccent, accentSchema, DEFAULT_ACCENT, type Accent } from '../model/accent.ts';

/** The style sheet with the tokens, as Vite names it; `direct` marks a request of a browser. */
const TOKENS = /\/src\/styles\/site\.css(?:\?direct)?$/;

/** The declaration of the accent in the tokens. */
const createDeclaration = ({ light, dark }: Accent) =>
  `--color-pin: light-dark(${light}, ${dark});`;

/** The parts of a Vite plugin that are used here. */
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
 * Writes the accent of the board into the style sheet when it is built, so that pages need neither
 * their own styles nor another request for it. The plugin has to run before those that process the
 * style sheet. The development server watches the file. If it cannot be read, the accent is the
 * default one, and the content check reports the problem.
 *
 * @param siteFile the absolute path of `site.yaml`
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
 * Replaces the default accent in the tokens.
 *
 * @throws if they do not declare it as expected
 */
export function withAccent(css: string, accent: Accent): string {
  const declaration = createDeclaration(DEFAULT_ACCENT);
  if (!css.includes(declaration))
    throw new Error(`The tokens have no line “${declaration}” for the accent.`);
  return css.replace(declaration, createDeclaration(accent));
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
