import { describe, expect, it } from 'vitest';
import { extractDeadline } from '../../../../../src/facts/deadline/index.ts';
import type { Passage } from '../../../../../src/text/passage.ts';
import { buildPassage, hostileTexts } from '../../../../helpers/build-passage.ts';

const findValues = (text: string, rest: Partial<Passage> = {}, certain = true) =>
  extractDeadline(buildPassage(text, rest))
    .filter((mention) => mention.certain === certain)
    .map(({ value }) => value.join(' or '));

describe('extractDeadline', () => {
  it.each([
    'Apply by 15 May 2026',
    'Please apply here no later than May 15, 2026!',
    'Deadline: May 15, 2026',
    'The application deadline is Friday, May 15, 2026.',
    'Application deadline (if known): 2026-05-15',
    'Deadline to apply is 15 May 2026, and the internship starts June 1, 2026.',
    'Applications close on May 15, 2026 at 5 pm.',
    'Applications close at 11:59 pm ET on May 15, 2026.',
    'Applications must be received by May 15, 2026.',
    'Applications are accepted until May 15, 2026.',
    'We are accepting applications through May 15, 2026.',
    'Applications due 15.05.2026',
    'Closing date: 15 May 2026',
    'The closing date for applications is 15 May 2026.',
    'The posting will close on May 15, 2026.',
    'The role closes 15 May 2026.',
    'This job is open until May 15, 2026.',
    'Last day to apply: 05/15/2026',
    'Send your CV by 15 May 2026.',
    'To apply, submit a resume and cover letter by May 15, 2026.',
    'Application window: March 1 – May 15, 2026',
    'Applications open on March 1, 2026 and close on May 15, 2026.',
    'May 15, 2026 (application deadline)',
    'Opening and closing dates: March 1, 2026 to May 15, 2026',
    'The deadline for this role has been extended to 15 May 2026.',
    'The deadline, first May 1, 2026, has been extended to May 15, 2026.',
    'We have extended the application deadline to 15 May 2026.',
    'Revised deadline: May 15, 2026',
    'End Date: May 15, 2026 (16 days left to apply)',
  ])('extracts a certain deadline from “%s”', (text) => {
    expect(findValues(text)).toEqual(['2026-05-15']);
  });

  it('extracts a bare date under a heading for deadlines', () => {
    expect(findValues('May 15, 2026', { heading: 'Application deadline' })).toEqual(['2026-05-15']);
    expect(findValues('May 15, 2026', { heading: 'Scholarship deadline' })).toEqual([]);
  });

  it('includes the previous day if applications are due before a date', () => {
    expect(findValues('Apply before May 16, 2026.')).toEqual(['2026-05-16 or 2026-05-15']);
    expect(findValues('Apply on or before May 15, 2026.')).toEqual(['2026-05-15']);
  });

  it.each([
    'Apply by May 15.',
    'Deadline: 05/06/2026',
    'Applications are expected to close on May 15, 2026.',
    'The deadline is May 15, 2026 but may be extended.',
    'Apply by May 15, 2026 for full consideration.',
    'After the deadline, the contract is extended to May 15, 2026.',
    'The deadline may be extended to May 15, 2026.',
    'Priority application deadline: May 15, 2026',
    'This job is open until at least May 15, 2026.',
    'We encourage you to apply by May 15, 2026.',
  ])('extracts an uncertain deadline from “%s”', (text) => {
    expect(findValues(text)).toEqual([]);
    expect(findValues(text, {}, false)).toHaveLength(1);
  });

  it.each([
    'We will review applications from May 15, 2026.',
    'Applications are accepted on an ongoing basis.',
    'Rolling; posted May 15, 2026.',
    'Early deadline: May 15, 2026',
    'Scholarship deadline: May 15, 2026',
    'The internship ends on August 7, 2026.',
    'Start date: May 18, 2026',
    'End date: August 7, 2026',
    'Apply now: the internship starts May 18, 2026.',
    'The product meets the deadline of May 15, 2026.',
    'The role ends on August 7, 2026.',
    'Applications open on May 15, 2026.',
  ])('extracts no deadline from “%s”', (text) => {
    expect(extractDeadline(buildPassage(text))).toEqual([]);
  });

  it.each(
    hostileTexts(
      'apply by',
      'Deadline: May 15, 2026',
      'apply',
      'applications close',
      'May 15, 2026 apply',
    ),
  )('handles long adversarial texts (%#)', (text) => {
    const passage = buildPassage(`${text} May 15, 2026`, { heading: text, lead: text });
    expect(extractDeadline(passage).length).toBeLessThanOrEqual(60);
  });
});
