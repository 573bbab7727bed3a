import { describe, expect, it } from 'vitest';
import { getHoldReason, withPublicationDay } from '../../../src/model/held-back.ts';
import { buildPosting } from '../../helpers/build-posting.ts';

const TODAY = '2026-03-10';

describe('a posting', () => {
  it.each([
    ['is held back as a draft', { draft: true }, { because: 'draft' }],
    [
      'is held back as a draft even if its day has come',
      { draft: true, publishOn: '2026-03-01' },
      { because: 'draft' },
    ],
    [
      'is held back until its day',
      { publishOn: '2026-03-11' },
      { because: 'scheduled', until: '2026-03-11' },
    ],
    ['is published on its day', { publishOn: TODAY }, undefined],
    ['is published after its day', { publishOn: '2026-03-09' }, undefined],
    ['is published if it says that it is no draft', { draft: false }, undefined],
    ['is published if it says nothing', {}, undefined],
  ])('%s', (_, fields, reason) => {
    expect(getHoldReason(fields, TODAY)).toEqual(reason);
  });
});

describe('the day of first publication', () => {
  const postedOf = (fields: Parameters<typeof buildPosting>[0]) =>
    withPublicationDay(buildPosting(fields)).posted;

  it('is that on which the board publishes the posting', () => {
    expect(postedOf({ publishOn: '2026-05-03' })).toBe('2026-05-03');
  });

  it('is the one that the posting states, if it states one', () => {
    expect(postedOf({ publishOn: '2026-05-03', posted: '2026-04-01' })).toBe('2026-04-01');
  });

  it('is unknown if another source published the posting first', () => {
    expect(postedOf({ publishOn: '2026-05-03', source: { board: 'Fixture' } })).toBeUndefined();
  });

  it('is unknown if the posting states nothing', () => {
    expect(postedOf({})).toBeUndefined();
  });
});
