import type { Place } from '../posting/place.ts';
import type { Skill } from '../posting/skill.ts';
import type { Names } from './subject.ts';

export function createNames(
  places: ReadonlyMap<string, Place>,
  skills: ReadonlyMap<string, Skill>,
): Names {
  return { places, skills, readPlaces: () => [], readSkills: () => [] };
}
