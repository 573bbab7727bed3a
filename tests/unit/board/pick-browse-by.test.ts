import { expect, test } from 'vitest';
import { pickBrowseBy } from '../../../src/board/pick-browse-by.ts';
import { BROWSE_BY } from '../../../src/model/browse-by.ts';

test('a board that shows all ways to browse has the usual ones next to a list', () => {
  expect(pickBrowseBy({ browseBy: [...BROWSE_BY] }, ['places', 'terms'])).toEqual([
    'places',
    'terms',
  ]);
});

test('a board with ways of its own has the first of them, in its order', () => {
  const browseBy = ['employment', 'skills', 'companies'] as const;
  expect(pickBrowseBy({ browseBy: [...browseBy] }, ['places', 'terms'])).toEqual([
    'employment',
    'skills',
  ]);
});
