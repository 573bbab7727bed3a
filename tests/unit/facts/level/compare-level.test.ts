import { describe, expect, it } from 'vitest';
import { compareLevel, areLevelsExclusive } from '../../../../src/facts/level/index.ts';
import type { Level } from '../../../../src/model/posting.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

const compare = (level: string, text: string, title?: string) =>
  compareLevel(buildPostingContext(`level: ${level}`, text, title));

describe('compareLevel', () => {
  it('lists evidence in the text before evidence in the title', () => {
    const { supporting } = compare(
      'intern',
      'This internship runs for ten weeks.',
      'Optics Intern',
    );
    expect(supporting.map(getWords)).toEqual(['internship', 'Intern']);
  });

  it('reports a contradiction if the text states another level for the role', () => {
    expect(compare('intern', 'This is a senior role.').conflicts).toMatchObject([
      { rule: 'level-contradicted', path: ['level'], stated: 'that it is a senior role' },
    ]);
    expect(compare('senior', 'This is a paid internship.').conflicts).toMatchObject([
      { stated: 'that it is an internship' },
    ]);
  });

  it.each([
    ['staff', 'This is a senior role.'],
    ['new-grad', 'This is an entry-level role.'],
    ['senior', 'You mentor interns.'],
    ['senior', 'This is an internship program manager role.'],
    ['mid', 'You have 3 years of experience.'],
    ['director', 'You report to the board.'],
  ])('finds %s unclear, not contradicted, for “%s”', (level, text) => {
    expect(compare(level, text)).toMatchObject({
      conflicts: [],
      doubts: [],
      unstated: [],
      unclear: [['level']],
    });
  });

  it.each([
    ['intern', 'As a senior engineer, you decide what we build.', undefined],
    ['senior', 'We are looking for a junior developer to join us.', undefined],
    ['senior', 'Perfect for recent graduates.', undefined],
    ['intern', 'This is an entry-level role.', undefined],
    ['mid', 'This is a senior role.', undefined],
    ['entry', 'We print books.', 'Division Director'],
    ['intern', 'We print books.', 'Library Manager'],
  ])('doubts %s for “%s”', (level, text, title) => {
    expect(compare(level, text, title)).toMatchObject({
      conflicts: [],
      doubts: [{ path: ['level'] }],
      unstated: [],
    });
  });

  it('reports the level as unstated if the text has no word about it', () => {
    expect(compare('senior', 'We bake bread.').unstated).toEqual([['level']]);
  });

  it.each([
    'You run this internship with us: 12 interns each summer.',
    'As host of a student, you’ll supervise this internship.',
    'You own all of this summer internship.',
    'This isn’t an internship.',
    'This isn’t just any internship.',
    'This internship is managed by you.',
  ])('reports neither a contradiction nor a missing level for “%s”', (text) => {
    expect(compare('senior', text).conflicts).toEqual([]);
    expect(compareLevel(buildPostingContext('', text)).omissions).toEqual([]);
  });

  it('reports no contradiction if the text also names a similar level', () => {
    const text = 'This is a senior role. We are hiring new grads.';
    expect(compare('entry', text).conflicts).toEqual([]);
  });

  it('reports no contradiction with the title', () => {
    expect(compare('intern', 'Text.', 'Senior Engineer').conflicts).toEqual([]);
  });

  it('reports a missing level if the title or the text states one', () => {
    const omissions = (text: string, title?: string) =>
      compareLevel(buildPostingContext('', text, title)).omissions;
    expect(omissions('Text.', 'Optics Intern')).toMatchObject([{ yaml: 'level: intern' }]);
    expect(omissions('This is an entry-level role.')).toMatchObject([{ yaml: 'level: entry' }]);
    expect(omissions('This is an entry-level role.', 'Senior Engineer')).toEqual([]);
    expect(omissions('You work with senior engineers.')).toEqual([]);
  });
});

describe('areLevelsExclusive', () => {
  it.each<[Level, Level, boolean]>([
    ['intern', 'senior', true],
    ['director', 'new-grad', true],
    ['intern', 'mid', true],
    ['intern', 'entry', false],
    ['senior', 'staff', false],
    ['entry', 'mid', false],
    ['mid', 'senior', false],
  ])('returns for %s and %s: %s', (a, b, excluded) => {
    expect(areLevelsExclusive(a, b)).toBe(excluded);
    expect(areLevelsExclusive(b, a)).toBe(excluded);
  });
});
