/** A permanent redirect between two paths of the site, base path included. */
export interface Redirect {
  from: string;
  to: string;
}

/** What a posting has at its address besides its page. */
const FORMATS = ['.json', '.md', '.png'];

/**
 * The redirects of a board's aliases: of the page's address with and without its last slash, and of its other formats.
 * Each leads to the last address of a chain in one step.
 *
 * @param aliases the id that took its place, by former id
 * @param base the path that the site lies under: `/` or `/board`
 * @throws when an alias leads back to itself
 */
export function redirectsOf(aliases: ReadonlyMap<string, string>, base: string): Redirect[] {
  const jobs = `${base.replace(/\/$/, '')}/jobs/`;
  return [...aliases.keys()].sort().flatMap((id) => {
    const [from, to] = [jobs + id, jobs + lastOf(id, aliases)];
    return [
      { from: `${from}/`, to: `${to}/` },
      { from, to: `${to}/` },
      ...FORMATS.map((format) => ({ from: from + format, to: to + format })),
    ];
  });
}

function lastOf(id: string, aliases: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let last = id;
  for (let next = aliases.get(id); next !== undefined; next = aliases.get(next)) {
    if (seen.has(next)) throw new Error(`The alias "${id}" leads back to itself.`);
    seen.add(next);
    last = next;
  }
  return last;
}

/**
 * `_redirects`, as Netlify and Cloudflare read it. Netlify serves a file that is there, as the page that redirects
 * without it is, unless the status says `!`; Cloudflare passes over a line with that sign and takes the next.
 *
 * @see https://docs.netlify.com/manage/routing/redirects/redirect-options/
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects
    .flatMap(({ from, to }) => [
      ...(from.endsWith('/') ? [`${from} ${to} 301!`] : []),
      `${from} ${to} 301`,
    ])
    .map((line) => `${line}\n`)
    .join('');
}

/** The redirects that a `_redirects` file of this project's holds. */
export function readRedirects(text: string): Map<string, string> {
  return new Map(
    text
      .split('\n')
      .map((line) => line.split(' '))
      .flatMap(([from, to, status]) =>
        from !== undefined && to !== undefined && status === '301' ? [[from, to] as const] : [],
      ),
  );
}

/** The longest address that nginx can look up, in bytes; its own limit of 64 is too small for a long id. */
const NGINX_BUCKET = 512;

/**
 * A map for nginx, to be included at the level of `http`; a server then says
 * `if ($corkboard_redirect) { return 301 $corkboard_redirect$is_args$args; }`.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function nginxMap(redirects: readonly Redirect[]): string {
  return [
    '# Former addresses of postings. Include this file at the level of http, and in the server that has the board say:',
    '#   if ($corkboard_redirect) { return 301 $corkboard_redirect$is_args$args; }',
    '# The two sizes may be set once only: take them out here where a configuration has larger ones already.',
    `map_hash_bucket_size ${NGINX_BUCKET};`,
    `map_hash_max_size ${Math.max(2048, 2 ** Math.ceil(Math.log2(redirects.length * 2 + 1)))};`,
    'map $uri $corkboard_redirect {',
    '  default "";',
    ...redirects.map(({ from, to }) => `  ${from} ${to};`),
    '}',
    '',
  ].join('\n');
}
