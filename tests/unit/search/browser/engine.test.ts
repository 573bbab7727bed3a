import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResultItem, SearchRequest } from '../../../../src/search/browser/protocol.ts';
import {
  buildSearchIndex,
  requestSearch,
  type BuiltIndex,
  type SearchedPosting,
} from '../../../helpers/open-engine.ts';

/** Postings that only make words less rare. */
const FILLERS = Object.fromEntries(
  Array.from({ length: 30 }, (_, i): [string, SearchedPosting] => [
    `filler-${i}`,
    {
      title: 'Warehouse Assistant',
      posted: '2026-01-05',
      places: [i % 2 === 0 ? 'west-town' : 'north-town'],
      lines: ['You sort parcels remotely.'],
    },
  ]),
);

const POSTINGS: Record<string, SearchedPosting> = {
  ...FILLERS,
  nurse: { title: 'Staff Nurse', places: ['west-town'], posted: '2026-03-01' },
  nurses: { title: 'Head of Nurses', places: ['north-town'], posted: '2026-03-02' },
  nursery: { title: 'Nursery Helper', places: ['west-town'], posted: '2026-03-03' },
  mention: { title: 'Porter', lines: ['You help every nurse.'], posted: '2026-03-04' },
  closed: { title: 'Night Nurse', posted: '2026-01-01', closes: '2026-01-20' },
  stack: {
    title: 'Fullstack Developer',
    lines: ['You write interfaces and services.'],
    posted: '2026-02-01',
  },
  full: { title: 'Stack Supervisor', lines: ['A full day.'], posted: '2026-02-02' },
  paid: {
    title: 'Gardener',
    pay: { min: 29, max: 29, currency: 'USD', per: 'hour' },
    posted: '2026-02-03',
  },
};

let index: BuiltIndex;

beforeAll(async () => {
  index = await buildSearchIndex(POSTINGS);
});

afterAll(() => index.remove());

const getId = ({ html }: ResultItem) => /id="([^"]+)"/.exec(html)?.[1];

/** Searches with an engine that has loaded nothing. */
async function find(text: string, others?: Partial<SearchRequest>) {
  const result = await index.open().find(requestSearch(text, others));
  const ids = result.items.map(getId);
  return {
    ...result,
    full: ids.slice(0, result.total),
    others: ids.slice(result.total),
    lacks: result.items.map(({ lacks }) => lacks.map((i) => result.terms[i]?.text)),
  };
}

describe('a word', () => {
  it('finds itself first, then its other endings, then words that begin with it', async () => {
    expect((await find('nurse')).full).toEqual(['nurse', 'nurses', 'nursery', 'mention']);
  });

  it('finds its singular from its plural', async () => {
    expect(new Set((await find('nurses')).full)).toEqual(new Set((await find('nurse')).full));
  });

  it('finds longer words while it is typed', async () => {
    const { full } = await find('nur', { typing: true });
    expect(new Set(full)).toEqual(new Set(['nurse', 'nurses', 'nursery', 'mention']));
  });

  it('finds the same on a fresh page as after another search', async () => {
    const engine = index.open();
    await engine.find(requestSearch('nu'));
    await engine.find(requestSearch('nursery'));
    const warm = await engine.find(requestSearch('nurse'));
    expect(warm.items.map(getId)).toEqual((await find('nurse')).full);
  });

  it('finds nothing if no posting has it and no word resembles it', async () => {
    const result = await find('xylophone');
    expect(result).toMatchObject({ total: 0, partial: 0, items: [], terms: [] });
    expect(result.corrected).toBeUndefined();
  });
});

