import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCatalogueNames } from '../../helpers/build-catalogue-names.ts';
import {
  collectCreatedPatterns,
  findPatternLiterals,
  listSourceFiles,
  type FoundPattern,
} from '../../helpers/collect-patterns.ts';
import { findSlowness } from '../../helpers/slow-patterns.ts';

const ROOT = process.cwd();

/** The folders whose patterns process external text. */
const FOLDERS = ['lib', 'model', 'i18n', 'text', 'facts', 'content', 'lint', 'import', 'search'];

/** Modules that cannot be imported here: those of the browser, of workers, and of Astro. */
const NOT_IMPORTED = /\/browser\/|worker\.ts$|loader\.ts$/;

/** Both analyses take a few seconds, and longer on a busy machine. */
const TIMEOUT_MS = 60_000;

const files = listSourceFiles(ROOT, FOLDERS);

function describeSlow(found: readonly FoundPattern[]): string[] {
  return found.flatMap(({ pattern, place }) =>
    findSlowness(pattern).map((reason) => `${place} ${reason}`),
  );
}

describe('patterns that process external text', () => {
  it('take linear time if they are literals', { timeout: TIMEOUT_MS }, () => {
    const literals = findPatternLiterals(ROOT, files);
    expect(literals.length).toBeGreaterThan(500);
    expect(describeSlow(literals)).toEqual([]);
  });

  it('take linear time if they are built from parts', { timeout: TIMEOUT_MS }, async () => {
    const created = await collectCreatedPatterns(ROOT, async () => {
      for (const file of files) if (!NOT_IMPORTED.test(file)) await import(join(ROOT, file));
      // Patterns for the names of catalogues are built when a board is read.
      buildCatalogueNames();
    });
    expect(created.length).toBeGreaterThan(200);
    expect(describeSlow(created)).toEqual([]);
  });
});

describe('a slow pattern', () => {
  it.each([
    [/(?:a|b)*\s*\s$/, 'two quantifiers that can share characters'],
    [/(?:a+b?)+c/, 'a quantifier that can share characters with itself'],
    [/\s+$/, 'a start in every position of a long run'],
    [/\bfrom .*\bto\b/, 'a gap without a limit'],
    [/from [^.]*$/m, 'a gap up to the end'],
    [/word(?=.*end)/, 'a gap in a lookahead'],
  ])('is found: %s, %s', (pattern) => {
    expect(findSlowness(pattern)).not.toEqual([]);
  });

  it.each([
    /^from .* to/,
    /<[^<>]*>/,
    /(?:from|to)\W*:/,
    /from .{0,40} to/,
    /https:\S*/,
    /(?<!\s)\s+$/,
    /from .*/y,
  ])('is not confused with a fast one: %s', (pattern) => {
    expect(findSlowness(pattern)).toEqual([]);
  });
});
