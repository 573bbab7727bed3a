// The headers of every file on every host. `npm run serve` and the files for hosts both use them.

/**
 * The Content-Security-Policy of every file. Nothing is inline and nothing comes from another host;
 * `wasm-unsafe-eval` is for the WebAssembly of the search.
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

/**
 * The features of the share button. `web-share` is missing because Chromium lacks it on some
 * systems.
 */
const GRANTED = ['clipboard-write'];

/**
 * Features that no page uses. Chromium logs an error for a name that it does not know, so these are
 * the names that it knows on every system. By default, other features are restricted to the site.
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

/** The headers of every response, whatever its status. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  // Two years. `includeSubDomains` and `preload` affect the whole domain, and preloading is hard to
  // undo, so these are left to the owner of the domain.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS_POLICY,
} as const;

/** The caching of files that keep their URL if they change: a copy has to be revalidated. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';

/** The caching of files that are named by their content: a year. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

export interface HeaderRule {
  /** One word, for hosts whose rules need a name. */
  name: string;
  /**
   * The paths of the rule below the base path. `*` stands for any characters, slashes included, and
   * `:name` for a whole segment. A path has at most one `*`, because Cloudflare allows no more.
   */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/** Every file. */
const EVERYTHING: HeaderRule = { name: 'everything', paths: ['/*'], headers: SECURITY_HEADERS };

/**
 * Preview images, which other sites show next to a link and could not load otherwise. This is the
 * only rule that overrides a header of {@link EVERYTHING}.
 */
export const SHOWN_ELSEWHERE: HeaderRule = {
  name: 'shown_elsewhere',
  paths: ['/preview.png', '/jobs/*.png'],
  headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
};

/**
 * Files with a hash of their content in their name or in that of their folder. Pagefind's entry,
 * script and WebAssembly are not among them: a new version of Pagefind writes others by the same
 * names.
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

/** Data that scripts of other sites may read. */
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

const createTypeRule = (name: string, type: string, ...paths: string[]): HeaderRule => ({
  name,
  paths,
  headers: { 'Content-Type': type },
});

/** Files with another type than their extension suggests. */
export const NAMED_TYPES: readonly HeaderRule[] = [
  createTypeRule('rss', 'application/rss+xml;charset=utf-8', ...RSS),
  createTypeRule('json_feed', 'application/feed+json;charset=utf-8', ...JSON_FEEDS),
  createTypeRule('schema', 'application/schema+json;charset=utf-8', ...SCHEMAS),
  createTypeRule(
    'opensearch',
    'application/opensearchdescription+xml;charset=utf-8',
    '/opensearch.xml',
  ),
];

/** The type of files without an extension or with an unknown one. */
export const OTHER_TYPE = 'application/octet-stream';

/**
 * Types by the extension of a file, in the form that RFC 9110, section 8.3.1, prefers. The parts of
 * the search index are compressed already, and only the search itself reads them.
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
  jpeg: 'image/jpeg',
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

/**
 * Extensions whose type some hosts do not know. They know the others, but may serve XML as text.
 */
const UNCOMMON_EXTENSIONS = [
  'ics',
  'md',
  'pack',
  'pagefind',
  'pf_index',
  'pf_meta',
  'webmanifest',
] as const satisfies (keyof typeof TYPES)[];

/**
 * All rules for hosts, in order. If two set the same header of a file, the later one wins; since
 * some hosts join the values instead, only {@link SHOWN_ELSEWHERE} does so. Hosts revalidate all
 * other files and know the type of pages by default.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  EVERYTHING,
  SHOWN_ELSEWHERE,
  HASHED,
  PUBLIC,
  ...NAMED_TYPES,
  createTypeRule('xml', TYPES.xml, '/jobs.xml', '/sitemap-*.xml'),
  ...UNCOMMON_EXTENSIONS.map((ending) => createTypeRule(ending, TYPES[ending], `/*.${ending}`)),
];

/**
 * A path of a rule or a base path as a regular expression without anchors, in the syntax that
 * JavaScript, nginx and Caddy share.
 */
export function expressionOf(path: string): string {
  return path
    .replaceAll('.', '\\.')
    .replaceAll('*', '.*')
    .replace(/:[a-z]+/g, '[^/]+');
}

/**
 * All paths of a rule as one regular expression.
 *
 * @param prefix the base path: empty or `/board`
 */
export function expressionOfAll(paths: readonly string[], prefix = ''): string {
  const [only, ...others] = paths.map(expressionOf);
  const any = others.length === 0 ? only : `(?:${[only, ...others].join('|')})`;
  return `^${expressionOf(prefix)}${any}$`;
}

const COMPILED_RULES = HEADER_RULES.map(({ paths, headers }) => ({
  is: new RegExp(expressionOfAll(paths)),
  headers,
}));

/**
 * The headers of a file.
 *
 * @param path the decoded path below the base path: `/`, `/jobs/`, `/jobs/some-id.json`
 */
export function headersFor(path: string): Record<string, string> {
  return Object.assign(
    { 'Cache-Control': REVALIDATE, 'Content-Type': getType(path) },
    ...COMPILED_RULES.filter(({ is }) => is.test(path)).map(({ headers }) => headers),
  ) as Record<string, string>;
}

function getType(path: string): string {
  const ending = path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1);
  return isKnown(ending) ? TYPES[ending] : OTHER_TYPE;
}

/**
 * The headers of a response without a file, such as a redirect. It has to be revalidated even if a
 * file of that name would never change. The 404 page is a file, with the headers of its own path.
 */
export function headersWithoutFile(path: string): Record<string, string> {
  const headers = headersFor(path);
  delete headers['Content-Type'];
  return { ...headers, 'Cache-Control': REVALIDATE };
}
