import { describe, expect, it } from 'vitest';
import { compareTerms } from '../../../../src/facts/terms/index.ts';
import { placeSchema } from '../../../../src/model/place.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

const compare = (facts: string, text: string, title?: string) =>
  compareTerms(buildPostingContext(facts, text, title));

describe('compareTerms', () => {
  it.each([
    ['fall-2026', 'An internship for Fall 2026.', 'Fall 2026'],
    [
      'fall-2026',
      'You work full time from September to December 2026.',
      'September to December 2026',
    ],
    ['summer-2026', 'The internship starts on May 18, 2026.', 'May 18, 2026'],
    ['winter-2027', 'A co-op in Winter 2026/27', 'Winter 2026/27'],
  ])('supports %s with “%s”', (term, text, words) => {
    const { supporting, unstated, conflicts } = compare(`terms: [${term}]`, text);
    expect(supporting.map(getWords)).toEqual([words]);
    expect(unstated).toEqual([]);
    expect(conflicts).toEqual([]);
  });

  it('lists evidence in the text before evidence in the title', () => {
    const { supporting } = compare(
      'terms: [fall-2026]',
      'An internship for autumn 2026.',
      'Intern, Fall 2026',
    );
    expect(supporting.map(getWords)).toEqual(['autumn 2026', 'Fall 2026']);
  });

  it('reports a contradiction if the text clearly names other terms', () => {
    const { conflicts, omissions } = compare(
      'terms: [fall-2026]',
      'We hire interns for Summer 2026.',
    );
    expect(conflicts.map(({ span, ...rest }) => ({ ...rest, words: getWords(span) }))).toEqual([
      {
        rule: 'terms-contradicted',
        path: ['terms', 0],
        stated: 'summer-2026',
        words: 'Summer 2026',
      },
    ]);
    expect(omissions).toEqual([]);
  });

  it.each([
    ['An internship.', undefined],
    ['The app launched in Fall 2025. You graduate in Spring 2027.', undefined],
    ['An internship.', 'Intern, Fall 2026'],
  ])('reports terms as unstated, not contradicted, for “%s” and the title %s', (text, title) => {
    expect(compare('terms: [summer-2026]', text, title)).toMatchObject({
      supporting: [],
      unstated: [['terms', 0]],
      conflicts: [],
    });
  });

  it('reports a term as unstated if the text names only the other one', () => {
    expect(compare('terms: [summer-2026, fall-2026]', 'Interns for Summer 2026.')).toMatchObject({
      unstated: [['terms', 1]],
      conflicts: [],
    });
  });

  it.each([
    ['', 'We hire interns for Summer 2026.', ['terms: [summer-2026]']],
    ['', 'We hire interns for Fall 2026 or Summer 2026.', ['terms: [summer-2026, fall-2026]']],
    [
      'terms: [summer-2026]',
      'Interns for Summer 2026 or Fall 2026.',
      ['terms: [summer-2026, fall-2026]'],
    ],
    ['terms: [summer-2026]', 'Interns for Summer 2026. Our Summer 2025 internship was fun.', []],
    ['sessions: [{ start: 2026-05-18 }]', 'We hire interns for Summer 2026.', []],
    ['sessions: [{ start: 2026-05-18 }]', 'We hire interns for Fall 2026.', ['terms: [fall-2026]']],
    ['', 'You graduate in Spring 2027.', []],
    ['', 'Full-time from September to December 2026', []],
  ])('reports missing terms with %j for “%s”: %j', (facts, text, yaml) => {
    expect(compare(facts, text).omissions.map((omission) => omission.yaml)).toEqual(yaml);
  });
});

describe('compareTerms with a term for which the role hires others', () => {
  it.each([
    [
      'fall-2026',
      'This is the season in which we hire ~300 PhD and Master’s interns for Summer 2027.',
    ],
    ['fall-2026', 'You will recruit our interns for Summer 2027.'],
  ])('reports no contradiction between %s and “%s”', (fact, text) => {
    expect(compare(`terms: [${fact}]`, text).conflicts).toEqual([]);
  });

  it.each([
    'This is the season in which we hire ~300 PhD and Master’s interns for Summer 2027.',
    'You will recruit the interns for Summer 2027.',
    'We welcome over 200 interns in Summer 2027.',
  ])('reports no missing terms for “%s”', (text) => {
    expect(compare('', text).omissions).toEqual([]);
  });

  it('reports a missing term if it is the term of the role itself', () => {
    expect(compare('', 'We are hiring 5 interns for Summer 2027.').omissions).toHaveLength(1);
  });
});

describe('compareTerms with seasons as the model reads them', () => {
  const places = new Map([['sydney', placeSchema.parse({ locality: 'Sydney', country: 'AU' })]]);
  const compareInSydney = (term: string, text: string) =>
    compareTerms(
      buildPostingContext(`terms: [${term}]\nplaces: [sydney]`, text, undefined, { places }),
    );

  it.each([
    ['winter-2026', 'The position is available from December 2026.'],
    ['winter-2026', 'The internship starts in December 2026.'],
    ['winter-2027', 'The internship runs from December 2026 to February 2027.'],
  ])('supports %s with “%s”', (term, text) => {
    expect(compare(`terms: [${term}]`, text)).toMatchObject({ supporting: [{}], doubts: [] });
  });

  it.each([
    ['summer-2026', 'The internship starts on 1 December 2026.'],
    ['winter-2026', 'The internship starts on 15 June 2026.'],
  ])('supports %s in the south with “%s”', (term, text) => {
    expect(compareInSydney(term, text)).toMatchObject({ supporting: [{}], conflicts: [] });
  });

  it.each([
    ['summer-2026', 'The internship starts in December 2026.'],
    ['summer-2026', 'We hire interns for Winter 2026.'],
  ])('does not contradict %s in the south for “%s”', (term, text) => {
    expect(compareInSydney(term, text)).toMatchObject({ conflicts: [], doubts: [] });
  });

  it('does not contradict a winter that another year may name', () => {
    expect(compare('terms: [winter-2026]', 'We hire interns for Winter 2027.')).toMatchObject({
      conflicts: [],
      doubts: [],
      omissions: [],
    });
  });
});
