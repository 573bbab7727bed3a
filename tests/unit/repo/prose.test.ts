import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findComments } from '../../helpers/find-comments.ts';
import { isSoftwareRepository } from '../../helpers/software-repository.ts';

const ROOT = process.cwd();
const MAX_COLUMNS = 100;

/**
 * Words that this project does not use for its concepts, within names too: `mendFile`,
 * `fact-witness`. The field has plainer ones.
 */
const PRIVATE_WORDS =
  /(?<![a-z])(?:keeper|mend|anew|verdict|witness|rival|judge|judging|judgment)(?:s|d|ed|es|ing)?(?![a-z])/gi;

/** Words with a capital begin a new word within a name. */
const splitNames = (text: string) => text.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ');

/** Texts that are content, or speak of these words, and lists of the words of trades. */
const EXCLUDED = new Set([
  'CHANGELOG.md',
  'tests/unit/repo/prose.test.ts',
  'src/search/languages/en/compounds.ts',
  'src/search/languages/en/spelling-variants.ts',
  'src/search/languages/en/synonyms.ts',
]);

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const list = (...patterns: string[]) =>
  globSync(patterns, { cwd: ROOT, exclude: ['tests/fixtures/**'] })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !EXCLUDED.has(file))
    .sort();

function findPrivateWords(file: string): string[] {
  return read(file)
    .split('\n')
    .flatMap((line, index) =>
      [...splitNames(line).matchAll(PRIVATE_WORDS)].map(
        ([word]) => `${file}:${index + 1} ${word.toLowerCase()}`,
      ),
    );
}

describe('the words of the project', () => {
  it.each([
    ['source code', list('src/**/*.{ts,astro,css}')],
    ['tests', list('tests/**/*.{ts,py}')],
    // Other documents belong to the board.
    ['documents', list(isSoftwareRepository ? '*.md' : 'CONTRIBUTING.md')],
  ])('are those of the field, in %s', (_, files) => {
    expect(files).not.toEqual([]);
    expect(files.flatMap(findPrivateWords)).toEqual([]);
  });
});

describe('comments in src', () => {
  it(`are at most ${MAX_COLUMNS} columns wide`, () => {
    const wide = list('src/**/*.{ts,astro}').flatMap((file) => {
      const text = read(file);
      const lines = text.split('\n');
      return findComments(file, text).flatMap((comment) =>
        comment.text
          .split('\n')
          .map((_, index) => comment.line + index)
          // A URL cannot be wrapped.
          .filter((line) => !/https?:\/\/\S+$/.test(lines[line - 1] ?? ''))
          .filter((line) => (lines[line - 1]?.length ?? 0) > MAX_COLUMNS)
          .map((line) => `${file}:${line}`),
      );
    });
    expect(wide).toEqual([]);
  });
});
