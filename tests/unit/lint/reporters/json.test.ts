import { describe, expect, it } from 'vitest';
import { reportJson } from '../../../../src/lint/reporters/json.ts';

describe('the JSON report', () => {
  it('is an array of findings with the documented fields', () => {
    const json = reportJson(
      [
        {
          file: 'postings/fixture.md',
          line: 5,
          column: 8,
          rule: 'dates-unordered',
          severity: 'warning',
          field: 'terms[1]',
          value: 'fall-2025',
          message: 'It is “wrong”.\u2028',
          url: 'https://board.example/about/checks/dates-unordered/',
          fix: [{ start: 1, end: 2, text: '' }],
        },
        {
          file: 'site.yaml',
          line: 1,
          column: 1,
          rule: 'file-missing',
          severity: 'error',
          message: 'None.',
        },
      ],
      'content',
    );
    expect(JSON.parse(json)).toEqual([
      {
        file: 'content/postings/fixture.md',
        line: 5,
        column: 8,
        rule: 'dates-unordered',
        severity: 'warning',
        field: 'terms[1]',
        message: 'It is “wrong”.\u2028',
        url: 'https://board.example/about/checks/dates-unordered/',
        fix: [{ start: 1, end: 2, text: '' }],
      },
      {
        file: 'content/site.yaml',
        line: 1,
        column: 1,
        rule: 'file-missing',
        severity: 'error',
        field: null,
        message: 'None.',
        url: null,
      },
    ]);
  });

  it('is an empty array if there are no findings', () => {
    expect(JSON.parse(reportJson([], 'content'))).toEqual([]);
  });
});
