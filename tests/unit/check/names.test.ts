import { describe, expect, it } from 'vitest';
import { createNames } from '../../../src/check/names.ts';
import { placeSchema } from '../../../src/posting/place.ts';
import { skillSchema } from '../../../src/posting/skill.ts';
import { aPassage } from '../posting/stated/a-passage.ts';

describe('the names of a board', () => {
  it('are kept with readers that find their ids', () => {
    const places = new Map([
      ['fixture-town', placeSchema.parse({ locality: 'Fixture Town', country: 'CA' })],
    ]);
    const skills = new Map([
      ['fixture-lang', skillSchema.parse({ name: 'FixtureLang', kind: 'language' })],
    ]);
    const names = createNames(places, skills);
    expect(names.places).toBe(places);
    expect(names.skills).toBe(skills);
    const passage = aPassage('Experience with FixtureLang, in Fixture Town');
    expect(names.readPlaces(passage).map(({ says }) => says)).toEqual(['fixture-town']);
    expect(names.readSkills(passage).map(({ says }) => says)).toEqual(['fixture-lang']);
  });

  it('may be none', () => {
    const names = createNames(new Map(), new Map());
    expect(names.readPlaces(aPassage('Fixture Town'))).toEqual([]);
    expect(names.readSkills(aPassage('FixtureLang'))).toEqual([]);
  });
});
