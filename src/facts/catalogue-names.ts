import type { Place } from '../model/place.ts';
import type { Skill } from '../model/skill.ts';
import { createPlaceExtractor } from './places/index.ts';
import { createSkillExtractor } from './skills/index.ts';
import type { CatalogueNames } from './posting-context.ts';

/** What postings name by id, with the readers of those names. It takes some time: once for all postings. */
export function createCatalogueNames(
  places: ReadonlyMap<string, Place>,
  skills: ReadonlyMap<string, Skill>,
): CatalogueNames {
  return {
    places,
    skills,
    extractPlaces: createPlaceExtractor(places),
    extractSkills: createSkillExtractor(skills),
  };
}
