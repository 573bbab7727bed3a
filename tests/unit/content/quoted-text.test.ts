import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/lint/check-content.ts';
import { applyEdits } from '../../../src/lint/fix.ts';
import { LEAST } from '../../helpers/build-content.ts';

const FILES: Record<string, string> = {
  ...LEAST,
  'companies.yaml': 'fixture-company: { name: Fixture Company }\n',
};

function check(path: string, text: string) {
  const files = Object.entries({ ...FILES, [path]: text }).map(([name, content]) => ({
    path: name,
    text: content,
  }));
  return checkContent(files).findings.filter(({ file }) => file === path);
}

const posting = (title: string) =>
  `---\ntitle: ${title}\ncompany: fixture-company\ncompleteness: full\n---\n\nYou sell tickets.\n`;

describe('a text in quotation marks is a warning', () => {
  it.each([
    '“Engineer”',
    '„Engineer“',
    '„Engineer”',
    '”Engineer”',
    '«Engineer»',
    '« Engineer »',
    '»Engineer«',
    '‘Engineer’',
    '「Engineer」',
    `'"Engineer"'`,
    '“Engineer',
    'Engineer”',
    '“Engineer"',
    '‟Engineer”',
    '〝Engineer〟',
    '＂Engineer＂',
    '´Engineer´',
  ])('which a fix removes: %s', (title) => {
    const text = posting(title);
    const findings = check('postings/a.md', text);
    expect(findings).toMatchObject([{ rule: 'text-quoted', severity: 'warning' }]);
    expect(applyEdits(text, findings.flatMap(({ fix = [] }) => fix))).toBe(posting('Engineer'));
  });

  it.each([
    ['a level', 'level: “senior”', 'level: senior'],
    ['a list', 'employment: [“full-time”, ”contract”]', 'employment: [full-time, contract]'],
    ['a day', 'closes: “2026-08-01”', 'closes: 2026-08-01'],
    ['a number', 'hoursPerWeek: “40”', 'hoursPerWeek: 40'],
    ['a URL', 'source: { board: A, url: “https://a.example/” }', 'source: { board: A, url: https://a.example/ }'],
  ])('but an error with a fix in %s', (_, lines, fixed) => {
    const text = posting(`Clerk\n${lines}`);
    const findings = check('postings/a.md', text);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['field-value']));
    expect(applyEdits(text, findings.flatMap(({ fix = [] }) => fix))).toBe(posting(`Clerk\n${fixed}`));
  });

  it('but an error where a comment has swallowed the second mark', () => {
    const text = posting('“Engineer #3”');
    const [comment, ...others] = check('postings/a.md', text);
    expect([comment?.rule, others]).toEqual(['yaml-comment', []]);
    const quoted = applyEdits(text, comment?.fix ?? []);
    const [quotes] = check('postings/a.md', quoted);
    expect(applyEdits(quoted, quotes?.fix ?? [])).toBe(posting('"Engineer #3"'));
  });

  it.each([
    ['companies.yaml', 'fixture-company:\n  name: “Fixture”\n'],
    ['skills.yaml', 'c:\n  name: “C”\n  kind: language\n'],
    ['site.yaml', LEAST['site.yaml'].replace('Fixture board', '“Fixture board”')],
    ['pages/a.md', '---\ntitle: «Rules»\n---\n\nText.\n'],
  ])('in %s', (path, text) => {
    expect(check(path, text)).toMatchObject([{ rule: 'text-quoted' }]);
  });

  it.each([
    'Engineer (“Platform”)',
    '“Platform” Engineer',
    '“Engineer” and “Operator”',
    'Producer of “Mamma Mia”',
    'Fitter, pipes of 12”',
    'Drivers’',
    '‘Ohana Coordinator',
    '"Engineer"',
    "'Engineer'",
  ])('but not in %s', (title) => {
    expect(check('postings/a.md', posting(title))).toEqual([]);
  });
});
