import { describe, expect, it } from 'vitest';
import { extractLevel } from '../../../../../src/facts/level/index.ts';
import type { Passage } from '../../../../../src/text/passage.ts';
import { buildPassage, hostileTexts } from '../../../../helpers/build-passage.ts';

const findValues = (text: string, rest: Partial<Passage> = {}) => [
  ...new Set(extractLevel(buildPassage(text, rest)).map(({ value }) => value)),
];
const certainValues = (text: string, rest: Partial<Passage> = {}) =>
  extractLevel(buildPassage(text, rest))
    .filter(({ certain }) => certain)
    .map(({ value }) => value);

describe('extractLevel in a title', () => {
  it.each([
    ['Senior Software Engineer', 'senior'],
    ['Sr. Data Analyst', 'senior'],
    ['Engineer, Senior', 'senior'],
    ['Senior Product Manager', 'senior'],
    ['Staff Machine Learning Engineer', 'staff'],
    ['Sr. Staff Software Engineer, Ads', 'staff'],
    ['Principal Scientist', 'principal'],
    ['Engineering Manager, Growth', 'manager'],
    ['Director of Engineering', 'director'],
    ['Senior Director, Research', 'director'],
    ['Chief Technology Officer', 'executive'],
    ['Machine Learning Intern', 'intern'],
    ['Internship: Data Science', 'intern'],
    ['Data Analyst (Intern)', 'intern'],
    ['Product Manager Intern, Summer 2026', 'intern'],
    ['Mechanical Engineering Co-op', 'intern'],
    ['New Grad Software Engineer', 'new-grad'],
    ['PhD University Grad Engineer', 'new-grad'],
    ['Entry-Level Analyst', 'entry'],
    ['Junior Developer', 'entry'],
    ['Mid-level Engineer', 'mid'],
  ])('reads “%s” as %s', (title, level) => {
    expect(certainValues(title, { kind: 'title' })).toEqual([level]);
  });

  it.each([
    'Internal Tools Engineer',
    'International Sales Agent',
    'Internet of Things Engineer',
    'Staffing Coordinator',
    'Chief of Staff',
    'Staff Nurse',
    'Member of Technical Staff',
    'Principal Investigator',
    'Assistant Principal',
    'Seniority Systems Analyst',
    'Senior Care Assistant',
    'Senior Living Chef',
    'Product Manager',
    'Account Executive',
    'Executive Assistant to the CEO',
    'Art Director',
    'Head of Design',
    'Senior Manager, Finance',
    'Campus Recruiter, Intern Program',
    'Intern Program Manager',
    'University Grad Recruiter',
    'Senior/Staff Engineer',
    'Intern or New Grad',
    '(Senior) Data Engineer',
    'Analyst / Senior Analyst',
    'Staff Geotechnical Engineer',
    'Staff Accountant',
    'Intermediate School Teacher',
    'Co-op Store Assistant',
    'Software Engineer II',
  ])('finds no certain level in “%s”', (title) => {
    expect(certainValues(title, { kind: 'title' })).toEqual([]);
  });

  it('reports both words if they name the same level', () => {
    expect(certainValues('Optics Intern/Co-op', { kind: 'title' })).toEqual(['intern', 'intern']);
  });

  it('ignores the level of the people whom the role supervises', () => {
    expect(certainValues('Senior Mentor, Intern Cohort', { kind: 'title' })).toEqual(['senior']);
  });

  it.each([
    ['Software Engineer II', ['mid', 'entry']],
    ['Senior Manager, Finance', ['manager', 'senior']],
    ['Senior/Staff Engineer', ['senior', 'staff']],
    ['Staff Nurse', ['staff']],
    ['Product Manager', ['manager']],
    ['Graduate Engineer', ['new-grad', 'entry', 'intern']],
  ])('reads “%s” as one of %j', (title, levels) => {
    expect(findValues(title, { kind: 'title' })).toEqual(levels);
  });
});

describe('extractLevel in a text', () => {
  it.each([
    ['This is an entry-level role.', 'entry'],
    ['This is a full-time, senior position in our data team.', 'senior'],
    ['This role is a mid-level position.', 'mid'],
    ['This is a paid internship in optics.', 'intern'],
    ['This internship runs for ten weeks.', 'intern'],
    ['Level: Senior', 'senior'],
  ])('finds in “%s” the certain level %s', (text, level) => {
    expect(certainValues(text)).toEqual([level]);
  });

  it.each([
    ['As a machine learning intern you build models.', ['intern']],
    ['The internship is for the fall.', ['intern']],
    ['We are looking for a Staff Engineer.', ['staff']],
    ['A senior engineer’s job in Oslo', ['senior']],
    ['We are hiring new grads.', ['new-grad']],
    ['Seniority level: Entry level', ['entry']],
    ['Seniority level: Mid-Senior level', ['mid', 'senior']],
    ['This is a staff position.', ['staff']],
    ['This is an executive assistant role.', ['executive']],
    ['This is an internship program manager role.', []],
  ])('finds in “%s” the uncertain levels %j', (text, levels) => {
    expect(findValues(text)).toEqual(levels);
    expect(certainValues(text)).toEqual([]);
  });

  it.each([
    'You work with senior engineers.',
    'You report to the Director of Engineering.',
    'You mentor interns.',
    'Prior internship experience',
    'This is not an entry-level role.',
    'You maintain internal tools for international teams.',
    'This is a great place to learn from senior engineers.',
    'This is a senior care role.',
  ])('finds no level in “%s”', (text) => {
    expect(findValues(text)).toEqual([]);
  });

  it('spans only the words that state it', () => {
    const text = 'This is a paid internship in optics.';
    const [mention] = extractLevel(buildPassage(text));
    expect(text.slice(mention?.start, mention?.end)).toBe('internship');
  });

  it('handles long adversarial texts', () => {
    for (const text of hostileTexts('senior', 'this is a', 'senior-a-a-a-a-a-a-a', 'I', 'as a')) {
      findValues(text);
      findValues(text, { kind: 'title' });
    }
  });
});
