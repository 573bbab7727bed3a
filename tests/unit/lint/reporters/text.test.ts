import { describe, expect, it } from 'vitest';
import { compareFindings, type Finding } from '../../../../src/content/finding.ts';
import { reportText } from '../../../../src/lint/reporters/text.ts';
import type { SourceFile } from '../../../../src/content/source-file.ts';

const finding = (fields: Partial<Finding> = {}): Finding => ({
  file: 'postings/fixture.md',
  line: 5,
  column: 8,
  rule: 'field-value',
  severity: 'error',
  message: 'It is wrong.',
  ...fields,
});

const URL = 'https://board.example/about/checks/field-value/';

const files = (count: number): SourceFile[] =>
  Array.from({ length: count }, (_, i) => ({ path: `postings/fixture-${i}.md`, text: '' }));

describe('the text report', () => {
  it('has a line with a clickable location for each finding, and a summary', () => {
    expect(
      reportText(
        [
          finding(),
          finding({ line: 7, column: 1, rule: 'text-html', message: 'No HTML.' }),
          finding({ file: 'site.yaml', message: 'No name.' }),
        ],
        files(13),
        'content',
      ).split('\n'),
    ).toEqual([
      'content/postings/fixture.md:5:8 field-value It is wrong.',
      'content/postings/fixture.md:7:1 text-html No HTML.',
      'content/site.yaml:5:8 field-value No name.',
      '3 errors in 2 of 13 content files.',
    ]);
  });

  it('marks warnings', () => {
    const findings = [finding(), finding({ rule: 'text-chrome', severity: 'warning' })];
    expect(reportText(findings, files(3), 'content').split('\n').slice(1)).toEqual([
      'content/postings/fixture.md:5:8 text-chrome Warning: It is wrong.',
      '1 error and 1 warning in 1 of 3 content files.',
    ]);
    expect(reportText(findings.slice(1), files(3), 'content')).toMatch(/\n1 warning in 1 of 3/);
  });

  it('can show a code frame below the URL of the rule', () => {
    const source = { path: 'postings/fixture.md', text: '---\n\n\npay: 1\nlevel: boss\n---\n' };
    expect(
      reportText([finding({ url: URL })], [source], 'content', { frames: true }).split('\n'),
    ).toEqual([
      'content/postings/fixture.md:5:8 field-value It is wrong.',
      `  ${URL}`,
      '  4 | pay: 1',
      '> 5 | level: boss',
      '    |        ^',
      '',
      '1 error in 1 of 1 content file.',
    ]);
  });

  it('can stop after a maximum and count the rest', () => {
    const all = Array.from({ length: 7 }, (_, i) => finding({ line: i + 1, url: URL }));
    const lines = reportText(all, files(1), 'content', { max: 2 }).split('\n');
    expect(lines[1]).toBe(`  ${URL}`);
    expect(lines.slice(4)).toEqual([
      '… and 5 more; `npm run check` shows all of them.',
      '7 errors in 1 of 1 content file.',
    ]);
  });

  it('applies a style to parts of the line', () => {
    const style = (part: string, text: string) => `<${part}>${text}</${part}>`;
    const warning = finding({ severity: 'warning' });
    expect(reportText([warning], files(1), 'content', { style })).toContain(
      ':8 <warning>field-value</warning> <warning>Warning:</warning> It is wrong.',
    );
  });

  it('uses the singular for one finding and one file', () => {
    expect(reportText([finding()], files(1), 'content')).toMatch(
      /\n1 error in 1 of 1 content file\.$/,
    );
  });

  it.each([
    [0, '0 content files: no problems.'],
    [1, '1 content file: no problems.'],
    [13, '13 content files: no problems.'],
  ])('is one line for %i files without findings', (count, text) => {
    expect(reportText([], files(count), 'content')).toBe(text);
  });
});

describe('compareFindings', () => {
  it('sorts by file, line, column and rule', () => {
    const inOrder = [
      finding({ file: 'companies.yaml', line: 90 }),
      finding({ line: 2, column: 9 }),
      finding({ line: 10, column: 1 }),
      finding({ line: 10, column: 2, rule: 'field-unknown' }),
      finding({ line: 10, column: 2, rule: 'text-link' }),
      finding({ file: 'site.yaml', line: 1 }),
    ];
    expect([...inOrder].reverse().sort(compareFindings)).toEqual(inOrder);
  });
});
