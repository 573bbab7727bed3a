import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../../src/text/passage.ts';
import { extractWorkModes } from '../../../../../src/facts/work-modes/index.ts';
import { buildPassage, hostileTexts } from '../../../../helpers/build-passage.ts';

/** Formats values as `remote or hybrid!` or `not remote`. */
const findValues = (text: string, rest: Partial<Passage> = {}) =>
  extractWorkModes(buildPassage(text, rest)).map(({ value: { modes, excluded }, certain }) => {
    const words = modes.length > 0 ? modes.join(' or ') : `not ${excluded.join(' or ')}`;
    return `${words}${certain ? '!' : ''}`;
  });
const words = (text: string) =>
  extractWorkModes(buildPassage(text)).map(({ start, end }) => text.slice(start, end));

describe('extractWorkModes', () => {
  it.each([
    ['Office-based 3 days, home 2 days', ['hybrid']],
    ['Location: Office-based 3 days, home 2 days', ['hybrid']],
    ['Home 2 days, office 3 days', ['hybrid']],
    ['This is a remote role; once a year you come to the office for a week.', ['remote!']],
    ['This is a remote role: a few times a year you spend 3 days in the office.', ['remote!']],
    ['You will be on-site 3 days every quarter.', []],
    ['This is an on-site role with two trips a year.', ['on-site!']],
    ['This role is hybrid: 3 days in the office, 2 days from home.', ['hybrid!', 'hybrid']],
  ])('determines the modes of “%s” from numbers of days: %j', (text, modes) => {
    expect([...new Set(findValues(text))]).toEqual(modes);
  });

  it.each([
    ['This role is remote.', 'remote!'],
    ['This role is 100% remote, within the US.', 'remote!'],
    ['This role is fully remote, Monday through Friday.', 'remote!'],
    ['This is a fully remote, paid internship.', 'remote!'],
    ['This remote role lasts a year.', 'remote!'],
    ['The internship will be conducted virtually.', 'remote!'],
    ['This is a work-from-home job.', 'remote!'],
    ['The role is remote, with occasional travel to our office.', 'remote!'],
    ['Location: Remote', 'remote!'],
    ['Location: Fixtureville, Texas (Hybrid)', 'hybrid!'],
    ['Work mode: hybrid', 'hybrid!'],
    ['Workplace type – On-site', 'on-site!'],
    ['Remote (US)', 'remote!'],
    ['Fully remote', 'remote!'],
    ['Remote: yes', 'remote!'],
    ['The internship is hybrid.', 'hybrid!'],
    ['This role follows a hybrid schedule.', 'hybrid!'],
    ['Remote or hybrid', 'remote or hybrid!'],
    ['Depending on the team, the job is remote or hybrid.', 'remote or hybrid!'],
    ['You work remotely or on site.', 'remote or on-site!'],
    ['This position is on-site.', 'on-site!'],
    ['This is an in-person job.', 'on-site!'],
    ['This role is office-based.', 'on-site!'],
    ['You must be in the office five days a week.', 'on-site!'],
    ['You will work on site at our lab.', 'on-site!'],
  ])('extracts certain modes from “%s”', (text, expected) => {
    expect(findValues(text)).toEqual([expected]);
  });

  it.each([
    ['You will work from our office three days a week.', 'from our office three days a week'],
    ['You must be in the office 2-3 days per week.', 'in the office 2-3 days per week'],
    ['You’ll spend four days a week in our town office.', 'four days a week in our town office'],
    ['You will be on-site on Tuesdays and Thursdays.', 'on-site'],
  ])('extracts hybrid as certain and on-site as uncertain from “%s”', (text, span) => {
    expect(findValues(text)).toEqual(['hybrid!', 'on-site']);
    expect(words(text)[0]).toBe(span);
  });

  it.each([
    'This role is hybrid (2 days onsite).',
    'This role is hybrid: three days in the office and two remote.',
    'This role is hybrid, with two days a week from home.',
  ])('extracts only hybrid from “%s”', (text) => {
    expect(new Set(findValues(text).map((one) => one.replace('!', '')))).toEqual(
      new Set(['hybrid']),
    );
    expect(findValues(text)[0]).toBe('hybrid!');
  });

  it.each([
    ['This role is not remote.', 'not remote'],
    ['No remote work.', 'No remote'],
    ['Remote work is not available.', 'Remote work is not available'],
    ['We are unable to offer remote work for this role.', 'unable to offer remote'],
    ['This position cannot be performed remotely.', 'cannot be performed remotely'],
    ['This position is not eligible for remote work.', 'not eligible for remote'],
    ['Remote: no', 'Remote: no'],
  ])('extracts “not remote” from “%s”', (text, span) => {
    expect(findValues(text)).toEqual(['not remote!']);
    expect(words(text)).toEqual([span]);
  });

  it('extracts modes from a title', () => {
    expect(findValues('Fixture Maker (Remote)', { kind: 'title' })).toEqual(['remote!']);
    expect(findValues('Fixture Maker – Hybrid', { kind: 'title' })).toEqual(['hybrid!']);
    expect(findValues('Remote Fixture Engineer', { kind: 'title' })).toEqual(['remote']);
    expect(findValues('Remote Sensing Engineer', { kind: 'title' })).toEqual([]);
  });

  it('extracts a bare word as certain only under a suitable heading', () => {
    expect(findValues('Hybrid')).toEqual(['hybrid']);
    expect(findValues('Hybrid', { heading: 'Work arrangement' })).toEqual(['hybrid!']);
  });

  it.each([
    ['We are a remote-first company.', ['remote']],
    ['Work from anywhere.', ['remote']],
    ['Work from home for four weeks a year.', ['remote']],
    ['You may work from home.', ['remote']],
    ['We are open to remote candidates.', ['remote']],
    ['Most of our teams are hybrid.', ['hybrid']],
    ['If you live near us, this role is hybrid.', ['hybrid']],
    ['You work from home two days a week.', ['hybrid']],
    ['This is a hybrid technical and sales role.', ['hybrid']],
    ['In this hybrid role you are part maker, part seller.', ['hybrid']],
    ['Sit with us at our office in Fixtureville.', ['on-site']],
    ['This role will be based in our Fixtureville office.', ['on-site']],
    ['You work with on-site engineers.', ['on-site']],
    ['It is in Fixtureville, or remote in the United States.', ['remote']],
    ['Is this role remote?', ['remote']],
  ])('extracts uncertain modes from “%s”', (text, expected) => {
    expect(findValues(text)).toEqual(expected);
  });

  it('adds hybrid as uncertain if the text only requires presence on site', () => {
    expect(findValues('This role requires on-site presence.')).toEqual(['on-site!', 'hybrid']);
  });
});

