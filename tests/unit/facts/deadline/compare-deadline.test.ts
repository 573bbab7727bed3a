import { describe, expect, it } from 'vitest';
import { NO_STATEMENT } from '../../../../src/facts/comparison.ts';
import { compareDeadline } from '../../../../src/facts/deadline/index.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

const compare = (facts: string, text: string) => compareDeadline(buildPostingContext(facts, text));

describe('compareDeadline', () => {
  it.each([
    ['Apply by May 15, 2026.', 'May 15, 2026'],
    ['Apply by May 15.', 'May 15'],
    ['Opening & closing dates: 04/01/2026 to 05/15/2026', '04/01/2026 to 05/15/2026'],
    ['Apply by May 1, 2026. The deadline has been extended to May 15, 2026.', 'May 15, 2026'],
    ['The deadline of May 1, 2026 was extended to May 15, 2026.', 'May 15, 2026'],
    ['Apply before May 16, 2026.', 'May 16, 2026'],
    ['Apply by 05/06/2026. Last day to apply: May 15, 2026.', 'May 15, 2026'],
    ['Priority deadline: May 1, 2026. Applications close on May 15, 2026.', 'May 15, 2026'],
    ['Apply by May 1, 2026. In Oslo, applications close on May 15, 2026.', 'May 15, 2026'],
  ])('supports the deadline with “%s”', (text, words) => {
    const { supporting, unstated, conflicts } = compare('closes: 2026-05-15', text);
    expect(supporting.map(getWords)).toContain(words);
    expect(unstated).toEqual([]);
    expect(conflicts).toEqual([]);
  });

  it('reports a contradiction if the text states another deadline', () => {
    const { supporting, conflicts } = compare(
      'closes: 2026-05-15',
      'Applications close on May 22, 2026.',
    );
    expect(supporting).toEqual([]);
    expect(conflicts.map(({ span, ...rest }) => ({ ...rest, words: getWords(span) }))).toEqual([
      {
        rule: 'deadline-contradicted',
        path: ['closes'],
        stated: '2026-05-22',
        words: 'May 22, 2026',
      },
    ]);
  });

  it.each([
    'We review applications all year.',
    'Start date: May 18, 2026\n\nEnd date: August 7, 2026',
    'You work 40 hours a week. Apply on our site.',
  ])('reports the deadline as unstated for “%s”', (text) => {
    expect(compare('closes: 2026-05-15', text)).toEqual({
      ...NO_STATEMENT,
      unstated: [['closes']],
    });
  });

  it.each([
    'Priority deadline: May 1, 2026.',
    'Apply by May 1, 2026 for full consideration.',
    'Review of applications begins on May 1, 2026, and the position is open until filled.',
    'Applications close in the middle of May.',
    'Apply within three weeks.',
    // These name the day, but in words that are not recognized.
    'Apply by May 1, 2026. Until May 15, 2026 we take what comes late.',
    'Our books stay open to you up to and including the fifteenth: May 15, 2026.',
  ])('reports the deadline as unclear for “%s”', (text) => {
    expect(compare('closes: 2026-05-15', text)).toEqual({
      ...NO_STATEMENT,
      unclear: [['closes']],
    });
  });

  it.each([
    'Write to us at x@y.example by May 22, 2026.',
    'Include a line about yourself by May 22, 2026.',
  ])('doubts the deadline for “%s”', (text) => {
    expect(compare('closes: 2026-05-15', text)).toMatchObject({
      conflicts: [],
      doubts: [{ path: ['closes'], stated: '2026-05-22' }],
    });
  });

  it('doubts the deadline if the text expects another', () => {
    const { doubts, ...rest } = compare(
      'closes: 2026-05-15',
      'Applications are expected to close on May 1, 2026.',
    );
    expect(doubts.map(({ path, stated }) => [path, stated])).toEqual([[['closes'], '2026-05-01']]);
    expect(rest).toMatchObject({ supporting: [], unstated: [], unclear: [], conflicts: [] });
  });

  it('reports a missing deadline if the text states exactly one', () => {
    const text = 'Apply by May 15, 2026. The application deadline is 15 May 2026.';
    expect(compare('', text).omissions.map(({ path, yaml }) => [path, yaml])).toEqual([
      [['closes'], 'closes: 2026-05-15'],
    ]);
  });

  it.each([
    'Apply by May 15.',
    'Apply before May 15, 2026.',
    'Apply by 05/06/2026.',
    'Apply by May 15, 2026, in Oslo by May 22, 2026. Applications close on May 29, 2026.',
    'Early deadline: May 15, 2026',
  ])('reports no missing deadline for “%s”', (text) => {
    expect(compare('', text).omissions).toEqual([]);
  });
});

