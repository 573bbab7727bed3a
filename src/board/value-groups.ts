import { WORLDWIDE } from '../model/applicants.ts';
import { placeKind } from '../model/place.ts';
import { SKILL_KINDS } from '../model/skill.ts';
import { getAreaOf, type BrowseBy } from '../model/browse-by.ts';
import { getCountryOf, isSubdivision } from '../model/subdivision.ts';
import { areaName } from './area-names.ts';
import type { BrowseValue } from './board.ts';
import type { BoardContext } from './board-context.ts';

/** A value in a list. `nested` values are indented below their region. */
export interface ListedValue {
  value: BrowseValue;
  /** Tells values of similar names apart, such as the region of a town. */
  note?: string;
  nested?: boolean;
}

/** Values under one heading, or all values without a heading. */
export interface ValueGroup {
  title?: string;
  values: ListedValue[];
}

/** The values of an index page: places and applicants by country and region, skills by kind. */
export function groupValues(browseBy: BrowseBy, context: BoardContext): ValueGroup[] {
  const values = context.board.values(browseBy);
  if (values.length === 0) return [];
  if (browseBy === 'skills') return skillGroups(values, context);
  if (browseBy === 'places') return placeGroups(values, context);
  if (browseBy === 'applicants') return [{ values: listAreas(values, context) }];
  return [{ values: values.map((value) => ({ value })) }];
}

function skillGroups(
  values: readonly BrowseValue[],
  { board, messages }: BoardContext,
): ValueGroup[] {
  return SKILL_KINDS.map((kind) => ({
    title: messages.browse.skillKinds[kind],
    values: values.filter(({ id }) => board.skill(id)?.kind === kind).map((value) => ({ value })),
  })).filter((group) => group.values.length > 0);
}

/** Countries by name after “worldwide”, each with its regions nested below it. */
function listAreas(values: readonly BrowseValue[], context: BoardContext): ListedValue[] {
  const { compare } = new Intl.Collator(context.locale);
  const listed = values.map((value) => {
    const area = getAreaOf(value.id);
    const country = isSubdivision(area) ? areaName(getCountryOf(area), context) : '';
    const name = areaName(area, context);
    return { value, nested: country !== '', top: area === WORLDWIDE ? '' : country || name, name };
  });
  return listed
    .sort(
      (a, b) =>
        compare(a.top, b.top) || Number(a.nested) - Number(b.nested) || compare(a.name, b.name),
    )
    .map(({ value, nested }) => ({ value, nested }));
}

/** Towns are nested below their region if it is a place itself; other towns name their region. */
function placeGroups(
  values: readonly BrowseValue[],
  { board, format }: BoardContext,
): ValueGroup[] {
  const placeOf = ({ id }: BrowseValue) => board.place(id);
  const countries = [...new Set(values.map((value) => placeOf(value)?.country ?? ''))];
  return countries.map((country) => {
    const here = values.filter((value) => placeOf(value)?.country === country);
    const towns = here.filter((value) => placeOf(value)?.locality !== undefined);
    const townsIn = (region: string | undefined) =>
      towns.filter((value) => placeOf(value)?.region === region);
    const whole = here.filter((value) => placeOf(value)?.locality === undefined);
    const regions = new Set(
      whole.flatMap((value) => {
        const place = placeOf(value);
        return place && placeKind(place) === 'region' ? [place.region] : [];
      }),
    );
    return {
      title: format.country(country),
      values: [
        ...whole.flatMap((value) => [
          { value },
          ...(regions.has(placeOf(value)?.region)
            ? townsIn(placeOf(value)?.region).map((town) => ({ value: town, nested: true }))
            : []),
        ]),
        ...towns
          .filter((value) => !regions.has(placeOf(value)?.region))
          .map((value) => {
            const place = placeOf(value);
            const note = place && !board.sharesName(place) ? place.region : undefined;
            return { value, ...(note !== undefined && { note }) };
          }),
      ],
    };
  });
}
