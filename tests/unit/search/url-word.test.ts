import { describe, expect, it } from 'vitest';
import { createUrlWord } from '../../../src/search/url-word.ts';

describe('the word of a URL', () => {
  it('has only letters after a slash, which no index splits', () => {
    expect(createUrlWord('https://board.example/jobs/1-2_3/?a=%20')).toMatch(/^\/[a-z]+$/);
  });

  it.each([
    'http://board.example/jobs/acme-nurse/',
    'https://www.board.example/jobs/acme-nurse',
    'HTTPS://BOARD.EXAMPLE/Jobs/Acme-Nurse/',
    'https://other.example/base/jobs/acme-nurse/#apply',
    'https://board.example/jobs/acme-nurse/index.html',
    'https://board.example/jobs/acme-nurse/?utm_source=news&fbclid=1',
    'https://board.example/jobs/acme%2Dnurse/',
    'board.example/jobs/acme-nurse',
    '/jobs/acme-nurse/',
    '/base/jobs/acme-nurse/',
  ])('is the same however the page of a posting is written: %s', (url) => {
    expect(createUrlWord(url)).toBe(createUrlWord('https://board.example/jobs/acme-nurse/'));
  });

  it.each([
    ['https://acme.example/apply?id=1', 'https://www.acme.example/apply/?utm_medium=x&id=1'],
    ['https://acme.example/a?x=1&y=2', 'https://acme.example/a?y=2&x=1&gh_src=abc&ref=board'],
    ['https://acme.example/é', 'https://acme.example/%C3%A9'],
    ['https://acme.example/', 'http://acme.example'],
  ])('is the same for other pages: %s, %s', (one, other) => {
    expect(createUrlWord(one)).toBe(createUrlWord(other));
  });

  it.each([
    ['https://board.example/jobs/acme-nurse/', 'https://board.example/jobs/acme-cook/'],
    ['https://acme.example/apply?gh_jid=1', 'https://acme.example/apply?gh_jid=2'],
    ['https://acme.example/jobs/view?id=1', 'https://acme.example/jobs/view?id=2'],
    ['https://acme.example/a', 'https://beta.example/a'],
    ['https://acme.example/a/b', 'https://acme.example/ab'],
  ])('differs for different pages: %s, %s', (one, other) => {
    expect(createUrlWord(one)).not.toBe(createUrlWord(other));
  });

  it.each(['https://', 'https://%', 'http://a/%E0%A4%A', '/', '', 'www.'])(
    'exists for what is no URL: %j',
    (text) => {
      expect(createUrlWord(text)).toMatch(/^\/[a-z]+$/);
    },
  );

  it('is different for each of many postings', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => createUrlWord(`/jobs/posting-${i}/`));
    expect(new Set(words).size).toBe(words.length);
  });
});
