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

describe('findings on the lines of a change', () => {
  it('are one command each, with file, line and column', () => {
    expect(reportGithub([FINDING, { ...FINDING, severity: 'warning', line: 4 }], 'content')).toBe(
      '::error file=content/postings/a.md,line=3,col=7,title=field-value::"pay" is wrong.\n' +
        '::warning file=content/postings/a.md,line=4,col=7,title=field-value::"pay" is wrong.',
    );
  });

  it('cannot end their command or begin another, whatever is in them', () => {
    const hostile = { ...FINDING, file: 'postings/a,b:c.md', message: '100%\r\n::error::x' };
    expect(reportGithub([hostile], 'content')).toBe(
      '::error file=content/postings/a%2Cb%3Ac.md,line=3,col=7,title=field-value::100%25%0D%0A::error::x',
    );
  });

  it('are nothing where nothing is wrong', () => {
    expect(reportGithub([], 'content')).toBe('');
  });
});
