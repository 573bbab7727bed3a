import {
  expressionOf,
  expressionOfAll,
  HEADER_RULES,
  NAMED_TYPES,
  OTHER_TYPE,
  REVALIDATE,
  SECURITY_HEADERS,
  TYPES,
  type HeaderRule,
} from './headers.ts';
import {
  COMPRESSED_ENDINGS,
  HOST_FILES,
  prefixOf,
  DEFAULT_ROOT,
  type HostedSite,
} from './host-files.ts';
import type { Redirect } from './redirects.ts';

/**
 * The configuration of a whole site for Caddy 2.6 or later, which behaves like `npm run serve`.
 *
 * @see https://caddyserver.com/docs/caddyfile
 */
export function caddySite({ site, base }: HostedSite, redirects: readonly Redirect[]): string {
  const prefix = prefixOf(base);
  return [
    '# The board for Caddy. Every build overwrites this file.',
    '#',
    `#   1. Copy the site to ${DEFAULT_ROOT}, or set CORKBOARD_ROOT to its folder.`,
    `#   2. In /etc/caddy/Caddyfile: import ${DEFAULT_ROOT}/${HOST_FILES.caddy}`,
    '#   3. systemctl reload caddy, also after each build that changes redirects.',
    '#',
    '# Caddy gets a certificate for the host by itself. Set CORKBOARD_ADDRESS to use another host.',
    '',
    `{$CORKBOARD_ADDRESS:${new URL(site).hostname}} {`,
    ...indent([
      `root * {$CORKBOARD_ROOT:${DEFAULT_ROOT}}`,
      '',
      '# For texts without a compressed file; the types of all texts have a charset.',
      'encode zstd gzip {',
      '\tmatch header Content-Type *charset=utf-8',
      '}',
      '',
      ...createMaps(redirects),
      '',
      '# In this order.',
      'route {',
      ...indent([
        ...createHeaders(prefix),
        '',
        ...createMethodRule(),
        '',
        ...createRedirects(prefix),
        '',
        ...createHiddenRules(),
        '',
        ...createPageRules(prefix),
        '',
        ...createTypes(),
        '',
        `# The compressed files of \`npm run build -- --compress\`, if there are any.`,
        'file_server {',
        '\tdisable_canonical_uris',
        '\tprecompressed br gzip',
        '}',
      ]),
      '}',
      '',
      ...createNotFoundPage(),
    ]),
    '}',
    '',
  ].join('\n');
}

const indent = (lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : `\t${line}`));

/** A literal for Caddy. No text or expression here contains a backquote. */
const quote = (text: string): string => `\`${text}\``;

function createMaps(redirects: readonly Redirect[]): string[] {
  return [
    '# Former URLs of postings.',
    'map {path} {corkboard_redirect} {',
    ...indent(redirects.map(({ from, to }) => `${from} ${to}`)),
    '\tdefault ""',
    '}',
    '# The query, with its question mark.',
    'map {query} {corkboard_query} {',
    '\t~^(.+)$ "?$1"',
    '\tdefault ""',
    '}',
  ];
}

function createHeaders(prefix: string): string[] {
  const rules = HEADER_RULES.filter(({ headers: { 'Content-Type': type } }) => type === undefined);
  return [
    '# On every response, redirects included. Later lines override earlier ones.',
    `header Cache-Control ${quote(REVALIDATE)}`,
    ...rules.flatMap((rule) => setHeaders(rule, prefix)),
  ];
}

function createMethodRule(): string[] {
  return [
    '# Files can be read, and nothing else.',
    '@not_reading not method GET HEAD',
    'header @not_reading Allow "GET, HEAD"',
    'error @not_reading 405',
  ];
}

/** Sets the headers of a rule on its paths. */
function setHeaders({ name, paths, headers }: HeaderRule, prefix: string): string[] {
  const everything = paths.includes('/*');
  return [
    ...(everything ? [] : [`@${name} path_regexp ${quote(expressionOfAll(paths, prefix))}`]),
    ...Object.entries(headers).map(
      ([header, value]) => `header ${everything ? '' : `@${name} `}${header} ${quote(value)}`,
    ),
  ];
}

/** Redirects to canonical URLs and strips the base path for the rules that follow. */
function createRedirects(prefix: string): string[] {
  return [
    '# Merge slashes: a redirect to a path that begins with two would lead to another host.',
    'uri path_regexp /{2,} /',
    '@moved not vars {corkboard_redirect} ""',
    'redir @moved {corkboard_redirect}{corkboard_query} 301',
    ...(prefix === '' ? [] : ['', ...createBasePathRules(prefix)]),
  ];
}

function createBasePathRules(prefix: string): string[] {
  const escaped = expressionOf(prefix);
  return [
    `# There is nothing outside ${prefix}/.`,
    `@entrance path_regexp ${quote(`^(?:/|${escaped})$`)}`,
    `redir @entrance ${prefix}/{corkboard_query} 301`,
    `@outside not path_regexp ${quote(`^${escaped}/`)}`,
    'error @outside 404',
    `uri strip_prefix ${prefix}`,
  ];
}

function createHiddenRules(): string[] {
  return [
    '# Not for readers: files for hosts, hidden files and compressed files.',
    `@for_hosts path ${Object.values(HOST_FILES)
      .map((name) => `/${name}`)
      .join(' ')} ${COMPRESSED_ENDINGS.map((ending) => `*.${ending}`).join(' ')}`,
    'error @for_hosts 404',
    '@hidden {',
    '\tpath_regexp `/\\.`',
    '\tnot path /.well-known/*',
    '}',
    'error @hidden 404',
    '# No file name has a NUL, and the system rejects it.',
    '@with_nul path_regexp `\\x00`',
    'error @with_nul 404',
  ];
}

function createPageRules(prefix: string): string[] {
  return [
    '# A page is the index.html of its folder, and its URL ends with a slash.',
    '@folder {',
    '\tnot path */',
    '\tfile {path}/index.html',
    '}',
    `redir @folder ${prefix}{path}/{corkboard_query} 301`,
    '@no_page {',
    '\tpath */',
    '\tnot file {path}index.html',
    '}',
    'error @no_page 404',
  ];
}

function createTypes(): string[] {
  return [
    '# Types with their charset, independent of the system.',
    `header Content-Type ${quote(OTHER_TYPE)}`,
    ...Object.entries(TYPES)
      .filter(([, type]) => type !== OTHER_TYPE)
      .flatMap(([ending, type]) => [
        `@${ending} path *.${ending}${type === TYPES.html ? ' */' : ''}`,
        `header @${ending} Content-Type ${quote(type)}`,
      ]),
    ...NAMED_TYPES.flatMap((rule) => setHeaders(rule, '')),
  ];
}

function createNotFoundPage(): string[] {
  return [
    '# The 404 page, with the headers of its own URL.',
    'handle_errors {',
    '\t@not_found expression `{err.status_code} == 404`',
    '\thandle @not_found {',
    `\t\theader Cache-Control ${quote(REVALIDATE)}`,
    `\t\theader Cross-Origin-Resource-Policy ${quote(SECURITY_HEADERS['Cross-Origin-Resource-Policy'])}`,
    '\t\theader -Access-Control-Allow-Origin',
    `\t\theader Content-Type ${quote(TYPES.html)}`,
    '\t\trewrite * /404.html',
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    '}',
  ];
}
