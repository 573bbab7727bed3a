import { describe, expect, it } from 'vitest';
import { jobFeed } from '../../../../src/publish/feeds/job-feed.ts';
import type { PublishedPosting } from '../../../../src/publish/feeds/feed.ts';
import { xmlText } from '../../../../src/lib/xml.ts';
import { buildBoard, contextOf } from '../../../helpers/build-board.ts';
import {
  buildPublished,
  BOARD,
  childrenOf,
  expectWellFormed,
  FULL,
  HELD_BACK,
  HOSTILE,
  HOSTILE_POSTINGS,
  namesIn,
  parseXml,
  textOf,
} from '../../../helpers/build-published.ts';

const CONTEXT = contextOf(buildBoard({}));

const feedOf = (...postings: PublishedPosting[]) => jobFeed(BOARD, postings, CONTEXT);

/** The elements of each job in a feed and their texts. */
function jobsIn(document: string): Record<string, string>[] {
  return childrenOf(parseXml(document), 'job').map((job) => {
    expect(new Set(job.children.map(({ name }) => name)).size).toBe(job.children.length);
    return Object.fromEntries(job.children.map(({ name, text }) => [name, text]));
  });
}

const full = buildPublished(FULL, { id: 'full' });

describe('the job feed', () => {
  it('states its publisher and its last build date', async () => {
    const document = feedOf(full);
    await expectWellFormed(document);
    const source = parseXml(document);
    expect(source.name).toBe('source');
    expect(textOf(source, 'publisher')).toBe('Fixture board');
    expect(textOf(source, 'publisherurl')).toBe('https://board.example/base/');
    expect(textOf(source, 'lastBuildDate')).toBe('Sat, 28 Mar 2026 12:00:00 GMT');
  });

  it('is well-formed without jobs', async () => {
    await expectWellFormed(feedOf());
    expect(jobsIn(feedOf())).toEqual([]);
  });

  it('has the open postings that may be republished, in the given order', () => {
    const { closed, unconfirmed, kept } = HELD_BACK;
    const other = buildPublished({}, { id: 'other' });
    const jobs = jobsIn(feedOf(closed, other, unconfirmed, full, kept));
    expect([...new Set(jobs.map(({ requisitionid }) => requisitionid))]).toEqual(['other', 'full']);
  });
});

describe('a job', () => {
  it('has all known facts and appears once for each place', () => {
    const known = {
      title: 'Machine Learning Intern',
      date: '2026-03-20T12:00:00Z',
      requisitionid: 'full',
      url: full.url,
      company: 'Fixture Company',
      description: full.html,
      salary: '$12,100 a month',
      education: 'PhD, in progress',
      jobtype: 'internship, fulltime',
      category: 'Natural language processing',
      experience: '2 years, preferred',
      remotetype: 'Hybrid remote',
    };
    expect(jobsIn(feedOf(full))).toEqual([
      { ...known, referencenumber: 'full', city: 'West Town', state: 'WE', country: 'US' },
      {
        ...known,
        referencenumber: 'full--north-town',
        city: 'North Town',
        state: 'North',
        country: 'CA',
      },
    ]);
  });

  it('has only known facts, and the short description if there is no text', () => {
    const least = buildPublished(
      { posted: undefined, confirmed: [{ on: '2026-03-30', by: 'link' }] },
      { html: '', description: 'R&D <open>' },
    );
    expect(jobsIn(feedOf(least))).toEqual([
      {
        title: 'Machine Learning Intern',
        referencenumber: 'a-posting',
        requisitionid: 'a-posting',
        url: least.url,
        company: 'Fixture Company',
        description: '<p>R&amp;D &lt;open&gt;</p>',
      },
    ]);
  });

  it('has no salary if a part of the pay was inferred', () => {
    const pay = { min: 12, max: 12, currency: 'USD', per: 'hour' } as const;
    expect(jobsIn(feedOf(buildPublished({ pay })))[0]).toHaveProperty('salary');
    const inferred = buildPublished({ pay: { ...pay, inferred: ['per'] } });
    expect(jobsIn(feedOf(inferred))[0]).not.toHaveProperty('salary');
  });

  it('has every statement of pay in the salary', () => {
    const rates = ['day', 'evening', 'night'].map((shift, i) => ({
      min: 12 + i,
      max: 12 + i,
      currency: 'USD',
      per: 'hour' as const,
      for: shift,
    }));
    expect(jobsIn(feedOf(buildPublished({ pay: rates })))[0]).toMatchObject({
      salary: '$12 an hour (day), $13 an hour (evening) or $14 an hour (night)',
    });
  });

  it('appears once for each applicant country if it is remote only', () => {
    const remote = buildPublished({ workModes: ['remote'], applicants: ['US', 'CA'] });
    expect(jobsIn(feedOf(remote))).toMatchObject([
      { referencenumber: 'a-posting', country: 'US', remotetype: 'Fully remote' },
      { referencenumber: 'a-posting--ca', country: 'CA', remotetype: 'Fully remote' },
    ]);
  });

  it.each([
    ['remote or hybrid', { workModes: ['remote' as const, 'hybrid' as const] }],
    ['on site', { workModes: ['on-site' as const] }],
    ['of an unknown work mode', {}],
  ])('has no applicant country and no remote type if it is %s', (_, fields) => {
    const [job, ...others] = jobsIn(feedOf(buildPublished({ ...fields, applicants: ['US'] })));
    expect(others).toEqual([]);
    expect(job).not.toHaveProperty('country');
    expect(job).not.toHaveProperty('remotetype');
  });

  it('keeps its reference number when a place is added', () => {
    const numbers = (places: ('west-town' | 'north-town')[]) =>
      jobsIn(feedOf(buildPublished({ places }))).map(({ referencenumber }) => referencenumber);
    expect(numbers(['west-town'])).toEqual(['a-posting']);
    expect(numbers(['west-town', 'north-town'])).toEqual(['a-posting', 'a-posting--north-town']);
  });
});

describe('hostile strings', () => {
  const document = feedOf(...HOSTILE_POSTINGS);

  it('leave the feed well-formed, with no unexpected elements', async () => {
    await expectWellFormed(document);
    expect([...namesIn(parseXml(document))].sort()).toEqual(
      [
        ...['publisher', 'publisherurl', 'lastBuildDate', 'job'],
        ...['title', 'date', 'referencenumber', 'requisitionid', 'url', 'company', 'city', 'state'],
        ...['country', 'description', 'salary', 'education', 'jobtype', 'category', 'experience'],
        'remotetype',
      ].sort(),
    );
  });

  it('are preserved, except for characters that XML forbids', () => {
    const jobs = jobsIn(document);
    expect(jobs).toHaveLength(HOSTILE.length);
    jobs.forEach((job, i) => {
      const text = xmlText(HOSTILE[i] ?? '');
      expect(job).toMatchObject({ title: text, company: text, city: text, category: text });
      if (HOSTILE[i] !== '') expect(job['description']).toBe(text);
    });
    expect(new Set(jobs.map(({ referencenumber }) => referencenumber)).size).toBe(jobs.length);
  });

  it('can be the board’s name', async () => {
    const documents = HOSTILE.map((name) => jobFeed({ ...BOARD, name }, [], CONTEXT));
    await expectWellFormed(...documents);
    documents.forEach((one, i) => {
      expect(textOf(parseXml(one), 'publisher')).toBe(xmlText(HOSTILE[i] ?? ''));
    });
  });
});
