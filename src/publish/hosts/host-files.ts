import { HEADER_RULES, SHOWN_ELSEWHERE } from './headers.ts';

/** The files at the root of the built site that configure its host, and are not served. */
export const HOST_FILES = {
  headers: '_headers',
  redirects: '_redirects',
  nginx: 'nginx.conf',
  nginxRedirects: 'nginx-redirects.conf',
  caddy: 'Caddyfile',
} as const;

/** The folder of the site in the files for nginx and Caddy, unless it is changed there. */
export const DEFAULT_ROOT = '/srv/corkboard';

/** The site that a host's files are for. */
export interface HostedSite {
  /** The URL of the site; its path is ignored. */
  site: string;
  /** The base path of the site: `/` or `/board`. */
  base: string;
}

/** A base path as the prefix of a path: empty or `/board`. */
export const prefixOf = (base: string): string => base.replace(/\/$/, '');

/** The extensions of compressed files, which are next to the files that they replace. */
export const COMPRESSED_ENDINGS = ['br', 'gz'];

/**
 * Whether a file must not be served under its own name: a file for a host, a file or folder whose
 * name begins with a dot, or a compressed file, which is served in place of another.
 *
 * @param path the decoded path below the base path
 */
export function isHidden(path: string): boolean {
  return (
    (Object.values(HOST_FILES) as string[]).includes(path.slice(1)) ||
    (path.includes('/.') && !path.startsWith('/.well-known/')) ||
    COMPRESSED_ENDINGS.some((ending) => path.endsWith(`.${ending}`))
  );
}

/**
 * `_headers` for Netlify and Cloudflare, with each path once.
 *
 * Cloudflare joins the values that several rules set for a header, unless a later rule removes the
 * earlier value with a line of `!` and the name of the header. Netlify's parser ignores that line,
 * and its server uses the later value.
 *
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/workers/static-assets/headers/
 */
export function headersFile(base: string): string {
  const blocks = new Map<string, string[]>();
  for (const rule of HEADER_RULES) {
    const lines = Object.entries(rule.headers).flatMap(([name, value]) => [
      ...(rule === SHOWN_ELSEWHERE ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    for (const path of rule.paths) blocks.set(path, [...(blocks.get(path) ?? []), ...lines]);
  }
  return [
    '# Headers for Netlify and Cloudflare. By default, both have browsers revalidate files, and know the types of pages,',
    '# scripts, styles and images.',
    '',
    ...[...blocks].flatMap(([path, lines]) => [prefixOf(base) + path, ...lines, '']),
  ].join('\n');
}
