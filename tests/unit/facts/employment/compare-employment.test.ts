import { describe, expect, it } from 'vitest';
import { compareEmployment } from '../../../../src/facts/employment/index.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

const compare = (kinds: string, text: string, title?: string) =>
  compareEmployment(buildPostingContext(`employment: [${kinds}]`, text, title));

describe('compareEmployment', () => {
  it('supports each kind with the words that name it', () => {
    const { supporting, unstated } = compare(
      'internship, full-time',
      'This is a full-time internship.',
    );
    expect(supporting.map(getWords)).toEqual(['internship', 'full-time']);
    expect(unstated).toEqual([]);
  });

  it('reports each kind that the text does not state as unstated', () => {
    expect(compare('full-time, contract', 'This is a full-time position.').unstated).toEqual([
      ['employment', 1],
    ]);
  });

  it.each([
    ['full-time', 'This is a part-time position.', 'part time'],
    ['part-time', 'Employment type: Full-time', 'full time'],
    ['full-time', 'We seek a part-time teacher.', 'part time'],
    ['part-time', 'We are hiring a full-time nurse.', 'full time'],
    ['full-time', 'This is a half-time appointment.', 'part time'],
    ['part-time', 'The employment is full-time for three years.', 'full time'],
    ['contract', 'This is a permanent position.', 'permanent'],
    ['temporary', 'Contract type: permanent', 'permanent'],
    ['full-time', 'This is a zero-hours position.', 'part time'],
  ])('reports a contradiction between [%s] and “%s”', (kinds, text, stated) => {
    expect(compare(kinds, text).conflicts).toMatchObject([
      { rule: 'employment-contradicted', path: ['employment', 0], stated },
    ]);
  });

  it.each([
    ['full-time', 'This is a paid internship.'],
    ['internship', 'This is a full-time position.'],
    ['full-time', 'This is a 12-month contract role.'],
    ['full-time', 'This is a temporary position.'],
    ['full-time', 'Open to part-time students.'],
    ['part-time', 'It may convert to a full-time position.'],
    ['full-time, part-time', 'This is a part-time position.'],
    ['full-time', 'This is a part-time or full-time position.'],
  ])('reports no contradiction between [%s] and “%s”', (kinds, text) => {
    expect(compare(kinds, text).conflicts).toEqual([]);
  });

  it.each([
    ['full-time', 'This is a 20% position.', 'part time'],
    ['full-time', 'Workload: 0.5 FTE', 'part time'],
    ['part-time', 'FTE: 1.0', 'full time'],
    ['part-time', 'You work 40 hours a week.', 'full time'],
    ['part-time', 'Duration: 3 years, full time', 'full time'],
    ['contract', 'Permanent, or a fixed-term job: permanent position after a year.', undefined],
    ['internship', 'This is a full-time position.', 'full time'],
    ['volunteer', 'This is a paid position.', 'that it is paid'],
  ])('doubts [%s] for “%s”, and calls it no contradiction', (kinds, text, stated) => {
    const { doubts, conflicts } = compare(kinds, text);
    expect(conflicts).toEqual([]);
    expect(doubts.map((doubt) => doubt.stated)).toEqual(stated === undefined ? [] : [stated]);
  });

  it('doubts one of two kinds that nothing in the text names', () => {
    expect(compare('full-time, internship', 'This is a full-time position.')).toMatchObject({
      doubts: [{ path: ['employment', 1] }],
      unstated: [],
    });
  });

  it.each([
    ['full-time', 'You work 40 hours a week.'],
    ['part-time', 'This is an 80% position.'],
    ['full-time, part-time', 'Schedule: full or part time'],
  ])('supports [%s] with “%s”', (kinds, text) => {
    expect(compare(kinds, text)).toMatchObject({ unstated: [], doubts: [], conflicts: [] });
    expect(compare(kinds, text).supporting).not.toEqual([]);
  });

  it.each([
    ['full-time', 'We bake bread.', true],
    ['full-time', 'Shifts start at 8 am.', false],
    ['temporary', 'You stay until September.', false],
  ])('calls the text about [%s] in “%s” silent: %s', (kinds, text, isSilent) => {
    expect(compare(kinds, text).unstated.length > 0).toBe(isSilent);
  });

  it('reports no contradiction with the title', () => {
    expect(compare('full-time', 'Text.', 'Cashier (Part-time)').conflicts).toEqual([]);
  });

  it.each([
    ['full-time', 'This is a full-time internship.', 'full-time, internship'],
    ['internship', 'This is a full-time internship.', 'internship, full-time'],
    ['part-time', 'Job types: Full-time, Part-time', 'part-time, full-time'],
    ['full-time', 'This is a 12-month contract role.', 'full-time, contract'],
    ['part-time', 'This is a volunteer role.', 'part-time, volunteer'],
  ])('reports that [%s] lacks a kind that “%s” states', (kinds, text, all) => {
    expect(compare(kinds, text).omissions).toMatchObject([
      { path: ['employment'], yaml: `employment: [${all}]` },
    ]);
  });

  it.each([
    ['full-time', 'The internship is for the fall.'],
    ['temporary', 'This is a 12-month contract role.'],
    ['contract', 'This is a temporary position.'],
    ['part-time', 'This is a full-time position in July. You work part time.'],
    ['full-time', 'You manage this internship program with us.'],
    ['full-time', 'This isn’t an internship.'],
  ])('reports no kind missing from [%s] for “%s”', (kinds, text) => {
    expect(compare(kinds, text).omissions).toEqual([]);
  });

  it('reports no missing kind that only the title states', () => {
    expect(
      compare('full-time', 'This is a full-time position.', 'Optics Intern').omissions,
    ).toEqual([]);
  });

  it('reports no missing internship at another level', () => {
    const text = 'This internship runs all summer.';
    const facts = 'employment: [full-time]\nlevel: senior';
    expect(compareEmployment(buildPostingContext(facts, text)).omissions).toEqual([]);
  });

  it.each([
    'This is a volunteer management position.',
    'This is a contract management role.',
    'This is a contract and procurement management role.',
    'This is a temporary works role.',
    'You run this internship with us: 12 interns.',
  ])('reports no missing employment for “%s”', (text) => {
    expect(compareEmployment(buildPostingContext('', text)).omissions).toEqual([]);
  });

  it('reports missing employment if the title or the text states it', () => {
    const omissions = (text: string, title?: string) =>
      compareEmployment(buildPostingContext('', text, title)).omissions;
    expect(omissions('This is a full-time position.')).toMatchObject([
      { path: ['employment'], yaml: 'employment: [full-time]' },
    ]);
    expect(omissions('Job type: Full-time', 'Optics Intern')).toMatchObject([
      { yaml: 'employment: [full-time, internship]' },
    ]);
    expect(omissions('Full-time employees get health insurance.')).toEqual([]);
  });
});
