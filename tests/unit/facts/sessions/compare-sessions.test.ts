import { describe, expect, it } from 'vitest';
import { compareSessions } from '../../../../src/facts/sessions/index.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

const compare = (facts: string, text: string) => compareSessions(buildPostingContext(facts, text));

const FIRST = '{ start: 2026-05-18, end: 2026-08-07 }';
const SECOND = '{ start: 2026-06-15, end: 2026-09-04 }';
const BOTH = `Choose a session:

- May 18, 2026 – August 7, 2026
- June 15, 2026 – September 4, 2026`;

describe('compareSessions', () => {
  it('supports sessions in any order', () => {
    const { supporting, unstated, conflicts, omissions } = compare(
      `sessions: [${SECOND}, ${FIRST}]`,
      BOTH,
    );
    expect(supporting.map(getWords)).toEqual([
      'June 15, 2026 – September 4, 2026',
      'May 18, 2026 – August 7, 2026',
    ]);
    expect([unstated, conflicts, omissions]).toEqual([[], [], []]);
  });

  it.each([
    [FIRST, 'Summer 2026 internship (May 18 – August 7)', ['May 18 – August 7']],
    [FIRST, 'We meet from May 18, 2026 to August 7, 2026.', ['May 18, 2026 to August 7, 2026']],
    [
      FIRST,
      'Start date: May 18, 2026. End date: August 7, 2026.',
      ['May 18, 2026', 'August 7, 2026'],
    ],
    ['{ start: 2026-05-18 }', 'The role starts on 18 May 2026.', ['18 May 2026']],
    ['{ start: 2026-05-18 }', 'The internship runs May 18 – August 7.', ['May 18 – August 7']],
    ['{ start: 2026-06-05 }', 'Start date: 05/06/2026', ['05/06/2026']],
  ])('supports %s with “%s”', (session, text, words) => {
    const { supporting, unstated, conflicts } = compare(`sessions: [${session}]`, text);
    expect(supporting.map(getWords)).toEqual(words);
    expect([unstated, conflicts]).toEqual([[], []]);
  });

  it('reports an end that the text does not state as unstated', () => {
    expect(compare(`sessions: [${FIRST}]`, 'The internship starts on May 18, 2026.')).toMatchObject(
      {
        unstated: [['sessions', 0, 'end']],
        conflicts: [],
      },
    );
  });

  it.each([
    [
      'runs from May 18, 2026 to August 14, 2026',
      ['sessions', 0, 'end'],
      '2026-05-18 to 2026-08-14',
    ],
    [
      'runs from May 25, 2026 to August 7, 2026',
      ['sessions', 0, 'start'],
      '2026-05-25 to 2026-08-07',
    ],
    ['runs from June 1, 2026 to August 21, 2026', ['sessions', 0], '2026-06-01 to 2026-08-21'],
    ['starts on June 1, 2026', ['sessions', 0], '2026-06-01'],
    [
      'starts on May 18, 2026. The internship ends on August 21, 2026',
      ['sessions', 0, 'end'],
      '2026-08-21',
    ],
  ])('reports a contradiction if the internship %s', (text, path, stated) => {
    expect(compare(`sessions: [${FIRST}]`, `The internship ${text}.`).conflicts).toMatchObject([
      { rule: 'sessions-contradicted', path, stated },
    ]);
  });

  it.each(['Anticipated start date: June 1, 2026', 'You are required for June 1, 2026.'])(
    'doubts a session if the text states another first day in other words: “%s”',
    (text) => {
      expect(compare(`sessions: [${FIRST}]`, text)).toMatchObject({
        conflicts: [],
        doubts: [{ path: ['sessions', 0], stated: '2026-06-01' }],
      });
    },
  );

  it('reads a first and a last day below their labels', () => {
    const text = 'Start date\n\nMay 18, 2026\n\nEnd date\n\nAugust 14, 2026';
    expect(compare(`sessions: [${FIRST}]`, text).conflicts).toMatchObject([
      { path: ['sessions', 0, 'end'], stated: '2026-08-14' },
    ]);
  });

  it('checks each session separately', () => {
    expect(
      compare(`sessions: [${FIRST}, { start: 2026-06-22, end: 2026-09-04 }]`, BOTH).conflicts,
    ).toMatchObject([{ path: ['sessions', 1, 'start'], stated: '2026-06-15 to 2026-09-04' }]);
  });

  it.each([
    'An internship.',
    'Our conference is on June 3, 2026. Apply by March 1, 2026.',
    'The 2025 program ran from June 2, 2025 to August 22, 2025.',
    'The program of 2024 runs from June 2, 2024 to August 22, 2024.',
    'Applications for the program are open from March 1, 2026 to April 15, 2026.',
  ])('reports sessions as unstated, not contradicted, for “%s”', (text) => {
    expect(compare(`sessions: [${FIRST}]`, text)).toMatchObject({
      supporting: [],
      unstated: [['sessions', 0]],
      conflicts: [],
    });
  });

  it.each([
    'The internship starts in May or June.',
    'It lasts from 18/5 on.',
    'It begins after the spring term.',
  ])('reports nothing for “%s”, which may state the session in another way', (text) => {
    expect(compare(`sessions: [${FIRST}]`, text)).toMatchObject({
      unstated: [],
      unclear: [['sessions', 0]],
      conflicts: [],
      doubts: [],
    });
  });

  it.each([
    [
      'Dates (tentative): June 1, 2026 – August 21, 2026.',
      ['sessions', 0],
      '2026-06-01 to 2026-08-21',
    ],
    ['You are needed from 1 June 2026.', ['sessions', 0], '2026-06-01'],
    [
      'You start on May 18, 2026, and stay until August 21, 2026.',
      ['sessions', 0, 'end'],
      '2026-08-21',
    ],
  ])('doubts a session that “%s” probably states otherwise', (text, path, stated) => {
    expect(compare(`sessions: [${FIRST}]`, text)).toMatchObject({
      unstated: [],
      conflicts: [],
      doubts: [{ path, stated }],
    });
  });

  it('reports a session as unstated if the text states another session of the list', () => {
    expect(
      compare(`sessions: [${FIRST}, ${SECOND}]`, 'Session 1: May 18 – August 7, 2026'),
    ).toMatchObject({ unstated: [['sessions', 1]], conflicts: [] });
  });

  it.each([
    ['', BOTH, [`sessions: [${FIRST}, ${SECOND}]`]],
    [`sessions: [${SECOND}]`, BOTH, [`sessions: [${FIRST}, ${SECOND}]`]],
    [
      'sessions: [{ start: 2026-05-18 }]',
      'The internship runs May 18 – August 7, 2026.',
      [`sessions: [${FIRST}]`],
    ],
    ['', 'Start date: May 18, 2026', ['sessions: [{ start: 2026-05-18 }]']],
    ['', 'Start date: May 18, 2026. End date: August 7, 2026.', [`sessions: [${FIRST}]`]],
    ['', 'Start dates: May 18 or June 15, 2026', []],
    ['', 'The internship runs May 18 – August 7.', []],
    ['', 'Start date: 05/06/2026', []],
    ['', 'May 18, 2026 – August 7, 2026', []],
  ])('reports missing sessions with %j for %j: %j', (facts, text, yaml) => {
    expect(compare(facts, text).omissions.map((omission) => omission.yaml)).toEqual(yaml);
  });
});

describe('compareSessions with a first day in another form', () => {
  it.each([
    [
      '{ start: 2026-06-01 }',
      'The position starts on the first of June. Internship start date for returning interns: 18 May 2026.',
    ],
    [
      '{ start: 2026-06-01 }',
      'The position starts on the first of June. The internship starts on 18 May 2026.',
    ],
    ['{ start: 2026-06-01 }', 'Internship start date for returning interns: 18 May 2026.'],
    [
      '{ start: 2026-06-29, end: 2026-07-31 }',
      'Camp contract: 29/6–31/7/26. Staff training for the camp job starts on 22 June 2026.',
    ],
    [
      '{ start: 2026-06-29, end: 2026-07-31 }',
      'Camp contract: 29/6–31/7/26. The camp job starts on 22 June 2026.',
    ],
  ])('reports no contradiction between %s and “%s”', (fact, text) => {
    expect(compare(`sessions: [${fact}]`, text).conflicts).toEqual([]);
  });
});
