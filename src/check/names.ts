import type { Place } from '../posting/place.ts';
import type { Skill } from '../posting/skill.ts';
import { createPlaceReader } from '../posting/stated/places.ts';
import { createSkillReader } from '../posting/stated/skills.ts';
import type { Names } from './subject.ts';

/** What postings name by id, with the readers of those names. It takes some time: once for all postings. */
export function createNames(
  places: ReadonlyMap<string, Place>,
  skills: ReadonlyMap<string, Skill>,
): Names {
  return {
    places,
    skills,
    readPlaces: createPlaceReader(places),
    readSkills: createSkillReader(skills),
  };
}
