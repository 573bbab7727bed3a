import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../../src/text/passage.ts';
import { extractSessions } from '../../../../../src/facts/sessions/index.ts';
import { buildPassage, hostileTexts } from '../../../../helpers/build-passage.ts';

/** Formats values as `2026-05-18 to 2026-08-07`, `2026-05-18 to` or `to 2026-08-07`. */
const findValues = (text: string, rest: Partial<Passage> = {}, certain = true) =>
  extractSessions(buildPassage(text, rest))
    .filter((mention) => mention.certain === certain)
    .map(({ value }) =>
      `${value.start?.join(' or ') ?? ''} to ${value.end?.join(' or ') ?? ''}`.trim(),
    );

describe('extractSessions', () => {
  it.each([
    ['The internship runs from May 18, 2026 to August 7, 2026.', '2026-05-18 to 2026-08-07'],
    ['Our 12-week program: June 1 – August 21, 2026', '2026-06-01 to 2026-08-21'],
    ['Session 1: 18 May to 7 August 2026', '2026-05-18 to 2026-08-07'],
    ['Dates: 2026-05-18 – 2026-08-07', '2026-05-18 to 2026-08-07'],
    ['Cohort B takes place June 15, 2026 through September 4, 2026.', '2026-06-15 to 2026-09-04'],
    ['The co-op begins on January 5, 2026 and ends on April 24, 2026.', '2026-01-05 to 2026-04-24'],
    ['You must be available from 18 May 2026 until 7 August 2026.', '2026-05-18 to 2026-08-07'],
    ['Start date: May 18, 2026', '2026-05-18 to'],
    ['Start date (Oslo): May 18, 2026', '2026-05-18 to'],
    ['The placement starts on Monday, 18 May 2026.', '2026-05-18 to'],
    ['The role begins May 18, 2026.', '2026-05-18 to'],
    ['Your start date is 18 May 2026.', '2026-05-18 to'],
    ['Your first day of work will be Monday, May 18, 2026.', '2026-05-18 to'],
    ['End date: 7 August 2026', 'to 2026-08-07'],
    ['The last day of the internship is August 7, 2026.', 'to 2026-08-07'],
  ])('extracts a certain session from “%s”', (text, session) => {
    expect(findValues(text)).toEqual([session]);
  });

  it('extracts each session of a list', () => {
    expect(findValues('Start dates: May 18 or June 15, 2026')).toEqual([
      '2026-05-18 to',
      '2026-06-15 to',
    ]);
    expect(
      findValues(
        'Two sessions suit any calendar: 18 May 2026 to 7 August 2026, or 15 June 2026 to 4 September 2026.',
      ),
    ).toEqual(['2026-05-18 to 2026-08-07', '2026-06-15 to 2026-09-04']);
  });

  it.each<[Partial<Passage>]>([
    [{ lead: 'Pick one of two internship sessions:' }],
    [{ heading: 'Program dates' }],
    [{ heading: 'Dates' }],
    [{ lead: 'We offer these start dates:' }],
  ])('extracts a bare range under %o', (above) => {
    expect(findValues('May 18, 2026 – August 7, 2026', above)).toEqual([
      '2026-05-18 to 2026-08-07',
    ]);
  });

  it.each<[string, Partial<Passage>?]>([
    ['Our conference takes place from May 18 to June 22, 2026.'],
    ['Applications for the internship are open from March 1 to April 15, 2026.'],
    ['The position is open from March 1, 2026 to April 15, 2026.'],
    ['The program was founded on May 18, 2012.'],
    ['The pilot program ran from June 2, 2025 to August 22, 2025.'],
    ['The offices close from December 24, 2026 to January 12, 2027.'],
    ['Program applicants graduate between December 1, 2026 and June 30, 2027.'],
    ['Deadline: May 18, 2026'],
    ['Posted May 18, 2026'],
    ['Interns attend a hackathon, June 3 – 25, 2026.'],
    ['Internship orientation: May 18–22, 2026'],
    ['Anticipated start date: May 18, 2026'],
    ['Start date: on or after May 18, 2026'],
    ['You must be able to start the role by May 18, 2026.'],
    ['The fiscal year starts February 1, 2026.'],
    ['The internship starts on May 18.'],
    ['Start date: 05/06/2026'],
    ['May 18, 2026 – August 7, 2026'],
    ['March 1, 2026 – April 15, 2026', { heading: 'Application dates' }],
  ])('extracts an uncertain session from “%s”', (text, above) => {
    expect(findValues(text, above)).toEqual([]);
    expect(findValues(text, above, false)).not.toEqual([]);
  });

  it.each(['It starts in May.', 'Sessions run each summer.', 'Summer 2026'])(
    'extracts no session from “%s”',
    (text) => {
      expect(extractSessions(buildPassage(text))).toEqual([]);
    },
  );

  it.each(
    hostileTexts(
      'The internship runs May 18, 2026 to August 7, 2026',
      'start date',
      'May 18, 2026;',
    ),
  )('handles long adversarial texts (%#)', (text) => {
    expect(extractSessions(buildPassage(text, { heading: text, lead: text })).length).toBeLessThan(
      100,
    );
  });
});