describe('extractWorkModes in a text about other matters', () => {
  it.each([
    'A clinic in a remote village.',
    'You know remote sensing.',
    'You work with remote teams and stakeholders.',
    'You talk to remote colleagues.',
    'Remote controls for models.',
    'remotely operated vehicles',
    'remote patient monitoring',
    'Remote working allowance',
    'Our hybrid cloud platform.',
    'Parts for hybrid vehicles.',
    'You run hybrid events.',
    'hybrid search and retrieval',
    'hybrid and multi-cloud set-ups',
    'an on-site gym',
    'free onsite parking',
    'a day of on-site interviews',
    'onsite lunch on Fridays',
    'You visit customers on-site.',
    'In-person interviews are in May.',
    'in-person gatherings twice a year',
    'You work in an office environment.',
    'You help our office manager.',
    'virtual reality and virtual machines',
    'Interviews are held virtually.',
    'See our home page.',
  ])('extracts nothing from “%s”', (text) => {
    expect(findValues(text)).toEqual([]);
  });
});

describe('extractWorkModes for an adversarial text', () => {
  it('handles long texts', () => {
    const texts = hostileTexts(
      'remote',
      'hybrid or',
      'on-site',
      'in the office',
      'this',
      'you',
      'two days',
    );
    for (const text of [...texts, `in our ${'a '.repeat(500_000)}office`]) {
      expect(() => extractWorkModes(buildPassage(text))).not.toThrow();
    }
  });
});
