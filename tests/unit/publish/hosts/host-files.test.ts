import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, REVALIDATE } from '../../../../src/publish/hosts/headers.ts';
import { headersFile, HOST_FILES, isHidden } from '../../../../src/publish/hosts/host-files.ts';

/** A path of each kind, and similar paths of other kinds. */
const PATHS = [
  '/',
  '/jobs/',
  '/jobs/some-id/',
  '/jobs/some-id.json',
  '/jobs/some-feed.json',
  '/jobs/some-id.md',
  '/jobs/some-id.png',
  '/preview.png',
  '/icon.png',
  '/rss.xml',
  '/skills/cpp/rss.xml',
  '/feed.json',
  '/skills/cpp/feed.json',
  '/calendar.ics',
  '/jobs.json',
  '/jobs.xml',
  '/ids.json',
  '/job.schema.json',
  '/jobs.schema.json',
  '/opensearch.xml',
  '/sitemap-index.xml',
  '/sitemap-0.xml',
  '/site.webmanifest',
  '/robots.txt',
  '/favicon.svg',
  '/_astro/Page.BNI-emCZ.css',
  '/pagefind/current.json',
  '/pagefind/707918a80a96/pagefind.js',
  '/pagefind/707918a80a96/words/pagefind-entry.json',
  '/pagefind/707918a80a96/words/wasm.unknown.pagefind',
  '/pagefind/707918a80a96/words/pagefind.und_1a.pf_meta',
  '/pagefind/707918a80a96/words/index/und_65bfb7c.pf_index',
  '/pagefind/707918a80a96/rows/0.pack',
  '/pagefind/707918a80a96/table.pack',
];

/** The headers that both hosts set by default, with the board's values. */
function byThemselves(path: string): Record<string, string> {
  const { 'Content-Type': type = '' } = headersFor(path);
  return { 'Cache-Control': REVALIDATE, 'Content-Type': type };
}

/** The paths whose content types need a rule. */
const TOLD = /\.(?:ics|md|pack|pagefind|pf_\w+|webmanifest|schema\.json)$|feed\.json$|\.xml$/;

describe.each(['/', '/board', '/my.board/'])('_headers of a site at %s', (base) => {
  const text = headersFile(base);
  const prefix = base.replace(/\/$/, '');

  describe('read by Netlify’s own parser', () => {
    let folder: string;
    let rules: Header[];
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'corkboard-headers-'));
      const file = join(folder, '_headers');
      await writeFile(file, text);
      const { headers, errors } = await parseAllHeaders({
        headersFiles: [file],
        configHeaders: undefined,
        minimal: false,
      });
      expect(errors).toEqual([]);
      rules = headers as Header[];
    });
    afterAll(() => rm(folder, { recursive: true }));

    it.each(PATHS)('sets the headers of %s, with later rules overriding earlier ones', (path) => {
      const matching = rules.filter(({ forRegExp }) => forRegExp.test(prefix + path));
      // Netlify's command line merges rules in the same way.
      const told: Record<string, string> = Object.assign(
        {},
        ...matching.map((rule) => rule.values),
      );
      expect({ ...byThemselves(path), ...told }).toEqual(headersFor(path));
      if (TOLD.test(path) && path !== '/jobs/some-feed.json') {
        expect(told).toHaveProperty('Content-Type');
      }
    });

    it('has at most one rule for each path', () => {
      const paths = rules.map((rule) => rule.for);
      expect(new Set(paths).size).toBe(paths.length);
    });
  });

  describe('read as Cloudflare documents it', () => {
    it('has at most 100 rules, 2,000 characters per line and one asterisk per rule', () => {
      const lines = text.split('\n');
      const rules = lines.filter((line) => line.startsWith('/'));
      expect(rules.length).toBeLessThanOrEqual(100);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(2000);
      for (const rule of rules) expect(rule.split('*').length).toBeLessThanOrEqual(2);
    });

    it.each(PATHS)(
      'sets the headers of %s, joining values that are set twice and not removed',
      (path) => {
        expect({ ...byThemselves(path), ...readAsCloudflare(text, prefix + path) }).toEqual(
          headersFor(path),
        );
      },
    );
  });

  it('has no rules outside the base path', () => {
    if (prefix === '') return;
    for (const path of PATHS) expect(readAsCloudflare(text, path), path).toEqual({});
  });
});

/**
 * The headers that Cloudflare would set.
 *
 * @see https://developers.cloudflare.com/workers/static-assets/headers/
 */
function readAsCloudflare(text: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let applies = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) {
      const expression = line
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace('*', '.*')
        .replace(/:[A-Za-z]\w*/g, '[^/]+');
      applies = new RegExp(`^${expression}$`).test(path);
    } else if (applies && line.startsWith('  ! ')) {
      Reflect.deleteProperty(headers, line.slice(4));
    } else if (applies && line.startsWith('  ')) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}

describe('isHidden', () => {
  it.each([
    ...Object.values(HOST_FILES).map((name) => `/${name}`),
    '/.git/config',
    '/.hidden',
    '/jobs/.hidden/file.txt',
    '/index.html.br',
    '/jobs/index.html.gz',
  ])('returns true for %s', (path) => {
    expect(isHidden(path)).toBe(true);
  });

  it.each([
    '/',
    '/jobs/',
    '/jobs/nginx.conf',
    '/headers',
    '/.well-known/security.txt',
    '/404.html',
    '/file.brr',
  ])('returns false for %s', (path) => {
    expect(isHidden(path)).toBe(false);
  });
});
