import { describe, expect, it } from 'vitest';
import { createRespeller } from '../../../../src/search/build/other-spellings.ts';
import { getIndexLanguage } from '../../../../src/search/languages/index-languages.ts';

const respell = createRespeller(getIndexLanguage('en').spellingVariants);

describe('the other spelling of a word', () => {
  it.each([
    ['labour', 'labor'],
    ['labourers', 'laborers'],
    ['neighbourhood', 'neighborhood'],
    ['centre', 'center'],
    ['theatres', 'theaters'],
    ['organise', 'organize'],
    ['organisation', 'organization'],
    ['optimiser', 'optimizer'],
    ['analyse', 'analyze'],
    ['programme', 'program'],
    ['licence', 'license'],
    ['jewellery', 'jewelry'],
    ['paediatric', 'pediatric'],
    ['anaesthetist', 'anesthetist'],
    ['gynaecologist', 'gynecologist'],
    ['counsellor', 'counselor'],
    ['travelling', 'traveling'],
    ['enrol', 'enroll'],
    ['tyre', 'tire'],
  ])('is found in both directions: %s and %s', (british, american) => {
    expect(respell(british)).toBe(american);
    expect(respell(american)).toBe(british);
  });

  it.each(
    'advise supervised enterprises promise expertise franchise exercise raising size maize wise merchandising laboratory honorary programmer pedestrian analyst analysis baker driver resell'.split(
      ' ',
    ),
  )('is missing for words that have only one: %s', (word) => {
    expect(respell(word)).toBeUndefined();
  });
});
