import { describe, expect, it } from 'vitest';
import {
  sharedTraitsSentence,
  postingDescription,
  rowDate,
  stateSentences,
  type RowDate,
} from '../../../src/board/wording.ts';
import type { SharedTrait } from '../../../src/model/similarity.ts';
import { buildSinglePosting, TODAY, type Fields } from '../../helpers/build-board.ts';

function say(fields: Fields, today = TODAY) {
  const { entry, context } = buildSinglePosting(fields, { today });
  const { name, why } = stateSentences(entry, context);
  return `${name}. ${why}`;
}

describe('the description of a posting’s state', () => {
  it.each<[Fields, string]>([
    [{ posted: '2026-03-27' }, 'Open. Posted 27 March 2026.'],
    [
      { posted: '2026-03-27', confirmed: [{ on: '2026-03-28', by: 'source' }] },
      'Open. Posted 27 March 2026, last confirmed live 28 March 2026 by its source.',
    ],
    [
      { posted: '2026-03-27', confirmed: [{ on: '2026-03-28', by: 'link' }] },
      'Open. Posted 27 March 2026, last confirmed live 28 March 2026 by its apply link.',
    ],
    [
      { posted: '2026-01-02', reposted: ['2026-03-20'] },
      'Open. Posted 2 January 2026, posted again 20 March 2026.',
    ],
    [
      { confirmed: [{ on: '2026-03-28', by: 'person' }] },
      'Open. Posting date not stated, last confirmed live 28 March 2026 by a person.',
    ],
    [
      { posted: '2026-03-27', closes: '2026-04-30' },
      'Open. Posted 27 March 2026. Applications close 30 April 2026.',
    ],
    [
      { posted: '2026-03-27', terms: ['summer-2026'] },
      'Open. Posted 27 March 2026. This board will close it on 1 July 2026, once Summer 2026 is under way.',
    ],
  ])('%j is "%s"', (fields, sentence) => {
    expect(say(fields)).toBe(sentence);
  });

  it.each<[Fields, string]>([
    [{}, 'Unconfirmed. It has no date.'],
    [
      { source: { board: 'A fixture board' } },
      'Unconfirmed. Seen on A fixture board, without a date.',
    ],
    [
      { posted: '2026-01-01' },
      'Unconfirmed. Posted 1 January 2026, 3 months ago; nothing newer is known.',
    ],
    [
      { posted: '2025-06-01', reposted: ['2026-02-14'] },
      'Unconfirmed. Posted again 14 February 2026, 46 days ago; nothing newer is known.',
    ],
    [
      { confirmed: [{ on: '2026-02-14', by: 'link' }] },
      'Unconfirmed. Last confirmed live 14 February 2026 by its apply link, 46 days ago; nothing newer is known.',
    ],
    [
      { terms: ['fall-2026'] },
      'Unconfirmed. It has no date. This board will close it on 1 October 2026, once Fall 2026 is under way.',
    ],
  ])('%j is "%s"', (fields, sentence) => {
    expect(say(fields)).toBe(sentence);
  });

  it.each<[Fields, string]>([
    [{ closed: { on: '2026-03-15', reason: 'filled' } }, 'Closed. Filled on 15 March 2026.'],
    [{ closed: { on: '2026-03-15', reason: 'withdrawn' } }, 'Closed. Withdrawn on 15 March 2026.'],
    [{ closed: { on: '2026-03-15', reason: 'expired' } }, 'Closed. Expired on 15 March 2026.'],
    [
      { closed: { on: '2026-03-15', reason: 'gone' } },
      'Closed. Gone from its source on 15 March 2026.',
    ],
    [{ closed: { on: '2026-03-15', reason: 'other' } }, 'Closed. Closed on 15 March 2026.'],
    [{ closes: '2026-03-15' }, 'Closed. The deadline was 15 March 2026.'],
    [{ sessions: [{ start: '2026-03-15' }] }, 'Closed. Its last start date was 15 March 2026.'],
    [{ terms: ['spring-2026'] }, 'Closed. Spring 2026 had begun by 1 March 2026.'],
  ])('%j is "%s"', (fields, sentence) => {
    expect(say(fields)).toBe(sentence);
  });

  it('has the last start date, and is “open” until the end of that day', () => {
    const fields: Fields = {
      confirmed: [{ on: '2026-05-18', by: 'source' }],
      sessions: [{ start: '2026-04-20' }, { start: '2026-05-18' }],
    };
    expect(say(fields, '2026-05-18')).toBe(
      'Open. Posting date not stated, last confirmed live 18 May 2026 by its source. ' +
        'This board will close it after 18 May 2026, its last start date.',
    );
    expect(say(fields, '2026-05-19')).toBe('Closed. Its last start date was 18 May 2026.');
  });

  it('does not mention the deadline if the posting was closed before it', () => {
    expect(say({ closed: { on: '2026-03-15', reason: 'filled' }, closes: '2026-05-01' })).toBe(
      'Closed. Filled on 15 March 2026.',
    );
  });
});

