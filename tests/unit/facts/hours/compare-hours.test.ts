import { describe, expect, it } from 'vitest';
import { compareHours } from '../../../../src/facts/hours/index.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

const compare = (facts: string, text: string, title?: string) =>
  compareHours(buildPostingContext(facts, text, title));

describe('compareHours', () => {
  it.each([
    ['hoursPerWeek: 40', 'Full-time (40 hours per week).', '40 hours per week'],
    ['hoursPerWeek: 40', '8 hours a day, 5 days a week', '8 hours a day, 5 days a week'],
    ['hoursPerWeek: 37.5', 'You work 37.5 hours a week.', '37.5 hours a week'],
    ['hoursPerWeek: 20', 'You work 15–20 hours a week.', '15–20 hours a week'],
    ['hoursPerWeek: 30', 'You work at least 20 hours a week.', '20 hours a week'],
    ['hoursPerWeek: 40', '20 hours a week at first, 40 hours a week later.', '40 hours a week'],
  ])('supports %s with “%s”', (facts, text, words) => {
    const { supporting, unstated, conflicts } = compare(facts, text);
    expect(supporting.map(getWords)).toEqual([words]);
    expect(unstated).toEqual([]);
    expect(conflicts).toEqual([]);
  });

  it.each([
    ['hoursPerWeek: 37.5', 'You work 40 hours a week.', '40 hours a week'],
    ['hoursPerWeek: 40', 'You work 15–20 hours a week.', '15–20 hours a week'],
    ['hoursPerWeek: 40', 'You work up to 20 hours a week.', 'up to 20 hours a week'],
    ['hoursPerWeek: 10', 'You work at least 20 hours a week.', 'at least 20 hours a week'],
  ])('reports a contradiction between %s and “%s”', (facts, text, stated) => {
    expect(compare(facts, text).conflicts).toMatchObject([
      { rule: 'hours-contradicted', path: ['hoursPerWeek'], stated },
    ]);
  });

  it('reports hours as unstated if the text has no word about hours', () => {
    expect(compare('hoursPerWeek: 40', 'You work full time.')).toMatchObject({
      supporting: [],
      unstated: [['hoursPerWeek']],
      conflicts: [],
      doubts: [],
    });
  });

  it.each([
    'You save teams 20 hours per week.',
    'Those who work 30 hours per week get insurance.',
    'Students on a visa may work up to 20 hours per week.',
    'You have shifts of eight hours.',
    'A 75-hour fortnight, and 30 hours per week for others.',
    'This is a 60% position, and 45 hours per week are a full week.',
  ])('reports nothing for “%s”, which may state the hours in another way', (text) => {
    expect(compare('hoursPerWeek: 40', text)).toMatchObject({
      supporting: [],
      unstated: [],
      unclear: [['hoursPerWeek']],
      conflicts: [],
      doubts: [],
    });
  });

  it.each([
    ['You work about 20 hours per week.', '20 hours a week'],
    ['You work no more than 10 hours per week.', 'up to 10 hours a week'],
  ])('doubts hours that “%s” probably states otherwise', (text, stated) => {
    expect(compare('hoursPerWeek: 40', text)).toMatchObject({
      unstated: [],
      conflicts: [],
      doubts: [{ path: ['hoursPerWeek'], stated }],
    });
  });

  it.each([
    'You work 22.5 hours on average per week.',
    'A 22.5-hour-per-week position.',
    'Weekly hours - at least 22.5 hours',
    'Hours per week 22.5 hours',
    'Your hours are 22.5 per week.',
    'Scheduled Weekly Hours:\n\n22.5',
  ])('reads “%s”', (text) => {
    expect(compare('hoursPerWeek: 22.5', text)).toMatchObject({ unstated: [], unclear: [] });
    expect(compare('hoursPerWeek: 15', text).conflicts).toHaveLength(1);
  });

  it('reports no contradiction with the title', () => {
    expect(compare('hoursPerWeek: 40', 'A role.', 'Role (20 hours per week)').conflicts).toEqual(
      [],
    );
  });

  it('reports missing hours if the text states one number', () => {
    expect(compare('', 'You work 37.5 hours a week.').omissions.map(({ yaml }) => yaml)).toEqual([
      'hoursPerWeek: 37.5',
    ]);
  });

  it.each([
    '15–20 hours a week',
    'up to 20 hours a week',
    '20 hours a week or 40 hours a week',
    'full-time',
  ])('reports no missing hours for “%s”', (text) => {
    expect(compare('', text).omissions).toEqual([]);
  });
});

describe('compareHours with hours in another form', () => {
  it.each([
    [
      '22.8',
      'This is a 0.6 FTE position, 45.6 hours per fortnight. Full time at our clinic is 38 hours per week.',
    ],
    ['18.5', 'A half-time post. Full-time staff work 37 hours per week.'],
    ['25.4', '65% of full-time (the regular weekly working time is 39.1 hours per week)'],
    ['32', 'A full-time working week is 40 hours per week.'],
    ['30', 'Full time equivalent: 37.5 hours per week. This job: 0.8 of that.'],
    ['30', 'You work 40 hours per week at 0.75 FTE.'],
    ['30', 'Interns from the university are limited: they work 20 hours per week.'],
    ['30', 'Our employees work 40 hours per week.'],
    ['35', 'The standard working week at our head office is 40 hours per week.'],
    ['24', '3 days/week x 8 h. 40-hour work week at the plant.'],
    ['24', 'You work three 8-hour days. The contract names 40 hours per week.'],
  ])('reports no contradiction between %s and “%s”', (fact, text) => {
    expect(compare(`hoursPerWeek: ${fact}`, text).conflicts).toEqual([]);
  });

  it.each([
    'This full-time role is 40 hours per week.',
    'Full-time, 40 hours per week, in the office 3 days a week.',
  ])('reports a contradiction between 30 and “%s”', (text) => {
    expect(compare('hoursPerWeek: 30', text).conflicts).toHaveLength(1);
  });
});

describe('compareHours with hours as postings write them', () => {
  const FORMS: [hours: number, text: string][] = [
    [37.5, 'Hours\n\n37.5'],
    [37.5, '**Working hours**\n\n37.5 hours'],
    [37.5, 'Contracted hours: 37.5'],
    [40, 'Hours: 40'],
    [37.5, 'Hours of work: 37 hours 30 minutes per week'],
    [22.5, 'Hours of work: 22 1/2 hours per week'],
    [22.5, 'Three days a week (22.5 hours)'],
    [37.5, 'The hours are 9 to 5.30, Monday to Friday (37.5 hours).'],
    [28, 'You work part time, at 28 hours (4 days) a week.'],
    [37.5, 'You work 75 hours per fortnight.'],
  ];

  it.each(FORMS)('supports %s with “%s”', (hours, text) => {
    expect(compare(`hoursPerWeek: ${hours}`, text).supporting).toHaveLength(1);
  });

  it.each(FORMS)('calls out other hours than %s for “%s”', (_, text) => {
    const { conflicts, doubts } = compare('hoursPerWeek: 12', text);
    expect([...conflicts, ...doubts]).toHaveLength(1);
  });

  it.each(['Opening hours: 60', 'Office hours\n\n9', 'Hours: 4', 'Hours: see below'])(
    'takes no hours of a week from “%s”',
    (text) => {
      expect(compare('hoursPerWeek: 30', text)).toMatchObject({ conflicts: [], doubts: [] });
    },
  );
});
