import { describe, expect, it } from 'vitest';
import { comparePosted } from '../../../../src/facts/posted/index.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

describe('the day of publication compared with the text', () => {
  it('is supported by the words that call it so before any others', () => {
    const { supporting, unstated } = comparePosted(
      buildPostingContext(
        'posted: 2026-03-27',
        'Last seen on 27 March 2026. Posted: Mar 27, 2026.',
      ),
    );
    expect(supporting.map(getWords)).toEqual(['Mar 27, 2026', '27 March 2026']);
    expect(unstated).toEqual([]);
  });

  it('is unstated, never contradicted, where the text names another day', () => {
    expect(
      comparePosted(buildPostingContext('posted: 2026-03-27', 'Posted March 20, 2026')),
    ).toEqual({
      supporting: [],
      unstated: [['posted']],
      conflicts: [],
      omissions: [],
    });
  });

  it.each([
    ['one day that the text calls so', 'Posted March 20, 2026', ['posted: 2026-03-20']],
    ['none where it is two', 'Posted March 20, 2026. It was posted on 21 March 2026.', []],
    ['none that can be two', 'Posted 05/06/2026', []],
    ['none that is another day', 'We begin on March 20, 2026.', []],
  ])('is reported as missing: %s', (_, text, expected) => {
    const { omissions } = comparePosted(buildPostingContext('', text));
    expect(omissions.map(({ yaml }) => yaml)).toEqual(expected);
  });
});
