import { describe, expect, it } from 'vitest';
import {
  likenessSentence,
  postingDescription,
  stateSentences,
} from '../../../src/board/sentences.ts';
import type { Likeness } from '../../../src/posting/similar.ts';
import { onlyPosting } from './a-board.ts';

type Fields = Parameters<typeof onlyPosting>[0];

function say(fields: Fields, today?: string) {
  const { entry, context } = onlyPosting(fields, today);
  const { name, why } = stateSentences(entry, context);
  return `${name}. ${why}`;
}

describe('the state of a posting, in words', () => {
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
      'Open. First published on a day not stated, last confirmed live 28 March 2026 by a person.',
    ],
    [
      { posted: '2026-03-27', closes: '2026-04-30' },
      'Open. Posted 27 March 2026. Applications close 30 April 2026.',
    ],
    [
      { posted: '2026-03-27', terms: ['summer-2026'] },
      'Open. Posted 27 March 2026. It counts as closed from 1 July 2026, when Summer 2026 has surely begun.',
    ],
  ])('%j is "%s"', (fields, sentence) => {
    expect(say(fields)).toBe(sentence);
  });

  it.each<[Fields, string]>([
    [{}, 'Unconfirmed. It carries no date.'],
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
      'Unconfirmed. It carries no date. It counts as closed from 1 October 2026, when Fall 2026 has surely begun.',
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
    [{ closes: '2026-03-15' }, 'Closed. Its deadline was 15 March 2026.'],
    [{ sessions: [{ start: '2026-03-15' }] }, 'Closed. Its last start was 15 March 2026.'],
    [{ terms: ['spring-2026'] }, 'Closed. Spring 2026 has surely begun by 1 March 2026.'],
  ])('%j is "%s"', (fields, sentence) => {
    expect(say(fields)).toBe(sentence);
  });

  it('names the last start ahead, and is open until that day is past', () => {
    const fields: Fields = {
      confirmed: [{ on: '2026-05-18', by: 'source' }],
      sessions: [{ start: '2026-04-20' }, { start: '2026-05-18' }],
    };
    expect(say(fields, '2026-05-18')).toMatch(/^Open\. .*Its last start is 18 May 2026/);
    expect(say(fields, '2026-05-19')).toBe('Closed. Its last start was 18 May 2026.');
  });

  it('does not announce a deadline that a keeper’s word has overtaken', () => {
    expect(say({ closed: { on: '2026-03-15', reason: 'filled' }, closes: '2026-05-01' })).toBe(
      'Closed. Filled on 15 March 2026.',
    );
  });
});

describe('why a posting is similar', () => {
  const { context } = onlyPosting({});

  it.each<[Likeness[], string]>([
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
  ])('%j is "%s"', (likenesses, sentence) => {
    expect(likenessSentence(likenesses, context)).toBe(sentence);
  });
});

describe('a posting in one line', () => {
  it('says who, where, what for how much, and whether it is open', () => {
    const { entry, context } = onlyPosting({
      places: ['west-town', 'north-town'],
      pay: { min: 29, max: 29, currency: 'USD', per: 'hour' },
      terms: ['fall-2026'],
      confirmed: [{ on: '2026-03-28', by: 'source' }],
    });
    const line = postingDescription(entry, context);
    for (const part of [
      'Fixture Company, West Town, North Town',
      '$29 an hour',
      'Fall 2026',
      'Open. ',
      '28 March 2026',
    ]) {
      expect(line).toContain(part);
    }
    expect(line).not.toContain('\n');
  });

  it('does not invent a place or pay', () => {
    const { entry, context } = onlyPosting({});
    expect(postingDescription(entry, context)).toBe(
      'Fixture Company · pay not stated · Unconfirmed. It carries no date.',
    );
  });
});
