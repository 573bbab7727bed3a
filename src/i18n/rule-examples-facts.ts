import type { RuleOf } from '../model/rule.ts';
import type { RuleExample } from './rule-messages.ts';

/** Two ways to state the facts above one text. The text is English, the language in which facts are read. */
const above = (text: string, wrong: string, right: string): RuleExample => ({
  wrong: `${wrong}\n---\n${text}`,
  right: `${right}\n---\n${text}`,
});

/** Facts alone. */
const alone = (wrong: string, right: string): RuleExample => ({ wrong, right });

/** Examples of the rules about facts; YAML is the same in every language. */
export const FACT_EXAMPLES: Record<
  RuleOf<'text-against-facts' | 'facts-among-themselves' | 'missing' | 'time'>,
  RuleExample
> = {
  'pay-contradicted': above(
    'We pay $4,200 a month.',
    'pay: { min: 4000, max: 4000, currency: USD, per: month }',
    'pay: { min: 4200, max: 4200, currency: USD, per: month }',
  ),
  'pay-period-contradicted': above(
    'We pay $4,200 a month.',
    'pay: { min: 4200, max: 4200, currency: USD, per: year }',
    'pay: { min: 4200, max: 4200, currency: USD, per: month }',
  ),
  'employment-contradicted': above(
    'This is a part-time position.',
    'employment: [full-time]',
    'employment: [part-time]',
  ),
  'level-contradicted': above('This is an entry-level role.', 'level: senior', 'level: entry'),
  'terms-contradicted': above(
    'We are hiring for fall 2026.',
    'terms: [summer-2026]',
    'terms: [fall-2026]',
  ),
  'sessions-contradicted': above(
    'The programme runs from June 8, 2026 to August 28, 2026.',
    'sessions: [{ start: 2026-06-01, end: 2026-08-21 }]',
    'sessions: [{ start: 2026-06-08, end: 2026-08-28 }]',
  ),
  'duration-contradicted': above(
    'The internship lasts 12 weeks.',
    'duration: P10W',
    'duration: P12W',
  ),
  'hours-contradicted': above(
    'You will work 30 hours a week.',
    'hoursPerWeek: 40',
    'hoursPerWeek: 30',
  ),
  'places-contradicted': above(
    'This role is based in Montréal, Québec.',
    'places: [halifax-ns-ca]',
    'places: [montreal-qc-ca]',
  ),
  'work-mode-contradicted': above(
    'This role is fully on site.',
    'workModes: [remote]',
    'workModes: [on-site]',
  ),
  'degree-contradicted': above(
    'You are working towards a PhD in physics.',
    'education: [{ level: doctorate, state: completed, required: true }]',
    'education: [{ level: doctorate, state: pursuing, required: true }]',
  ),
  'experience-contradicted': above(
    'You have at least 2 years of experience in software development.',
    'experience: { months: 60, required: true }',
    'experience: { months: 24, required: true }',
  ),
  'applicants-contradicted': above(
    'Applicants must be located in Canada.',
    'applicantCountries: [US]',
    'applicantCountries: [CA]',
  ),
  'sponsorship-contradicted': above(
    'We do not sponsor visas for this role.',
    'sponsorship: offered',
    'sponsorship: not-offered',
  ),
  'deadline-contradicted': above(
    'The application deadline is April 30, 2026.',
    'closes: 2026-04-15',
    'closes: 2026-04-30',
  ),
  'title-contradicted': alone(
    'title: Laboratory Assistant, Fall 2026\nterms: [summer-2026]',
    'title: Laboratory Assistant, Fall 2026\nterms: [fall-2026]',
  ),

  'term-sessions': alone(
    'terms: [summer-2025]\nsessions: [{ start: 2026-06-08, end: 2026-08-28 }]',
    'terms: [summer-2026]\nsessions: [{ start: 2026-06-08, end: 2026-08-28 }]',
  ),
  'session-order': alone(
    'sessions: [{ start: 2026-08-28, end: 2026-06-08 }]',
    'sessions: [{ start: 2026-06-08, end: 2026-08-28 }]',
  ),
  'pay-range': alone(
    'pay: { min: 30, max: 25, currency: CAD, per: hour }',
    'pay: { min: 25, max: 30, currency: CAD, per: hour }',
  ),
  'pay-implausible': alone(
    'pay: { min: 64000, max: 72000, currency: CAD, per: hour }',
    'pay: { min: 64000, max: 72000, currency: CAD, per: year }',
  ),
  'closed-before-posted': alone(
    'posted: 2026-03-10\nclosed: { on: 2025-03-31, reason: filled }',
    'posted: 2026-03-10\nclosed: { on: 2026-03-31, reason: filled }',
  ),
  'deadline-before-posted': alone(
    'posted: 2026-03-10\ncloses: 2025-04-15',
    'posted: 2026-03-10\ncloses: 2026-04-15',
  ),
  'dates-unordered': alone(
    'posted: 2026-02-10\nreposted: [2026-03-20, 2026-03-05]',
    'posted: 2026-02-10\nreposted: [2026-03-05, 2026-03-20]',
  ),

  'fact-unsupported': above(
    'You will write programs in Python.',
    'skills: [python, go]',
    'skills: [python]',
  ),
  'fact-left-out': above(
    'You will work 30 hours a week for 12 weeks.',
    'duration: P12W',
    'duration: P12W\nhoursPerWeek: 30',
  ),

  'unconfirmed-long': alone(
    'posted: 2025-09-01',
    'posted: 2025-09-01\nclosed: { on: 2026-03-28, reason: gone }',
  ),
  'confirmed-before-posted': alone(
    'posted: 2026-03-10\nconfirmed: [{ on: 2026-03-02, by: source }]',
    'posted: 2026-03-10\nconfirmed: [{ on: 2026-03-20, by: source }]',
  ),
  'date-in-future': alone('posted: 2062-03-10', 'posted: 2026-03-10'),
};