describe('compareDeadline with a deadline in another form', () => {
  it.each([
    ['2026-03-31', 'Applications close at 12:00am on April 1, 2026.'],
    ['2026-03-31', 'Apply by 00:00 on 1 April 2026.'],
    ['2026-03-31', 'Apply by midnight on 1 April 2026.'],
    ['2026-03-31', 'Deadline: April 1, 2026, 06:59 UTC'],
    ['2026-04-30', 'Closing date: 31 March 2026. Update: we’ve extended it by a month.'],
    ['2026-04-30', 'Closing date: 31 March 2026. The deadline was postponed by a month.'],
    ['2026-04-30', 'Application deadline for PhD candidates from overseas: 13 March 2026.'],
    [
      '2026-04-30',
      'Applications from students abroad… International applicants: apply by 13 March 2026.',
    ],
    [
      '2026-04-30',
      'Applications for the first intake must be received by 20 March 2026; for the second, a month later.',
    ],
  ])('reports no contradiction between %s and “%s”', (fact, text) => {
    expect(compare(`closes: ${fact}`, text).conflicts).toEqual([]);
  });

  it.each([
    'Applications close at 11:59 pm on April 1, 2026.',
    'Deadline: April 1, 2026, 17:00',
    'Applications close on April 1, 2026. The contract may be extended by a month.',
  ])('reports a contradiction for “%s”', (text) => {
    expect(compare('closes: 2026-03-31', text).conflicts).toHaveLength(1);
  });
});

