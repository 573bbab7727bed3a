import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../../src/text/passage.ts';
import { extractTerms } from '../../../../../src/facts/terms/index.ts';
import { buildPassage, hostileTexts } from '../../../../helpers/build-passage.ts';

const findValues = (text: string, rest: Partial<Passage> = {}, certain = true) =>
  extractTerms(buildPassage(text, rest))
    .filter((mention) => mention.certain === certain)
    .map(({ value }) => value);

describe('extractTerms', () => {
  it.each<[string, string[]]>([
    ['The internship is for Fall 2026.', ['fall-2026']],
    ['We look for interns for the autumn 2026 term.', ['fall-2026']],
    ['A Summer of 2026 internship in Oslo', ['summer-2026']],
    ['Our 2026 Summer Internship Program', ['summer-2026']],
    ['Summer Internship 2026', ['summer-2026']],
    ['Summer ’26 internships', ['summer-2026']],
    ['This Summer 2026 Software Engineering Intern role is paid.', ['summer-2026']],
    ['Fall/Winter 2026 co-op', ['fall-2026', 'winter-2026']],
    ['Interns join in Spring or Summer 2027.', ['spring-2027', 'summer-2027']],
    ['Summer 2026 and 2027 internships', ['summer-2026', 'summer-2027']],
    [
      'We hire interns for Summer 2026, Fall 2026 and Spring 2027.',
      ['summer-2026', 'fall-2026', 'spring-2027'],
    ],
    ['Term: Fall 2026', ['fall-2026']],
    ['Season: Winter 2027', ['winter-2027']],
    ['Join us for Summer 2026!', ['summer-2026']],
    ['Internship (Summer 2026)', ['summer-2026']],
    ['An internship for the spring semester of 2027', ['spring-2027']],
  ])('extracts certain terms from “%s”', (text, terms) => {
    expect(findValues(text)).toEqual(terms);
  });

  it('extracts terms from a title without further context', () => {
    expect(findValues('Machine Learning, Fall 2026 (Oslo)', { kind: 'title' })).toEqual([
      'fall-2026',
    ]);
  });

  it('extracts a bare term under a heading for terms', () => {
    expect(findValues('Fall 2026', { heading: 'Term' })).toEqual(['fall-2026']);
    expect(findValues('Fall 2026')).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Full-time from September to December 2026', ['fall-2026']],
    ['May–August 2026', ['summer-2026']],
    ['January through April 2027', ['winter-2027', 'spring-2027']],
    ['Starting in September 2026', ['fall-2026']],
    ['Winter 2026/27 internship', ['winter-2026', 'winter-2027']],
    ['A Fall 2026 – Spring 2027 co-op', ['fall-2026', 'spring-2027']],
  ])('extracts uncertain terms from “%s”', (text, terms) => {
    expect(findValues(text)).toEqual([]);
    expect(findValues(text, {}, false)).toEqual(terms);
  });

  it.each([
    'The app launched in Fall 2025.',
    'Since Summer 2020 the internship has grown.',
    'You work on the Fall 2026 collection.',
    'Interns graduating in Spring 2027 are welcome.',
    'Expected graduation: Spring 2027',
    'Interns return to school in Fall 2026.',
    'Students who are juniors in Fall 2026 may join the program.',
    'Students in Fall 2026 are eligible for an internship.',
    'Our former Summer 2025 interns built it.',
    'Internship applications open in Fall 2025.',
    'The internship can lead to a full-time role in Fall 2027.',
    'All internships for Summer 2026 were filled.',
    'The product will be available in Fall 2026.',
    'She wrote for the Fall 2026 issue.',
  ])('extracts no certain terms from “%s”', (text) => {
    expect(findValues(text)).toEqual([]);
  });

  it.each([
    'Spring 6 and Java',
    'a summer internship',
    'in the fall',
    'springboard 2026',
    'summers of 1826',
  ])('extracts no terms from “%s”', (text) => {
    expect(extractTerms(buildPassage(text))).toEqual([]);
  });

  it('spans the words for seasons and the year', () => {
    const text = 'An internship in Spring or Summer 2027.';
    expect(
      extractTerms(buildPassage(text)).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['Spring or Summer 2027', 'Spring or Summer 2027']);
  });

  it.each(
    hostileTexts(
      'Summer 2026 internship',
      'summer or',
      '2026',
      'jan 2026 -',
      'summer internship',
      'summer,',
    ),
  )('handles long adversarial texts (%#)', (text) => {
    expect(extractTerms(buildPassage(`2026 ${text}`)).length).toBeLessThan(300);
  });
});
