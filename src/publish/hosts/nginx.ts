import {
  expressionOf,
  expressionOfAll,
  HEADER_RULES,
  NAMED_TYPES,
  OTHER_TYPE,
  REVALIDATE,
  SECURITY_HEADERS,
  TYPES,
} from './headers.ts';
import {
  COMPRESSED_ENDINGS,
  HOST_FILES,
  prefixOf,
  DEFAULT_ROOT,
  type HostedSite,
} from './host-files.ts';

/** Headers that differ between files, each with the variable that holds its value. */
const VARYING = {
  'Cache-Control': { variable: '$corkboard_cache', fallback: REVALIDATE },
  'Cross-Origin-Resource-Policy': {
    variable: '$corkboard_embedding',
    fallback: SECURITY_HEADERS['Cross-Origin-Resource-Policy'],
  },
  'Access-Control-Allow-Origin': { variable: '$corkboard_readers', fallback: '' },
} as const;

/**
 * The configuration of a whole site for nginx, for `conf.d` or `sites-enabled`, which behaves like
 * `npm run serve`.
 *
 * @see https://nginx.org/en/docs/
 */
export function nginxSite({ site, base }: HostedSite): string {
  const prefix = prefixOf(base);
  return [
    ...createPreface(),
    ...Object.entries(VARYING).flatMap(([header, { variable, fallback }]) => [
      '',
      ...createMap(prefix, header, variable, fallback),
    ]),
    ...(prefix === '' ? [] : ['', ...createPathMap(prefix)]),
    '',
    'server {',
    '  listen 80;',
    '  listen [::]:80;',
    '  # For HTTPS, with a certificate. `certbot --nginx` writes these lines and a redirect from port 80:',
    '  #   listen 443 ssl;',
    '  #   ssl_certificate /etc/letsencrypt/live/…/fullchain.pem;',
    '  #   ssl_certificate_key /etc/letsencrypt/live/…/privkey.pem;',
    `  server_name ${new URL(site).hostname};`,
    '',
    `  root ${DEFAULT_ROOT};`,
    `  error_page 404 ${prefix}/404.html;`,
    '  # Redirects to paths work behind a proxy and on any port.',
    '  absolute_redirect off;',
    '  server_tokens off;',
    '',
    ...indent(createHeaders()),
    '',
    ...indent(createTypes()),
    '',
    ...indent(createCompression()),
    '',
    '  # Former URLs of postings.',
    '  if ($corkboard_redirect) { return 301 $corkboard_redirect$is_args$args; }',
    '',
    ...indent(prefix === '' ? [] : createBasePathRules(prefix)),
    ...indent(createFileLocation(prefix)),
    '',
    ...indent(createFolderLocation(prefix)),
    '}',
    '',
  ].join('\n');
}

const indent = (lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : `  ${line}`));

/** A string for nginx. No text here contains a quotation mark or a variable. */
const quote = (text: string): string => `"${text}"`;

function createPreface(): string[] {
  return [
    '# The board for nginx. Every build overwrites this file.',
    '#',
    `#   1. Copy the site to ${DEFAULT_ROOT}, or replace that path below by the folder of the site.`,
    '#   2. Include this file at the http level; on Debian:',
    `#        ln -s ${DEFAULT_ROOT}/${HOST_FILES.nginx} /etc/nginx/sites-enabled/corkboard.conf`,
    '#   3. nginx -t && systemctl reload nginx, also after each build that changes redirects.',
    '',
    `include ${DEFAULT_ROOT}/${HOST_FILES.nginxRedirects};`,
  ];
}

/** The values of a header by the URI of the file, which is `/404.html` for a missing page. */
function createMap(prefix: string, header: string, variable: string, fallback: string): string[] {
  const rules = HEADER_RULES.filter(
    ({ paths, headers }) => header in headers && !paths.includes('/*'),
  );
  return [
    `# ${header}`,
    `map $uri ${variable} {`,
    `  default ${quote(fallback)};`,
    ...rules.flatMap(({ paths, headers }) =>
      paths.map(
        (path) =>
          `  ${quote(`~${expressionOfAll([path], prefix)}`)} ${quote(headers[header] ?? '')};`,
      ),
    ),
    '}',
  ];
}

