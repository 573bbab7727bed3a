import { describe, expect, it } from 'vitest';
import { compareDuration } from '../../../../src/facts/duration/index.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

const compare = (facts: string, text: string, title?: string) =>
  compareDuration(buildPostingContext(facts, text, title));

describe('compareDuration', () => {
  it.each([
    ['P12W', 'The internship lasts 12 weeks.', '12 weeks'],
    ['P84D', 'The internship lasts 12 weeks.', '12 weeks'],
    ['P3M', 'The internship lasts 12–13 weeks.', '12–13 weeks'],
    ['P12W', 'The internship lasts three months.', 'three months'],
    ['P1Y', 'a 12-month contract', '12-month'],
    ['P12M', 'a one-year contract', 'one-year'],
    ['P1Y6M', 'an 18-month contract', '18-month'],
    ['P10W', 'a 10–12 week internship', '10–12 week'],
    ['P16W', 'an internship of at least 12 weeks', '12 weeks'],
    ['P12W', 'You stay for 12 weeks.', '12 weeks'],
    ['P8M', 'a 4-month or 8-month co-op', '4-month or 8-month'],
    [
      'P12W',
      'It runs from May 18, 2026 to August 7, 2026, like every internship.',
      'May 18, 2026 to August 7, 2026',
    ],
  ])('supports %s with “%s”', (duration, text, words) => {
    const { supporting, unstated, conflicts } = compare(`duration: ${duration}`, text);
    expect(supporting.map(getWords)).toEqual([words]);
    expect(unstated).toEqual([]);
    expect(conflicts).toEqual([]);
  });

  it.each([
    ['P10W', 'The internship lasts 12 weeks.', '12 weeks'],
    ['P11W', 'The internship lasts 12 weeks.', '12 weeks'],
    ['P6M', 'The internship lasts 12 weeks.', '12 weeks'],
    ['P6M', 'a one-year contract', '1 year'],
    ['P8W', 'a 10–12 week internship', '10–12 weeks'],
    ['P8W', 'an internship of at least 12 weeks', 'at least 12 weeks'],
    ['P9M', 'an internship of up to 6 months', 'up to 6 months'],
    ['P3Y', 'This is a two-year position.', '2 years'],
    ['P3Y', 'You have three years of experience. This is a two-year position.', '2 years'],
    ['P3Y', 'This is a two year fixed term post.', '2 years'],
    ['P2Y', 'The post is available for a period of 18 months.', '18 months'],
    ['P3Y', 'The position is limited to two years.', '2 years'],
    ['P1Y', 'Employment will last 2 years.', '2 years'],
    ['P4Y', 'This is a fully funded 3-year PhD position.', '3 years'],
    ['P4Y', 'The doctoral position has a duration of three years.', '3 years'],
    ['P12W', 'You will work with us for ten weeks.', '10 weeks'],
  ])('reports a contradiction between %s and “%s”', (duration, text, stated) => {
    expect(compare(`duration: ${duration}`, text).conflicts).toMatchObject([
      { rule: 'duration-contradicted', path: ['duration'], stated },
    ]);
  });

  it.each([
    'An internship.',
    'You get 16 weeks of parental leave, and plan your first 90 days.',
    'You have 2 years of experience in a contract role.',
    'A two-year degree is enough.',
  ])('reports the duration as unstated, not contradicted, for “%s”', (text) => {
    expect(compare('duration: P12W', text)).toMatchObject({
      supporting: [],
      unstated: [['duration']],
      conflicts: [],
    });
  });

  it.each([
    ['P12W', 'The internship typically lasts about 10 weeks.', '10 weeks'],
    ['P12M', 'The contract is initially for 6 months.', '6 months'],
    ['P4Y', 'Funding is available for 36 months.', '36 months'],
    ['P12M', 'This is a permanent position.', 'that the role is permanent'],
  ])('doubts %s for “%s”', (duration, text, stated) => {
    expect(compare(`duration: ${duration}`, text)).toMatchObject({
      conflicts: [],
      doubts: [{ path: ['duration'], stated }],
      unstated: [],
    });
  });

  it.each(['The contract ends on 31 December 2027.', 'You stay for the whole season.'])(
    'does not call “%s” silent',
    (text) => {
      expect(compare('duration: P12M', text)).toMatchObject({
        unstated: [],
        unclear: [['duration']],
        doubts: [],
      });
    },
  );

  it('reports no contradiction with the title', () => {
    expect(compare('duration: P12W', 'A role.', 'Analyst (6-month contract)').conflicts).toEqual(
      [],
    );
  });

  it.each([
    ['', 'The internship lasts 12 weeks.', ['duration: P12W']],
    ['', 'a 6-month contract', ['duration: P6M']],
    ['', 'The internship lasts 12 weeks, in words a three-month contract.', ['duration: P12W']],
    ['', 'The internship lasts 10–12 weeks.', []],
    ['', 'The internship lasts 10 weeks. The fellowship lasts 2 years.', []],
    ['sessions: [{ start: 2026-05-18, end: 2026-08-07 }]', 'The internship lasts 12 weeks.', []],
    ['sessions: [{ start: 2026-05-18 }]', 'The internship lasts 12 weeks.', ['duration: P12W']],
  ])('reports a missing duration with %j for “%s”: %j', (facts, text, yaml) => {
    expect(compare(facts, text).omissions.map((omission) => omission.yaml)).toEqual(yaml);
  });
});

describe('compareDuration with a duration in another form', () => {
  it.each([
    ['P2Y', 'This appointment is made of four six-month placements.'],
    ['P2Y', 'It is made of four rotations. This is a 6-month placement each time.'],
    ['P2W', 'A fortnight with our lawyers. This is a 3-day-a-week placement.'],
    ['P2W', 'This is a 3-day-a-week placement.'],
    [
      'P9M',
      'The residency runs for an academic year. It is a 12-week residency for visiting artists only, a separate call.',
    ],
    ['P9M', 'The residency runs for an academic year. It is a 12-week residency.'],
    ['P4M', 'You stay a full semester. The internship lasts 6 weeks.'],
    ['P3M', 'You stay for one quarter. The internship lasts 6 weeks.'],
    ['P5M', 'You stay the whole season. The internship lasts 6 weeks.'],
  ])('reports no contradiction between %s and “%s”', (fact, text) => {
    expect(compare(`duration: ${fact}`, text).conflicts).toEqual([]);
  });

  it('reports a contradiction if the period in words is much longer', () => {
    const text = 'You have one semester of studies left. The internship lasts 12 weeks.';
    expect(compare('duration: P6W', text).conflicts).toHaveLength(1);
  });
});
