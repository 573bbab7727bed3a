import { HEADER_RULES, SHOWN_ELSEWHERE } from './headers.ts';

/** The files at the top of the built site that are for its host, and for no reader. */
export const HOST_FILES = {
  headers: '_headers',
  redirects: '_redirects',
  nginx: 'nginx.conf',
  nginxRedirects: 'nginx-redirects.conf',
  caddy: 'Caddyfile',
} as const;

/** Where the files of hosts suppose the site to lie; whoever uses them says where it does. */
export const SUPPOSED_ROOT = '/srv/corkboard';

/** What a host's file is made from. */
export interface HostedSite {
  /** The address that the board answers to, as a URL; its path does not count. */
  site: string;
  /** The path that the site lies under: `/` or `/board`. */
  base: string;
}

/** A base path as it goes in front of a path: empty, or `/board`. */
export const prefixOf = (base: string): string => base.replace(/\/$/, '');

/** The endings of compressed files that lie beside the files that they are in place of. */
export const COMPRESSED_ENDINGS = ['br', 'gz'];

/**
 * Whether nothing is to be had at an address although there is a file: one of the host's, one whose name begins with a
 * dot, or a compressed one, which is served in place of another and not under its own name.
 *
 * @param path below the base path, decoded
 */
export function isHidden(path: string): boolean {
  return (
    (Object.values(HOST_FILES) as string[]).includes(path.slice(1)) ||
    (path.includes('/.') && !path.startsWith('/.well-known/')) ||
    COMPRESSED_ENDINGS.some((ending) => path.endsWith(`.${ending}`))
  );
}

/**
 * `_headers`, as Netlify and Cloudflare read it, with each address once.
 *
 * Cloudflare joins the values that several rules give a header, unless a later rule takes the former value away with a
 * line of `!` and the header's name. Netlify's own parser passes over that line, and its server has the later rule hold.
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
    '# Headers for Netlify and Cloudflare. What is not named here they do by themselves: they have browsers ask again',
    '# for whatever may have changed, and know the types of pages, scripts, styles and images.',
    '',
    ...[...blocks].flatMap(([path, lines]) => [prefixOf(base) + path, ...lines, '']),
  ].join('\n');
}
