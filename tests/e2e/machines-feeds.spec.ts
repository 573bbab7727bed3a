import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import feedSchema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { parse } from 'yaml';
import { isRecord } from '../fixtures/structured-data.ts';
import {
  expectXml,
  GROUPS,
  inXml,
  isFed,
  READ,
  readBoard,
  standsUnder,
  textsOf,
  type ReadBoard,
  type Source,
} from './machines.ts';
import { expect, test } from './test.ts';

/** The maximum number of postings in a feed: of the whole board, and of one value. */
const MAX_POSTINGS = { board: 100, value: 50 };

/** The day that feeds give as a posting's date. */
const feedDay = ({ posted, reposted = [] }: Source) => posted ?? [...reposted].sort().at(-1) ?? '';

/** A list that has feeds. */
interface FeedList {
  /** Its path, relative to the front page. */
  path: string;
  /** The postings that its feeds choose from. */
  candidates: Source[];
}

/** The list of the whole board, and the list of each value. */
function listsOf(board: ReadBoard): FeedList[] {
  const fed = board.sources.filter(isFed);
  const values = board.pages
    .map(({ path }) => /^(?!jobs|closed|about)([^/]+)\/([^/]+)\/$/.exec(path))
    .filter((match) => match !== null)
    .map(([path, browseBy = '', id = '']) => ({
      path,
      candidates: fed.filter((one) => standsUnder(browseBy, id, one, board)),
    }));
  return [{ path: '', candidates: fed }, ...values];
}

/** Fails unless a feed has the newest postings of its list, newest first. */
function expectNewest(
  urls: readonly string[],
  { path, candidates }: FeedList,
  { url }: ReadBoard,
): void {
  const days = new Map(candidates.map((one) => [`${url}jobs/${one.id}/`, feedDay(one)]));
  const most = path === '' ? MAX_POSTINGS.board : MAX_POSTINGS.value;
  expect(new Set(urls).size, path).toBe(urls.length);
  expect(urls, path).toHaveLength(Math.min(candidates.length, most));
  expect(
    urls.filter((one) => !days.has(one)),
    path,
  ).toEqual([]);
  const newest = [...days.values()].sort().reverse().slice(0, urls.length);
  expect(
    urls.map((one) => days.get(one)),
    path,
  ).toEqual(newest);
}

