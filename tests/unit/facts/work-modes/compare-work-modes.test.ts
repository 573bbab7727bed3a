import { describe, expect, it } from 'vitest';
import { compareWorkModes } from '../../../../src/facts/work-modes/index.ts';
import { buildPostingContext, getWords } from '../../../helpers/build-posting-context.ts';

const compare = (modes: string, text: string, title?: string) =>
  compareWorkModes(buildPostingContext(modes === '' ? '' : `workModes: [${modes}]`, text, title));

describe('compareWorkModes', () => {
  it('supports work modes with the words that name them', () => {
    const comparison = compare(
      'remote, hybrid',
      'Depending on the team, the job is remote or hybrid.',
    );
    expect(comparison.supporting.map(getWords)).toEqual(['remote or hybrid']);
    expect(comparison).toMatchObject({ unstated: [], conflicts: [], omissions: [] });
  });

  it('reports a mode that the text does not state as unstated', () => {
    const comparison = compare('remote, hybrid', 'This role is hybrid.');
    expect(comparison.unstated).toEqual([['workModes', 0]]);
    expect(comparison.conflicts).toEqual([]);
  });

  it.each([
    ['remote', 'This role is hybrid, three days a week in the office.', ['workModes'], 'hybrid'],
    ['remote', 'You must be in the office three days a week.', ['workModes'], 'hybrid'],
    ['hybrid', 'This is a remote role.', ['workModes'], 'remote'],
    ['on-site', 'This role is hybrid (2 days onsite).', ['workModes'], 'hybrid'],
    ['hybrid', 'The position is on-site.', ['workModes'], 'on-site'],
    ['remote', 'No remote work.', ['workModes', 0], 'not remote'],
    ['hybrid, remote', 'This role is not remote. It is hybrid.', ['workModes', 1], 'not remote'],
  ])('reports a contradiction: %s in “%s”', (modes, text, path, stated) => {
    const comparison = compare(modes, text);
    expect(comparison.conflicts).toMatchObject([{ rule: 'work-mode-contradicted', path, stated }]);
    expect(comparison.omissions).toEqual([]);
  });

  it.each([
    ['remote', 'We are a remote-first company. This role is hybrid.'],
    ['on-site', 'You must be in the office four days a week.'],
    ['hybrid', 'This role requires on-site presence.'],
    ['remote, on-site', 'This role is hybrid.'],
    ['on-site', 'This role is not remote.'],
    ['remote', 'Most of our teams are hybrid.'],
    ['remote', 'If you live near our office, this role is hybrid.'],
    ['remote', 'Hybrid'],
    ['remote', 'You run hybrid events.'],
  ])('reports no contradiction: %s in “%s”', (modes, text) => {
    expect(compare(modes, text).conflicts).toEqual([]);
  });

  it('reports no contradiction with the title', () => {
    expect(compare('remote', 'Fine.', 'Fixture Maker (Hybrid)').conflicts).toEqual([]);
  });

  it.each([
    ['', 'The job is remote or hybrid.', 'workModes: [remote, hybrid]'],
    ['hybrid', 'The job is remote or hybrid.', 'workModes: [hybrid, remote]'],
    ['', 'You must be in the office three days a week.', 'workModes: [hybrid]'],
    ['', 'Location: Remote', 'workModes: [remote]'],
  ])('reports missing modes: %s in “%s”', (modes, text, yaml) => {
    expect(compare(modes, text).omissions).toMatchObject([{ path: ['workModes'], yaml }]);
  });

  it.each([
    ['', 'We are a remote-first company.'],
    ['remote', 'This is a remote role; once a year you come to the office for a week.'],
    ['on-site', 'You must be in the office four days a week.'],
    ['hybrid', 'This role is hybrid. You must be on site on Mondays.'],
    ['', 'This role is not remote.'],
  ])('reports no missing modes: %s in “%s”', (modes, text) => {
    expect(compare(modes, text).omissions).toEqual([]);
  });
});

describe('compareWorkModes with modes in other words', () => {
  it.each([
    ['hybrid', 'You will be on site at least 60% of the time.'],
    ['hybrid', 'This role is on site half of the time.'],
    ['hybrid', 'The position is 60% on-site.'],
    ['hybrid', 'Work mode: on-site (with one home day)'],
    ['hybrid', 'Work mode: on-site, one day a week from home'],
    [
      'on-site',
      'This role is home-based: you start from your own driveway and spend each day at customer sites.',
    ],
    ['on-site', 'This is a home-based role. You repair boilers in customers’ homes.'],
    ['on-site', 'Work mode: on-site with 20% travel'],
  ])('reports no contradiction between %s and “%s”', (modes, text) => {
    expect(compare(modes, text).conflicts).toEqual([]);
  });

  it.each([
    ['on-site', 'This is a remote role.'],
    ['hybrid', 'Work mode: on-site (no home days)'],
    ['hybrid', 'Work mode: on-site, 100% of the time'],
    ['remote', 'You must be on site at least 60% of the time.'],
  ])('reports a contradiction between %s and “%s”', (modes, text) => {
    expect(compare(modes, text).conflicts).toHaveLength(1);
  });
});

