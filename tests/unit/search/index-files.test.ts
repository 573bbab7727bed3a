import { describe, expect, it } from 'vitest';
import { getCommonWordFile, getRowFile } from '../../../src/search/index-files.ts';

describe('the files of the search index', () => {
  it('have a distinct name for each posting and each common word', () => {
    const names = [0, 1, 10, 11].flatMap((n) => [getRowFile(n), getCommonWordFile(n)]);
    expect(new Set(names).size).toBe(8);
  });
});