/** The errors that a validator reports for some data. */
function errorsOf(validate: ValidateFunction, data: unknown): string[] {
  return validate(data)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

for (const name of READ) {
  test.describe(`of the ${name} board`, () => {
    let board: ReadBoard;
    let fed: Source[];
    test.beforeAll(async () => {
      board = await readBoard(name);
      fed = board.sources.filter(isFed);
    });

    test('each value has its feeds, and every XML file is well-formed', async () => {
      test.setTimeout(120_000);
      const lists = listsOf(board).map(({ path }) => path);
      const feeds = [...board.files].filter((path) => /(?:rss\.xml|feed\.json)$/.test(path));
      expect(feeds.sort()).toEqual(
        lists.flatMap((path) => [`${path}feed.json`, `${path}rss.xml`]).sort(),
      );
      const documents = [...board.files].filter((path) => /\.(?:xml|svg)$/.test(path));
      await expectXml(
        await Promise.all(documents.map(async (path) => [path, await board.text(path)] as const)),
      );
    });

    test('every RSS feed has the newest open postings, each once, with absolute URLs', async () => {
      test.setTimeout(120_000);
      const titled = new Map(board.sources.map(({ id, title }) => [id, inXml(title)]));
      const seenIds = new Set<string>();
      for (const list of listsOf(board)) {
        const xml = await board.text(`${list.path}rss.xml`);
        const feed = parseRssFeed(xml);
        const { items = [] } = feed;
        const urls = items.map(({ guid }) => guid?.value ?? '');
        expectNewest(urls, list, board);
        expect(items.map(({ link }) => link)).toEqual(urls);
        expect(feed.link, list.path).toBe(board.url + list.path);
        expect(feed.atom?.links?.[0]).toMatchObject({
          href: `${board.url}${list.path}rss.xml`,
          rel: 'self',
        });
        const dates = items.map(({ pubDate }) => (pubDate ? Date.parse(String(pubDate)) : 0));
        expect(dates).toEqual([...dates].sort((a, b) => b - a));
        expect(Math.max(0, ...dates)).toBeLessThan(Date.parse(board.day) + 86_400_000);
        expect(items.map(({ guid }) => guid?.isPermaLink ?? true)).not.toContain(false);
        for (const [i, title] of textsOf(xml, 'title', 'item').entries()) {
          const [, id = ''] = /\/jobs\/(.*)\/$/.exec(urls[i] ?? '') ?? [];
          expect(title.startsWith(`${titled.get(id)} · `), `${id}: ${title}`).toBe(true);
          seenIds.add(id);
        }
      }
      // Every posting that belongs in feeds is in at least one.
      expect([...seenIds].sort()).toEqual(fed.map(({ id }) => id).sort());
    });

    test('every JSON Feed is valid, and has the same items as the RSS feed', async () => {
      test.setTimeout(120_000);
      const ajv = new Ajv({ strict: false, allErrors: true });
      addFormats.default(ajv);
      const validate = ajv.compile(feedSchema);
      for (const { path } of listsOf(board)) {
        const text = await board.text(`${path}feed.json`);
        const json: unknown = JSON.parse(text);
        expect(errorsOf(validate, json), path).toEqual([]);
        const feed = parseJsonFeed(json);
        const { items = [] } = feed;
        expect(feed).toMatchObject({
          home_page_url: board.url + path,
          feed_url: `${board.url}${path}feed.json`,
        });
        const xml = await board.text(`${path}rss.xml`);
        expect(items.map(({ id }) => id)).toEqual(textsOf(xml, 'guid'));
        expect(items.map(({ url }) => url)).toEqual(textsOf(xml, 'link', 'item'));
        expect(items.map(({ title }) => inXml(title ?? ''))).toEqual(
          textsOf(xml, 'title', 'item').map((title) => title.trim()),
        );
      }
    });

    test('jobs.json is valid against its schema, and has every posting that may be republished', async () => {
      const ajv = new Ajv2020({ allErrors: true });
      addFormats.default(ajv);
      const validate = ajv.compile(JSON.parse(await board.text('jobs.schema.json')) as object);
      const jobs = JSON.parse(await board.text('jobs.json')) as {
        $schema: string;
        asOf: string;
        jobs: { id: string; url: string; title: string; state: { name: string } }[];
      };
      expect(errorsOf(validate, jobs)).toEqual([]);
      expect(board.fileOf(jobs.$schema)).toBe('jobs.schema.json');
      expect(jobs.asOf).toBe(board.day);
      const expected = board.sources
        .filter(({ republish = true }) => republish)
        .map(({ id, title, state }) => [id, `${board.url}jobs/${id}/`, title, state]);
      expect(
        jobs.jobs.map(({ id, url, title, state }) => [id, url, title, state.name]).sort(),
      ).toEqual(expected.sort());
    });

    test('each posting has valid JSON, and Markdown with the same facts before its text', async () => {
      const ajv = new Ajv2020({ allErrors: true });
      addFormats.default(ajv);
      const validate = ajv.compile(JSON.parse(await board.text('job.schema.json')) as object);
      for (const { id, title, state } of board.sources) {
        const json: unknown = JSON.parse(await board.text(`jobs/${id}.json`));
        expect(errorsOf(validate, json), id).toEqual([]);
        if (!isRecord(json)) throw new Error(`jobs/${id}.json is not an object.`);
        const { $schema, text, ...record } = json;
        expect(board.fileOf(String($schema))).toBe('job.schema.json');
        expect(record, id).toMatchObject({ id, title, state: { name: state } });
        const markdown = await board.text(`jobs/${id}.md`);
        const [, front = '', heading, body = ''] =
          /^---\n(.*?)\n---\n\n# (.*?)\n(.*)$/s.exec(markdown) ?? [];
        expect(parse(front), id).toEqual(record);
        expect(parse(front, { version: '1.1' }), id).toEqual(record);
        expect(heading, id).not.toBe('');
        const source = isRecord(text) ? String(text['markdown']) : '';
        expect(body.trim(), id).toBe(source.trim());
      }
      const data = [...board.files].filter((path) => /^jobs\/[^/]*\.(?:json|md)$/.test(path));
      expect(data).toHaveLength(board.sources.length * 2);
    });

    test('the calendar has the deadline and each start date of the postings in the feeds', async () => {
      const calendar = new ICAL.Component(ICAL.parse(await board.text('calendar.ics')));
      const events = calendar
        .getAllSubcomponents('vevent')
        .map((component) => new ICAL.Event(component));
      const { host } = new URL(board.url);
      const expected = fed.flatMap(({ id, closes, sessions = [] }) => [
        ...(closes === undefined ? [] : [[`${id}-deadline@${host}`, closes, id]]),
        ...sessions.map(({ start }) => [`${id}-start-${start}@${host}`, start, id]),
      ]);
      const found = events.map(({ uid, startDate, component }) => {
        const url = String(component.getFirstPropertyValue('url'));
        return [uid, startDate.toString(), /\/jobs\/(.*)\/$/.exec(url)?.[1] ?? url];
      });
      expect(found.sort()).toEqual(expected.sort());
      const titles = new Map(fed.map(({ id, title }) => [id, inXml(title)]));
      for (const { uid, summary, startDate } of events) {
        expect(startDate.isDate).toBe(true);
        expect(summary, uid).toContain(titles.get(uid.replace(/-(?:deadline|start-.*)@.*$/, '')));
      }
    });

    test('the job feed has a job for each place of the postings in the feeds', async () => {
      const xml = await board.text('jobs.xml');
      const expected = fed.flatMap(({ id, title, places, workModes, applicants }) => {
        // A group of countries is no place.
        const isInCountries = applicants?.every((area) => !(area in GROUPS));
        const remote = workModes?.join() === 'remote' && isInCountries ? applicants : undefined;
        return (places ?? remote ?? ['']).map(() => [id, inXml(title), `${board.url}jobs/${id}/`]);
      });
      const [ids, titles, urls, references] = [
        'requisitionid',
        'title',
        'url',
        'referencenumber',
      ].map((element) => textsOf(xml, element, 'job'));
      const found = (ids ?? []).map((id, i) => [id, titles?.[i], urls?.[i]]);
      expect(found.sort()).toEqual(expected.sort());
      expect(new Set(references).size).toBe(references?.length);
    });

    test('llms.txt links to the newest open postings and the other files, all of which exist', async () => {
      const text = await board.text('llms.txt');
      const urls = [...text.matchAll(/\]\((https?:[^)\s]+)\)/g)].map(([, url = '']) => url);
      expect(urls.filter((url) => board.fileOf(url) === undefined)).toEqual([]);
      const postings = urls.filter((url) => url.endsWith('.md'));
      const ids = new Set(fed.map(({ id }) => `${board.url}jobs/${id}.md`));
      expect(postings).toHaveLength(Math.min(fed.length, MAX_POSTINGS.board));
      expect(postings.filter((url) => !ids.has(url))).toEqual([]);
      const rest = urls.filter((url) => !url.endsWith('.md')).map(board.fileOf);
      for (const file of ['jobs.json', 'rss.xml', 'feed.json', 'calendar.ics']) {
        expect(rest).toContain(file);
      }
      expect(text.match(/^# .*$/gm)).toHaveLength(1);
    });

    test('opensearch.xml points to the search of the board', async () => {
      const xml = await board.text('opensearch.xml');
      const templates = [...xml.matchAll(/template="([^"]*)"/g)].map(([, url = '']) => url);
      expect(templates).toEqual([
        `${board.url}search/?q={searchTerms}`,
        `${board.url}opensearch.xml`,
      ]);
      expect(templates.map(board.fileOf)).toEqual(['search/index.html', 'opensearch.xml']);
      const [name = ''] = textsOf(xml, 'ShortName');
      expect([...name].length).toBeGreaterThan(0);
      expect([...name].length).toBeLessThanOrEqual(16);
    });
  });
}
