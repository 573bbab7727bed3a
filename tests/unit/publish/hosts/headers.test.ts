import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import {
  CONTENT_SECURITY_POLICY,
  expressionOfAll,
  HEADER_RULES,
  headersFor,
  headersWithoutFile,
  IMMUTABLE,
  REVALIDATE,
  SECURITY_HEADERS,
  SHOWN_ELSEWHERE,
} from '../../../../src/publish/hosts/headers.ts';
import { observatoryScore } from '../../../helpers/observatory.ts';

const directives = new Map(
  CONTENT_SECURITY_POLICY.split(';').map((directive) => {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    return [name, sources] as const;
  }),
);

describe('the content security policy', () => {
  it('allows nothing by default', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
  });

  it('has each directive once', () => {
    expect(directives.size).toBe(CONTENT_SECURITY_POLICY.split(';').length);
  });

  it('loads nothing from other origins', () => {
    for (const [name, sources] of directives) {
      expect(sources.length, name).toBeGreaterThan(0);
      for (const source of sources) {
        expect(["'none'", "'self'", "'wasm-unsafe-eval'"], name).toContain(source);
      }
    }
  });

  it('allows no inline scripts, no eval and no inline styles', () => {
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives.get('style-src')).toEqual(["'self'"]);
  });

  it.each(['base-uri', 'frame-ancestors'])('sets %s, which default-src does not cover', (name) => {
    expect(directives.get(name)).toEqual(["'none'"]);
  });

  it('sets form-action, which default-src does not cover, to the site itself', () => {
    expect(directives.get('form-action')).toEqual(["'self'"]);
  });
});

describe('the policy, checked by Google’s CSP Evaluator', () => {
  const severities = (policy: string) =>
    new CspEvaluator(new CspParser(policy).csp).evaluate().map(({ severity }) => severity);

  it('has no finding more severe than a possible medium one', () => {
    for (const severity of severities(CONTENT_SECURITY_POLICY)) {
      expect(severity).toBeGreaterThanOrEqual(Severity.MEDIUM_MAYBE);
    }
  });

  it('has a severe finding if inline scripts are allowed', () => {
    const weaker = CONTENT_SECURITY_POLICY.replace(
      "script-src 'self'",
      "script-src 'unsafe-inline'",
    );
    expect(severities(weaker)).toContain(Severity.HIGH);
  });
});

describe('the headers of every response', () => {
  it('include the policy and disable content sniffing', () => {
    expect(SECURITY_HEADERS).toMatchObject({
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
    });
  });

  it('send other sites at most the origin as referrer', () => {
    expect(SECURITY_HEADERS['Referrer-Policy']).toMatch(
      /^(no-referrer|same-origin|origin|strict-origin|origin-when-cross-origin|strict-origin-when-cross-origin)$/,
    );
  });

  it('have values of one line each', () => {
    for (const value of Object.values(SECURITY_HEADERS)) expect(value).not.toMatch(/[\r\n]/);
  });
});

const inLowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

describe('the headers of a page, scored like Mozilla’s HTTP Observatory', () => {
  const page = inLowerCase(headersFor('/'));

  it('score 130 points', () => {
    expect(observatoryScore(page)).toBe(130);
  });

  it.each<[string, number, Record<string, string | undefined>]>([
    ['no headers', 30, Object.fromEntries(Object.keys(page).map((name) => [name, undefined]))],
    ['no content security policy', 55, { 'content-security-policy': undefined }],
    ['inline scripts', 60, { 'content-security-policy': "default-src 'unsafe-inline'" }],
    ['no transport security', 80, { 'strict-transport-security': undefined }],
    ['a month of transport security', 120, { 'strict-transport-security': 'max-age=2592000' }],
    ['cross-origin resources', 120, { 'cross-origin-resource-policy': 'cross-origin' }],
    ['no referrer policy', 125, { 'referrer-policy': undefined }],
    ['content sniffing', 125, { 'x-content-type-options': undefined }],
  ])('score fewer points with %s', (_, score, changed) => {
    expect(observatoryScore({ ...page, ...changed })).toBe(score);
  });
});

