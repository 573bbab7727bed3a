import { copyFile, mkdir } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pMap from 'p-map';
import { IMAGE_FOLDER } from '../content/read-images.ts';
import { MAX_OPEN_FILES } from '../lib/max-open-files.ts';
import { headersFor } from '../publish/hosts/headers.ts';
import { imagePath } from '../model/image.ts';

/**
 * Copies the images of the content folder to the site. Only those that were read and checked are
 * copied.
 *
 * @param folder the content folder, as an absolute path
 * @param load returns the names of the images
 */
export function siteImages(folder: string, load: () => readonly string[]): AstroIntegration {
  const source = (name: string) => join(folder, IMAGE_FOLDER, name);
  return {
    name: 'corkboard:images',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // Astro has removed the base path from the URL.
          const path = request.url?.split('?')[0] ?? '';
          const name = load().find((one) => imagePath(one) === path);
          if (name === undefined) return next();
          for (const header of ['Content-Type', 'Content-Security-Policy']) {
            response.setHeader(header, headersFor(path)[header] ?? '');
          }
          createReadStream(source(name)).on('error', next).pipe(response);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const names = load();
        if (names.length === 0) return;
        const target = join(fileURLToPath(dir), IMAGE_FOLDER);
        await mkdir(target, { recursive: true });
        await pMap(names, (name) => copyFile(source(name), join(target, name)), {
          concurrency: MAX_OPEN_FILES,
        });
      },
    },
  };
}
