import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../src/model/site.ts';

const SITE = {
  name: 'Fixture board',
  tagline: 'Postings for tests',
  description: 'Nothing here is real.',
  url: 'https://board.example',
  locale: 'en-GB',
  report: { email: 'jobs@board.example' },
};

const accepts = (fields: object) => siteSchema.safeParse({ ...SITE, ...fields }).success;

describe('a site', () => {
  it('treats evidence as fresh for 45 days by default', () => {
    expect(siteSchema.parse(SITE).freshDays).toBe(45);
    expect(siteSchema.parse({ ...SITE, freshDays: 90 }).freshDays).toBe(90);
  });

  it.each(['name', 'tagline', 'description', 'url', 'locale', 'report'])(
    'must have a %s',
    (field) => {
      expect(accepts({ [field]: undefined })).toBe(false);
    },
  );

  it.each([
    [{ asOf: '2026-04-01' }],
    [{ repository: 'https://code.example/board' }],
    [{ freshDays: 1 }],
    [{ freshDays: 3650 }],
    [{ notice: 'An example board.' }],
    [{ about: [] }],
    [{ about: 'One paragraph.' }],
    [{ about: ['The first paragraph.', 'The second.'] }],
    [{ url: 'https://board.example/' }],
    [{ url: 'https://jobs.board.example:8443' }],
    [{ locale: 'de' }],
    [{ locale: 'pt-BR' }],
    [{ logo: { file: 'logo.svg', dark: 'logo-2.png', showName: false } }],
    [{ colors: { paper: '#eef3f8', pin: { light: '#0057b7', dark: '#7ab8ff' } } }],
    [{ font: 'system' }],
    [{ links: { header: [{ text: 'Us', url: 'https://us.example' }] } }],
    [
      {
        links: {
          footer: [
            { text: 'Mail', url: 'mailto:us@us.example' },
            { text: 'Us', url: '/us/' },
          ],
        },
      },
    ],
    [{ home: { search: 'Robot', open: 'Open now', text: 'One.' } }],
    [{ browseBy: ['terms', 'places'] }],
    [{ facets: ['pay'] }],
    [{ perPage: 5 }],
  ])('may have %j', (fields) => {
    expect(accepts(fields)).toBe(true);
  });

  it.each([
    [{ url: 'http://board.example' }],
    [{ url: 'https://localhost' }],
    [{ name: ' ' }],
    [{ tagline: '\u200b' }],
    [{ notice: '' }],
    [{ notice: true }],
    [{ about: 1 }],
    [{ about: [''] }],
    [{ asOf: new Date('2026-04-01') }],
    [{ freshDays: 3651 }],
    [{ locale: 'en_GB' }],
    [{ locale: 'English' }],
    [{ locale: '' }],
    [{ asOf: 'April' }],
    [{ freshDays: 0 }],
    [{ freshDays: 1.5 }],
    [{ freshDays: '45' }],
    [{ report: { email: 'nobody' } }],
    [{ report: 'jobs@board.example' }],
    [{ repository: 'git@code.example:board' }],
    [{ theme: 'dark' }],
    [{ logo: 'logo.svg' }],
    [{ logo: { file: '../logo.svg' } }],
    [{ logo: { file: 'logo.gif' } }],
    [{ font: 'comic-sans' }],
    [{ links: { header: [{ text: 'Us', url: 'http://us.example' }] } }],
    [{ links: { header: [{ text: '', url: '/us/' }] } }],
    [{ home: { search: 'x'.repeat(81) } }],
    [{ browseBy: [] }],
    [{ browseBy: ['terms', 'terms'] }],
    [{ browseBy: ['colours'] }],
    [{ facets: ['colour'] }],
    [{ perPage: 4 }],
    [{ perPage: 101 }],
  ])('may not have %j', (fields) => {
    expect(accepts(fields)).toBe(false);
  });

  it.each([
    'https://board.example/board',
    'https://board.example/board/',
    'https://board.example/?a=b',
    'https://board.example?',
    'https://board.example/#top',
    'https://board.example#',
  ])(
    'must have a URL without a path, query or fragment, and the message names BASE_PATH: %s',
    (url) => {
      expect(siteSchema.safeParse({ ...SITE, url }).error?.issues[0]?.message).toMatch(
        /without a path.*BASE_PATH/,
      );
    },
  );
});
