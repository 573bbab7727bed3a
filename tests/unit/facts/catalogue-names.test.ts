import { describe, expect, it } from 'vitest';
import { createCatalogueNames } from '../../../src/facts/catalogue-names.ts';
import { placeSchema } from '../../../src/model/place.ts';
import { skillSchema } from '../../../src/model/skill.ts';
import { buildPassage } from '../../helpers/build-passage.ts';

describe('createCatalogueNames', () => {
  it('returns extractors that find the ids of places and skills', () => {
    const places = new Map([
      ['fixture-town', placeSchema.parse({ locality: 'Fixture Town', country: 'CA' })],
    ]);
    const skills = new Map([
      ['fixture-lang', skillSchema.parse({ name: 'FixtureLang', kind: 'language' })],
    ]);
    const names = createCatalogueNames(places, skills);
    expect(names.places).toBe(places);
    expect(names.skills).toBe(skills);
    const passage = buildPassage('Experience with FixtureLang, in Fixture Town');
    expect(names.extractPlaces(passage).map(({ value }) => value)).toEqual(['fixture-town']);
    expect(names.extractSkills(passage).map(({ value }) => value)).toEqual(['fixture-lang']);
  });

  it('returns extractors that find nothing if there are no places and skills', () => {
    const names = createCatalogueNames(new Map(), new Map());
    expect(names.extractPlaces(buildPassage('Fixture Town'))).toEqual([]);
    expect(names.extractSkills(buildPassage('FixtureLang'))).toEqual([]);
  });
});
