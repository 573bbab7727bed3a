import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddySite } from '../publish/hosts/caddy.ts';
import { headersFile, HOST_FILES, type HostedSite } from '../publish/hosts/host-files.ts';
import { nginxSite } from '../publish/hosts/nginx.ts';
import { nginxMap, redirectsFile, redirectsOf } from '../publish/hosts/redirects.ts';

/** For a site without a URL. A maintainer who uses the files for hosts sets one. */
const DEFAULT_SITE = 'https://jobs.example.org';

/**
 * Writes the files for hosts: headers, redirects of aliases, and configurations for nginx and
 * Caddy.
 *
 * @param load returns the id that replaced each former id
 */
export function writeHostFiles(load: () => ReadonlyMap<string, string>): AstroIntegration {
  let hosted: HostedSite = { site: DEFAULT_SITE, base: '/' };
  return {
    name: 'corkboard:hosts',
    hooks: {
      'astro:config:done': ({ config: { site, base } }) => {
        hosted = { site: site ?? DEFAULT_SITE, base };
      },
      'astro:build:done': async ({ dir }) => {
        const redirects = redirectsOf(load(), hosted.base);
        const texts: Record<keyof typeof HOST_FILES, string> = {
          headers: headersFile(hosted.base),
          redirects: redirectsFile(redirects),
          nginx: nginxSite(hosted),
          nginxRedirects: nginxMap(redirects),
          caddy: caddySite(hosted, redirects),
        };
        await Promise.all(
          Object.entries(HOST_FILES).map(([key, name]) =>
            writeFile(fileURLToPath(new URL(name, dir)), texts[key as keyof typeof HOST_FILES]),
          ),
        );
      },
    },
  };
}
