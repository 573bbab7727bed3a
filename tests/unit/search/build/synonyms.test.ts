import { describe, expect, it } from 'vitest';
import { createSynonymFinder } from '../../../../src/search/build/synonyms.ts';
import { tokenize } from '../../../../src/search/tokens.ts';
import {
  buildBoard,
  contextOf,
  getEntry,
  buildSinglePosting,
  type Fields,
} from '../../../helpers/build-board.ts';

const PLACES = {
  'fixture-city': {
    locality: 'Fixture City',
    region: 'West',
    regionCode: 'WT',
    country: 'US',
    aliases: ['FXC', 'Fix'],
  },
  'whole-west': { region: 'West', country: 'US', aliases: ['The West'] },
  elsewhere: { locality: 'Elsewhere', country: 'GB', aliases: ['Nowhere Near'] },
};

/** The entry of a board with one posting, and the synonym finder of the board. */
function names(fields: Fields) {
  const board = buildBoard({ only: fields }, { places: PLACES });
  const { format } = contextOf(board);
  return { entry: getEntry(board, 'only'), finder: createSynonymFinder(board, format.country, []) };
}

const joined = (found: readonly (readonly string[])[]) => found.map((words) => words.join(' '));

const mentioned = (title: string, text = '') =>
  joined(names({}).finder.findMentions(title, tokenize(text), text));

describe('the names of a posting’s places', () => {
  const of = (places: string[]) => {
    const { entry, finder } = names({ places });
    return joined(finder.findPlaceNames(entry));
  };

  it('include the name and the aliases of the town', () => {
    expect(of(['fixture-city'])).toEqual(expect.arrayContaining(['fixture city', 'fxc', 'fix']));
  });

  it('include those of the region and the country', () => {
    expect(of(['fixture-city'])).toEqual(
      expect.arrayContaining(['west', 'wt', 'the west', 'united states', 'us']),
    );
  });

  it('exclude the towns of a region', () => {
    const found = of(['whole-west']);
    expect(found).toEqual(expect.arrayContaining(['west', 'the west', 'united states']));
    expect(found).not.toContain('fixture city');
    expect(found).not.toContain('west town');
  });

  it('exclude other countries', () => {
    expect(of(['elsewhere'])).toEqual(expect.not.arrayContaining(['united states', 'us', 'west']));
  });

  it('contain no duplicates', () => {
    const found = of(['fixture-city', 'west-town', 'whole-west', 'united-states']);
    expect(new Set(found).size).toBe(found.length);
  });

  it('are empty if no place is stated', () => {
    const { entry, finder } = names({});
    expect(finder.findPlaceNames(entry)).toEqual([]);
  });
});

describe('the names of a posting’s skills', () => {
  it('are normalized for comparison', () => {
    const { entry, finder } = names({ skills: ['cpp', 'nlp'] });
    expect(joined(finder.findSkillNames(entry))).toEqual(['c++', 'natural language processing']);
  });
});

describe('the mentions of a posting', () => {
  it.each([
    ['a town by a name of several words', '', 'We are in Fixture City, near the sea.'],
    ['a town in other capitals', '', 'we are in fixture city'],
    ['a town by another name of several words', '', 'It is nowhere near.'],
    ['a town in its title, by a name that is no ordinary word', 'Intern, FXC', ''],
  ])('include the other names of a place: %s', (_, title, text) => {
    expect(mentioned(title, text).length).toBeGreaterThan(1);
  });

  it('include every name of a place once', () => {
    const found = mentioned('Intern, FXC', 'Fixture City is not another Fixture City.');
    expect([...found].sort()).toEqual(['fix', 'fixture city', 'fxc']);
  });

  it.each([
    ['a name of one word in the text', '', 'FXC is a word here.'],
    ['a name that is an ordinary word', 'Fix the intern', ''],
    ['a name in other capitals', 'Intern, fxc', ''],
    ['only the first word of a name', '', 'Fixture and City'],
    ['words in another order', '', 'City Fixture'],
    ['places and skills with only one name', 'Intern, West Town', 'In West Town, with Python.'],
    ['empty text', '', ''],
  ])('are empty for %s', (_, title, text) => {
    expect(mentioned(title, text)).toEqual([]);
  });
});

describe('synonyms that apply to every board', () => {
  const { board, format } = buildSinglePosting({}).context;
  const finder = createSynonymFinder(board, format.country, [
    ['ML', 'machine learning'],
    ['human-computer interaction', 'HCI'],
    ['F#', 'F sharp'],
  ]);
  const found = (title: string, text = '') =>
    joined(finder.findMentions(title, tokenize(text), text));

  it.each<[string, string, string[]]>([
    ['ML Intern', '', ['ml', 'machine learning']],
    ['Machine Learning Intern', '', ['ml', 'machine learning']],
    ['Intern', 'We do machine-learning.', ['ml', 'machine learning']],
    ['Intern', 'We do ML; ml is HTML.', ['ml', 'machine learning']],
    ['Intern', 'Write HTML at 5 ml.', []],
    ['Intern', 'Human–computer interaction', ['human computer interaction', 'hci']],
    ['F# Intern', '', ['f#', 'f sharp']],
    ['F Intern', 'An F', []],
    ['HCI and ML', 'ML', ['human computer interaction', 'hci', 'ml', 'machine learning']],
  ])('are found in a title or text: %j, %j has %j', (title, text, names) => {
    expect(found(title, text)).toEqual(names);
  });

  it('from the English catalogue are distinguished from ordinary words', () => {
    const { messages, board: same } = contextOf(board);
    const english = createSynonymFinder(same, format.country, messages.search.synonyms);
    expect(joined(english.findMentions('ML', [], ''))).toContain('machine learning');
    expect(english.findMentions('it is us or ai', [], '')).toEqual([]);
  });
});