describe('compareWorkModes with remote work and days in an office', () => {
  it.each([
    'Remote, with two days a week in the office in Berlin.',
    'This role is remote, but you come to the office two days a week.',
    'This is a remote position with one day a week on site.',
    'Hybrid remote',
    'This is a hybrid remote role.',
  ])('reads “%s” as hybrid', (text) => {
    expect(compare('remote', text).conflicts).toMatchObject([{ stated: 'hybrid' }]);
    expect(compare('hybrid', text)).toMatchObject({ conflicts: [], doubts: [], omissions: [] });
    expect(compare('hybrid', text).supporting).toHaveLength(1);
  });

  it.each([
    'This role is mostly remote with quarterly visits to our office.',
    'Remote, with two days a month in the office.',
    'The role is remote or you can work from the office two days a week.',
  ])('reads “%s” as remote', (text) => {
    expect(compare('remote', text)).toMatchObject({ conflicts: [], doubts: [] });
    expect(compare('remote', text).supporting).toHaveLength(1);
  });

  it.each([
    'The role can be remote or hybrid.',
    'The job is open to remote or hybrid work.',
    'You can work remotely or hybrid.',
    'We offer this role as remote or hybrid.',
  ])('proposes both modes of “%s”', (text) => {
    expect(compare('', text).omissions).toMatchObject([{ yaml: 'workModes: [remote, hybrid]' }]);
  });

  it.each([
    ['on-site', 'A remote-first company.', 'remote'],
    ['hybrid', 'Onsite', 'on-site'],
    ['remote', 'We have hybrid working.', 'hybrid'],
    ['remote', 'This role is fully remote. You come to the office two days a week.', 'hybrid'],
  ])('doubts %s because of “%s”', (modes, text, stated) => {
    expect(compare(modes, text)).toMatchObject({ unstated: [], doubts: [{ stated }] });
  });

  it('takes a label that the next line denies for no mode', () => {
    expect(compare('on-site', '## Overview\n\nRemote job\n\nNo')).toMatchObject({
      conflicts: [],
      doubts: [],
    });
  });

  it.each([
    ['on-site', 'You serve coffee in our shop.'],
    ['remote', 'You work from wherever your laptop is.'],
    ['hybrid', 'You have flexible days.'],
  ])('reports nothing about %s for “%s”, which may state it', (modes, text) => {
    expect(compare(modes, text)).toMatchObject({ unstated: [], unclear: [['workModes', 0]] });
  });
});

describe('compareWorkModes with modes as postings write them', () => {
  it.each([
    ['on-site', 'Work can be done remotely.'],
    ['on-site', 'This is a fully remote position open to candidates in Canada.'],
    ['on-site', 'You can work from anywhere in the UK.'],
    ['on-site', 'Homeworking contract.'],
    ['on-site', 'You spend two days a week in the office and the rest wherever you like.'],
    ['hybrid', 'You are expected to report to the office in-person when not traveling.'],
    ['hybrid', 'Work can be done remotely.'],
    ['remote', 'Remote job\n\nNo'],
    ['remote', 'Telework eligible: No'],
    ['remote', 'Remote, with two days a week in the office.'],
    ['remote', 'You work from home, except for one day each week in our Leeds office.'],
    ['on-site', 'Work model\n\nHybrid'],
  ])('calls out %s for “%s”', (modes, text) => {
    const { conflicts, doubts } = compare(modes, text);
    expect([...conflicts, ...doubts]).toHaveLength(1);
  });

  it.each([
    ['hybrid', 'Remote, with two days a week in the office.'],
    ['on-site', 'You install hybrid and remote access systems on site at customers.'],
    ['on-site', 'You work in our shop. After a year you may work from home on Fridays.'],
    ['remote', 'Work can be done remotely. We meet twice a year in our office.'],
    ['on-site', 'You work in our kitchen. Remote job\n\nNo'],
  ])('accepts %s for “%s”', (modes, text) => {
    expect(compare(modes, text)).toMatchObject({ conflicts: [], doubts: [], unstated: [] });
  });
});
