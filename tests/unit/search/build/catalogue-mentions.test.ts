import { describe, expect, it } from 'vitest';
import { createMentionFinder } from '../../../../src/search/build/catalogue-mentions.ts';
import { tokenize } from '../../../../src/search/tokens.ts';
import { buildBoard } from '../../../helpers/build-board.ts';

const PLACES = {
  'fixture-city': { locality: 'Fixture City', country: 'US', aliases: ['FXC', 'Fix'] },
  elsewhere: { locality: 'Elsewhere', country: 'GB', aliases: ['Nowhere Near'] },
};

const find = createMentionFinder(buildBoard({ only: {} }, { places: PLACES }), [
  ['Kita', 'day nursery', 'XQ'],
]);

const mentioned = (title: string, text = '') =>
  find(title, tokenize(text), text).map((words) => words.join(' '));

describe('the mentions of a posting', () => {
  it.each([
    ['a town by a name of several words', '', 'We are in Fixture City, near the sea.'],
    ['a town in other capitals', '', 'we are in fixture city'],
    ['a town by another name of several words', '', 'It is nowhere near.'],
    ['a town in its title, by a name that is no ordinary word', 'Intern, FXC', ''],
    ['a name that the board has synonyms for', '', 'A kita in the town'],
    ['an abbreviation that the board has synonyms for', 'An XQ', ''],
  ])('include the other names of a place or thing: %s', (_, title, text) => {
    expect(mentioned(title, text).length).toBeGreaterThan(1);
  });

  it('include every name once', () => {
    const found = mentioned('Intern, FXC', 'Fixture City is not another Fixture City.');
    expect([...found].sort()).toEqual(['fix', 'fixture city', 'fxc']);
  });

  it.each([
    ['a name of one word in the text', '', 'FXC is a word here.'],
    ['a name that is an ordinary word', 'Fix the intern', ''],
    ['a name in other capitals', 'Intern, fxc, xq', ''],
    ['only the first word of a name', '', 'Fixture and City'],
    ['words in another order', '', 'City Fixture'],
    ['places and skills with only one name', 'Intern, West Town', 'In West Town, with Python.'],
    ['empty text', '', ''],
  ])('are empty for %s', (_, title, text) => {
    expect(mentioned(title, text)).toEqual([]);
  });
});
