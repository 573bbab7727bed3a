import { describe, expect, it } from 'vitest';
import { extractEmployment } from '../../../../../src/facts/employment/index.ts';
import type { Passage } from '../../../../../src/text/passage.ts';
import { buildPassage, hostileTexts } from '../../../../helpers/build-passage.ts';

const findValues = (text: string, rest: Partial<Passage> = {}) => [
  ...new Set(extractEmployment(buildPassage(text, rest)).map(({ value }) => value)),
];
const certainValues = (text: string, rest: Partial<Passage> = {}) =>
  extractEmployment(buildPassage(text, rest))
    .filter(({ certain }) => certain)
    .map(({ value }) => value);

describe('extractEmployment', () => {
  it.each([
    ['This is a full-time position.', ['full-time']],
    ['The role is full time and remote.', ['full-time']],
    ['The position will be part time (20 hours per week).', ['part-time']],
    ['Employment type: Full-time', ['full-time']],
    ['Job Types: Full-time, Part-time', ['full-time', 'part-time']],
    ['Type of position: Part-time', ['part-time']],
    ['Employment type: Part-time or full-time', ['part-time', 'full-time']],
    ['Employment type: Permanent, full time', ['permanent', 'full-time']],
    ['Schedule: full or part time', ['full-time', 'part-time']],
    ['Hours: Full-/Part-time', ['full-time', 'part-time']],
    ['This is a part- or full-time position.', ['part-time', 'full-time']],
    ['We seek a part-time teacher for our school.', ['part-time']],
    ['Our shop is looking for a full time baker.', ['full-time']],
    ['The successful candidate will be employed part-time.', ['part-time']],
    ['The employment is full-time for three years.', ['full-time']],
    ['This is a half-time appointment.', ['part-time']],
    ['Part-time position', ['part-time']],
    ['Full-time, permanent post.', ['full-time', 'permanent']],
    ['The appointment is open-ended.', ['permanent']],
    ['Schedule: Fulltime', ['full-time']],
    ['This is a 12-month contract role.', ['contract']],
    ['Work type: Contract', ['contract']],
    ['This is a temporary position.', ['temporary']],
    ['This is a volunteer role.', ['volunteer']],
    ['This is a full-time, paid internship.', ['full-time', 'internship']],
  ])('finds in “%s” the certain kinds %j', (text, kinds) => {
    expect(certainValues(text)).toEqual(kinds);
  });

  it.each([
    ['Full-time', ['full-time']],
    ['You can work full time, 40 hours a week.', ['full-time']],
    ['A casual job', ['part-time', 'per-diem', 'temporary', 'contract']],
    ['A contract position in Oslo', ['contract']],
    ['A 6-month contract', ['contract']],
    ['A fixed-term job', ['contract', 'temporary']],
    ['Contract-to-hire', ['contract', 'full-time']],
    ['A seasonal job', ['temporary']],
    ['Per diem nurse role', ['per-diem']],
    ['Temporary full-time cover', ['temporary', 'contract', 'full-time']],
    ['Volunteers give about three hours a week.', ['volunteer']],
    ['As a volunteer, you read to children.', ['volunteer']],
    ['The internship is for the fall.', ['internship']],
  ])('finds in “%s” the uncertain kinds %j', (text, kinds) => {
    expect(findValues(text)).toEqual(kinds);
    expect(certainValues(text)).toEqual([]);
  });

  it.each([
    'Contract negotiation with suppliers',
    'You write contracts and read contract terms.',
    'Open to full-time students',
    'Full-time employees get health insurance.',
    'It may convert to full-time.',
    'A full-time offer may follow.',
    'A full-time position after graduation',
    'You are enrolled part-time in a degree.',
    'Two volunteer days a year',
    'Volunteer time off',
    'You find volunteers who give their time.',
    'Send a temporary cover letter.',
    'Temporary housing is paid for.',
    'Permanent residents only',
    'A per diem for meals on travel',
    'This is not a part-time role.',
    'You build real-time systems.',
  ])('finds no kind in “%s”', (text) => {
    expect(findValues(text)).toEqual([]);
  });

  it.each([
    ['Part-Time Sales Assistant', ['part-time']],
    ['Sales Assistant (Part-time)', ['part-time']],
    ['Software Engineer - Contract', ['contract']],
    ['Nurse, Per Diem', ['per-diem']],
    ['Optics Intern', ['internship']],
    ['Contract Manager', []],
    ['Volunteer Coordinator', []],
    ['Temporary Works Engineer', []],
    ['Full-Time MBA Program Director', []],
  ])('finds in the title “%s” the certain kinds %j', (title, kinds) => {
    expect(certainValues(title, { kind: 'title' })).toEqual(kinds);
  });

  it.each([
    ['Per Diem RN', ['per-diem']],
    ['Seasonal Picker', ['temporary']],
    ['Contract Data Engineer', ['contract']],
    ['Volunteer Coordinator', []],
    ['Contract Manager', []],
    ['Travel Per Diem Clerk', []],
  ])('finds in the title “%s” the possible kinds %j', (title, kinds) => {
    expect(findValues(title, { kind: 'title' })).toEqual(kinds);
  });

  it('does not take the coordination of an internship for an internship', () => {
    expect(certainValues('This internship coordinator is new.')).toEqual([]);
    expect(certainValues('This internship lasts ten weeks.')).toEqual(['internship']);
  });

  it('extracts no certain kind from a heading', () => {
    expect(certainValues('Employment type: Full-time', { kind: 'heading' })).toEqual([]);
  });

  it('handles long adversarial texts', () => {
    for (const text of hostileTexts('full-time', 'contract', 'full-time-a-a-a-a-a', 'type:')) {
      findValues(text);
      findValues(text, { kind: 'title' });
    }
  });
});