describe('several words of which few postings have all', () => {
  it('also find the postings with some of them, and tell what each lacks', async () => {
    const result = await find('nurse supervisor');
    expect(result.total).toBe(0);
    expect(result.partial).toBe(result.items.length);
    expect(result.others.slice(0, 2)).toEqual(['full', 'nurse']);
    expect(result.lacks.slice(0, 2)).toEqual([['nurse'], ['supervisor']]);
    expect(result.terms).toEqual([
      { text: 'nurse', start: 0, end: 5, required: false },
      { text: 'supervisor', start: 6, end: 16, required: false },
    ]);
  });

  it('have the postings with all of them first, which lack nothing', async () => {
    const result = await find('nurse west');
    expect(result.full).toEqual(['nurse', 'nursery']);
    expect(result.lacks.slice(0, 2)).toEqual([[], []]);
    expect(result.others).toContain('nurses');
    expect(result.others).not.toContain('closed');
  });

  it('find no other postings if ten or more have all of them', async () => {
    const result = await find('warehouse assistant');
    expect(result).toMatchObject({ total: 30, partial: 0, terms: [] });
  });

  it('find only postings with the required ones', async () => {
    const result = await find('"staff nurse" supervisor');
    expect(result.others).toEqual(['nurse']);
    expect(result.terms[0]?.required).toBe(true);
  });

  it('find no other postings while the last one is typed', async () => {
    expect(await find('nurse superv', { typing: true })).toMatchObject({ total: 0, partial: 0 });
  });

  it('respect the choices, and count the postings that are shown', async () => {
    const choices = { place: ['north-town'] };
    const result = await find('nurse supervisor', { choices });
    expect(result.others).toEqual(['nurses']);
    const engine = index.open();
    const values = await engine.values();
    const counts = await engine.counts(requestSearch('nurse supervisor'));
    const at = values.place.findIndex(({ id }) => id === 'north-town');
    expect(counts.place[at]).toBe(1);
  });

  it('come after those with all of them in every order', async () => {
    const result = await find('nurse west', { sort: 'newest' });
    expect(result.full).toEqual(['nursery', 'nurse']);
    expect(result.others.slice(0, 2)).toEqual(['mention', 'nurses']);
  });
});

describe('two words that are also written as one', () => {
  it('find the joined word as well', async () => {
    expect((await find('full stack')).full).toEqual(['stack', 'full']);
    expect((await find('full stack developer')).full).toEqual(['stack']);
  });

  it('are not taken for misspelt if no posting has one of them alone', async () => {
    const result = await find('fullst ack');
    expect(result.corrected).toBeUndefined();
  });

  it('are found in any order if the language also writes them apart', async () => {
    expect((await find('full developer stack')).full).toEqual(['stack']);
  });
});

describe('a misspelt word', () => {
  it('is corrected at once', async () => {
    const result = await find('nruse');
    expect(result.full).toEqual((await find('nurse')).full);
    expect(result.corrected).toEqual({
      text: 'nurse',
      words: [{ unknown: 'nruse', searched: 'nurse' }],
    });
  });

  it('is marked as the word that was searched', async () => {
    const [first] = (await find('nruse')).items;
    expect(first?.marks[0]).toContainEqual({ text: 'Nurse', marked: true });
  });

  it('is not corrected while it is typed or in quotes', async () => {
    expect(await find('nruse', { typing: true })).toMatchObject({ total: 0 });
    expect(await find('"nruse"')).toMatchObject({ total: 0 });
  });

  it('is counted as corrected', async () => {
    const engine = index.open();
    const counts = await engine.counts(requestSearch('nruse'));
    expect(counts).toEqual(await engine.counts(requestSearch('nurse')));
  });

  it('needs the words of spellings only then', async () => {
    index.loaded.length = 0;
    await find('nurse');
    expect(index.loaded).not.toContain('spellings.pack');
    await find('nruse');
    expect(index.loaded).toContain('spellings.pack');
  });
});

describe('a search without results', () => {
  it('suggests fewer choices and closed postings', async () => {
    const engine = index.open();
    const choices = { place: ['north-town'] };
    const suggestions = await engine.suggest(requestSearch('nursery', { choices }));
    expect(suggestions).toEqual({
      without: [{ facet: 'place', total: 1 }],
      withoutAll: 0,
      closed: 0,
    });
    expect(await engine.suggest(requestSearch('night'))).toMatchObject({ closed: 1 });
  });
});

describe('a first search without choices', () => {
  it('does not load the table', async () => {
    index.loaded.length = 0;
    await find('nurse supervisor');
    expect(index.loaded).not.toContain('table.pack');
  });
});

describe('a query without words', () => {
  it('finds nothing', async () => {
    expect((await find('!')).total).toBe(0);
  });

  it('finds all postings if there is no text at all', async () => {
    const all = Object.keys(POSTINGS).length - 1;
    expect((await find('', { sort: 'newest' })).total).toBe(all);
  });
});
