import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { countsOf, isExample, newBoard } from '../../../../src/cli/init/new-board.ts';
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
  ])('is known by its address: %j', (text, expected) => {
    expect(isExample(text)).toBe(expected);
  });
});

describe('a new board', () => {
  const files = newBoard(LEAST['site.yaml'], ANSWERS);

  it('passes the content check, also where nobody could add to its list of ids', () => {
    const sources = Object.entries(files)
      .filter(([path]) => !path.includes('/.'))
      .map(([path, text]) => ({ path, text }));
    expect(checkContent(sources, { ci: true })).toMatchObject({ findings: [] });
  });

  it.each([
    ['companies.yaml', companySchema],
    ['places.yaml', placeSchema],
    ['skills.yaml', skillSchema],
  ])(
    'has a pattern in %s that is right when the signs before it are taken away',
    (path, schema) => {
      const lines = files[path]?.split('\n').slice(1) ?? [];
      const entries = parse(lines.map((line) => line.replace(/^# /, '')).join('\n')) as object;
      expect(Object.values(entries)).toHaveLength(1);
      for (const entry of Object.values(entries)) {
        expect(schema.safeParse(entry)).toMatchObject({ success: true });
      }
    },
  );

  it('takes its settings from the ones that are there', async () => {
    const path = new URL('../../../../content/site.yaml', import.meta.url);
    const made = newBoard(await readFile(path, 'utf8'), ANSWERS)['site.yaml'] ?? '';
    expect(made).toContain('freshDays:');
    expect(made).not.toMatch(/corkboard|example board|asOf|notice|about:/i);
  });
});

describe('what is removed', () => {
  it('is counted', () => {
    const files = [
      { path: 'postings/a.md', text: '' },
      { path: 'postings/b.md', text: '' },
      { path: 'guides/a.mdx', text: '' },
      { path: 'companies.yaml', text: 'a: {}\nb: {}\n' },
      { path: 'places.yaml', text: '# none\n' },
      { path: 'skills.yaml', text: 'a: b: c' },
      { path: 'permalinks.txt', text: 'a\n' },
    ];
    expect(countsOf(files)).toEqual(['2 postings', '1 guide', '2 companies', '1 published id']);
    expect(countsOf([])).toEqual([]);
  });
});
