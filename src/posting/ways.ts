import { EDUCATION_LEVELS } from './education.ts';
import { EMPLOYMENT, WORK_MODES, type Posting } from './schema.ts';
import { compareTerms } from './term.ts';

/** The ways to browse, in the order in which pages offer them; each is also the first part of its URLs. */
export const WAYS = [
  'companies',
  'places',
  'skills',
  'terms',
  'degrees',
  'work-modes',
  'employment',
] as const;
export type Way = (typeof WAYS)[number];

/** The ids that a posting stands under, one way to browse. */
export function valuesOf(way: Way, posting: Posting): readonly string[] {
  switch (way) {
    case 'companies':
      return [posting.company];
    case 'places':
      return posting.places ?? [];
    case 'skills':
      return posting.skills ?? [];
    case 'terms':
      return posting.terms ?? [];
    case 'degrees':
      return [...new Set((posting.education ?? []).map((education) => education.level))];
    case 'work-modes':
      return posting.workModes ?? [];
    case 'employment':
      return posting.employment ?? [];
  }
}

/** The order that some ways have of themselves (terms by time, degrees by rank); others are listed by count. */
export function ownOrder(way: Way): ((a: string, b: string) => number) | undefined {
  const by = (list: readonly string[]) => (a: string, b: string) =>
    list.indexOf(a) - list.indexOf(b);
  switch (way) {
    case 'terms':
      return compareTerms;
    case 'degrees':
      return by(EDUCATION_LEVELS);
    case 'work-modes':
      return by(WORK_MODES);
    case 'employment':
      return by(EMPLOYMENT);
    default:
      return undefined;
  }
}
