import { describe, expect, it } from 'vitest';
import { createCatalogueNames } from '../../../src/facts/catalogue-names.ts';
import { placeSchema } from '../../../src/model/place.ts';
import { skillSchema } from '../../../src/model/skill.ts';
import { aPassage } from '../posting/stated/a-passage.ts';

describe('the names of a board', () => {
  it('are kept with readers that find their ids', () => {
    const places = new Map([
      ['fixture-town', placeSchema.parse({ locality: 'Fixture Town', country: 'CA' })],
    ]);
    const skills = new Map([
      ['fixture-lang', skillSchema.parse({ name: 'FixtureLang', kind: 'language' })],
    ]);
    const names = createCatalogueNames(places, skills);
    expect(names.places).toBe(places);
    expect(names.skills).toBe(skills);
    const passage = aPassage('Experience with FixtureLang, in Fixture Town');
    expect(names.extractPlaces(passage).map(({ value }) => value)).toEqual(['fixture-town']);
    expect(names.extractSkills(passage).map(({ value }) => value)).toEqual(['fixture-lang']);
  });

  it('may be none', () => {
    const names = createCatalogueNames(new Map(), new Map());
    expect(names.extractPlaces(aPassage('Fixture Town'))).toEqual([]);
    expect(names.extractSkills(aPassage('FixtureLang'))).toEqual([]);
  });
});
