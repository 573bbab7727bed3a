import { describe, expect, it } from 'vitest';
import {
  byMonthClosed,
  byState,
  listPages,
  listPaths,
  PAGE_SIZE,
} from '../../../src/board/pages.ts';
import { aBoard, ids } from './a-board.ts';

describe('the pages of a list', () => {
  it('are one for an empty list, to say that it is empty', () => {
    expect(listPages([])).toEqual([{ page: 1, pages: 1, items: [] }]);
  });

  it.each([
    [1, 1],
    [PAGE_SIZE, 1],
    [PAGE_SIZE + 1, 2],
    [PAGE_SIZE * 2, 2],
    [PAGE_SIZE * 2 + 1, 3],
  ])('for %i items are %i', (length, pages) => {
    const list = listPages(Array.from({ length }, (_, i) => i));
    expect(list).toHaveLength(pages);
    expect(list.every((one) => one.pages === pages)).toBe(true);
  });

  it('hold every item once, in order', () => {
    const items = Array.from({ length: 7 }, (_, i) => i);
    expect(listPages(items, 3)).toEqual([
      { page: 1, pages: 3, items: [0, 1, 2] },
      { page: 2, pages: 3, items: [3, 4, 5] },
      { page: 3, pages: 3, items: [6] },
    ]);
  });

  it('have addresses of their own from the second on', () => {
    const paths = listPaths(Array.from({ length: PAGE_SIZE + 1 }, (_, i) => i));
    expect(paths.map(({ params }) => params.page)).toEqual([undefined, 'page/2']);
    expect(paths.map(({ props }) => props.list.items.length)).toEqual([PAGE_SIZE, 1]);
  });

  it('have one address, the list’s own, when the list is empty', () => {
    expect(listPaths([])).toEqual([
      { params: { page: undefined }, props: { list: { page: 1, pages: 1, items: [] } } },
    ]);
  });
});

const board = aBoard({
  'closed-march-early': { closed: { on: '2026-03-02', reason: 'gone' } },
  'closed-march-late': { closed: { on: '2026-03-30', reason: 'gone' } },
  'closed-last-year': { closed: { on: '2025-03-30', reason: 'gone' } },
  'past-deadline': { closes: '2026-02-28' },
  'term-begun': { terms: ['winter-2026'] },
  open: { posted: '2026-03-30' },
});

describe('closed postings by month', () => {
  it('stand under the month in which they closed, the newest first', () => {
    expect(
      byMonthClosed(board.inState('closed')).map(({ month, entries }) => [month, ids(entries)]),
    ).toEqual([
      ['2026-03', ['closed-march-late', 'closed-march-early']],
      ['2026-02', ['past-deadline', 'term-begun']],
      ['2025-03', ['closed-last-year']],
    ]);
  });

  it('leave out what is not closed', () => {
    expect(byMonthClosed(board.live)).toEqual([]);
    expect(byMonthClosed([])).toEqual([]);
  });
});

describe('postings by state', () => {
  it('are grouped open, unconfirmed, closed, without a group that is empty', () => {
    expect(byState(board.entries).map(({ state, entries }) => [state, entries.length])).toEqual([
      ['open', 1],
      ['closed', 5],
    ]);
    expect(byState([])).toEqual([]);
  });
});
