import type { Place } from '../model/place.ts';
import type { Skill } from '../model/skill.ts';
import { createInstitutionExtractor, createPlaceExtractor } from './places/index.ts';
import { createSkillExtractor } from './skills/index.ts';
import type { CatalogueNames } from './posting-context.ts';

/**
 * Collects what postings refer to by id, with extractors for the names. Slow: call it once for all
 * postings.
 */
export function createCatalogueNames(
  places: ReadonlyMap<string, Place>,
  skills: ReadonlyMap<string, Skill>,
): CatalogueNames {
  return {
    places,
    skills,
    extractPlaces: createPlaceExtractor(places),
    extractInstitutionPlaces: createInstitutionExtractor(places),
    extractSkills: createSkillExtractor(skills),
  };
}
