import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { validateXML } from 'xmllint-wasm';
import { parse } from 'yaml';
import { isRecord, type Markup } from '../fixtures/structured-data.ts';
import { FIXTURE_DAY } from '../fixtures/make-board.ts';
import { BOARDS, EXAMPLE, type BoardName } from './boards.ts';
import { expect, folderOf, pagesOf } from './test.ts';

/** The boards under test: real postings, every posting state, and every naughty string. */
export const READ = ['example', 'fixture', 'naughty'] as const satisfies BoardName[];

/** A posting as its file states it, parsed independently of the code under test. */
export interface Source {
  id: string;
  body: string;
  title: string;
  company: string;
  terms?: string[];
  sessions?: { start: string }[];
  places?: string[];
  workModes?: string[];
  employment?: string[];
  applicants?: string[];
  education?: { level: string }[];
  skills?: string[];
  pay?: SourcePay | SourcePay[];
  apply?: { url: string };
  posted?: string;
  reposted?: string[];
  confirmed?: { on: string }[];
  closes?: string;
  closed?: { on: string };
  source?: { captured?: string };
  aliases?: string[];
  republish?: boolean;
  state: 'open' | 'unconfirmed' | 'closed';
}

interface SourcePay {
  min?: number;
  max?: number;
  currency: string;
  per: string;
  inferred?: string[];
}

export interface SourcePlace {
  locality?: string;
  region?: string;
  country: string;
}

/** The parts of a page that crawlers and link previews read. */
export interface ReadPage {
  /** Its path, relative to the front page. */
  path: string;
  title: string;
  /** The contents of its `meta` elements, by name or property. */
  meta: Map<string, string>;
  links: Record<string, string>[];
  jsonLd: Markup[];
  /** The text of its first heading. */
  heading: string;
}

/** A built board: its sources and its output. */
export interface ReadBoard {
  /** The URL of its front page, with a trailing slash. */
  url: string;
  day: string;
  sources: Source[];
  places: Record<string, SourcePlace>;
  /** The paths of its output files. */
  files: ReadonlySet<string>;
  /** Its pages, without the redirects from former ids. */
  pages: ReadPage[];
  text(path: string): Promise<string>;
  bytes(path: string): Promise<Buffer>;
  /** The file that a URL leads to; undefined if the board has no such file. */
  fileOf(url: string): string | undefined;
}

const read = new Map<BoardName, Promise<ReadBoard>>();

/** Reads a built board, once per worker. */
export function readBoard(name: (typeof READ)[number]): Promise<ReadBoard> {
  const reading = read.get(name) ?? load(name);
  read.set(name, reading);
  return reading;
}

async function load(name: (typeof READ)[number]): Promise<ReadBoard> {
  const env: Record<string, string> = BOARDS[name].env;
  const content = env['BOARD_CONTENT'] ?? EXAMPLE;
  const folder = await folderOf(name);
  const yaml = async (file: string) => parse(await readFile(join(content, file), 'utf8')) as object;
  const site = (await yaml('site.yaml')) as { url: string; asOf?: string };
  const day = site.asOf ?? FIXTURE_DAY;
  const url = (env['SITE_URL'] ?? site.url) + BOARDS[name].base;
  const places = (await yaml('places.yaml')) as Record<string, SourcePlace>;
  const sources = await readSources(join(content, 'postings'), day, places);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .map((path) => path.replaceAll('\\', '/')),
  );
  const redirects = new Set(
    sources.flatMap(({ aliases = [] }) => aliases.map((id) => `jobs/${id}/`)),
  );
  const bytes = (path: string) => readFile(join(folder, path));
  const text = (path: string) => readFile(join(folder, path), 'utf8');
  const paths = (await pagesOf(name)).filter((path) => !redirects.has(path));
  return {
    url,
    day,
    sources,
    places,
    files,
    pages: await Promise.all(
      paths.map(async (path) =>
        readPage(path, await text(path.replace(/(^|\/)$/, '$1index.html'))),
      ),
    ),
    text,
    bytes,
    fileOf: (target) => {
      if (!target.startsWith(url)) return undefined;
      const path = decodeURIComponent(target.slice(url.length).replace(/[?#].*$/, ''));
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      return files.has(file) ? file : undefined;
    },
  };
}

async function readSources(
  folder: string,
  day: string,
  places: Readonly<Record<string, SourcePlace>>,
): Promise<Source[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const [, front = '', body = ''] =
        /^---\n(.*?)\n---\n(.*)$/s.exec(await readFile(join(folder, name), 'utf8')) ?? [];
      const fields = parse(front) as Omit<Source, 'id' | 'body' | 'state'>;
      const id = name.replace(/\.mdx?$/, '');
      return {
        ...fields,
        id,
        body,
        title: fields.title.trim(),
        state: stateOn(day, fields, places),
      };
    }),
  );
}

const NORTHERN = { winter: '02-01', spring: '03-01', summer: '07-01', fall: '10-01' };
const SOUTHERN = { winter: '07-01', spring: '10-01', summer: '02-01', fall: '03-01' };
const DAY = 86_400_000;

/**
 * A posting's state by the three rules of the posting model; `day` begins at midnight UTC. All places
 * of a test board are in New Zealand or in the north, and no posting is published after its term.
 */
