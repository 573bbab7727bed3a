import { expect, it } from 'vitest';
import { listNamesWithStopWords } from '../../../../src/search/build/names-with-stop-words.ts';
import { buildBoard } from '../../../helpers/build-board.ts';

it('lists the names of companies and places with stop words, those with most postings first', () => {
  const board = buildBoard(
    {
      one: { places: ['hook', 'north-town'] },
      two: { places: ['north-town'], company: 'other-company' },
    },
    { places: { hook: { locality: 'Hook of Fixtures', country: 'GB', aliases: ['The Hook'] } } },
  );
  expect(listNamesWithStopWords(board, ['of', 'the', 'other', 'idle'])).toEqual([
    'other company',
    'hook of fixtures',
    'the hook',
  ]);
  expect(listNamesWithStopWords(board, [])).toEqual([]);
});
