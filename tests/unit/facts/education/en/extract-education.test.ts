import { describe, expect, it } from 'vitest';
import type { Education } from '../../../../../src/model/education.ts';
import { extractEducation } from '../../../../../src/facts/education/index.ts';
import type { Passage } from '../../../../../src/text/passage.ts';
import { buildPassage, hostileTexts } from '../../../../helpers/build-passage.ts';

const QUALIFICATIONS = { heading: 'Qualifications' };

/**
 * Formats entries as `doctorate pursuing`, with a question mark if the degree is not required.
 */
const shown = ({ level, state, required }: Education) => `${level} ${state}${required ? '' : '?'}`;

const read = (text: string, rest: Partial<Passage> = {}) =>
  extractEducation(buildPassage(text, rest));
const findValues = (text: string, rest: Partial<Passage> = {}) =>
  read(text, rest).flatMap(({ value }) => value.map(shown));
const certainValues = (text: string, rest: Partial<Passage> = {}) =>
  read(text, rest)
    .filter(({ certain }) => certain)
    .flatMap(({ value }) => value.map(shown));

describe('extractEducation', () => {
  it.each<[string, string[]]>([
    ['Working towards a PhD', ['doctorate pursuing']],
    ['Currently pursuing a Master’s degree in physics', ['master pursuing']],
    ['You are enrolled in a PhD program.', ['doctorate pursuing']],
    ['Must be a PhD student', ['doctorate pursuing']],
    ['Doctoral candidate in statistics', ['doctorate pursuing']],
    ['Undergraduate student in engineering', ['bachelor pursuing']],
    ['You are studying for an M.Sc.', ['master pursuing']],
    ['MSc or PhD student in robotics', ['master pursuing', 'doctorate pursuing']],
    ['Working toward an undergraduate degree', ['bachelor pursuing']],
    ['PhD required', ['doctorate completed']],
    ['Ph.D. required', ['doctorate completed']],
    ['A DPhil in chemistry is required.', ['doctorate completed']],
    ['You hold a Master of Science in biology.', ['master completed']],
    ['Master’s or PhD in statistics', ['master completed', 'doctorate completed']],
    ['PhD or Master’s degree', ['doctorate completed', 'master completed']],
    [
      'BS/MS/PhD in computer science',
      ['bachelor completed', 'master completed', 'doctorate completed'],
    ],
    [
      'Bachelor’s, Master’s, or PhD degree',
      ['bachelor completed', 'master completed', 'doctorate completed'],
    ],
    ['B.Sc. in mathematics', ['bachelor completed']],
    ['BA/BS degree in marketing', ['bachelor completed']],
    ['BE/BTech in electronics', ['bachelor completed']],
    ['M.Eng. required', ['master completed']],
    ['Masters degree in data science', ['master completed']],
    ['An MBA is required.', ['master completed']],
    ['Associate’s degree in nursing', ['associate completed']],
    ['High school diploma or GED required', ['secondary completed']],
    ['Ph.D. preferred', ['doctorate completed?']],
    ['A PhD is a plus.', ['doctorate completed?']],
    ['BS required, MS preferred', ['bachelor completed', 'master completed?']],
    [
      'BS in physics required; MS or PhD preferred',
      ['bachelor completed', 'master completed?', 'doctorate completed?'],
    ],
    ['A PhD is not required.', ['doctorate completed?']],
    ['You don’t need a PhD.', ['doctorate completed?']],
    ['You have a PhD or are pursuing one.', ['doctorate pursuing', 'doctorate completed']],
    ['Pursuing or recently completed a Master’s degree', ['master pursuing', 'master completed']],
    ['You will graduate with a BSc in 2027.', ['bachelor pursuing', 'bachelor completed']],
  ])('finds in “%s” the certain entries %j', (text, entries) => {
    expect(certainValues(text)).toEqual(entries);
  });

  it('lists all levels as not required for “No degree required”', () => {
    expect(certainValues('No degree required')).toEqual([
      'associate completed?',
      'bachelor completed?',
      'master completed?',
      'doctorate completed?',
    ]);
  });

  it.each<[string, string[]]>([
    ['Bachelor’s degree or equivalent experience', ['bachelor completed']],
    [
      'PhD in computer science, statistics or a related field, or equivalent practical experience',
      ['doctorate completed'],
    ],
    ['An advanced degree is a plus.', ['master completed?', 'doctorate completed?']],
    ['Degree in computer science', ['bachelor completed']],
    ['You are in your penultimate year.', ['bachelor pursuing']],
    ['Rising senior', ['bachelor pursuing']],
    ['For students at a four-year university', ['bachelor pursuing']],
    ['Recent graduate', ['bachelor completed']],
    ['Postdoc', ['doctorate completed']],
    ['JD/MD', ['doctorate completed']],
    ['Some of our engineers have PhDs.', ['doctorate completed']],
    ['You will mentor PhD students.', ['doctorate pursuing']],
    ['You work with PhD-level scientists.', ['doctorate completed']],
    ['We pay tuition for a Master’s degree.', ['master completed']],
  ])('finds in “%s” the uncertain entries %j', (text, entries) => {
    expect(findValues(text)).toEqual(entries);
    expect(certainValues(text)).toEqual([]);
  });

  it('adds higher degrees as uncertain if the text accepts them', () => {
    expect(certainValues('Bachelor’s degree or higher')).toEqual(['bachelor completed']);
    expect(findValues('Bachelor’s degree or higher')).toEqual([
      'bachelor completed',
      'master completed',
      'doctorate completed',
    ]);
    expect(findValues('At least a Master’s')).toEqual(['master completed', 'doctorate completed']);
  });

  it('uses the heading and the lead to tell whether a degree is required', () => {
    const text = 'PhD in physics';
    expect(certainValues(text, { heading: 'Minimum qualifications' })).toEqual([
      'doctorate completed',
    ]);
    expect(certainValues(text, { heading: 'Preferred qualifications' })).toEqual([
      'doctorate completed?',
    ]);
    expect(certainValues(text, { ...QUALIFICATIONS, lead: 'Nice to have:' })).toEqual([
      'doctorate completed?',
    ]);
  });

  it('is uncertain if “preferred” may refer to another item', () => {
    expect(findValues('PhD in physics, Python preferred')).toEqual(['doctorate completed?']);
    expect(certainValues('PhD in physics, Python preferred')).toEqual([]);
  });

  it.each([
    'You master the art of selling.',
    'A record of mastering new tools',
    'You have mastered two languages.',
    'Scrum Master certification',
    'Work with Scrum Masters and designers.',
    'Master data management',
    'We plan bachelor parties.',
    'MS Office and MS SQL',
    'Boston, MA',
    'Cambridge, MA or remote',
    'Bethesda, MD',
    'You act as a BA in the finance team.',
    'No BS, no drama',
    'As an associate in our Leeds office',
    'A high degree of autonomy',
    'A 360-degree view of the customer',
    'Temperatures of 40 degrees',
    'Patience is a must.',
  ])('finds no degree in “%s”', (text) => {
    expect(findValues(text, QUALIFICATIONS)).toEqual([]);
  });

  it.each<[string, string]>([
    ['You are working towards a PhD in statistics.', 'working towards a PhD'],
    ['Currently enrolled in a Master’s program', 'enrolled in a Master’s'],
    ['A Ph.D. is required.', 'Ph.D.'],
    ['Master’s degree or PhD required', 'Master’s degree or PhD'],
  ])('spans in “%s” only “%s”', (text, words) => {
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([words]);
  });

  it.each<[string, string[]]>([
    ['PhD Machine Learning Intern', ['doctorate pursuing']],
    ['Master’s Research Intern, Fall 2026', ['master pursuing']],
    ['PhD University Grad Engineer', ['doctorate completed']],
    ['Research Scientist, PhD', ['doctorate completed']],
    ['PhD Recruiter', []],
    ['Part-Time MBA Program Manager', []],
    ['Scrum Master', []],
    ['Undergraduate Admissions Counselor', []],
  ])('finds in the title “%s” the certain entries %j', (title, entries) => {
    expect(certainValues(title, { kind: 'title' })).toEqual(entries);
  });

  it('extracts no certain entry from a heading', () => {
    expect(certainValues('PhD required', { kind: 'heading' })).toEqual([]);
  });

  it('handles long adversarial texts', () => {
    for (const text of hostileTexts('PhD', 'BS/', 'pursuing a-a-a-a', 'master of ', 'degree in')) {
      expect(() => read(text)).not.toThrow();
      expect(() => read(text, { kind: 'title' })).not.toThrow();
    }
  });
});
