import { listFoundUnder, WORLDWIDE } from './applicants.ts';
import { EDUCATION_LEVELS } from './education.ts';
import { EMPLOYMENT, WORK_MODES, type Posting } from './posting.ts';
import { compareTermDates } from './term.ts';

/** The ways to browse, in the order of the pages. Each is also the first part of its URLs. */
export const BROWSE_BY = [
  'companies',
  'places',
  'skills',
  'terms',
  'degrees',
  'work-modes',
  'employment',
  'applicants',
] as const;
export type BrowseBy = (typeof BROWSE_BY)[number];

/** The id of an area in URLs: `us-tx` for `US-TX`. */
function getAreaId(area: string): string {
  return area.toLowerCase();
}

/** The area of an id of {@link valuesOf} for applicants. */
export function getAreaOf(id: string): string {
  return id === WORLDWIDE ? id : id.toUpperCase();
}

/** The values of a posting in one way to browse, as ids. */
export function valuesOf(browseBy: BrowseBy, posting: Posting): readonly string[] {
  switch (browseBy) {
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
    case 'applicants':
      return listFoundUnder(posting).map(getAreaId);
  }
}

/**
 * The order of values that have their own (terms by time, degrees by rank); undefined if they are
 * ordered by count.
 */
export function orderOfValues(browseBy: BrowseBy): ((a: string, b: string) => number) | undefined {
  const by = (list: readonly string[]) => (a: string, b: string) =>
    list.indexOf(a) - list.indexOf(b);
  switch (browseBy) {
    case 'terms':
      return compareTermDates;
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
