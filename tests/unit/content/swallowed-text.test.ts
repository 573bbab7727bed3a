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

const posting = (lines: string) =>
  `---\ncompany: fixture-company\ncompleteness: full\n${lines}\n---\n\nYou sell tickets.\n`;

describe('text that YAML takes for a comment is one error', () => {
  it.each([
    ['in a title', 'title: Stage Manager #3', 'title: "Stage Manager #3"'],
    ['in a summary', 'title: A\nsummary: Work #now', 'title: A\nsummary: "Work #now"'],
    ['in a list', 'title: A\nfields:\n  - Physics #2', 'title: A\nfields:\n  - "Physics #2"'],
    ['at the beginning', 'title: #3 Stage Manager', 'title: "#3 Stage Manager"'],
    [
      'in a group',
      'title: A\nsource:\n  board: Board #1',
      'title: A\nsource:\n  board: "Board #1"',
    ],
    ['after a quotation mark', 'title: The "A" Role #3', 'title: "The \\"A\\" Role #3"'],
  ])('%s, which quotes fix', (_, lines, fixed) => {
    const text = posting(lines);
    const findings = check('postings/a.md', text);
    expect(findings.map(({ rule }) => rule)).toEqual(['yaml-comment']);
    expect(applyEdits(text, findings.flatMap(({ fix = [] }) => fix))).toBe(posting(fixed));
  });

  it.each([
    ['with a space after the sign', 'title: Stage Manager # from the old listing'],
    ['after several lines', 'title: Stage\n  Manager #3'],
    ['before a line that goes on', 'title: Stage Manager #3\n  of the theatre'],
    ['in the next line', 'title: A\nsummary: We are the\n  #1 shop in town'],
    ['in the next line of several', 'title: A\nsummary:\n  We are the\n  #1 shop\nlevel: mid'],
    ['in the next line of an item', 'title: A\nfields:\n  - Physics\n    #1 in town'],
    ['in a list in brackets', 'title: A\nfields: [Physics #1, Mathematics]'],
    ['in a list in brackets on several lines', 'title: A\nfields: [\n  Physics #1,\n  Maths ]'],
    ['after quotes in brackets', 'title: A\nsource: { id: "a", board: Board #1 }'],
    ['after an apostrophe in brackets', "title: A\nsource: { board: It's #1 }"],
    ['after a list in brackets', 'title: A\npay: { inferred: [per], note: Form #1 }'],
    ['in a group in brackets', 'title: A\nsource: { board: Board #1 }'],
  ])('%s, which a person has to fix', (_, lines) => {
    const findings = check('postings/a.md', posting(lines));
    expect(findings).toMatchObject([{ rule: 'yaml-comment' }]);
    expect(findings[0]).not.toHaveProperty('fix');
  });

  it('in each of two places where it cuts the rest off', () => {
    const findings = check('postings/a.md', posting('title: A #1\n  B\nsource: { board: C #2 }'));
    expect(findings).toMatchObject([
      { rule: 'yaml-comment', line: 4, column: 10, value: '#1' },
      { rule: 'yaml-comment', line: 6, column: 20, value: '#2 }' },
    ]);
  });

  it('beside a mistake of another kind, which is reported too', () => {
    const findings = check('postings/a.md', posting('title: A #1\n  B\nsummary: "C'));
    expect(findings.map(({ rule }) => rule)).toEqual(['yaml-comment', 'yaml-syntax']);
  });

  it.each([
    ['companies.yaml', 'fixture-company:\n  name: Bravo #1 Cleaning\n', 2],
    ['skills.yaml', 'c:\n  name: C #\n  kind: language\n', 2],
    ['site.yaml', `${LEAST['site.yaml']}notice: Call #1234\n`, 8],
    ['pages/a.md', '---\ntitle: Rule #1\n---\n\nText.\n', 2],
  ])('in %s', (path, text, line) => {
    expect(check(path, text)).toMatchObject([{ rule: 'yaml-comment', line }]);
  });
});

describe('a comment is a comment', () => {
  it.each([
    'title: A\nlevel: senior # from the title',
    'title: A\nposted: 2026-03-01 # on their page',
    'title: A\nhoursPerWeek: 40 # five days',
    'title: "Stage Manager #3" # as they write it',
    "title: 'A' # as they write it",
    'title: A\nemployment: [full-time] # not said in the text',
    'title: A\nemployment:\n  - full-time # not said in the text',
    'title: A\n# a line of its own',
    'title: A\nfields:\n  - Physics\n  #- Mathematics\n  # more\n  #1',
    'title: A\nsource:\n  board: A\n  #url: https://board.example/',
    'title: A\nsummary: We sell\n  # to be continued',
    'title: C# Developer',
    'title: A\nsummary: > # two lines\n  Work #now\n  and later.',
    'title: A\napply: # their form\n  kind: posting\n  url: https://company.example/#jobs # page',
  ])('in %j', (lines) => {
    expect(check('postings/a.md', posting(lines))).toEqual([]);
  });
});
