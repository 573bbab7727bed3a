import { afterEach, describe, expect, it, vi } from 'vitest';

/** The URL functions of a site with this base path and this site URL. */
async function hrefs(base: string, site = 'https://board.example') {
  vi.resetModules();
  vi.stubEnv('BASE_URL', base);
  vi.stubEnv('SITE', site);
  return await import('../../../src/board/href.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a path within the site', () => {
  it.each([
    ['/', '/jobs/one/'],
    ['/board', '/board/jobs/one/'],
    ['/board/', '/board/jobs/one/'],
    ['/people/board', '/people/board/jobs/one/'],
  ])('is below the base path: for %s it is %s', async (base, expected) => {
    const { href, postingHref } = await hrefs(base);
    expect(href('/jobs/one/')).toBe(expected);
    expect(postingHref('one')).toBe(expected);
  });

  it('ends with a slash for an index page and its values', async () => {
    const { browseHref, valueHref } = await hrefs('/board');
    expect(browseHref('work-modes')).toBe('/board/work-modes/');
    expect(valueHref('terms', 'fall-2026')).toBe('/board/terms/fall-2026/');
  });

  it.each([
    [1, '/board/jobs/'],
    [2, '/board/jobs/page/2/'],
    [10, '/board/jobs/page/10/'],
  ])('of page %i of a list is %s', async (page, expected) => {
    const { pageHref } = await hrefs('/board');
    expect(pageHref('/jobs/', page)).toBe(expected);
  });
});

describe('the absolute URL of a posting', () => {
  it.each([
    ['/', 'https://board.example', 'https://board.example/jobs/one/'],
    ['/', 'https://board.example/', 'https://board.example/jobs/one/'],
    ['/board', 'https://board.example', 'https://board.example/board/jobs/one/'],
  ])('with %s at %s is %s', async (base, site, expected) => {
    const { postingUrl } = await hrefs(base, site);
    expect(postingUrl('one')).toBe(expected);
  });
});
