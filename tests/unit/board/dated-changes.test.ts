import { describe, expect, it } from 'vitest';
import { lastChanged } from '../../../src/board/dated-changes.ts';

const TODAY = '2026-04-01';

describe('the day a posting last changed', () => {
  it.each<[string, Parameters<typeof lastChanged>[0], string | undefined]>([
    ['undefined if it has no date', {}, undefined],
    ['the day it was posted', { posted: '2026-03-01' }, '2026-03-01'],
    [
      'the last day it was reposted',
      { posted: '2026-01-01', reposted: ['2026-03-02', '2026-02-02'] },
      '2026-03-02',
    ],
    [
      'the day it was last confirmed',
      { posted: '2026-01-01', confirmed: [{ on: '2026-03-03', by: 'link' }] },
      '2026-03-03',
    ],
    [
      'the day it was closed',
      { posted: '2026-01-01', closed: { on: '2026-03-04', reason: 'filled' } },
      '2026-03-04',
    ],
    [
      'the day its source was captured',
      { posted: '2026-01-01', source: { board: 'Elsewhere', captured: '2026-03-05' } },
      '2026-03-05',
    ],
    ['today', { posted: TODAY }, TODAY],
    ['never in the future', { posted: '2026-01-01', reposted: ['2026-04-02'] }, '2026-01-01'],
    ['undefined if all its dates are in the future', { posted: '2026-04-02' }, undefined],
  ])('is %s', (_, posting, expected) => {
    expect(lastChanged(posting, TODAY)).toBe(expected);
  });
});
