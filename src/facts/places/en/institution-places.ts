import type { Place } from '../../../model/place.ts';
import type { Extractor } from '../../../text/passage.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import { anyOf } from '../../patterns.ts';
import { createPlaceFinder } from './place-finder.ts';

const { raw } = String;

/** What is in the town that it is named after, and seldom has branches elsewhere. */
const INSTITUTION = anyOf(
  'University|College|School|Hospital|Infirmary|Library|Museum|Church|Cathedral|Diocese|Council',
  'Botanic|Botanical|City|County|Town|Borough|Airport|Station|Zoo|Theatre|Theater|Academy|Campus|Clinic|Port|Harbour',
  'Universit(?:é|y|ä|à)t?|Universiteit|Università|Universidad|Institute|Garden|Gardens|Herbarium|Observatory|Orchestra|Prison|Police',
);
const BEFORE = new RegExp(raw`\b${INSTITUTION} (?:of|in) (?:the )?$`, 'u');
const AFTER = new RegExp(raw`^ (?:\p{Lu}[\p{L}'’]{1,20} ){0,2}${INSTITUTION}\b`, 'u');
const CONTEXT_CHARS = 60;

/**
 * Creates an extractor of the ids of places that institutions are named after: of Leeds in
 * `University of Leeds`. All mentions are uncertain.
 */
export function createInstitutionExtractor(places: ReadonlyMap<string, Place>): Extractor<string> {
  const finder = createPlaceFinder(places);
  return (passage) => {
    const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
    return finder.findAll(text).flatMap(({ start, end, names }) => {
      const isInstitution =
        BEFORE.test(text.slice(Math.max(0, start - CONTEXT_CHARS), start)) ||
        AFTER.test(text.slice(end, end + CONTEXT_CHARS));
      const own = isInstitution ? names.filter(({ isAmbiguous }) => !isAmbiguous) : [];
      return [...new Set(own.map(({ id }) => id))].map((value) => ({
        start,
        end,
        value,
        certain: false,
      }));
    });
  };
}
