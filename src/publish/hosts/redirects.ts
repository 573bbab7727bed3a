/** A permanent redirect between two paths of the site, base path included. */
export interface Redirect {
  from: string;
  to: string;
}

/** The other formats of a posting, by their extensions. */
const FORMATS = ['.json', '.md', '.png'];

/**
 * The redirects of a board's aliases: of the page with and without the slash at the end, and of the
 * other formats. Each leads to the end of a chain of aliases in one step.
 *
 * @param aliases the id that replaced each former id
 * @param base the base path of the site: `/` or `/board`
 * @throws if an alias leads back to itself
 */
// Not by Astro's `redirects`: on a static site it makes pages of its own for them, in English and
// without the site's styles. `layouts/RedirectPage.astro` is the page for hosts without redirects.
export function redirectsOf(aliases: ReadonlyMap<string, string>, base: string): Redirect[] {
  const jobs = `${base.replace(/\/$/, '')}/jobs/`;
  return [...aliases.keys()].sort().flatMap((id) => {
    const [from, to] = [jobs + id, jobs + findLastId(id, aliases)];
    return [
      { from: `${from}/`, to: `${to}/` },
      { from, to: `${to}/` },
      ...FORMATS.map((format) => ({ from: from + format, to: to + format })),
    ];
  });
}

function findLastId(id: string, aliases: ReadonlyMap<string, string>): string {
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
 * `_redirects` for Netlify and Cloudflare. Netlify prefers an existing file, such as a redirect
 * page, unless the status ends with `!`; Cloudflare ignores a line with that sign and uses the next
 * one.
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

/** Reads the redirects of a `_redirects` file that {@link redirectsFile} wrote. */
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

/**
 * The longest path that nginx can look up, in bytes; the default of 64 is too small for a long id.
 */
const NGINX_BUCKET_SIZE = 512;

/**
 * A map for nginx, to be included at the `http` level. The server uses it with
 * `if ($corkboard_redirect) { return 301 $corkboard_redirect$is_args$args; }`.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function nginxMap(redirects: readonly Redirect[]): string {
  return [
    '# Former URLs of postings. Include this file at the http level, and add this to the server of the board:',
    '#   if ($corkboard_redirect) { return 301 $corkboard_redirect$is_args$args; }',
    '# The two sizes can be set only once: remove them here if the configuration has larger ones.',
    `map_hash_bucket_size ${NGINX_BUCKET_SIZE};`,
    `map_hash_max_size ${Math.max(2048, 2 ** Math.ceil(Math.log2(redirects.length * 2 + 1)))};`,
    'map $uri $corkboard_redirect {',
    '  default "";',
    ...redirects.map(({ from, to }) => `  ${from} ${to};`),
    '}',
    '',
  ].join('\n');
}
