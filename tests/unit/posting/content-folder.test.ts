import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../../src/posting/content-folder.ts';

const root = resolve('/somewhere/board');

describe('the content folder', () => {
  it.each([
    [undefined, resolve(root, 'content')],
    ['', resolve(root, 'content')],
    ['tests/fixtures/broken', resolve(root, 'tests/fixtures/broken')],
    ['../other/content', resolve('/somewhere/other/content')],
    [resolve('/elsewhere'), resolve('/elsewhere')],
  ])('for BOARD_CONTENT=%s is %s', (boardContent, folder) => {
    expect(contentFolder(boardContent, root)).toBe(folder);
  });
});
