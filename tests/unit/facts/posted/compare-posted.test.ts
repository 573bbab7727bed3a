import { describe, expect, it } from 'vitest';
import { NO_STATEMENT } from '../../../../src/facts/comparison.ts';
import { comparePosted } from '../../../../src/facts/posted/index.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

describe('comparePosted', () => {
  it('lists the stated publication date before other mentions of the day', () => {
    const { supporting, unstated } = comparePosted(
      buildPostingContext(
        'posted: 2026-03-27',
        'Last seen on 27 March 2026. Posted: Mar 27, 2026.',
      ),
    );
    expect(supporting.map(getWords)).toEqual(['Mar 27, 2026', '27 March 2026']);
    expect(unstated).toEqual([]);
  });

  it.each(['Posted March 20, 2026', 'Posted on: last Friday', 'Date published: see above'])(
    'reports the date as unclear, not contradicted, for “%s”',
    (text) => {
      expect(comparePosted(buildPostingContext('posted: 2026-03-27', text))).toEqual({
        ...NO_STATEMENT,
        unclear: [['posted']],
      });
    },
  );

  it('reports the date as unstated if the text is not dated', () => {
    const text = 'You start on June 1, 2026, and work 40 hours a week.';
    expect(comparePosted(buildPostingContext('posted: 2026-03-27', text))).toEqual({
      ...NO_STATEMENT,
      unstated: [['posted']],
    });
  });

  it.each([
    [
      'a missing date if the text states one publication date',
      'Posted March 20, 2026',
      ['posted: 2026-03-20'],
    ],
    [
      'nothing if the text states two publication dates',
      'Posted March 20, 2026. It was posted on 21 March 2026.',
      [],
    ],
    ['nothing if the date is ambiguous', 'Posted 05/06/2026', []],
    ['nothing if the date is not a publication date', 'We begin on March 20, 2026.', []],
  ])('reports %s', (_, text, expected) => {
    const { omissions } = comparePosted(buildPostingContext('', text));
    expect(omissions.map(({ yaml }) => yaml)).toEqual(expected);
  });
});
