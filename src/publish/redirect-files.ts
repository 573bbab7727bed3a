import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { nginxMap, redirectsFile, redirectsOf } from './redirects.ts';

/**
 * Writes the redirects of aliases for hosts that can answer with them.
 *
 * @param load the id that took each former id's place
 */
export function redirectFiles(load: () => Promise<ReadonlyMap<string, string>>): AstroIntegration {
  let base = '/';
  return {
    name: 'corkboard:redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const redirects = redirectsOf(await load(), base);
        const write = (name: string, text: string) =>
          writeFile(fileURLToPath(new URL(name, dir)), text);
        await Promise.all([
          write('_redirects', redirectsFile(redirects)),
          write('nginx-redirects.conf', nginxMap(redirects)),
        ]);
      },
    },
  };
}
