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
  SUPPOSED_ROOT,
  type HostedSite,
} from './host-files.ts';

/** Headers that not every file has alike, and the variable that has each one's value. */
const VARYING = {
  'Cache-Control': { variable: '$corkboard_cache', otherwise: REVALIDATE },
  'Cross-Origin-Resource-Policy': {
    variable: '$corkboard_embedding',
    otherwise: SECURITY_HEADERS['Cross-Origin-Resource-Policy'],
  },
  'Access-Control-Allow-Origin': { variable: '$corkboard_readers', otherwise: '' },
} as const;

/**
 * A whole site of nginx: what `conf.d` or `sites-enabled` holds. It serves as this project's own server does.
 *
 * @see https://nginx.org/en/docs/
 */
export function nginxSite({ site, base }: HostedSite): string {
  const prefix = prefixOf(base);
  return [
    ...preface(),
    ...Object.entries(VARYING).flatMap(([header, { variable, otherwise }]) => [
      '',
      ...map(prefix, header, variable, otherwise),
    ]),
    ...(prefix === '' ? [] : ['', ...pathBelow(prefix)]),
    '',
    'server {',
    '  listen 80;',
    '  listen [::]:80;',
    '  # For HTTPS, once there is a certificate; `certbot --nginx` writes these lines, and a redirect from port 80:',
    '  #   listen 443 ssl;',
    '  #   ssl_certificate /etc/letsencrypt/live/…/fullchain.pem;',
    '  #   ssl_certificate_key /etc/letsencrypt/live/…/privkey.pem;',
    `  server_name ${new URL(site).hostname};`,
    '',
    `  root ${SUPPOSED_ROOT};`,
    `  error_page 404 ${prefix}/404.html;`,
    '  # Redirects name a path, and so hold behind a proxy and on any port.',
    '  absolute_redirect off;',
    '  server_tokens off;',
    '',
    ...indented(headers()),
    '',
    ...indented(types()),
    '',
    ...indented(compression()),
    '',
    '  # Former addresses of postings.',
    '  if ($corkboard_redirect) { return 301 $corkboard_redirect$is_args$args; }',
    '',
    ...indented(prefix === '' ? [] : besideBase(prefix)),
    ...indented(files(prefix)),
    '',
    ...indented(folders(prefix)),
    '}',
    '',
  ].join('\n');
}

const indented = (lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : `  ${line}`));

/** Text as nginx takes it whole, whatever is in it; of variables there are none. */
const quoted = (text: string): string => `"${text}"`;

function preface(): string[] {
  return [
    '# The board, as nginx serves it. Written by the build: the next one writes it anew.',
    '#',
    `#   1. Copy the site to ${SUPPOSED_ROOT}, or put its own folder in place of that wherever it stands below.`,
    '#   2. Include this file at the level of http; on Debian:',
    `#        ln -s ${SUPPOSED_ROOT}/${HOST_FILES.nginx} /etc/nginx/sites-enabled/corkboard.conf`,
    '#   3. nginx -t && systemctl reload nginx, after each build that came with other redirects as well.',
    '',
    `include ${SUPPOSED_ROOT}/${HOST_FILES.nginxRedirects};`,
  ];
}

/** Which value a header has for which file. The file of a missing page is 404.html, whatever was asked for. */
function map(prefix: string, header: string, variable: string, otherwise: string): string[] {
  const rules = HEADER_RULES.filter(
    ({ paths, headers }) => header in headers && !paths.includes('/*'),
  );
  return [
    `# ${header}`,
    `map $uri ${variable} {`,
    `  default ${quoted(otherwise)};`,
    ...rules.flatMap(({ paths, headers }) =>
      paths.map(
        (path) =>
          `  ${quoted(`~${expressionOfAll([path], prefix)}`)} ${quoted(headers[header] ?? '')};`,
      ),
    ),
    '}',
  ];
}

