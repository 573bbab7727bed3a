import type { Place } from '../posting/place.ts';
import type { Posting } from '../posting/schema.ts';
import type { Skill } from '../posting/skill.ts';
import type { Reader } from '../posting/stated/passage.ts';
import type { Reading } from './reading.ts';

/** What postings name by id, and how to find the names in a text. Made once for all postings. */
export interface Names {
  places: ReadonlyMap<string, Place>;
  skills: ReadonlyMap<string, Skill>;
  /** Finds the ids of places by their names and aliases. */
  readPlaces: Reader<string>;
  /** Finds the ids of skills by their names and aliases. */
  readSkills: Reader<string>;
}

/** A posting and its text, side by side. */
export interface Subject {
  posting: Posting;
  reading: Reading;
  names: Names;
}