describe('the permissions policy', () => {
  const features = SECURITY_HEADERS['Permissions-Policy'].split(', ');

  it('allows only writing to the clipboard', () => {
    expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual([
      'clipboard-write=(self)',
    ]);
  });

  it.each(['camera', 'microphone', 'geolocation', 'payment', 'usb', 'clipboard-read'])(
    'denies %s',
    (name) => {
      expect(features).toContain(`${name}=()`);
    },
  );

  it('has each feature once', () => {
    const names = features.map((feature) => feature.replace(/=.*/, ''));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('HTTPS', () => {
  it('is enforced for two years, for this host only and not for its subdomains', () => {
    expect(SECURITY_HEADERS['Strict-Transport-Security']).toBe(`max-age=${2 * 365 * 24 * 60 * 60}`);
  });
});

const OCTETS = 'application/octet-stream';

/**
 * A file of each kind: its type, whether it is cached permanently, and whether scripts of other
 * sites may read it.
 */
const KINDS: [path: string, type: string, cache: string, isPublic: boolean][] = [
  ['/', 'text/html;charset=utf-8', REVALIDATE, false],
  ['/jobs/', 'text/html;charset=utf-8', REVALIDATE, false],
  ['/jobs/some-id/', 'text/html;charset=utf-8', REVALIDATE, false],
  ['/404.html', 'text/html;charset=utf-8', REVALIDATE, false],
  ['/rss.xml', 'application/rss+xml;charset=utf-8', REVALIDATE, true],
  ['/skills/cpp/rss.xml', 'application/rss+xml;charset=utf-8', REVALIDATE, true],
  ['/feed.json', 'application/feed+json;charset=utf-8', REVALIDATE, true],
  ['/skills/cpp/feed.json', 'application/feed+json;charset=utf-8', REVALIDATE, true],
  ['/calendar.ics', 'text/calendar;charset=utf-8', REVALIDATE, true],
  ['/jobs.json', 'application/json;charset=utf-8', REVALIDATE, true],
  ['/jobs/some-id.json', 'application/json;charset=utf-8', REVALIDATE, true],
  // A posting can have any valid id.
  ['/jobs/some-feed.json', 'application/json;charset=utf-8', REVALIDATE, true],
  ['/jobs/rss.json', 'application/json;charset=utf-8', REVALIDATE, true],
  ['/jobs/some-id.md', 'text/markdown;charset=utf-8', REVALIDATE, false],
  ['/job.schema.json', 'application/schema+json;charset=utf-8', REVALIDATE, true],
  ['/jobs.schema.json', 'application/schema+json;charset=utf-8', REVALIDATE, true],
  ['/jobs.xml', 'application/xml;charset=utf-8', REVALIDATE, true],
  ['/ids.json', 'application/json;charset=utf-8', REVALIDATE, false],
  ['/sitemap-index.xml', 'application/xml;charset=utf-8', REVALIDATE, false],
  ['/sitemap-0.xml', 'application/xml;charset=utf-8', REVALIDATE, false],
  ['/opensearch.xml', 'application/opensearchdescription+xml;charset=utf-8', REVALIDATE, false],
  ['/manifest.webmanifest', 'application/manifest+json;charset=utf-8', REVALIDATE, false],
  ['/robots.txt', 'text/plain;charset=utf-8', REVALIDATE, false],
  ['/llms.txt', 'text/plain;charset=utf-8', REVALIDATE, false],
  ['/favicon.svg', 'image/svg+xml;charset=utf-8', REVALIDATE, false],
  ['/favicon.ico', 'image/x-icon', REVALIDATE, false],
  ['/preview.png', 'image/png', REVALIDATE, false],
  ['/jobs/some-id.png', 'image/png', REVALIDATE, false],
  ['/_astro/Page.BNI-emCZ.css', 'text/css;charset=utf-8', IMMUTABLE, false],
  ['/_astro/date.CxjmcugY.js', 'text/javascript;charset=utf-8', IMMUTABLE, false],
  ['/_astro/noto.abc.woff2', 'font/woff2', IMMUTABLE, false],
  ['/pagefind/current.json', 'application/json;charset=utf-8', REVALIDATE, false],
  ['/pagefind/707918a80a96/pagefind.js', 'text/javascript;charset=utf-8', REVALIDATE, false],
  ['/pagefind/707918a80a96/words/wasm.unknown.pagefind', OCTETS, REVALIDATE, false],
  [
    '/pagefind/707918a80a96/words/pagefind-entry.json',
    'application/json;charset=utf-8',
    REVALIDATE,
    false,
  ],
  ['/pagefind/707918a80a96/words/pagefind.und_1a.pf_meta', OCTETS, IMMUTABLE, false],
  ['/pagefind/707918a80a96/words/index/und_65bfb7c.pf_index', OCTETS, IMMUTABLE, false],
  ['/pagefind/707918a80a96/rows/0.pack', OCTETS, IMMUTABLE, false],
  ['/pagefind/707918a80a96/table.pack', OCTETS, IMMUTABLE, false],
  ['/pagefind/table.pack', OCTETS, REVALIDATE, false],
  ['/file.constructor', OCTETS, REVALIDATE, false],
  ['/file', OCTETS, REVALIDATE, false],
];

describe('the headers of a file', () => {
  it.each(KINDS)('at %s: %s, %s, public: %j', (path, type, cache, isPublic) => {
    expect(headersFor(path)).toEqual({
      ...SECURITY_HEADERS,
      'Cross-Origin-Resource-Policy': path.endsWith('.png') ? 'cross-origin' : 'same-origin',
      'Content-Type': type,
      'Cache-Control': cache,
      ...(isPublic && { 'Access-Control-Allow-Origin': '*' }),
    });
  });

  it('let other sites show previews, but no other images', () => {
    const policy = 'Cross-Origin-Resource-Policy';
    for (const path of ['/preview.png', '/jobs/some-id.png']) {
      expect(headersFor(path)[policy], path).toBe('cross-origin');
    }
    for (const path of ['/icon.png', '/_astro/jobs/a.png', '/favicon.svg', '/jobs/some-id/']) {
      expect(headersFor(path)[policy], path).toBe('same-origin');
    }
  });

  it('have no type and are always revalidated if there is a redirect instead of a file', () => {
    expect(headersWithoutFile('/jobs/old.png')).toEqual({
      ...SECURITY_HEADERS,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': REVALIDATE,
    });
    expect(headersWithoutFile('/_astro/old')['Cache-Control']).toBe(REVALIDATE);
  });
});

describe('the rules', () => {
  it.each(KINDS)('set no header of %s twice, except the cross-origin resource policy', (path) => {
    const rules = HEADER_RULES.filter(
      (rule) => rule !== SHOWN_ELSEWHERE && new RegExp(expressionOfAll(rule.paths)).test(path),
    );
    const names = rules.flatMap(({ headers }) => Object.keys(headers));
    expect(new Set(names).size).toBe(names.length);
  });

  it('have unique names of one word and paths with at most one asterisk', () => {
    const names = HEADER_RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, paths } of HEADER_RULES) {
      expect(name).toMatch(/^\w+$/);
      for (const path of paths) expect(path).toMatch(/^\/[\w./:-]*\*?[\w./-]*$/);
    }
  });

  it('can be for a site under a base path', () => {
    const expression = new RegExp(expressionOfAll(['/a.b', '/:one/*.c'], '/my.board'));
    for (const path of ['/my.board/a.b', '/my.board/x/y/z.c']) expect(path).toMatch(expression);
    for (const path of ['/myxboard/a.b', '/my.board/axb', '/my.board/z.c', '/a.b']) {
      expect(path).not.toMatch(expression);
    }
  });
});
