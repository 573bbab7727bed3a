import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/content/finding.ts';
import { reportGithub } from '../../../../src/lint/reporters/github.ts';

const FINDING: Finding = {
  file: 'postings/a.md',
  line: 3,
  column: 7,
  rule: 'field-value',
  severity: 'error',
  message: '"pay" is wrong.',
};

describe('the GitHub report', () => {
  it('has one command per finding, with file, line and column', () => {
    expect(reportGithub([FINDING, { ...FINDING, severity: 'warning', line: 4 }], 'content')).toBe(
      '::error file=content/postings/a.md,line=3,col=7,title=field-value::"pay" is wrong.\n' +
        '::warning file=content/postings/a.md,line=4,col=7,title=field-value::"pay" is wrong.',
    );
  });

  it('shows the URL of the rule on a second line of the message', () => {
    const url = 'https://board.example/about/checks/field-value/';
    expect(reportGithub([{ ...FINDING, url }], 'content')).toMatch(
      /::"pay" is wrong\.%0Ahttps:\/\/board\.example\/about\/checks\/field-value\/$/,
    );
  });

  it('escapes characters that could end a command or start another', () => {
    const hostile = { ...FINDING, file: 'postings/a,b:c.md', message: '100%\r\n::error::x' };
    expect(reportGithub([hostile], 'content')).toBe(
      '::error file=content/postings/a%2Cb%3Ac.md,line=3,col=7,title=field-value::100%25%0D%0A::error::x',
    );
  });

  it('is empty if there are no findings', () => {
    expect(reportGithub([], 'content')).toBe('');
  });
});
