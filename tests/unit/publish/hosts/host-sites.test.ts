import { describe, expect, it } from 'vitest';
import { caddySite } from '../../../../src/publish/hosts/caddy.ts';
import {
  HEADER_RULES,
  REVALIDATE,
  SECURITY_HEADERS,
} from '../../../../src/publish/hosts/headers.ts';
import { DEFAULT_ROOT } from '../../../../src/publish/hosts/host-files.ts';
import { nginxSite } from '../../../../src/publish/hosts/nginx.ts';
import { redirectsOf } from '../../../../src/publish/hosts/redirects.ts';

const SITE = 'https://jobs.example.org/some/path';
const REDIRECTS = redirectsOf(new Map([['old', 'new']]), '/my.board');

// tests/e2e/hosts.spec.ts tests that the servers accept these files, and how they respond.
describe.each<[string, (base: string) => string]>([
  ['nginx', (base) => nginxSite({ site: SITE, base })],
  ['Caddy', (base) => caddySite({ site: SITE, base }, REDIRECTS)],
])('the site file of %s', (_, write) => {
  const text = write('/my.board');

  it('serves the site’s host name', () => {
    expect(text).toMatch(/[ :]jobs\.example\.org[;}]/);
    expect(text).not.toContain('some/path');
  });

  it('states the folder of the site in its first lines', () => {
    expect(text.split('\n').slice(0, 4).join('\n')).toContain(DEFAULT_ROOT);
  });

  it('has every header and every possible value', () => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    for (const { headers } of HEADER_RULES) {
      for (const [name, value] of Object.entries(headers)) {
        expect(text).toContain(value);
        if (name !== 'Content-Type') expect(text).toContain(name);
      }
    }
    expect(text).toContain(REVALIDATE);
  });

  it('looks for files under the base path, which is escaped', () => {
    expect(text).toMatch(/\^\/my\\\.board(?:\/|\(\?:\/)/);
    expect(text).not.toMatch(/\^\/my\.board/);
  });

  it('is the same for a base path with and without a trailing slash', () => {
    expect(write('/my.board/')).toBe(text);
    expect(write('/my.board')).toBe(text);
  });

  it('does not mention a base path if there is none', () => {
    const plain = write('/').replace(/\/my\.board\/jobs\/.*\n/g, '');
    expect(plain).not.toContain('my.board');
    expect(plain).not.toContain('undefined');
    expect(plain).not.toMatch(/strip_prefix|alias/);
  });

  it('has explanatory comments and no trailing spaces', () => {
    expect(text.match(/^\s*#/gm)?.length).toBeGreaterThan(12);
    expect(text).not.toMatch(/[ \t]\n/);
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('the Caddy site file', () => {
  it('includes the redirects of former URLs', () => {
    const text = caddySite({ site: SITE, base: '/my.board' }, REDIRECTS);
    for (const { from, to } of REDIRECTS) expect(text).toContain(`\n\t\t${from} ${to}\n`);
  });
});

describe('the nginx site file', () => {
  it('takes the redirects from the map in a separate file', () => {
    const text = nginxSite({ site: SITE, base: '/' });
    expect(text).toContain(`\ninclude ${DEFAULT_ROOT}/nginx-redirects.conf;\n`);
    expect(text).toContain('return 301 $corkboard_redirect$is_args$args;');
  });

  it('sets headers only at server level, because a location would discard them', () => {
    const lines = nginxSite({ site: SITE, base: '/' }).split('\n');
    const setting = lines.filter((line) => line.includes('add_header ') && !line.includes('#'));
    expect(setting.length).toBeGreaterThan(6);
    for (const line of setting) expect(line).toMatch(/^ {2}add_header .* always;$/);
  });
});
