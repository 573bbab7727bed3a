import { describe, expect, it } from 'vitest';
import { getBoardDay } from '../../../src/board/board-day.ts';

describe('the day of a board', () => {
  const now = new Date('2026-06-15T22:00:00-05:00');

  it.each<[{ boardToday?: string; asOf?: string }, string, string]>([
    [{ boardToday: '2026-05-01', asOf: '2026-04-01' }, '2026-05-01', 'BOARD_TODAY before asOf'],
    [{ boardToday: '2026-05-01' }, '2026-05-01', 'BOARD_TODAY before the clock'],
    [{ asOf: '2026-04-01' }, '2026-04-01', 'asOf before the clock'],
    [{}, '2026-06-16', 'the current UTC date otherwise'],
  ])('given %j is %s: %s', (given, day) => {
    expect(getBoardDay({ ...given, now }).day).toBe(day);
  });

  it('is fixed if the site sets asOf', () => {
    expect(getBoardDay({ asOf: '2026-04-01', now }).frozen).toBe(true);
    expect(getBoardDay({ now }).frozen).toBe(false);
    expect(getBoardDay({ boardToday: '2026-05-01', now }).frozen).toBe(false);
    expect(getBoardDay({ boardToday: '2026-05-01', asOf: '2026-04-01', now }).frozen).toBe(true);
  });
});
