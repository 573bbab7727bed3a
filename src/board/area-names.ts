import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/message-shape.ts';
import { isAreaGroup } from '../model/area-group.ts';
import { isWorldwide, type ApplicantAreas } from '../model/applicants.ts';
import type { Place } from '../model/place.ts';
import { getCountryOf, getSubdivisionName, isSubdivision } from '../model/subdivision.ts';
import { hasCountryName } from './country-names.ts';

interface AreaContext {
  messages: Messages;
  format: Format;
}

/** The name of a country, a region or a group of countries where applicants must be. */
export function areaName(area: string, { messages, format }: AreaContext): string {
  const { groups, regionName, region } = messages.areas;
  if (isAreaGroup(area)) return groups[area];
  if (!isSubdivision(area)) return format.country(area);
  const country = getCountryOf(area);
  const english = getSubdivisionName(area);
  const name = regionName(area, english);
  return hasCountryName(english, country) ? region(name, format.country(country)) : name;
}

/** Where applicants must be, as a fact: `EMEA only`, `United States, except California`. */
export function applicantsPhrase(areas: ApplicantAreas, context: AreaContext): string | undefined {
  const { applicants, applicantsExcept = [] } = areas;
  if (!applicants) return undefined;
  const { only, except } = context.messages.areas;
  const names = joinAreas(applicants, context);
  if (applicantsExcept.length > 0) {
    const left = applicantsExcept.map((area) => areaName(area, context));
    return except(names, context.format.and(left));
  }
  return isWorldwide(areas) ? names : only(names);
}

/**
 * The place of a remote role without a place of work: `Remote within EMEA`. Of a long list of
 * areas, it names the first.
 */
export function remotePlace(
  areas: ApplicantAreas & { workModes?: readonly string[] | undefined },
  context: AreaContext,
): string | undefined {
  const { applicants, applicantsExcept = [], workModes } = areas;
  if (!applicants || !workModes?.includes('remote')) return undefined;
  const { remote, remoteExcept, remoteWorldwide } = context.messages.areas;
  const place = isWorldwide(areas)
    ? remoteWorldwide
    : remote(context.format.or(listInSentence(applicants, context)));
  return applicantsExcept.length > 0
    ? remoteExcept(place, context.format.and(listInSentence(applicantsExcept, context)))
    : place;
}

/**
 * Where applicants of a role with places of work must be, in a row: `applicants from the EU`. Empty
 * if that is only in the countries of the places, which the row names.
 */
export function applicantsInRow(
  {
    places,
    posting: { applicants = [] },
  }: { places: readonly Pick<Place, 'country'>[]; posting: ApplicantAreas },
  context: AreaContext,
): string[] {
  const countries = new Set(places.map(({ country }) => country));
  const isElsewhere = places.length > 0 && applicants.some((area) => !countries.has(area));
  if (!isElsewhere) return [];
  return [context.messages.areas.from(context.format.or(listInSentence(applicants, context)))];
}

function joinAreas(areas: readonly string[], context: AreaContext): string {
  return context.format.or(areas.map((area) => areaName(area, context)));
}

/** Number of areas that a line names. */
const MAX_AREAS = 3;

/** The names of areas, or the first ones and the number of the others. */
function listInSentence(areas: readonly string[], context: AreaContext): string[] {
  const { inSentence, others } = context.messages.areas;
  const names = areas.map((area) => inSentence(areaName(area, context)));
  const more = names.length - MAX_AREAS;
  return more > 1 ? [...names.slice(0, MAX_AREAS), others(context.format.number(more))] : names;
}
