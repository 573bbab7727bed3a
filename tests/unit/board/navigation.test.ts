import { describe, expect, it, vi } from 'vitest';
import {
  createFooterLinks,
  createHeaderLinks,
  findCurrent,
} from '../../../src/board/navigation.ts';
import type { PageEntry } from '../../../src/content/content.ts';
import { buildBoard, contextOf } from '../../helpers/build-board.ts';

const page = (id: string, nav: PageEntry['data']['nav']): PageEntry => ({
  id,
  data: { title: `Page ${id}`, nav },
  html: '',
});

/** The links of a board with these settings, as `text target`. */
function linksOf(
  list: typeof createHeaderLinks,
  site: NonNullable<Parameters<typeof buildBoard>[1]>['site'] = {},
  pages: PageEntry[] = [],
  postings: Parameters<typeof buildBoard>[0] = { a: {} },
) {
  const board = { ...buildBoard(postings, { site }), pages };
  return list(contextOf(board)).map(({ text, target }) => `${text} ${target}`);
}

const LINKS = {
  header: [{ text: 'Us', url: 'https://us.example/' }],
  footer: [{ text: 'Rules', url: '/rules/' }],
};

describe('the links in the header', () => {
  it('are search, jobs, four ways to browse and closed postings by default', () => {
    expect(linksOf(createHeaderLinks)).toEqual([
      'Search /search/',
      'Jobs /jobs/',
      'Companies /companies/',
      'Places /places/',
      'Skills /skills/',
      'Terms /terms/',
      'Closed /closed/',
    ]);
  });

  it('have no ways to browse on a board without postings', () => {
    expect(linksOf(createHeaderLinks, {}, [], {})).toEqual([
      'Search /search/',
      'Jobs /jobs/',
      'Closed /closed/',
    ]);
  });

  it('lead to each target once', () => {
    const links = { header: [{ text: 'Ours', url: '/a/' }] };
    expect(linksOf(createHeaderLinks, { links }, [page('a', 'header')]).slice(-2)).toEqual([
      'Closed /closed/',
      'Page a /a/',
    ]);
  });

  it('have the board’s ways to browse, then its pages, then its links', () => {
    const pages = [page('a', 'header'), page('b', 'footer'), page('c', 'none')];
    expect(linksOf(createHeaderLinks, { browseBy: ['employment'], links: LINKS }, pages)).toEqual([
      'Search /search/',
      'Jobs /jobs/',
      'Employment /employment/',
      'Closed /closed/',
      'Page a /a/',
      'Us https://us.example/',
    ]);
  });
});

describe('the links in the footer', () => {
  it('are all ways to browse, and every page and link that the header has', () => {
    const pages = [page('a', 'header'), page('b', 'footer'), page('c', 'none')];
    expect(
      linksOf(createFooterLinks, { browseBy: ['places', 'terms'], links: LINKS }, pages),
    ).toEqual([
      'Search /search/',
      'Jobs /jobs/',
      'Places /places/',
      'Terms /terms/',
      'Closed /closed/',
      'Feeds /feeds/',
      'About /about/',
      'Page a /a/',
      'Page b /b/',
      'Us https://us.example/',
      'Rules /rules/',
    ]);
  });
});

describe('a link in the header', () => {
  it.each([
    ['/jobs/', '/jobs/', 'page'],
    ['/jobs/', '/jobs/some-job/', 'true'],
    ['/', '/', 'page'],
    ['/', '/jobs/', undefined],
    ['/search/?q=a', '/search/', undefined],
    ['/about/#report', '/about/', undefined],
    ['/docs', '/docs-of-others/', undefined],
  ])('to %s is marked on the page %s as %s', (target, path, current) => {
    expect(findCurrent({ target, text: '' }, path)).toBe(current);
  });

  it('to another site is never marked', () => {
    const link = { target: 'https://us.example/', text: '', isExternal: true };
    expect(findCurrent(link, 'https://us.example/')).toBeUndefined();
  });

  it('to the front page under a base path is marked on that page only', async () => {
    vi.stubEnv('BASE_URL', '/board/');
    vi.resetModules();
    const navigation = await import('../../../src/board/navigation.ts');
    const link = { target: '/board/', text: '' };
    expect(navigation.findCurrent(link, '/board/')).toBe('page');
    expect(navigation.findCurrent(link, '/board/jobs/')).toBeUndefined();
    vi.unstubAllEnvs();
  });
});
