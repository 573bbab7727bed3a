import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { complaintsAbout, isRecord, type Markup } from '../fixtures/structured-data.ts';
import { NAUGHTY_TITLES, ROOT } from './boards.ts';
import {
  expectXml,
  READ,
  readBoard,
  shownText,
  textsOf,
  type ReadBoard,
  type ReadPage,
  type Source,
} from './machines.ts';
import { expect, test } from './test.ts';

const SITEMAP_SCHEMA = join(ROOT, 'node_modules/sitemap/schema/sitemap.xsd');

/** The minimum number of postings with structured data, so that no test checks an empty set. */
const MIN_WITH_MARKUP = { example: 2, fixture: 2, naughty: NAUGHTY_TITLES.length };

/** The `href`s of a page's `link` elements with this `rel` and, if given, this `type`. */
const linkUrls = ({ links }: ReadPage, rel: string, type?: string) =>
  links
    .filter((link) => link['rel'] === rel && (type === undefined || link['type'] === type))
    .map((link) => link['href'] ?? '');

const ofType = ({ jsonLd }: ReadPage, type: string) =>
  jsonLd.filter((markup) => markup['@type'] === type);

/** Whether the posting model allows JobPosting data on a posting's page. */
function mayHaveMarkup(one: Source): boolean {
  const { state, republish = true, posted, apply, places, workModes, applicants } = one;
  const remote = workModes?.join() === 'remote' && applicants !== undefined;
  return (
    state === 'open' &&
    republish &&
    posted !== undefined &&
    apply !== undefined &&
    shownText(one).length >= 200 &&
    (places !== undefined || remote)
  );
}

/** Fails unless a posting's structured data matches its file. */
function expectSame(markup: Markup, one: Source, { url, places: known }: ReadBoard): void {
  const { workModes, places = [], pay, closes } = one;
  const salary = markup['baseSalary'];
  expect(markup, one.id).toMatchObject({
    '@context': 'https://schema.org',
    title: one.title,
    url: `${url}jobs/${one.id}/`,
    datePosted: one.posted,
    directApply: false,
    identifier: { value: one.id },
  });
  const through = markup['validThrough'];
  expect(typeof through === 'string' ? through.slice(0, 10) : through).toBe(closes);
  const isRemote = workModes?.join() === 'remote';
  const wholes = places.filter((id) => known[id]?.locality === undefined);
  expect([markup['jobLocation'] ?? []].flat(), one.id).toHaveLength(
    isRemote ? places.length - wholes.length : places.length,
  );
  expect(markup['jobLocationType'], one.id).toBe(isRemote ? 'TELECOMMUTE' : undefined);
  expect('applicantLocationRequirements' in markup, one.id).toBe(
    isRemote && (one.applicants !== undefined || wholes.length > 0),
  );
  const single = pay === undefined || Array.isArray(pay) || pay.inferred ? undefined : pay;
  expect(isRecord(salary), one.id).toBe(single !== undefined);
  if (!single || !isRecord(salary)) return;
  const { min, max, currency, per } = single;
  const amounts = min === max ? { value: min } : { minValue: min, maxValue: max };
  const stated = Object.entries(amounts).filter(([, amount]) => amount !== undefined);
  expect(salary, one.id).toMatchObject({ '@type': 'MonetaryAmount', currency });
  expect(salary['value'], one.id).toEqual({
    '@type': 'QuantitativeValue',
    unitText: per.toUpperCase(),
    ...Object.fromEntries(stated),
  });
}

