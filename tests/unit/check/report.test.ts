import { describe, expect, it } from 'vitest';
import { compareFindings, type Finding } from '../../../src/check/finding.ts';
import { reportText } from '../../../src/check/report.ts';

const finding = (fields: Partial<Finding> = {}): Finding => ({
  file: 'postings/fixture.md',
  line: 5,
  column: 8,
  rule: 'field-value',
  severity: 'error',
  message: 'It is wrong.',
  ...fields,
});

describe('a report', () => {
  it('has a line for each finding that a terminal can open, and counts them at the end', () => {
    expect(
      reportText(
        [
          finding(),
          finding({ line: 7, column: 1, rule: 'text-html', message: 'No HTML.' }),
          finding({ file: 'site.yaml', message: 'No name.' }),
        ],
        13,
        'content',
      ).split('\n'),
    ).toEqual([
      'content/postings/fixture.md:5:8 field-value It is wrong.',
      'content/postings/fixture.md:7:1 text-html No HTML.',
      'content/site.yaml:5:8 field-value No name.',
      '3 problems in 2 of 13 content files.',
    ]);
  });

  it('counts one as one', () => {
    expect(reportText([finding()], 1, 'content')).toMatch(/\n1 problem in 1 of 1 content file\.$/);
  });

  it.each([
    [0, '0 content files: nothing wrong.'],
    [1, '1 content file: nothing wrong.'],
    [13, '13 content files: nothing wrong.'],
  ])('of %i files without a finding is one line', (files, text) => {
    expect(reportText([], files, 'content')).toBe(text);
  });
});

describe('findings', () => {
  it('are ordered by file, line, column and rule', () => {
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
