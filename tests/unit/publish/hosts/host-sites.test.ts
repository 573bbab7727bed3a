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

// That the servers themselves take these files, and what they answer by them, is in
// tests/e2e/hosts.spec.ts.
describe.each<[string, (base: string) => string]>([
  ['nginx', (base) => nginxSite({ site: SITE, base })],
  ['Caddy', (base) => caddySite({ site: SITE, base }, REDIRECTS)],
])('the site file of %s', (_, write) => {
  const text = write('/my.board');

  it('answers to the site’s address', () => {
    expect(text).toMatch(/[ :]jobs\.example\.org[;}]/);
    expect(text).not.toContain('some/path');
  });

  it('supposes the site in a folder, and says so first', () => {
    expect(text.split('\n').slice(0, 4).join('\n')).toContain(DEFAULT_ROOT);
  });

  it('has every header, and every value that one can have', () => {
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

  it('looks for files under the base path, and takes none of its characters for another', () => {
    expect(text).toMatch(/\^\/my\\\.board(?:\/|\(\?:\/)/);
    expect(text).not.toMatch(/\^\/my\.board/);
  });

  it('is the same for a base path with and without its last slash, and each time', () => {
    expect(write('/my.board/')).toBe(text);
    expect(write('/my.board')).toBe(text);
  });

  it('says nothing of a base path where there is none', () => {
    const plain = write('/').replace(/\/my\.board\/jobs\/.*\n/g, '');
    expect(plain).not.toContain('my.board');
    expect(plain).not.toContain('undefined');
    expect(plain).not.toMatch(/strip_prefix|alias/);
  });

  it('explains itself, and has no space at the end of a line', () => {
    expect(text.match(/^\s*#/gm)?.length).toBeGreaterThan(12);
    expect(text).not.toMatch(/[ \t]\n/);
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('Caddy’s', () => {
  it('has the redirects of former addresses in itself', () => {
    const text = caddySite({ site: SITE, base: '/my.board' }, REDIRECTS);
    for (const { from, to } of REDIRECTS) expect(text).toContain(`\n\t\t${from} ${to}\n`);
  });
});

describe('nginx’s', () => {
  it('has them from the map in the other file', () => {
    const text = nginxSite({ site: SITE, base: '/' });
    expect(text).toContain(`\ninclude ${DEFAULT_ROOT}/nginx-redirects.conf;\n`);
    expect(text).toContain('return 301 $corkboard_redirect$is_args$args;');
  });

  it('sets headers at the level of the server alone, which a location would put an end to', () => {
    const lines = nginxSite({ site: SITE, base: '/' }).split('\n');
    const setting = lines.filter((line) => line.includes('add_header ') && !line.includes('#'));
    expect(setting.length).toBeGreaterThan(6);
    for (const line of setting) expect(line).toMatch(/^ {2}add_header .* always;$/);
  });
});