for (const name of READ) {
  test.describe(`of the ${name} board`, () => {
    let board: ReadBoard;
    test.beforeAll(async () => {
      board = await readBoard(name);
    });

    test('every page has a title, a canonical URL and an existing image', () => {
      expect(board.pages.length).toBeGreaterThan(30);
      for (const page of board.pages) {
        const { path, title, meta } = page;
        const own = board.url + path;
        const getMeta = (key: string) => meta.get(key) ?? '';
        expect.soft(title.trim(), path).not.toBe('');
        expect.soft(getMeta('description').trim(), path).not.toBe('');
        expect.soft(getMeta('og:title').trim(), path).not.toBe('');
        expect.soft(getMeta('og:description'), path).toBe(getMeta('description'));
        // A `noindex` page has no canonical URL.
        const isIndexed = getMeta('robots') !== 'noindex';
        expect.soft(linkUrls(page, 'canonical'), path).toEqual(isIndexed ? [own] : []);
        if (isIndexed) expect.soft(getMeta('og:url'), path).toBe(own);
        expect.soft(board.fileOf(getMeta('og:image')) ?? '', path).toMatch(/\.png$/);
        expect.soft(getMeta('og:image:alt').trim(), path).not.toBe('');
        expect
          .soft([getMeta('og:image:width'), getMeta('og:image:height')])
          .toEqual(['1200', '630']);
        expect.soft(getMeta('twitter:card'), path).toBe('summary_large_image');
      }
    });

    test('the title of a posting is its heading and begins its link preview', () => {
      const pages = new Map(board.pages.map((page) => [page.path, page]));
      for (const { id, title } of board.sources) {
        const page = pages.get(`jobs/${id}/`);
        expect.soft(page?.heading.trim(), id).toBe(title);
        const headline = page?.meta.get('og:title') ?? '';
        // A long title is cut between words.
        const whole = title.length <= 60 ? title : title.slice(0, 60).replace(/\s*\S*$/, '');
        expect.soft(headline.slice(0, whole.length), id).toBe(whole);
        expect.soft(page?.meta.get('og:image'), id).toBe(`${board.url}jobs/${id}.png`);
      }
    });

    test('every page links to feeds and to the search of the board, which exist', () => {
      for (const page of board.pages) {
        const [browseBy, value] = page.path.split('/');
        const isValue = board.files.has(`${browseBy}/${value}/rss.xml`);
        for (const [type, file] of [
          ['application/rss+xml', 'rss.xml'],
          ['application/feed+json', 'feed.json'],
        ] as const) {
          const own = isValue ? [`${board.url}${browseBy}/${value}/${file}`] : [];
          const feeds = linkUrls(page, 'alternate', type);
          expect.soft(feeds, page.path).toEqual([...own, board.url + file]);
        }
        expect.soft(linkUrls(page, 'search'), page.path).toEqual([`${board.url}opensearch.xml`]);
        const gone = [...linkUrls(page, 'alternate'), ...linkUrls(page, 'search')].filter(
          (url) => board.fileOf(url) === undefined,
        );
        expect.soft(gone, page.path).toEqual([]);
      }
    });

    test('a third-party validator accepts all structured data', async () => {
      test.setTimeout(120_000);
      const complaints: string[] = [];
      for (const { path, jsonLd } of board.pages) {
        for (const markup of jsonLd) {
          // Of remote work at a town, nothing more is stated; Google then takes the town's country.
          // The language of a posting is no property of a JobPosting yet.
          const isKnown = (complaint: string) =>
            complaint.startsWith('Property "inLanguage" for type "JobPosting" is not supported') ||
            ('jobLocation' in markup &&
              complaint.includes('"applicantLocationRequirements" is missing'));
          const found = (await complaintsAbout(markup)).filter((one) => !isKnown(one));
          complaints.push(...found.map((complaint) => `${path}: ${complaint}`));
        }
      }
      expect(complaints).toEqual([]);
    });

    test('only pages of open postings have JobPosting data', () => {
      const allowed = board.sources.filter(mayHaveMarkup);
      const found = board.pages.filter((page) => ofType(page, 'JobPosting').length > 0);
      expect(found.map(({ path }) => path).sort()).toEqual(
        allowed.map(({ id }) => `jobs/${id}/`).sort(),
      );
      // Every naughty posting has structured data; on the other boards, some must not.
      expect(allowed.length).toBeGreaterThanOrEqual(MIN_WITH_MARKUP[name]);
      for (const one of allowed) {
        const page = found.find(({ path }) => path === `jobs/${one.id}/`);
        const [markup, ...others] = page ? ofType(page, 'JobPosting') : [];
        expect(others).toEqual([]);
        expectSame(markup ?? {}, one, board);
      }
    });

    test('every page except the front page has breadcrumbs, and the front page has a SearchAction', () => {
      for (const page of board.pages) {
        const isFront = page.path === '';
        const trails = ofType(page, 'BreadcrumbList');
        const hasTrail = !isFront && !page.meta.has('robots');
        expect.soft(trails, page.path).toHaveLength(hasTrail ? 1 : 0);
        expect.soft(ofType(page, 'WebSite'), page.path).toHaveLength(isFront ? 1 : 0);
        const steps = trails.flatMap(({ itemListElement }) => itemListElement);
        const items = steps.map((step) => (isRecord(step) ? String(step['item']) : ''));
        if (!hasTrail) continue;
        expect.soft([items[0], items.at(-1)]).toEqual([board.url, board.url + page.path]);
        expect.soft(items.filter((url) => board.fileOf(url) === undefined)).toEqual([]);
      }
      const front = board.pages.find(({ path }) => path === '');
      const [site] = front ? ofType(front, 'WebSite') : [];
      expect(site).toMatchObject({
        url: board.url,
        potentialAction: {
          '@type': 'SearchAction',
          target: { urlTemplate: `${board.url}search/?q={search_term_string}` },
        },
      });
      expect(board.files.has('search/index.html')).toBe(true);
    });

    test('the sitemap is valid, and has every page except closed postings and redirects', async () => {
      const sitemap = await board.text('sitemap-0.xml');
      await expectXml([['sitemap-0.xml', sitemap]], await readFile(SITEMAP_SCHEMA, 'utf8'));
      const closed = new Set(
        board.sources.filter(({ state }) => state === 'closed').map(({ id }) => `jobs/${id}/`),
      );
      const wanted = board.pages
        .map(({ path }) => path)
        .filter((path) => path !== '404.html' && !closed.has(path));
      expect(textsOf(sitemap, 'loc', 'url').sort()).toEqual(
        wanted.map((path) => board.url + path).sort(),
      );
      const hidden = board.pages.filter(({ meta }) => meta.get('robots') === 'noindex');
      for (const { path } of hidden) expect(sitemap).not.toContain(`<loc>${board.url}${path}<`);
    });

    test('the sitemap dates a page only by a date in a posting', async () => {
      const sitemap = await board.text('sitemap-0.xml');
      const dated = sitemap
        .split('<url>')
        .map((url) => [textsOf(url, 'loc')[0] ?? '', textsOf(url, 'lastmod')[0]] as const);
      const daysOf = ({ posted, reposted, confirmed, closed, source }: Source) =>
        [
          posted,
          ...(reposted ?? []),
          ...(confirmed ?? []).map(({ on }) => on),
          closed?.on,
          source?.captured,
        ].filter((day) => day !== undefined && day <= board.day);
      const all = new Set(board.sources.flatMap(daysOf));
      for (const [url, lastmod] of dated) {
        if (lastmod !== undefined) expect.soft([...all], url).toContain(lastmod.slice(0, 10));
      }
      for (const one of board.sources.filter(({ state }) => state !== 'closed')) {
        const url = `${board.url}jobs/${one.id}/`;
        const found = dated.find(([loc]) => loc === url)?.[1];
        expect.soft(found?.slice(0, 10), url).toBe(daysOf(one).sort().at(-1));
      }
    });

    test('robots.txt names the sitemap, which names all of its parts', async () => {
      const robots = await board.text('robots.txt');
      const [named, ...others] = [...robots.matchAll(/^Sitemap: (.*)$/gm)].map(([, url]) => url);
      expect(others).toEqual([]);
      expect(board.fileOf(named ?? '')).toBe('sitemap-index.xml');
      expect(robots).not.toContain('Disallow');
      const index = await board.text('sitemap-index.xml');
      await expectXml([['sitemap-index.xml', index]]);
      expect(index).toMatch(
        /^<\?xml [^>]*\?>\s*<sitemapindex xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">/,
      );
      expect(textsOf(index, 'loc', 'sitemap').map(board.fileOf)).toEqual(['sitemap-0.xml']);
      for (const day of textsOf(index, 'lastmod')) {
        expect(day.slice(0, 10) <= board.day).toBe(true);
      }
    });

    test('each posting and the board have a preview image of 1200 by 630', async () => {
      test.setTimeout(120_000);
      const images = [...board.files].filter((path) => /^(?:jobs\/.*|preview)\.png$/.test(path));
      expect(images.sort()).toEqual(
        [
          'preview.png',
          ...board.sources
            .flatMap(({ id, aliases = [] }) => [id, ...aliases])
            .map((id) => `jobs/${id}.png`),
        ].sort(),
      );
      for (const path of images) {
        const { data, info } = await sharp(await board.bytes(path))
          .raw()
          .toBuffer({ resolveWithObject: true });
        expect.soft([path, info.width, info.height]).toEqual([path, 1200, 630]);
        expect.soft(data.length, path).toBe(1200 * 630 * info.channels);
      }
    });
  });
}
