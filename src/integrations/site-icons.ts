import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { HeadingFont } from '../model/heading-font.ts';
import type { Colors } from '../model/theme.ts';
import { describeError, UserError } from '../lib/user-error.ts';
import { endOnUserError } from './user-errors.ts';
import { createIco } from '../publish/icons/ico.ts';
import { drawIcon, createIconSvg, getOutlines, type Drawing } from '../publish/icons/draw-icon.ts';
import { getInitial } from '../publish/icons/initial.ts';
import { webManifest, type ManifestFacts } from '../publish/icons/web-manifest.ts';

/** The facts of a board for its icons and manifest. */
export interface IconFacts extends Omit<ManifestFacts, 'paper'> {
  /** The colours of the light theme. */
  colors: Readonly<Colors>;
  font: HeadingFont;
}

/** The drawing from which all icons are made. */
const LOGO = 'favicon.svg';

/**
 * The PNG icons. A maskable one may be cut to a circle of 80% of its width, Apple's to rounded
 * corners.
 */
const DRAWINGS: Readonly<Record<string, Drawing>> = {
  'icon-192.png': { size: 192 },
  'icon-512.png': { size: 512 },
  'icon-maskable-512.png': { size: 512, share: 0.6 },
  'apple-touch-icon.png': { size: 180, share: 0.76 },
};

/** The sizes in `favicon.ico`, for tabs, bookmarks and search results. */
const ICO_SIZES = [16, 32, 48];

/** The files of the icon set, each with its content type. */
export const ICON_TYPES: Readonly<Record<string, string>> = {
  [LOGO]: 'image/svg+xml',
  'favicon.ico': 'image/x-icon',
  ...Object.fromEntries(Object.keys(DRAWINGS).map((name) => [name, 'image/png'])),
  'site.webmanifest': 'application/manifest+json',
};

/**
 * Writes icons and a manifest, made from the name of the board. A file of the same name in
 * `public/` is used instead, and a `favicon.svg` there is the drawing for all other icons.
 *
 * @param load returns the facts of the board, once the pages are built
 */
export function siteIcons(load: () => IconFacts): AstroIntegration {
  let base = '/';
  let folder = '';
  const isProvided = (name: string) => existsSync(folder + name);
  return {
    name: 'corkboard:icons',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        folder = fileURLToPath(config.publicDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          // Astro has removed the base path from the URL.
          const name = request.url?.split('?')[0]?.slice(1) ?? '';
          const type = ICON_TYPES[name];
          if (type === undefined || isProvided(name)) return next();
          createFile(name, load, base, folder).then(
            (data) => response.setHeader('Content-Type', type).end(data),
            (error: unknown) => {
              logger.error(describeError(error));
              next();
            },
          );
        });
      },
      'astro:build:done': async ({ dir }) => {
        const names = Object.keys(ICON_TYPES).filter((name) => !isProvided(name));
        const write = async (name: string) =>
          writeFile(fileURLToPath(new URL(name, dir)), await createFile(name, load, base, folder));
        await endOnUserError(() => Promise.all(names.map(write)));
      },
    },
  };
}

async function createFile(
  name: string,
  load: () => IconFacts,
  base: string,
  folder: string,
): Promise<Uint8Array | string> {
  const facts = load();
  if (name === 'site.webmanifest') {
    return webManifest({ ...facts, paper: facts.colors.paper }, base);
  }
  const provided = folder + LOGO;
  const isProvided = existsSync(provided);
  const logo = isProvided ? await readFile(provided, 'utf8') : await drawLogo(facts);
  try {
    return await createIconFile(name, logo, facts.colors.paper);
  } catch (error) {
    // Our own drawing is always valid, so an error with it is a bug.
    if (!isProvided) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `${name} cannot be made from ${provided}: ${reason}`,
      'Replace the file by a valid SVG, or remove it to use the default drawing.',
    );
  }
}

/** The default drawing: a card with the initial of the board's name. */
export async function drawLogo({ name, locale, colors, font }: IconFacts): Promise<string> {
  const letter = await getOutlines(getInitial(name, locale), { font, color: colors.ink });
  return createIconSvg(colors, letter);
}

/** A file of the set, made from its drawing. */
async function createIconFile(
  name: string,
  logo: string,
  paper: string,
): Promise<Uint8Array | string> {
  const drawing = DRAWINGS[name];
  if (drawing) return drawIcon(logo, drawing, paper);
  if (name === LOGO) return logo;
  return createIco(
    await Promise.all(
      ICO_SIZES.map(async (size) => ({ size, png: await drawIcon(logo, { size }, paper) })),
    ),
  );
}