function stateOn(
  day: string,
  posting: Omit<Source, 'id' | 'body' | 'state'>,
  places: Readonly<Record<string, SourcePlace>>,
): Source['state'] {
  const { closed, closes, sessions, terms, posted, reposted = [], confirmed = [] } = posting;
  const now = Date.parse(day);
  const isSouthern = posting.places?.some((id) => places[id]?.country === 'NZ');
  const termStarts = (terms ?? []).map((term) => {
    const [season, year] = term.split('-');
    const begun = (isSouthern ? SOUTHERN : NORTHERN)[season as keyof typeof NORTHERN];
    // A southern summer may be named by the year of its December.
    const isLater = begun === '02-01' && !(posted !== undefined && posted <= `${year}-02-01`);
    return `${Number(year) + (isLater ? 1 : 0)}-${begun}`;
  });
  const lastStart = sessions
    ?.map(({ start }) => start)
    .sort()
    .at(-1);
  const lastTerm = sessions ? undefined : termStarts.sort().at(-1);
  // No deadline of a test board ends on the board's own day anywhere.
  const over =
    closed !== undefined ||
    (closes === undefined
      ? (lastStart !== undefined && lastStart < day) || (lastTerm !== undefined && lastTerm <= day)
      : Date.parse(`${closes}T23:59:59-12:00`) < now);
  if (over) return 'closed';
  const evidence = [posted ?? '', ...reposted, ...confirmed.map(({ on }) => on)].sort().at(-1);
  return evidence && now - Date.parse(evidence) <= 45 * DAY ? 'open' : 'unconfirmed';
}

/** Whether a posting belongs in feeds. */
export const isFed = ({ state, republish = true }: Source) => state === 'open' && republish;

/** The ids of the countries of each group of countries that a test board names. */
export const GROUPS: Readonly<Record<string, string>> = {
  EU: 'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk',
};

/** Whether a posting is listed on the page of a value, such as a company or a place. */
export function standsUnder(
  browseBy: string,
  id: string,
  one: Source,
  { places }: ReadBoard,
): boolean {
  const outer = places[id];
  const contains = (inner: SourcePlace | undefined) =>
    outer !== undefined &&
    inner?.country === outer.country &&
    (outer.region === undefined || inner.region === outer.region) &&
    (outer.locality === undefined || inner.locality === outer.locality);
  const fields: Record<string, readonly string[] | undefined> = {
    companies: [one.company],
    skills: one.skills,
    terms: one.terms,
    degrees: one.education?.map(({ level }) => level),
    'work-modes': one.workModes,
    employment: one.employment,
    applicants: one.applicants?.flatMap((area) => (GROUPS[area] ?? area.toLowerCase()).split(' ')),
  };
  return browseBy === 'places'
    ? (one.places ?? []).some((place) => place === id || contains(places[place]))
    : (fields[browseBy] ?? []).includes(id);
}

/** A posting's text without its Markdown syntax. */
export function shownText({ body }: Source): string {
  return body
    .replace(/\]\([^)]*\)/g, '')
    .replace(/^(?:#+|-) /gm, '')
    .replace(/[[\]*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function readPage(path: string, html: string): ReadPage {
  const page: ReadPage = { path, title: '', meta: new Map(), links: [], jsonLd: [], heading: '' };
  let inside = '';
  let script = '';
  let headings = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const key = attributes['name'] ?? attributes['property'];
      if (name === 'meta' && key !== undefined) page.meta.set(key, attributes['content'] ?? '');
      if (name === 'link') page.links.push(attributes);
      if (name === 'h1') headings += 1;
      if (name === 'title' && page.title === '') inside = 'title';
      if (name === 'h1' && headings === 1) inside = 'h1';
      if (name === 'script' && attributes['type'] === 'application/ld+json') inside = 'script';
    },
    ontext(text) {
      if (inside === 'title') page.title += text;
      if (inside === 'h1') page.heading += text;
      if (inside === 'script') script += text;
    },
    onclosetag(name) {
      if (name === 'script' && inside === 'script') {
        const markup: unknown = JSON.parse(script);
        if (!isRecord(markup)) throw new Error(`${path} has JSON-LD that is not an object.`);
        page.jsonLd.push(markup);
        script = '';
      }
      if (name === inside) inside = '';
    },
  });
  parser.end(html);
  return page;
}

/**
 * The text of each element with a given name, as an XML parser decodes it, entities and CDATA
 * included. With `within`, only direct children of that element count.
 */
export function textsOf(xml: string, element: string, within?: string): string[] {
  const texts: string[] = [];
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name) {
        open.push(name);
        if (isWanted()) texts.push('');
      },
      ontext(text) {
        if (isWanted()) texts.push((texts.pop() ?? '') + text);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  const isWanted = () =>
    open.at(-1) === element && (within === undefined || open.at(-2) === within);
  parser.end(xml);
  return texts;
}

/** Fails with every error that xmllint reports for the documents. */
export async function expectXml(
  documents: readonly (readonly [path: string, xml: string])[],
  schema?: string,
): Promise<void> {
  const { errors } = await validateXML({
    xml: documents.map(([path, contents]) => ({ fileName: path.replaceAll('/', '-'), contents })),
    ...(schema === undefined ? { normalization: 'c14n' as const } : { schema }),
    maxMemoryPages: 16_384,
  });
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
}

/**
 * A posting's text without U+FFFE and U+FFFF, which XML forbids (XML 1.0, section 2.2). The posting
 * model rejects every other character that XML forbids.
 */
export const inXml = (text: string) => text.replace(/[\ufffe\uffff]/g, '');