function createPathMap(prefix: string): string[] {
  return [
    '# The path of a file below the folder of the site.',
    'map $uri $corkboard_path {',
    '  default "/";',
    `  ${quote(`~^${expressionOf(prefix)}(?<corkboard_below>/.*)$`)} $corkboard_below;`,
    '}',
  ];
}

function createHeaders(): string[] {
  const all: Record<string, string> = {
    ...SECURITY_HEADERS,
    ...Object.fromEntries(Object.entries(VARYING).map(([name, { variable }]) => [name, variable])),
  };
  return [
    '# On every response, errors and redirects included. An add_header in a location would disable all of these there.',
    ...Object.entries(all).map(
      ([name, value]) =>
        `add_header ${name} ${value.startsWith('$') ? value : quote(value)} always;`,
    ),
  ];
}

function createTypes(): string[] {
  return [
    'types {',
    ...Object.entries(TYPES).map(([ending, type]) => `  ${quote(type)} ${ending};`),
    '}',
    `default_type ${OTHER_TYPE};`,
  ];
}

function createCompression(): string[] {
  const compressible = [
    ...Object.values(TYPES),
    // The type of opensearch.xml is too long for nginx's table, and the file too short to be
    // compressed.
    ...NAMED_TYPES.filter(({ name }) => name !== 'opensearch').flatMap(({ headers }) =>
      Object.values(headers),
    ),
  ].filter((type) => type.includes('charset'));
  return [
    '# The compressed files of `npm run build -- --compress` if there are any; else nginx compresses.',
    '# With the module ngx_brotli, add: brotli_static on;',
    'gzip_static on;',
    'gzip on;',
    'gzip_comp_level 6;',
    'gzip_min_length 1024;',
    'gzip_proxied any;',
    'gzip_vary on;',
    'gzip_types',
    ...compressible.map((type, i) => `  ${quote(type)}${i === compressible.length - 1 ? ';' : ''}`),
  ];
}

/** Rules for all other paths, if the board is under a base path and alone on its server. */
function createBasePathRules(prefix: string): string[] {
  return [
    `# There is nothing outside ${prefix}/. Remove these three lines if the server has more than the board.`,
    `location = / { return 301 ${prefix}/$is_args$args; }`,
    `location = ${prefix} { return 301 ${prefix}/$is_args$args; }`,
    'location / { return 404; }',
    '',
  ];
}

function createFileLocation(prefix: string): string[] {
  const hidden = Object.values(HOST_FILES).map((name) => `/${name}`);
  return [
    `location ${prefix}/ {`,
    ...(prefix === '' ? [] : [`  alias ${DEFAULT_ROOT}/;`]),
    '  # A page is the index.html of its folder, and its URL ends with a slash.',
    '  try_files $uri ${uri}index.html @corkboard_folder;',
    '',
    '  # Not for readers: files for hosts, hidden files and compressed files.',
    `  location ~ ${quote(expressionOfAll(hidden, prefix))} { return 404; }`,
    `  location ~ ${quote(`^${expressionOf(prefix)}/(?!\\.well-known/)(?:.*/)?\\.`)} { return 404; }`,
    `  location ~ ${quote(`\\.(?:${COMPRESSED_ENDINGS.join('|')})$`)} { return 404; }`,
    '',
    '  # Files with another type than their extension suggests.',
    ...NAMED_TYPES.flatMap(({ paths, headers }) => [
      `  location ~ ${quote(expressionOfAll(paths, prefix))} {`,
      '    types { }',
      `    default_type ${quote(headers['Content-Type'] ?? OTHER_TYPE)};`,
      '  }',
    ]),
    '}',
  ];
}

function createFolderLocation(prefix: string): string[] {
  const path = prefix === '' ? '$uri' : '$corkboard_path';
  return [
    '# A folder with a page, requested without the slash at the end.',
    'location @corkboard_folder {',
    `  if (-f $document_root${path}/index.html) { rewrite ^(.*)$ $1/ permanent; }`,
    '  return 404;',
    '}',
  ];
}
