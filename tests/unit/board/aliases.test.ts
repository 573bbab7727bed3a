import { describe, expect, it } from 'vitest';
import { aliasesOf } from '../../../src/board/aliases.ts';
import { buildBoard } from '../../helpers/build-board.ts';

const ends = (postings: Parameters<typeof buildBoard>[0]) =>
  [...aliasesOf(buildBoard(postings))].map(([alias, entry]) => `${alias} ${entry.id}`).sort();

describe('the former ids of a board’s postings', () => {
  it('each map to the posting that lists it', () => {
    expect(
      ends({
        one: { aliases: ['former-one', 'first-one'] },
        two: {},
        three: { aliases: ['former-three'] },
      }),
    ).toEqual(['first-one one', 'former-one one', 'former-three three']);
  });

  it('include those of postings in every state, so that shared links keep working', () => {
    expect(
      ends({
        open: { posted: '2026-03-30', aliases: ['was-open'] },
        unconfirmed: { aliases: ['was-unconfirmed'] },
        closed: { closed: { on: '2026-03-02', reason: 'gone' }, aliases: ['was-closed'] },
        kept: { posted: '2026-03-30', republish: false, aliases: ['was-kept'] },
      }),
    ).toEqual([
      'was-closed closed',
      'was-kept kept',
      'was-open open',
      'was-unconfirmed unconfirmed',
    ]);
  });

  it('are empty if no posting has aliases', () => {
    expect(ends({})).toEqual([]);
    expect(ends({ one: {} })).toEqual([]);
  });

  it('map to the complete board entry', () => {
    const board = buildBoard({ one: { aliases: ['former'] } });
    expect(aliasesOf(board).get('former')).toBe(board.entries[0]);
    expect(aliasesOf(board).get('one')).toBeUndefined();
  });
});
