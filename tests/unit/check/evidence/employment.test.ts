import { describe, expect, it } from 'vitest';
import { judgeEmployment } from '../../../../src/check/evidence/employment.ts';
import { subjectOf, wordsOf } from '../a-subject.ts';

const judge = (kinds: string, text: string, title?: string) =>
  judgeEmployment(subjectOf(`employment: [${kinds}]`, text, title));

describe('the employment against the text', () => {
  it('is supported by the words that name each kind', () => {
    const { support, unstated } = judge('internship, full-time', 'This is a full-time internship.');
    expect(support.map(wordsOf)).toEqual(['internship', 'full-time']);
    expect(unstated).toEqual([]);
  });

  it('is unstated, kind by kind, where the text is silent', () => {
    expect(judge('full-time, contract', 'This is a full-time position.').unstated).toEqual([
      ['employment', 1],
    ]);
  });

  it.each([
    ['full-time', 'This is a part-time position.', 'part time'],
    ['part-time', 'Employment type: Full-time', 'full time'],
  ])('[%s] is contradicted by “%s”', (kinds, text, stated) => {
    expect(judge(kinds, text).conflicts).toMatchObject([
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
  ])('[%s] is not contradicted by “%s”', (kinds, text) => {
    expect(judge(kinds, text).conflicts).toEqual([]);
  });

  it('is never contradicted by the title', () => {
    expect(judge('full-time', 'Text.', 'Cashier (Part-time)').conflicts).toEqual([]);
  });

  it('is left out where the title or the text states it', () => {
    const omissions = (text: string, title?: string) =>
      judgeEmployment(subjectOf('', text, title)).omissions;
    expect(omissions('This is a full-time position.')).toMatchObject([
      { path: ['employment'], yaml: 'employment: [full-time]' },
    ]);
    expect(omissions('Job type: Full-time', 'Optics Intern')).toMatchObject([
      { yaml: 'employment: [full-time, internship]' },
    ]);
    expect(omissions('Full-time employees get health insurance.')).toEqual([]);
  });
});
