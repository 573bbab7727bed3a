import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/words/format.ts';
import { showAmount, showPay, type Pay } from '../../../src/posting/pay.ts';
import { en } from '../../../src/words/en.ts';
import { wordsFor } from '../../../src/words/words.ts';

describe('the words for a locale', () => {
  it.each(['en', 'en-GB', 'en-US', 'EN-gb'])('%s are English', (locale) => {
    expect(wordsFor(locale)).toBe(en);
  });

  it.each(['fi', 'de-DE', 'zh-Hant-TW', 'tostring', 'valueof'])(
    '%s are English where there is no catalogue of its own',
    (locale) => {
      expect(wordsFor(locale)).toBe(en);
    },
  );
});

describe('the words for pay', () => {
  const amounts: [Omit<Pay, 'per' | 'currency'>, string][] = [
    [{ min: 10, max: 10 }, '£10'],
    [{ min: 10, max: 12 }, '£10–£12'],
    [{ min: 10 }, 'from £10'],
    [{ max: 12 }, 'up to £12'],
  ];

  it.each(amounts)('%j are %s', (amount, text) => {
    expect(showAmount({ ...amount, currency: 'GBP', per: 'hour' }, 'en-GB', en.pay)).toBe(text);
  });

  it.each([
    ['hour', '£10 an hour'],
    ['day', '£10 a day'],
    ['week', '£10 a week'],
    ['month', '£10 a month'],
    ['year', '£10 a year'],
  ] as const)('for each %s are %s', (per, text) => {
    expect(showPay({ min: 10, max: 10, currency: 'GBP', per }, 'en-GB', en.pay)).toBe(text);
  });
});

describe('counts', () => {
  it.each([
    [0, '0 postings'],
    [1, '1 posting'],
    [2, '2 postings'],
    [10000, '10,000 postings'],
  ])('of %i are "%s"', (n, text) => {
    expect(en.counts.postings(n)).toBe(text);
  });

  it('of live postings say when there is none', () => {
    expect(en.counts.live(0)).toBe('No posting at the moment');
    expect(en.counts.live(1)).toContain('1 posting,');
  });
});

describe('the page about the board', () => {
  const facts = { board: 'Fixture board', freshDays: 45, email: 'keeper@board.example' };
  const text = (frozen?: string) =>
    en.about
      .sections({ ...facts, ...(frozen !== undefined && { frozen }) })
      .flatMap(({ paragraphs }) => paragraphs)
      .join('\n');

  it('says for how many days evidence counts, and where to report a posting', () => {
    expect(text()).toContain('45 days');
    expect(text()).toContain('keeper@board.example');
  });

  it('says that the board is an example when its clock stands still, and only then', () => {
    const day = createFormat('en-GB').date('2026-04-01');
    expect(text(day)).toContain('1 April 2026');
    expect(text()).not.toContain('stands still');
  });

  it('gives each section an id of its own', () => {
    const ids = en.about.sections({ ...facts, frozen: 'x' }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
