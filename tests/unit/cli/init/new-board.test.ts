import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  countEntries,
  listBoardEntries,
  isExample,
  createBoard,
} from '../../../../src/cli/init/new-board.ts';
import { companySchema } from '../../../../src/model/company.ts';
import { placeSchema } from '../../../../src/model/place.ts';
import { skillSchema } from '../../../../src/model/skill.ts';
import { checkContent } from '../../../../src/lint/check-content.ts';
import { parse } from 'yaml';
import { LEAST } from '../../../helpers/build-content.ts';

const ANSWERS = {
  name: 'Our Jobs',
  tagline: 'Ours',
  description: 'All of them.',
  url: 'https://jobs.ours.example',
  email: 'jobs@ours.example',
};

describe('the example board', () => {
  it.each([
    ['url: https://corkboard.example', true],
    ['url: https://corkboard.example/', true],
    ['url: https://jobs.ours.example', false],
    ['url: https://corkboard.example.org', false],
    ['name: Corkboard', false],
    ['url: corkboard.example', false],
    ['a: b: c', false],
    ['', false],
  ])('is recognised by its URL: %j', (text, expected) => {
    expect(isExample(text)).toBe(expected);
  });
});

describe('a new board', () => {
  const files = createBoard(LEAST['site.yaml'], ANSWERS);

  it('passes the content check, in CI too', () => {
    const sources = Object.entries(files)
      .filter(([path]) => !path.includes('/.'))
      .map(([path, text]) => ({ path, text }));
    expect(checkContent(sources, { requireListedIds: true })).toMatchObject({ findings: [] });
  });

  it.each([
    ['companies.yaml', companySchema],
    ['places.yaml', placeSchema],
    ['skills.yaml', skillSchema],
  ])('has a valid entry as a comment in %s', (path, schema) => {
    const lines = files[path]?.split('\n').slice(1) ?? [];
    const entries = parse(lines.map((line) => line.replace(/^# /, '')).join('\n')) as object;
    expect(Object.values(entries)).toHaveLength(1);
    for (const entry of Object.values(entries)) {
      expect(schema.safeParse(entry)).toMatchObject({ success: true });
    }
  });

  it('keeps the settings that are not specific to the example', async () => {
    const path = new URL('../../../fixtures/example/site.yaml', import.meta.url);
    const made = createBoard(await readFile(path, 'utf8'), ANSWERS)['site.yaml'] ?? '';
    expect(made).toContain('freshDays:');
    expect(made).not.toMatch(/corkboard|example board|asOf|notice|about:/i);
  });
});

describe('the entries of a board', () => {
  it('are counted by kind', () => {
    const files = [
      { path: 'postings/a.md', text: '' },
      { path: 'postings/b.md', text: '' },
      { path: 'guides/a.mdx', text: '' },
      { path: 'companies.yaml', text: 'a: {}\nb: {}\n' },
      { path: 'places.yaml', text: '# none\n' },
      { path: 'skills.yaml', text: 'a: b: c' },
      { path: 'permalinks.txt', text: 'a\n' },
    ];
    const counts = ['2 postings', '1 guide', '2 companies', '1 published id'];
    expect(countEntries(files, true)).toEqual(counts);
    expect(countEntries([], true)).toEqual([]);
  });

  it('include pages and images, but not those next to the example', () => {
    const files = [
      { path: 'pages/imprint.md', text: '' },
      { path: 'images/logo.svg', text: '' },
    ];
    expect(countEntries(files, false)).toEqual(['1 page', '1 image']);
    expect(countEntries(files, true)).toEqual([]);
    expect(listBoardEntries(false)).toEqual([...listBoardEntries(true), 'pages', 'images']);
  });
});
