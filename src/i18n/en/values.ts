import type { EducationLevel, EducationState } from '../../model/education.ts';
import type { PayMessages } from '../../model/pay-wording.ts';
import type { Employment, Level, Sponsorship, WorkMode } from '../../model/posting.ts';
import type { Season } from '../../model/term.ts';

/** Names of the values of facts. */
export const values = {
  employment: {
    'full-time': 'Full time',
    'part-time': 'Part time',
    contract: 'Contract',
    temporary: 'Temporary',
    internship: 'Internship',
    volunteer: 'Volunteer',
    'per-diem': 'Per diem',
    other: 'Other',
  } satisfies Record<Employment, string>,
  level: {
    intern: 'Intern',
    'new-grad': 'New graduate',
    entry: 'Entry-level',
    mid: 'Mid-level',
    senior: 'Senior',
    staff: 'Staff',
    principal: 'Principal',
    manager: 'Manager',
    director: 'Director',
    executive: 'Executive',
  } satisfies Record<Level, string>,
  workMode: {
    'on-site': 'On site',
    hybrid: 'Hybrid',
    remote: 'Remote',
  } satisfies Record<WorkMode, string>,
  sponsorship: {
    offered: 'sponsorship offered',
    'not-offered': 'no sponsorship',
    'citizens-only': 'citizens only',
  } satisfies Record<Sponsorship, string>,
  educationLevel: {
    secondary: 'Secondary school',
    associate: 'Associate',
    bachelor: 'Bachelor’s',
    master: 'Master’s',
    doctorate: 'PhD',
  } satisfies Record<EducationLevel, string>,
  educationState: {
    pursuing: 'in progress',
    completed: 'completed',
  } satisfies Record<EducationState, string>,
  term: (season: Season, year: number) =>
    `${{ winter: 'Winter', spring: 'Spring', summer: 'Summer', fall: 'Fall' }[season]} ${year}`,
  pay: {
    per: {
      hour: (amount) => `${amount} an hour`,
      day: (amount) => `${amount} a day`,
      week: (amount) => `${amount} a week`,
      'two-weeks': (amount) => `${amount} every two weeks`,
      month: (amount) => `${amount} a month`,
      year: (amount) => `${amount} a year`,
      total: (amount) => `${amount} in total`,
    },
    perUnit: (amount, unit) => `${amount} per ${unit}`,
    from: (amount) => `from ${amount}`,
    upTo: (amount) => `up to ${amount}`,
  } satisfies PayMessages as PayMessages,
  period: {
    hour: 'an hour',
    day: 'a day',
    week: 'a week',
    'two-weeks': 'every two weeks',
    month: 'a month',
    year: 'a year',
    total: 'in total',
    unit: 'for each piece of work',
  },
};
