import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getAccent } from '../model/accent.ts';
import { UserError } from '../lib/user-error.ts';
import { icoOf } from '../publish/icons/ico.ts';
import {
  drawIcon,
  iconSvg,
  initialOf,
  outlinesOf,
  type Drawing,
} from '../publish/icons/draw-icon.ts';
import { webManifest, type ManifestFacts } from '../publish/icons/web-manifest.ts';

/** What the icons are made from. */
export interface IconFacts extends ManifestFacts {
  /** The colour of the pin by light, where it is not red. */
  accent?: string | undefined;
}

/** The drawing that all icons are made from. */
const LOGO = 'favicon.svg';

/** The icons that are pixels. A maskable one may be cut to a circle of 80 % of its width; Apple's loses its corners. */
const DRAWINGS: Readonly<Record<string, Drawing>> = {
  'icon-192.png': { size: 192 },
  'icon-512.png': { size: 512 },
  'icon-maskable-512.png': { size: 512, share: 0.6 },
  'apple-touch-icon.png': { size: 180, share: 0.76 },
};

/** The sizes in `favicon.ico`: a tab's, a bookmark's, and that of search results. */
const ICO_SIZES = [16, 32, 48];

/** The files of the icon set, and what each is as a response. */
export const ICON_TYPES: Readonly<Record<string, string>> = {
  [LOGO]: 'image/svg+xml',
  'favicon.ico': 'image/x-icon',
  ...Object.fromEntries(Object.keys(DRAWINGS).map((name) => [name, 'image/png'])),
  'site.webmanifest': 'application/manifest+json',
};

/**
 * Gives the built site its icons and its manifest, made from the board's name. A file of the same name in `public/`
 * wins, and a `favicon.svg` there is what all the others are made from.
 *
 * @param load what the board says of itself, asked for once the pages are built
 */
export function siteIcons(load: () => Promise<IconFacts>): AstroIntegration {
  let base = '/';
  let folder = '';
  const own = (name: string) => existsSync(folder + name);
  return {
    name: 'corkboard:icons',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        folder = fileURLToPath(config.publicDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          // Astro takes the base path off what it asks others for.
          const name = request.url?.split('?')[0]?.slice(1) ?? '';
          const type = ICON_TYPES[name];
          if (type === undefined || own(name)) return next();
          makeFile(name, load, base, folder).then(
            (data) => response.setHeader('Content-Type', type).end(data),
            (error: unknown) => {
              logger.error(String(error));
              next();
            },
          );
        });
      },
      'astro:build:done': async ({ dir }) => {
        const names = Object.keys(ICON_TYPES).filter((name) => !own(name));
        await Promise.all(
          names.map(async (name) =>
            writeFile(fileURLToPath(new URL(name, dir)), await makeFile(name, load, base, folder)),
          ),
        );
      },
    },
  };
}

async function makeFile(
  name: string,
  load: () => Promise<IconFacts>,
  base: string,
  folder: string,
): Promise<Uint8Array | string> {
  const facts = await load();
  if (name === 'site.webmanifest') return webManifest(facts, base);
  const own = folder + LOGO;
  const logo = existsSync(own) ? await readFile(own, 'utf8') : await logoOf(facts);
  try {
    return await iconFile(name, logo);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${name} cannot be made from ${existsSync(own) ? own : LOGO}: ${reason}`);
  }
}

/** The board's own drawing: a card with the first letter of its name. */
export async function logoOf({ name, locale, accent }: IconFacts): Promise<string> {
  return iconSvg(getAccent(accent).light, await outlinesOf(initialOf(name, locale)));
}

/** A file of the set, made from its drawing. */
async function iconFile(name: string, logo: string): Promise<Uint8Array | string> {
  const drawing = DRAWINGS[name];
  if (drawing) return drawIcon(logo, drawing);
  if (name === LOGO) return logo;
  return icoOf(
    await Promise.all(
      ICO_SIZES.map(async (size) => ({ size, png: await drawIcon(logo, { size }) })),
    ),
  );
}
