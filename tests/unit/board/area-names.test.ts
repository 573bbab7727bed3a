import { describe, expect, it } from 'vitest';
import { applicantsPhrase, areaName, remotePlace } from '../../../src/board/area-names.ts';
import { headline } from '../../../src/board/wording.ts';
import { rowFacts } from '../../../src/board/posting-facts.ts';
import {
  buildBoard,
  buildSinglePosting,
  contextOf,
  type Fields,
} from '../../helpers/build-board.ts';

const english = contextOf(buildBoard({}));
const french = contextOf(buildBoard({}, { site: { locale: 'fr-FR' } }));
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('the name of an area', () => {
  it.each([
    ['US', 'United States', 'États-Unis'],
    ['US-TX', 'Texas', 'Texas'],
    ['US-CA', 'California', 'Californie'],
    ['US-GA', 'Georgia (United States)', 'Géorgie (États-Unis)'],
    ['GE', 'Georgia (country)', 'Géorgie (pays)'],
    ['GB-ENG', 'England', 'Angleterre'],
    ['XK', 'Kosovo', 'Kosovo'],
    ['EU', 'EU', 'Union européenne'],
    ['worldwide', 'Anywhere in the world', 'Partout dans le monde'],
  ])('%s is %s, in French %s', (area, name, nom) => {
    expect(areaName(area, english)).toBe(name);
    expect(areaName(area, french)).toBe(nom);
  });
});

describe('where applicants must be', () => {
  it.each<[string[], string[] | undefined, string, string]>([
    [['US', 'CA'], undefined, 'United States or Canada only', 'États-Unis ou Canada uniquement'],
    [['EMEA'], undefined, 'EMEA only', 'Zone EMEA uniquement'],
    [['worldwide'], undefined, 'Anywhere in the world', 'Partout dans le monde'],
    [['US'], ['US-CA'], 'United States, except California', 'États-Unis (sauf Californie)'],
    [
      ['US-TX', 'US-FL', 'US-GA'],
      undefined,
      'Texas, Florida or Georgia (United States) only',
      'Texas, Floride ou Géorgie (États-Unis) uniquement',
    ],
  ])('%j except %j is “%s”, in French “%s”', (applicants, applicantsExcept, phrase, french_) => {
    const areas = { applicants, applicantsExcept };
    expect(applicantsPhrase(areas, english)).toBe(phrase);
    expect(plain(applicantsPhrase(areas, french))).toBe(french_);
  });

  it.each<[string[], string[] | undefined, string | undefined]>([
    [['EMEA'], undefined, 'Remote within EMEA'],
    [['EU'], undefined, 'Remote within the EU'],
    [['GB', 'IE'], undefined, 'Remote within the United Kingdom or Ireland'],
    [['worldwide'], ['RU'], 'Remote, anywhere in the world, except Russia'],
    [['US'], ['US-CA'], 'Remote within the United States, except California'],
    [['worldwide'], ['RU', 'BY'], 'Remote, anywhere in the world, except Russia and Belarus'],
    [
      ['AT', 'BE', 'DE', 'NL'],
      undefined,
      'Remote within Austria, Belgium, Germany or the Netherlands',
    ],
    [
      ['AT', 'BE', 'BG', 'DE', 'NL'],
      undefined,
      'Remote within Austria, Belgium, Bulgaria or 2 others',
    ],
  ])('is the place of a remote role without places: %j except %j', (applicants, except, place) => {
    const areas = { applicants, applicantsExcept: except };
    expect(remotePlace({ ...areas, workModes: ['remote'] }, english)).toBe(place);
    expect(remotePlace({ ...areas, workModes: ['on-site'] }, english)).toBeUndefined();
  });

  it('is in the headline of a remote role, and in the row of a role with other places', () => {
    const of = (fields: Fields) => {
      const { entry, context } = buildSinglePosting(fields);
      return { headline: headline(entry, context), row: rowFacts(entry, context) };
    };
    expect(of({ workModes: ['remote'], applicants: ['EMEA'] }).headline).toContain(
      'Remote within EMEA',
    );
    expect(of({ places: ['west-town'], applicants: ['EU'] }).row).toContain(
      'Applicants from the EU',
    );
    expect(of({ places: ['west-town'], applicants: ['US'] }).row.join()).not.toMatch(/applicants/i);
  });
});
