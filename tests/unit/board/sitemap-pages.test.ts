import { describe, expect, it } from 'vitest';
import { sitemapOf } from '../../../src/board/sitemap-pages.ts';
import { buildBoard, type Fields } from '../../helpers/build-board.ts';

const listed = (postings: Record<string, Fields>) => sitemapOf(buildBoard(postings));

describe('a posting in the sitemap', () => {
  it.each<[string, Fields, string | undefined]>([
    ['posted', { posted: '2026-03-27' }, '2026-03-27'],
    ['posted again', { posted: '2026-03-01', reposted: ['2026-03-20'] }, '2026-03-20'],
    [
      'confirmed',
      { posted: '2026-03-01', confirmed: [{ on: '2026-03-28', by: 'link' }] },
      '2026-03-28',
    ],
    [
      'seen at its source',
      { posted: '2026-03-01', source: { board: 'Elsewhere', captured: '2026-03-29' } },
      '2026-03-29',
    ],
    ['unconfirmed', { posted: '2026-01-01' }, '2026-01-01'],
    ['dated today', { posted: '2026-04-01' }, '2026-04-01'],
    ['dated in the future', { posted: '2026-04-02' }, undefined],
    ['without a date', {}, undefined],
    ['with a future deadline', { closes: '2026-05-01' }, undefined],
  ])('that is %s has the date of its last known change, if any', (_, fields, lastmod) => {
    expect(listed({ one: fields })('/jobs/one/')).toEqual(lastmod === undefined ? {} : { lastmod });
  });

  it.each<[string, Fields]>([
    ['by its maintainer', { closed: { on: '2026-03-30', reason: 'filled' } }],
    ['by its deadline', { posted: '2026-03-27', closes: '2026-03-30' }],
    ['by its last start', { posted: '2026-03-27', sessions: [{ start: '2026-03-30' }] }],
    ['by its term', { posted: '2026-01-27', terms: ['winter-2026'] }],
  ])('is omitted if it is closed %s', (_, fields) => {
    expect(listed({ one: fields })('/jobs/one/')).toBeUndefined();
  });

  it('is not listed under its former URLs', () => {
    const page = listed({
      one: { posted: '2026-03-27', aliases: ['former', 'first'] },
      gone: { closed: { on: '2026-03-30', reason: 'gone' }, aliases: ['former-gone'] },
    });
    for (const id of ['former', 'first', 'former-gone']) {
      expect(page(`/jobs/${id}/`), id).toBeUndefined();
    }
    expect(page('/jobs/one/')).toEqual({ lastmod: '2026-03-27' });
  });

  it('is listed even if it must not be republished', () => {
    expect(listed({ one: { posted: '2026-03-27', republish: false } })('/jobs/one/')).toEqual({
      lastmod: '2026-03-27',
    });
  });
});

describe('a list in the sitemap', () => {
  const page = listed({
    newest: {
      posted: '2026-03-27',
      places: ['west-town'],
      skills: ['python'],
      terms: ['fall-2026'],
      education: [{ level: 'doctorate', state: 'pursuing', required: true }],
      workModes: ['hybrid'],
      employment: ['internship'],
    },
    older: { posted: '2026-03-20', places: ['west-city'], skills: ['python', 'cpp'] },
    undated: { company: 'other-company', skills: ['spark'] },
    closed: {
      company: 'other-company',
      skills: ['nlp', 'cpp'],
      posted: '2026-03-01',
      closed: { on: '2026-03-30', reason: 'gone' },
    },
  });

  it.each([
    ['/companies/fixture-company/', '2026-03-27'],
    ['/places/west-town/', '2026-03-27'],
    ['/places/west-city/', '2026-03-20'],
    ['/places/west/', '2026-03-27'],
    ['/places/united-states/', '2026-03-27'],
    ['/skills/python/', '2026-03-27'],
    ['/skills/cpp/', '2026-03-30'],
    ['/skills/nlp/', '2026-03-30'],
    ['/terms/fall-2026/', '2026-03-27'],
    ['/degrees/doctorate/', '2026-03-27'],
    ['/work-modes/hybrid/', '2026-03-27'],
    ['/employment/internship/', '2026-03-27'],
    ['/companies/other-company/', '2026-03-30'],
    ['/jobs/', '2026-03-30'],
    ['/closed/', '2026-03-30'],
    ['/', '2026-03-30'],
  ])('%s has the date on which its postings last changed: %s', (path, lastmod) => {
    expect(page(path)).toEqual({ lastmod });
  });

  it.each([
    ['/jobs/page/2/', '2026-03-30'],
    ['/closed/page/12/', '2026-03-30'],
    ['/skills/python/page/3/', '2026-03-27'],
  ])('has the same date on its other pages: %s, %s', (path, lastmod) => {
    expect(page(path)).toEqual({ lastmod });
  });

  it.each([
    ['/skills/spark/', 'its postings have no date'],
    ['/companies/idle-company/', 'it has no postings'],
    ['/about/', 'the page has no date'],
    ['/companies/', 'the page has no date'],
    ['/search/', 'the page has no date'],
    ['/jobs/unknown/', 'the posting does not exist'],
  ])('%s is listed without a date: %s', (path) => {
    expect(page(path)).toEqual({});
  });

  it('has no date on a board without postings', () => {
    const empty = listed({});
    for (const path of ['/', '/jobs/', '/closed/']) expect(empty(path)).toEqual({});
  });

  it('never has a date in the future', () => {
    const early = listed({
      one: { posted: '2026-03-01', skills: ['python'], reposted: ['2026-04-02'] },
      two: { skills: ['python'], closed: { on: '2026-05-01', reason: 'filled' } },
    });
    for (const path of ['/', '/jobs/', '/skills/python/', '/jobs/one/']) {
      expect(early(path), path).toEqual({ lastmod: '2026-03-01' });
    }
    expect(early('/closed/')).toEqual({});
  });
});

describe('a way to browse that the board does not show', () => {
  it('is left out with all its values', () => {
    const board = buildBoard({ one: { posted: '2026-03-27' } }, { site: { browseBy: ['places'] } });
    const page = sitemapOf(board);
    for (const path of ['/companies/', '/companies/fixture-company/', '/skills/cpp/page/2/']) {
      expect(page(path), path).toBeUndefined();
    }
    for (const path of ['/places/', '/places/west/', '/jobs/one/', '/companies-of-ours/']) {
      expect(page(path), path).toBeDefined();
    }
  });
});
