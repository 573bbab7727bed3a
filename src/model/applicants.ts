import { z } from 'zod';
import { AREA_GROUPS, isAreaGroup, listMembers } from './area-group.ts';
import { isCountry } from './country.ts';
import { editorPattern } from './editor-hints.ts';
import { getCountryOf, isSubdivision, listSubdivisions } from './subdivision.ts';

const ERROR =
  'must be a country, such as US, a region (US-TX) or a group of countries (EU, EMEA, worldwide)';

const PATTERN = new RegExp(`^(?:[A-Z]{2}(?:-[A-Z\\d]{1,3})?|${AREA_GROUPS.join('|')})$`);

/** A country, a region of a country, or a group of countries: `US`, `US-TX`, `EMEA`. */
export const areaSchema = z
  .string()
  .refine((area) => isCountry(area) || isSubdivision(area) || isAreaGroup(area), { error: ERROR })
  .meta(editorPattern(PATTERN, ERROR));

/** The group of all countries. */
export const WORLDWIDE = 'worldwide';

/** Where the applicants of a posting must be. */
export interface ApplicantAreas {
  applicants?: readonly string[] | undefined;
  /** Which of those are left out. */
  applicantsExcept?: readonly string[] | undefined;
}

/** The countries that an area consists of, or is in: `US` for `US` and `US-TX`. */
export function listCountries(area: string): readonly string[] {
  return isAreaGroup(area) ? listMembers(area) : [getCountryOf(area)];
}

/** Whether everything in the second area is in the first. */
export function includesArea(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  if (isSubdivision(outer)) return false;
  const countries = new Set(listCountries(outer));
  return listCountries(inner).every((country) => countries.has(country));
}

/** Whether the posting names an area whose applicants are left out as a whole. */
function isExcepted({ applicantsExcept = [] }: ApplicantAreas, area: string): boolean {
  return applicantsExcept.some((except) => includesArea(except, area));
}

/**
 * The countries and regions of applicants, each once. Groups are replaced by their countries, and
 * what is excepted is left out: countries with an exception inside are replaced by their other
 * regions.
 */
export function listAdmitted(areas: ApplicantAreas): string[] {
  const { applicants = [], applicantsExcept = [] } = areas;
  const whole = applicants.flatMap((area) => (isSubdivision(area) ? area : listCountries(area)));
  const hasExceptedPart = (area: string) =>
    applicantsExcept.some((except) => isSubdivision(except) && getCountryOf(except) === area);
  const parts = whole.flatMap((area) => (hasExceptedPart(area) ? listSubdivisions(area) : area));
  return [...new Set(parts)].filter((area) => !isExcepted(areas, area));
}

/** Whether applicants may be anywhere, apart from exceptions. */
export function isWorldwide({ applicants = [] }: ApplicantAreas): boolean {
  return applicants.includes(WORLDWIDE);
}

/** Whether there may be applicants in a country, a region or, for `worldwide`, anywhere. */
export function admitsFrom(areas: ApplicantAreas, area: string): boolean {
  const { applicants = [] } = areas;
  if (isExcepted(areas, area)) return false;
  return applicants.some(
    (one) => includesArea(one, area) || (isSubdivision(one) && getCountryOf(one) === area),
  );
}

/**
 * The areas under which a posting is found, if it is the only one: its regions, its countries and
 * those of its groups. `worldwide` is found under every country that others name.
 */
export function listFoundUnder(areas: ApplicantAreas): string[] {
  const named = (areas.applicants ?? []).flatMap((area) => {
    if (area === WORLDWIDE) return area;
    return isSubdivision(area) ? [area, getCountryOf(area)] : listCountries(area);
  });
  return [...new Set(named)].filter((area) => !isExcepted(areas, area));
}
