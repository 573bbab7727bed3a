import { z } from 'zod';
import { isAreaGroup, listMembers } from './area-group.ts';
import { isCountry } from './country.ts';
import type { Posting } from './posting.ts';
import { getCountryOf, isSubdivision, listSubdivisions } from './subdivision.ts';

const ERROR =
  'must be a country (US), a region (US-TX) or a group of countries (EU, EMEA, worldwide)';

/** A country, a region of a country, or a group of countries: `US`, `US-TX`, `EMEA`. */
export const areaSchema = z
  .string()
  .refine((area) => isCountry(area) || isSubdivision(area) || isAreaGroup(area), { error: ERROR });

/** Where the applicants of a posting must be. */
export type ApplicantAreas = Pick<Posting, 'applicants' | 'applicantsExcept'>;

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

/** The countries in which there may be applicants, each once; of every country if worldwide. */
export function listApplicantCountries(areas: ApplicantAreas): string[] {
  return [...new Set((areas.applicants ?? []).flatMap(listCountries))].filter(
    (country) => !isExcepted(areas, country),
  );
}

/** Whether applicants may be anywhere, apart from exceptions. */
export function isWorldwide({ applicants = [] }: ApplicantAreas): boolean {
  return applicants.includes('worldwide');
}
