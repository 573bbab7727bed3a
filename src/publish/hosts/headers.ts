/**
 * What every file of the site is served with, on every host: the one source from which this project's own server
 * answers, and from which the files of hosts are written.
 */

/**
 * The Content-Security-Policy of every file of the site. Nothing is inline and nothing comes from
 * another host; `wasm-unsafe-eval` is for the search engine's WebAssembly.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the button that shares a posting asks for. `web-share` too, but Chromium has it on some systems only. */
const GRANTED = ['clipboard-write'];

/**
 * What no page of the site asks for. Chromium complains in the console of a name that it does not know, so that these
 * are those that it knows on every system; one that is not named here is for the site alone by its own rule.
 *
 * @see https://www.w3.org/TR/permissions-policy/
 */
const REFUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

const PERMISSIONS_POLICY = [
  ...GRANTED.map((feature) => `${feature}=(self)`),
  ...REFUSED.map((feature) => `${feature}=()`),
].join(', ');

/** The headers that every response carries, whatever its status. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  // Two years. `includeSubDomains` and `preload` bind the rest of a domain, and preloading is hard to take back:
  // that is for the owner of the domain to say.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS_POLICY,
} as const;

/** The caching of what keeps its address when its content changes: a copy is good once the host says so again. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';

/** The caching of what is named by its content: a year, which is as long as HTTP knows. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

export interface HeaderRule {
  /** One word, for where a host wants rules to have names. */
  name: string;
  /**
   * Which addresses it is for, below the base path: `*` stands for any characters, slashes too, and `:name` for a
   * whole segment. Of `*` there is one at most: Cloudflare takes no more.
   */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/** Every file. */
const EVERYTHING: HeaderRule = { name: 'everything', paths: ['/*'], headers: SECURITY_HEADERS };

/**
 * The one exception to what holds for every file, and a header that hosts are told twice: images that others show
 * beside a link to the site. A page elsewhere could not load them if they were for this site alone.
 */
export const SHOWN_ELSEWHERE: HeaderRule = {
  name: 'shown_elsewhere',
  paths: ['/preview.png', '/jobs/*.png'],
  headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
};

/**
 * Files whose address has a hash of their content, or lies in a folder that has. Not Pagefind's entry, script and
 * WebAssembly, which are there too: their names stay when a new version of Pagefind writes others.
 */
const HASHED: HeaderRule = {
  name: 'hashed',
  paths: [
    '/_astro/*',
    '/pagefind/:version/*.pack',
    '/pagefind/:version/*.pf_index',
    '/pagefind/:version/*.pf_meta',
  ],
  headers: { 'Cache-Control': IMMUTABLE },
};

const RSS = ['/rss.xml', '/:way/:value/rss.xml'];
const JSON_FEEDS = ['/feed.json', '/:way/:value/feed.json'];
const SCHEMAS = ['/job.schema.json', '/jobs.schema.json'];

/** Data that programs in other sites' pages may read. */
const PUBLIC: HeaderRule = {
  name: 'public',
  paths: [
    ...RSS,
    ...JSON_FEEDS,
    ...SCHEMAS,
    '/calendar.ics',
    '/jobs.json',
    '/jobs.xml',
    '/jobs/*.json',
  ],
  headers: { 'Access-Control-Allow-Origin': '*' },
};

const typed = (name: string, type: string, ...paths: string[]): HeaderRule => ({
  name,
  paths,
  headers: { 'Content-Type': type },
});

/** Files whose type their name's ending does not tell. */
export const NAMED_TYPES: readonly HeaderRule[] = [
  typed('rss', 'application/rss+xml;charset=utf-8', ...RSS),
  typed('json_feed', 'application/feed+json;charset=utf-8', ...JSON_FEEDS),
  typed('schema', 'application/schema+json;charset=utf-8', ...SCHEMAS),
  typed('opensearch', 'application/opensearchdescription+xml;charset=utf-8', '/opensearch.xml'),
];

/** The type of what has no name's ending, or one that is not known here. */
export const OTHER_TYPE = 'application/octet-stream';

/**
 * Types by the ending of a file's name, in the form that RFC 9110, section 8.3.1, prefers.
 * The parts of the search index are compressed already, and only its own script can read them.
 */
export const TYPES = {
  html: 'text/html;charset=utf-8',
  css: 'text/css;charset=utf-8',
  js: 'text/javascript;charset=utf-8',
  json: 'application/json;charset=utf-8',
  xml: 'application/xml;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  webmanifest: 'application/manifest+json;charset=utf-8',
  svg: 'image/svg+xml;charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pack: OTHER_TYPE,
  pf_index: OTHER_TYPE,
  pf_meta: OTHER_TYPE,
  pagefind: OTHER_TYPE,
} as const satisfies Record<string, string>;

const isKnown = (ending: string): ending is keyof typeof TYPES => Object.hasOwn(TYPES, ending);

/** Endings of which not every host knows the type. The others every host knows, and XML files it may take for text. */
const ENDINGS_TO_TELL = [
  'ics',
  'md',
  'pack',
  'pagefind',
  'pf_index',
  'pf_meta',
  'webmanifest',
] as const satisfies (keyof typeof TYPES)[];

/**
 * All that a host has to be told, in order; of two that set the same header of one address the later one holds. No two
 * do, since there are hosts that join the values, but for {@link SHOWN_ELSEWHERE}. What no rule names, hosts do by
 * themselves: they have files revalidated, and know the type of a page.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  EVERYTHING,
  SHOWN_ELSEWHERE,
  HASHED,
  PUBLIC,
  ...NAMED_TYPES,
  typed('xml', TYPES.xml, '/jobs.xml', '/sitemap-*.xml'),
  ...ENDINGS_TO_TELL.map((ending) => typed(ending, TYPES[ending], `/*.${ending}`)),
];

/**
 * A path of a rule, or of a site, as a regular expression without its anchors: in JavaScript, and in the dialects of
 * nginx and Caddy.
 */
export function expressionOf(path: string): string {
  return path
    .replaceAll('.', '\\.')
    .replaceAll('*', '.*')
    .replace(/:[a-z]+/g, '[^/]+');
}

/** All paths of a rule as one regular expression, for a site that lies under this prefix: nothing, or `/board`. */
export function expressionOfAll(paths: readonly string[], prefix = ''): string {
  const [only, ...others] = paths.map(expressionOf);
  const any = others.length === 0 ? only : `(?:${[only, ...others].join('|')})`;
  return `^${expressionOf(prefix)}${any}$`;
}

const TESTED = HEADER_RULES.map(({ paths, headers }) => ({
  is: new RegExp(expressionOfAll(paths)),
  headers,
}));

/**
 * The headers of the file at an address.
 *
 * @param path below the base path, decoded: `/`, `/jobs/`, `/jobs/some-id.json`
 */
export function headersFor(path: string): Record<string, string> {
  return Object.assign(
    { 'Cache-Control': REVALIDATE, 'Content-Type': typeOf(path) },
    ...TESTED.filter(({ is }) => is.test(path)).map(({ headers }) => headers),
  ) as Record<string, string>;
}

function typeOf(path: string): string {
  const ending = path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1);
  return isKnown(ending) ? TYPES[ending] : OTHER_TYPE;
}

/**
 * The headers of an answer without a file, such as a redirect: it may be another one tomorrow, even where a file of that
 * name would never change. The page for no page is a file, and has the headers of its own address.
 */
export function headersWithoutFile(path: string): Record<string, string> {
  const headers = headersFor(path);
  delete headers['Content-Type'];
  return { ...headers, 'Cache-Control': REVALIDATE };
}
