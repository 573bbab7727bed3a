import type { Place } from '../model/place.ts';
import type { Posting } from '../model/posting.ts';
import type { Skill } from '../model/skill.ts';
import type { Extractor } from '../text/passage.ts';
import type { PostingText } from '../text/posting-text.ts';

/** What postings refer to by id, with extractors for the names. Created once for all postings. */
export interface CatalogueNames {
  places: ReadonlyMap<string, Place>;
  skills: ReadonlyMap<string, Skill>;
  /** Extracts the ids of places by their names and aliases. */
  extractPlaces: Extractor<string>;
  /** Extracts the ids of places that institutions are named after. */
  extractInstitutionPlaces: Extractor<string>;
  /** Extracts the ids of skills by their names and aliases. */
  extractSkills: Extractor<string>;
}

/** A posting and its text, which comparers and rules work on. */
export interface PostingContext {
  posting: Posting;
  text: PostingText;
  names: CatalogueNames;
}