describe('the sentence about shared traits', () => {
  const { context } = buildSinglePosting({});

  it.each<[SharedTrait[], string]>([
    [
      [
        { kind: 'title', words: ['machine', 'learning'] },
        { kind: 'degrees', ids: ['doctorate'] },
        { kind: 'terms', ids: ['fall-2026'] },
      ],
      'Also “machine learning” in the title · PhD · Fall 2026',
    ],
    [[{ kind: 'skills', ids: ['python', 'cpp'] }], 'Also Python and C++'],
    [
      [{ kind: 'skills', ids: ['python', 'cpp', 'nlp'] }],
      'Also Python, C++ and Natural language processing',
    ],
    [
      [{ kind: 'skills', ids: ['python', 'cpp', 'pytorch', 'spark', 'nlp'] }],
      'Also Python, C++, PyTorch and 2 more skills',
    ],
    [
      [{ kind: 'skills', ids: ['python', 'cpp', 'pytorch', 'spark'] }],
      'Also Python, C++, PyTorch and Spark',
    ],
    [[{ kind: 'degrees', ids: ['master', 'doctorate'] }], 'Also Master’s or PhD'],
    [[{ kind: 'places', ids: ['west-town', 'north-town'] }], 'Also in West Town and North Town'],
    [[{ kind: 'level', id: 'intern' }], 'Also intern'],
  ])('for %j is "%s"', (sharedTraits, sentence) => {
    expect(sharedTraitsSentence(sharedTraits, context)).toBe(sentence);
  });
});

describe('the date column of a list', () => {
  const dated = (fields: Fields): RowDate => {
    const { entry, context } = buildSinglePosting(fields);
    return rowDate(entry, context);
  };

  it.each<[Fields, string | undefined, string[]]>([
    [{ posted: '2026-03-27' }, '2026-03-27', ['27 March 2026', '5 days ago']],
    [{ posted: '2026-04-01' }, '2026-04-01', ['1 April 2026', 'today']],
    [{ posted: '2026-01-01' }, '2026-01-01', ['1 January 2026', '3 months ago']],
    [
      { posted: '2026-03-01', confirmed: [{ on: '2026-03-30', by: 'link' }] },
      '2026-03-01',
      ['1 March 2026', '31 days ago'],
    ],
    [{ reposted: ['2026-03-10', '2026-03-27'] }, '2026-03-27', ['27 March 2026', '5 days ago']],
    [
      { posted: '2026-01-02', reposted: ['2026-03-27'] },
      '2026-01-02',
      ['2 January 2026', '3 months ago'],
    ],
    [
      { confirmed: [{ on: '2026-03-28', by: 'source' }] },
      '2026-03-28',
      ['seen live 28 March 2026', '4 days ago'],
    ],
    [
      { confirmed: [{ on: '2026-02-14', by: 'person' }] },
      '2026-02-14',
      ['seen live 14 February 2026', '46 days ago'],
    ],
    [{ source: { board: 'A fixture board' } }, undefined, ['no date', 'seen on A fixture board']],
    [{}, undefined, ['no date']],
  ])('for %j is %s: %j', (fields, day, lines) => {
    const aged = day !== undefined && { day, aged: true };
    expect(dated(fields)).toEqual({ ...aged, lines });
  });

  it.each<[Fields, string, string[]]>([
    [
      { posted: '2026-02-01', closed: { on: '2026-03-15', reason: 'filled' } },
      '2026-03-15',
      ['15 March 2026', 'Filled'],
    ],
    [
      { closed: { on: '2026-03-15', reason: 'withdrawn' } },
      '2026-03-15',
      ['15 March 2026', 'Withdrawn'],
    ],
    [
      { closed: { on: '2026-03-15', reason: 'expired' } },
      '2026-03-15',
      ['15 March 2026', 'Expired'],
    ],
    [
      { closed: { on: '2026-03-15', reason: 'gone' } },
      '2026-03-15',
      ['15 March 2026', 'Gone from its source'],
    ],
    [{ closed: { on: '2026-03-15', reason: 'other' } }, '2026-03-15', ['15 March 2026', 'Closed']],
    [{ closes: '2026-03-15' }, '2026-03-15', ['15 March 2026', 'Deadline passed']],
    [{ sessions: [{ start: '2026-03-15' }] }, '2026-03-15', ['15 March 2026', 'Already started']],
    [{ terms: ['spring-2026'] }, '2026-03-01', ['1 March 2026', 'Already started']],
  ])('for %j shows when and why it closed: %s, %j', (fields, day, lines) => {
    expect(dated(fields)).toEqual({ day, lines });
  });
});

describe('the one-line description of a posting', () => {
  it('has the company, place, facts and state', () => {
    const { entry, context } = buildSinglePosting({
      places: ['west-town', 'north-town'],
      pay: { min: 29, max: 29, currency: 'USD', per: 'hour' },
      terms: ['fall-2026'],
      confirmed: [{ on: '2026-03-28', by: 'source' }],
    });
    expect(postingDescription(entry, context)).toBe(
      'Fixture Company · West Town +1 · $29 an hour · Fall 2026 · Open. Posting date not stated, ' +
        'last confirmed live 28 March 2026 by its source. ' +
        'This board will close it on 1 October 2026, once Fall 2026 is under way.',
    );
  });

  it('omits an unknown place or pay', () => {
    const { entry, context } = buildSinglePosting({});
    expect(postingDescription(entry, context)).toBe(
      'Fixture Company · Pay not stated · Unconfirmed. It has no date.',
    );
  });
});