function pathBelow(prefix: string): string[] {
  return [
    '# Where a file lies below the site’s folder.',
    'map $uri $corkboard_path {',
    '  default "/";',
    `  ${quoted(`~^${expressionOf(prefix)}(?<corkboard_below>/.*)$`)} $corkboard_below;`,
    '}',
  ];
}

function headers(): string[] {
  const all: Record<string, string> = {
    ...SECURITY_HEADERS,
    ...Object.fromEntries(Object.entries(VARYING).map(([name, { variable }]) => [name, variable])),
  };
  return [
    '# On every answer, errors and redirects too. An add_header in a location would put an end to all of these there.',
    ...Object.entries(all).map(
      ([name, value]) =>
        `add_header ${name} ${value.startsWith('$') ? value : quoted(value)} always;`,
    ),
  ];
}

function types(): string[] {
  return [
    'types {',
    ...Object.entries(TYPES).map(([ending, type]) => `  ${quoted(type)} ${ending};`),
    '}',
    `default_type ${OTHER_TYPE};`,
  ];
}

function compression(): string[] {
  const compressible = [
    ...Object.values(TYPES),
    // What describes the search is too short to be compressed, and its type too long for nginx's table of types.
    ...NAMED_TYPES.filter(({ name }) => name !== 'opensearch').flatMap(({ headers }) =>
      Object.values(headers),
    ),
  ].filter((type) => type.includes('charset'));
  return [
    '# The compressed files of `npm run build -- --compress` where there are any, else nginx compresses.',
    '# With the module ngx_brotli also: brotli_static on;',
    'gzip_static on;',
    'gzip on;',
    'gzip_comp_level 6;',
    'gzip_min_length 1024;',
    'gzip_proxied any;',
    'gzip_vary on;',
    'gzip_types',
    ...compressible.map(
      (type, i) => `  ${quoted(type)}${i === compressible.length - 1 ? ';' : ''}`,
    ),
  ];
}

/** What a server that has the board under a base path alone does with all other addresses. */
function besideBase(prefix: string): string[] {
  return [
    `# Nothing is beside ${prefix}/; leave these three out of a server that has more than the board.`,
    `location = / { return 301 ${prefix}/$is_args$args; }`,
    `location = ${prefix} { return 301 ${prefix}/$is_args$args; }`,
    'location / { return 404; }',
    '',
  ];
}

function files(prefix: string): string[] {
  const hidden = Object.values(HOST_FILES).map((name) => `/${name}`);
  return [
    `location ${prefix}/ {`,
    ...(prefix === '' ? [] : [`  alias ${SUPPOSED_ROOT}/;`]),
    '  # A page is the index.html of its folder, and its address ends with a slash.',
    '  try_files $uri ${uri}index.html @corkboard_folder;',
    '',
    '  # Not for readers: what is for hosts, hidden files, and files that are served in place of others.',
    `  location ~ ${quoted(expressionOfAll(hidden, prefix))} { return 404; }`,
    `  location ~ ${quoted(`^${expressionOf(prefix)}/(?!\\.well-known/)(?:.*/)?\\.`)} { return 404; }`,
    `  location ~ ${quoted(`\\.(?:${COMPRESSED_ENDINGS.join('|')})$`)} { return 404; }`,
    '',
    '  # Files whose type their ending does not tell.',
    ...NAMED_TYPES.flatMap(({ paths, headers }) => [
      `  location ~ ${quoted(expressionOfAll(paths, prefix))} {`,
      '    types { }',
      `    default_type ${quoted(headers['Content-Type'] ?? OTHER_TYPE)};`,
      '  }',
    ]),
    '}',
  ];
}

function folders(prefix: string): string[] {
  const path = prefix === '' ? '$uri' : '$corkboard_path';
  return [
    '# A folder with a page, asked for without its last slash.',
    'location @corkboard_folder {',
    `  if (-f $document_root${path}/index.html) { rewrite ^(.*)$ $1/ permanent; }`,
    '  return 404;',
    '}',
  ];
}
