import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/content/finding.ts';
import { selectByPath } from '../../../src/lint/select-files.ts';

const FILES = ['postings/a.md', 'postings/ab.md', 'site.yaml'].map((path) => ({ path, text: '' }));

const select = (...paths: string[]) => selectByPath(FILES, '/board/content', paths, '/board');
const chosen = (...paths: string[]) => select(...paths).files.map(({ path }) => path);

describe('selecting files by path', () => {
  it.each([
    ['selects everything without paths', [], ['postings/a.md', 'postings/ab.md', 'site.yaml']],
    [
      'selects a file, but not one whose name begins with its name',
      ['content/postings/a.md'],
      ['postings/a.md'],
    ],
    ['selects a folder', ['content/postings'], ['postings/a.md', 'postings/ab.md']],
    ['selects a folder with a slash', ['content/postings/'], ['postings/a.md', 'postings/ab.md']],
    ['selects an absolute path', ['/board/content/site.yaml'], ['site.yaml']],
    [
      'selects a file once if it is named twice',
      ['content/site.yaml', 'content/./site.yaml'],
      ['site.yaml'],
    ],
  ])('%s', (_, paths, expected) => {
    expect(chosen(...paths)).toEqual(expected);
  });

  it('selects the findings in the files', () => {
    const { has } = select('content/site.yaml');
    const finding = (file: string): Finding => ({
      file,
      line: 1,
      column: 1,
      rule: 'field-value',
      severity: 'error',
      message: 'It is wrong.',
    });
    expect(has(finding('site.yaml'))).toBe(true);
    expect(has(finding('postings/a.md'))).toBe(false);
  });

  it('names every path without content files', () => {
    expect(() => select('content/postings/c.md', 'elsewhere', 'content/site.yaml')).toThrow(
      /content\/postings\/c\.md[\s\S]*elsewhere/,
    );
  });
});
