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
  SUPPOSED_ROOT,
  type HostedSite,
} from './host-files.ts';
import type { Redirect } from './redirects.ts';

/**
 * A whole site of Caddy, of version 2.6 or later. It serves as this project's own server does.
 *
 * @see https://caddyserver.com/docs/caddyfile
 */
export function caddySite({ site, base }: HostedSite, redirects: readonly Redirect[]): string {
  const prefix = prefixOf(base);
  return [
    '# The board, as Caddy serves it. Written by the build: the next one writes it anew.',
    '#',
    `#   1. Copy the site to ${SUPPOSED_ROOT}, or say in CORKBOARD_ROOT where it is.`,
    `#   2. In /etc/caddy/Caddyfile: import ${SUPPOSED_ROOT}/${HOST_FILES.caddy}`,
    '#   3. systemctl reload caddy, after each build that came with other redirects as well.',
    '#',
    '# Caddy gets a certificate for the address by itself. CORKBOARD_ADDRESS may be another one.',
    '',
    `{$CORKBOARD_ADDRESS:${new URL(site).hostname}} {`,
    ...indented([
      `root * {$CORKBOARD_ROOT:${SUPPOSED_ROOT}}`,
      '',
      '# For what has no compressed file beside it: all types of text say their charset.',
      'encode zstd gzip {',
      '\tmatch header Content-Type *charset=utf-8',
      '}',
      '',
      ...maps(redirects),
      '',
      '# All of it in the order in which it stands.',
      'route {',
      ...indented([
        ...headers(prefix),
        '',
        ...reading(),
        '',
        ...addresses(prefix),
        '',
        ...hidden(),
        '',
        ...pages(prefix),
        '',
        ...types(),
        '',
        `# The compressed files of \`npm run build -- --compress\`, where there are any.`,
        'file_server {',
        '\tdisable_canonical_uris',
        '\tprecompressed br gzip',
        '}',
      ]),
      '}',
      '',
      ...notFound(),
    ]),
    '}',
    '',
  ].join('\n');
}

const indented = (lines: readonly string[]): string[] =>
  lines.map((line) => (line === '' ? '' : `\t${line}`));

/** Text as Caddy takes it whole: neither it nor an expression has a backquote in it. */
const quoted = (text: string): string => `\`${text}\``;

function maps(redirects: readonly Redirect[]): string[] {
  return [
    '# Former addresses of postings.',
    'map {path} {corkboard_redirect} {',
    ...indented(redirects.map(({ from, to }) => `${from} ${to}`)),
    '\tdefault ""',
    '}',
    '# What is asked for after the path, with its question mark.',
    'map {query} {corkboard_query} {',
    '\t~^(.+)$ "?$1"',
    '\tdefault ""',
    '}',
  ];
}

function headers(prefix: string): string[] {
  const rules = HEADER_RULES.filter(({ headers: { 'Content-Type': type } }) => type === undefined);
  return [
    '# On every answer, redirects too. What stands later holds.',
    `header Cache-Control ${quoted(REVALIDATE)}`,
    ...rules.flatMap((rule) => setting(rule, prefix)),
  ];
}

function reading(): string[] {
  return [
    '# Files are read, and nothing else.',
    '@not_reading not method GET HEAD',
    'header @not_reading Allow "GET, HEAD"',
    'error @not_reading 405',
  ];
}

/** Sets the headers of a rule on what it is for. */
function setting({ name, paths, headers }: HeaderRule, prefix: string): string[] {
  const everything = paths.includes('/*');
  return [
    ...(everything ? [] : [`@${name} path_regexp ${quoted(expressionOfAll(paths, prefix))}`]),
    ...Object.entries(headers).map(
      ([header, value]) => `header ${everything ? '' : `@${name} `}${header} ${quoted(value)}`,
    ),
  ];
}

/** Leads to addresses as they ought to be; what comes after it sees a path below the base path. */
function addresses(prefix: string): string[] {
  return [
    '# Slashes in a row are one: else a redirect to a path that begins with two would lead to another host.',
    'uri path_regexp /{2,} /',
    '@moved not vars {corkboard_redirect} ""',
    'redir @moved {corkboard_redirect}{corkboard_query} 301',
    ...(prefix === '' ? [] : ['', ...besideBase(prefix)]),
  ];
}

function besideBase(prefix: string): string[] {
  const escaped = expressionOf(prefix);
  return [
    `# Nothing is beside ${prefix}/.`,
    `@entrance path_regexp ${quoted(`^(?:/|${escaped})$`)}`,
    `redir @entrance ${prefix}/{corkboard_query} 301`,
    `@beside not path_regexp ${quoted(`^${escaped}/`)}`,
    'error @beside 404',
    `uri strip_prefix ${prefix}`,
  ];
}

function hidden(): string[] {
  return [
    '# Not for readers: what is for hosts, hidden files, and files that are served in place of others.',
    `@for_hosts path ${Object.values(HOST_FILES)
      .map((name) => `/${name}`)
      .join(' ')} ${COMPRESSED_ENDINGS.map((ending) => `*.${ending}`).join(' ')}`,
    'error @for_hosts 404',
    '@hidden {',
    '\tpath_regexp `/\\.`',
    '\tnot path /.well-known/*',
    '}',
    'error @hidden 404',
    '# Of no file, and the system refuses to look for one.',
    '@with_nul path_regexp `\\x00`',
    'error @with_nul 404',
  ];
}

function pages(prefix: string): string[] {
  return [
    '# A page is the index.html of its folder, and its address ends with a slash.',
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

function types(): string[] {
  return [
    '# Types, with their charset, whatever the system takes them for.',
    `header Content-Type ${quoted(OTHER_TYPE)}`,
    ...Object.entries(TYPES)
      .filter(([, type]) => type !== OTHER_TYPE)
      .flatMap(([ending, type]) => [
        `@${ending} path *.${ending}${type === TYPES.html ? ' */' : ''}`,
        `header @${ending} Content-Type ${quoted(type)}`,
      ]),
    ...NAMED_TYPES.flatMap((rule) => setting(rule, '')),
  ];
}

function notFound(): string[] {
  return [
    '# The page for no page, with the headers of its own address.',
    'handle_errors {',
    '\t@not_found expression `{err.status_code} == 404`',
    '\thandle @not_found {',
    `\t\theader Cache-Control ${quoted(REVALIDATE)}`,
    `\t\theader Cross-Origin-Resource-Policy ${quoted(SECURITY_HEADERS['Cross-Origin-Resource-Policy'])}`,
    '\t\theader -Access-Control-Allow-Origin',
    `\t\theader Content-Type ${quoted(TYPES.html)}`,
    '\t\trewrite * /404.html',
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    '}',
  ];
}
