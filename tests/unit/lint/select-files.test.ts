import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/content/finding.ts';
import { selectByPath } from '../../../src/lint/select-files.ts';

const FILES = ['postings/a.md', 'postings/ab.md', 'site.yaml'].map((path) => ({ path, text: '' }));

const select = (...paths: string[]) => selectByPath(FILES, '/board/content', paths, '/board');
const chosen = (...paths: string[]) => select(...paths).files.map(({ path }) => path);

describe('the files that are asked for', () => {
  it.each([
    ['nothing is everything', [], ['postings/a.md', 'postings/ab.md', 'site.yaml']],
    ['a file, and none whose name begins like it', ['content/postings/a.md'], ['postings/a.md']],
    ['a folder', ['content/postings'], ['postings/a.md', 'postings/ab.md']],
    ['a folder with a slash', ['content/postings/'], ['postings/a.md', 'postings/ab.md']],
    ['a whole path', ['/board/content/site.yaml'], ['site.yaml']],
    ['the same twice', ['content/site.yaml', 'content/./site.yaml'], ['site.yaml']],
  ])('%s', (_, paths, expected) => {
    expect(chosen(...paths)).toEqual(expected);
  });

  it('choose the findings', () => {
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

  it('are all named when there are none', () => {
    expect(() => select('content/postings/c.md', 'elsewhere', 'content/site.yaml')).toThrow(
      /content\/postings\/c\.md[\s\S]*elsewhere/,
    );
  });
});
