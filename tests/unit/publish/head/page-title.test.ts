import { describe, expect, it } from 'vitest';
import { pageTitle, TITLE_LENGTH } from '../../../../src/publish/head/page-title.ts';

const BOARD = 'Fixture board';
/** Text of some length, without spaces. */
const long = (length: number) => 'x'.repeat(length);
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('the title of a page', () => {
  it('is at most 70 characters long, which search results show in full', () => {
    expect(TITLE_LENGTH).toBe(70);
  });

  it.each<[string[], string]>([
    [['Welder', 'Fixture Company', BOARD], 'Welder · Fixture Company · Fixture board'],
    [[BOARD], 'Fixture board'],
    [[BOARD, 'Postings for tests'], 'Fixture board · Postings for tests'],
    [[], ''],
    // As many as fit: the last is left out, or the one before it.
    [[long(50), 'Fixture Company', BOARD], `${long(50)} · Fixture Company`],
    [[long(53), 'Fixture Company', BOARD], `${long(53)} · Fixture board`],
    [[long(60), 'Fixture Company', BOARD], long(60)],
    [[long(70), 'Fixture Company', BOARD], long(70)],
    // Exactly at the limit.
    [[long(54), BOARD], `${long(54)} · Fixture board`],
    [[long(55), BOARD], long(55)],
  ])('of %j is "%s"', (parts, title) => {
    expect(pageTitle(parts)).toBe(title);
  });

  it.each<[number, string[], string]>([
    [10, ['one two three'], 'one two…'],
    [12, ['one  two, three'], 'one  two,…'],
    [10, ['one', 'two', 'three'], 'one · two'],
    [5, ['one', 'two', 'three'], 'one'],
  ])('limited to %i characters, of %j is "%s"', (length, parts, title) => {
    expect(pageTitle(parts, length)).toBe(title);
  });

  it.each([
    ['words', words(40)],
    ['words that end at the limit', `${words(14)} and more`],
    ['a word that ends at the limit', `${long(70)} more`],
    ['one word', long(200)],
    ['a language without spaces', '機械学習'.repeat(40)],
    ['characters of two code units', '👋'.repeat(60)],
    ['characters of two code units after a single letter', `x${'👋'.repeat(60)}`],
  ])('is within the limit and ends in an ellipsis when it is cut: %s', (_, first) => {
    const title = pageTitle([first, 'Fixture Company', BOARD]);
    expect(title.length).toBeLessThanOrEqual(TITLE_LENGTH);
    expect(title).toMatch(/…$/);
    expect(title.length).toBeGreaterThan(1);
    expect(first.startsWith(title.slice(0, -1))).toBe(true);
  });

  it.each([
    ['after an even number', '👋'.repeat(60)],
    ['after an odd number', `x${'👋'.repeat(60)}`],
  ])('never splits a character %s of code units', (_, first) => {
    expect(pageTitle([first]).isWellFormed()).toBe(true);
  });

  it('is cut between words', () => {
    const title = pageTitle([words(40)]);
    expect(title).toMatch(/^word(?: word)+…$/);
  });
});
