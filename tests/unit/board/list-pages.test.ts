import { describe, expect, it } from 'vitest';
import {
  byMonthClosed,
  byState,
  frontLists,
  listPages,
  listPaths,
  pageLinks,
} from '../../../src/board/list-pages.ts';
import { DEFAULT_PER_PAGE as PAGE_SIZE } from '../../../src/model/site.ts';
import { buildBoard, ids } from '../../helpers/build-board.ts';

describe('the pages of a list', () => {
  it('are a single empty page if the list is empty', () => {
    expect(listPages([], PAGE_SIZE)).toEqual([{ page: 1, pages: 1, items: [] }]);
  });

  it.each([
    [1, 1],
    [PAGE_SIZE, 1],
    [PAGE_SIZE + 1, 2],
    [PAGE_SIZE * 2, 2],
    [PAGE_SIZE * 2 + 1, 3],
  ])('for %i items number %i', (length, pages) => {
    const list = listPages(
      Array.from({ length }, (_, i) => i),
      PAGE_SIZE,
    );
    expect(list).toHaveLength(pages);
    expect(list.every((one) => one.pages === pages)).toBe(true);
  });

  it('contain every item once, in order', () => {
    const items = Array.from({ length: 7 }, (_, i) => i);
    expect(listPages(items, 3)).toEqual([
      { page: 1, pages: 3, items: [0, 1, 2] },
      { page: 2, pages: 3, items: [3, 4, 5] },
      { page: 3, pages: 3, items: [6] },
    ]);
  });

  it('have their own URLs from the second page on', () => {
    const paths = listPaths(
      Array.from({ length: PAGE_SIZE + 1 }, (_, i) => i),
      PAGE_SIZE,
    );
    expect(paths.map(({ params }) => params.page)).toEqual([undefined, 'page/2']);
    expect(paths.map(({ props }) => props.list.items.length)).toEqual([PAGE_SIZE, 1]);
  });

  it('have only the URL of the list if the list is empty', () => {
    expect(listPaths([], PAGE_SIZE)).toEqual([
      { params: { page: undefined }, props: { list: { page: 1, pages: 1, items: [] } } },
    ]);
  });
});

const board = buildBoard({
  'closed-march-early': { closed: { on: '2026-03-02', reason: 'gone' } },
  'closed-march-late': { closed: { on: '2026-03-30', reason: 'gone' } },
  'closed-last-year': { closed: { on: '2025-03-30', reason: 'gone' } },
  'past-deadline': { closes: '2026-02-28' },
  'term-begun': { posted: '2025-12-01', terms: ['winter-2026'] },
  open: { posted: '2026-03-30' },
});

describe('closed postings by month', () => {
  it('are grouped by the month in which they closed, newest first', () => {
    expect(
      byMonthClosed(board.inState('closed')).map(({ month, entries }) => [month, ids(entries)]),
    ).toEqual([
      ['2026-03', ['closed-march-late', 'closed-march-early']],
      ['2026-02', ['past-deadline', 'term-begun']],
      ['2025-03', ['closed-last-year']],
    ]);
  });

  it('omit postings that are not closed', () => {
    expect(byMonthClosed(board.live)).toEqual([]);
    expect(byMonthClosed([])).toEqual([]);
  });
});

describe('postings by state', () => {
  it('are grouped as open, unconfirmed and closed, without empty groups', () => {
    expect(byState(board.entries).map(({ state, entries }) => [state, entries.length])).toEqual([
      ['open', 1],
      ['closed', 5],
    ]);
    expect(byState([])).toEqual([]);
  });

  it('include every posting once, in the given order', () => {
    expect(byState(board.entries).flatMap(({ entries }) => ids(entries))).toEqual(
      ids(board.entries),
    );
  });

  it('can be grouped for part of a list', () => {
    const [, unconfirmed] = byState([
      ...board.inState('open'),
      ...buildBoard({ undated: {} }).inState('unconfirmed'),
    ]);
    expect(unconfirmed?.state).toBe('unconfirmed');
    expect(ids(unconfirmed?.entries ?? [])).toEqual(['undated']);
  });
});

describe('the page links of a list', () => {
  it.each<[number, number, (number | 'gap')[]]>([
    [1, 1, [1]],
    [1, 2, [1, 2]],
    [2, 2, [1, 2]],
    [2, 3, [1, 2, 3]],
    [1, 10, [1, 2, 'gap', 10]],
    [2, 10, [1, 2, 3, 'gap', 10]],
    [3, 10, [1, 2, 3, 4, 'gap', 10]],
    [4, 10, [1, 'gap', 3, 4, 5, 'gap', 10]],
    [5, 10, [1, 'gap', 4, 5, 6, 'gap', 10]],
    [8, 10, [1, 'gap', 7, 8, 9, 10]],
    [9, 10, [1, 'gap', 8, 9, 10]],
    [10, 10, [1, 'gap', 9, 10]],
    [200, 400, [1, 'gap', 199, 200, 201, 'gap', 400]],
  ])('on page %i of %i are %j', (page, pages, links) => {
    expect(pageLinks(page, pages)).toEqual(links);
  });
});

describe('the front page', () => {
  const many = (n: number, prefix: string, fields: Parameters<typeof buildBoard>[0][string]) =>
    Object.fromEntries(
      Array.from({ length: n }, (_, i) => [`${prefix}-${String(i).padStart(2, '0')}`, fields]),
    );
  const open = { posted: '2026-03-30' };
  const closed = { closed: { on: '2026-03-02', reason: 'gone' } } as const;
  const shown = (...postings: Parameters<typeof buildBoard>[0][]) => {
    const lists = frontLists(buildBoard(Object.assign({}, ...postings)));
    return {
      open: lists.open.length,
      unconfirmed: lists.unconfirmed.length,
      closed: lists.closed.length,
      all: lists.all,
    };
  };

  it('shows all live postings of a small board, and reports that these are all', () => {
    expect(
      shown(many(12, 'open', open), many(8, 'undated', {}), many(4, 'closed', closed)),
    ).toEqual({ open: 12, unconfirmed: 8, closed: 4, all: true });
  });

  it('shows some postings of a large board, and reports that there are more', () => {
    expect(
      shown(many(40, 'open', open), many(30, 'undated', {}), many(20, 'closed', closed)),
    ).toEqual({ open: 12, unconfirmed: 8, closed: 4, all: false });
  });

  it.each([
    ['open', 13, 0],
    ['unconfirmed', 0, 9],
  ])('reports that there are more as soon as one %s posting is omitted', (_, opens, undated) => {
    expect(shown(many(opens, 'open', open), many(undated, 'undated', {})).all).toBe(false);
  });

  it('ignores omitted closed postings, which have their own page', () => {
    expect(shown(many(1, 'open', open), many(20, 'closed', closed)).all).toBe(true);
  });

  it('shows the newest postings of each state', () => {
    const lists = frontLists(board);
    expect(ids(lists.open)).toEqual(['open']);
    expect(ids(lists.closed)).toEqual([
      'closed-march-late',
      'closed-march-early',
      'past-deadline',
      'term-begun',
    ]);
  });

  it('shows nothing if the board has no postings, and reports that this is all', () => {
    expect(shown()).toEqual({ open: 0, unconfirmed: 0, closed: 0, all: true });
  });
});
