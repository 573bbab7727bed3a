import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../src/posting/site.ts';

const SITE = {
  name: 'Fixture board',
  tagline: 'Postings for tests',
  description: 'Nothing here is real.',
  url: 'https://board.example',
  locale: 'en-GB',
  report: { email: 'keeper@board.example' },
};

const accepts = (fields: object) => siteSchema.safeParse({ ...SITE, ...fields }).success;

describe('a site', () => {
  it('counts evidence as fresh for 45 days unless it says otherwise', () => {
    expect(siteSchema.parse(SITE)).toEqual({ ...SITE, freshDays: 45 });
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
    [{ asOf: new Date('2026-04-01') }],
    [{ repository: 'https://code.example/board' }],
    [{ freshDays: 1 }],
    [{ locale: 'de' }],
    [{ locale: 'pt-BR' }],
  ])('may say %j', (fields) => {
    expect(accepts(fields)).toBe(true);
  });

  it.each([
    [{ url: 'http://board.example' }],
    [{ locale: 'en_GB' }],
    [{ locale: 'English' }],
    [{ locale: '' }],
    [{ asOf: 'April' }],
    [{ freshDays: 0 }],
    [{ freshDays: 1.5 }],
    [{ freshDays: '45' }],
    [{ report: { email: 'nobody' } }],
    [{ report: 'keeper@board.example' }],
    [{ repository: 'git@code.example:board' }],
    [{ theme: 'dark' }],
  ])('may not say %j', (fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