describe('compareDeadline with deadlines as postings write them', () => {
  const FORMS: [closes: string, text: string][] = [
    ['2026-07-28', 'Closing date: 12.00 midday, Tuesday 28 July 2026'],
    ['2026-07-28', 'Closing date is 11.59pm on 28 July 2026'],
    ['2026-07-28', 'Closing Date/Time: 7/28/2026 11:59 PM'],
    ['2026-07-28', 'Closes 5pm Tuesday 28th of July'],
    ['2026-05-03', 'Job closing date 03/05/2026'],
    ['2026-07-28', 'Deadline for completed applications is 28 July 2026.'],
    ['2026-07-28', 'No applications will be accepted after 28 July 2026.'],
    ['2026-07-28', 'We cannot accept applications after 28 July 2026.'],
    ['2026-07-28', 'Applications will not be accepted after 28 July 2026.'],
    ['2026-07-28', 'Applications received after 28 July 2026 will not be considered.'],
    ['2026-07-28', 'Late applications (after 28 July 2026) will not be considered.'],
    ['2026-12-04', 'Open & closing dates: 11/20/2026 to 12/04/2026'],
    ['2026-07-28', 'Last date of application: 28-07-2026'],
    ['2026-07-28', 'Final date for applications: 28 July 2026'],
    ['2026-07-28', 'Interested candidates are invited to send a CV not later than 28 July 2026.'],
    ['2026-07-28', 'To apply, send a CV, a letter and a sample to x@y.example by 28 July 2026.'],
    ['2026-07-28', 'Deadline extended to 28 July 2026'],
    ['2027-01-14', 'Send a short letter to x@y.example before 15 January 2027.'],
    ['2027-01-14', 'Apply prior to 15 January 2027.'],
    ['2027-01-14', 'Applications must be in strictly before 15 January 2027.'],
    ['2027-02-28', 'Apply before 1 March.'],
    ['2026-11-14', 'Applications by 14 November 2026; decisions by 19 December 2026.'],
    ['2026-07-28', 'Closing Date:\n\n28/07/2026 - 11:59 PM'],
    ['2026-07-28', 'Closing date\n\n28 July 2026\n\nInterview date\n\n30 July 2026'],
    ['2026-07-28', '**Closing date**\n\n28 July 2026\n\n**Interviews**\n\n30 July 2026'],
    ['2026-07-28', 'APPLICATIONS FOR THIS POST CLOSE AT\n\nMIDDAY ON TUESDAY, 28 JULY 2026'],
    ['2026-07-28', 'Applications close at midnight (AEST) on Tuesday 28 July 2026.'],
    ['2026-07-28', 'Deadline: 23.59 hours BST on Tuesday 28 July 2026'],
    ['2026-07-28', 'Please send an application (click “Apply” below) no later than 28 July 2026.'],
    [
      '2026-07-28',
      'Send applications and two letters of reference to Dr. Quill, by July 28, 2026.',
    ],
    ['2026-07-28', 'Expressions of interest close 28 July 2026.'],
    ['2026-07-28', 'Closing date: 28-JUL-2026 (Extended)'],
    ['2026-07-28', 'Advert end date: 28 Jul 2026 23:59 BST'],
    ['2026-07-28', 'Advertised until: 28 Jul 2026'],
    ['2026-07-28', 'You have until 28 July 2026 to apply.'],
    ['2026-07-28', 'Completed forms should be returned by 12 noon on Tuesday 28 July 2026.'],
  ];

  it.each(FORMS)('supports %s with “%s”', (closes, text) => {
    expect(compare(`closes: ${closes}`, text).supporting).toHaveLength(1);
  });

  it.each(FORMS)('reports a day other than %s for “%s”', (_, text) => {
    expect(compare('closes: 2026-09-03', text).conflicts).toHaveLength(1);
  });

  it('does not include the day that applications are strictly before', () => {
    const text = 'Applications must be in strictly before 15 January 2027.';
    expect(compare('closes: 2027-01-15', text).conflicts).toHaveLength(1);
  });

  it.each(['Apply until 15 January 2027.', 'We accept applications through 15 January 2027.'])(
    'includes the last day of “%s”',
    (text) => {
      expect(compare('closes: 2027-01-15', text).supporting).toHaveLength(1);
      expect(compare('closes: 2027-01-14', text).conflicts).toHaveLength(1);
    },
  );

  it('names the words of a day without a year', () => {
    const { conflicts } = compare('closes: 2026-09-03', 'Closes 5pm Tuesday 28th of July');
    expect(conflicts.map(({ stated }) => stated)).toEqual(['28th of July']);
  });

  it.each([
    'Applicants will be informed of decisions by 19 December 2026.',
    'All applicants will hear back from us by 19 December 2026.',
    'Interviews will take place on 19 December 2026.',
    'Shortlisted candidates will be contacted before 19 December 2026.',
    'The successful applicant starts by 19 December 2026.',
    'We will notify you of the outcome of your application by 19 December 2026.',
  ])('takes no other day for the deadline: “%s”', (sentence) => {
    const text = `Applications are welcome by 14 November 2026. ${sentence}`;
    expect(compare('closes: 2026-11-14', text).supporting.map(getWords)).toEqual([
      '14 November 2026',
    ]);
    const { supporting, conflicts } = compare('closes: 2026-12-19', text);
    expect(supporting).toEqual([]);
    expect(conflicts.map(({ stated }) => stated)).toEqual(['2026-11-14']);
  });
});
