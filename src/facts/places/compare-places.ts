import { contains, placeKind, type Place } from '../../model/place.ts';
import { findAreaAt, getAreasByCode, type Area, type AreaMention } from '../en/areas.ts';
import { findSameNamedAreas } from './en/extract-places.ts';
import { findPlaceStatements, type PlaceStatement } from './en/place-statement.ts';
import type { Slice } from '../../text/sentences.ts';
import type { LocatedPassage, Span } from '../../text/posting-text.ts';
import type { CatalogueNames, PostingContext } from '../posting-context.ts';
import { rankSpans } from '../rank-spans.ts';
import { excludesArea, excludesPlace } from './excluded-place.ts';
import { isNear, isWide } from './near-place.ts';
import {
  NO_STATEMENT,
  type FactComparer,
  type LocatedMention,
  type Comparison,
} from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';

type PlaceMention = LocatedMention<string>;

/** Compares the places with the statements of the text about where the role is. */
export const comparePlaces: FactComparer = (context) => {
  const { posting, text, names } = context;
  const listed = posting.places ?? [];
  const mentions = findMentions(text, names.extractPlaces);
  const byPassage = Map.groupBy(mentions, ({ span }) => span.passage);
  const statements = text.passages.flatMap((passage) =>
    findPlaceStatements(passage).flatMap(
      (statement) =>
        resolveStatement(statement, passage, byPassage.get(passage) ?? [], names) ?? [],
    ),
  );
  const spans = listed.map((id) => {
    const [own] = rankSpans(mentions.filter(({ value }) => isWithin(names.places, id, value)));
    return own ?? findInStatements(statements, names.places.get(id));
  });
  const supporting = [...new Set(spans.filter((span) => span !== undefined))];
  const conflicts =
    supporting.length > 0 || listed.length === 0 ? [] : findConflicts(listed, statements, context);
  return {
    ...NO_STATEMENT,
    supporting,
    unstated: spans.flatMap((span, i) => (span ? [] : [['places', i]])),
    conflicts,
    omissions:
      conflicts.length > 0 ? [] : findOmissions(listed, mentions, context, supporting.length > 0),
  };
};

/** Finds a statement that the role is in an area around the place, which supports it. */
function findInStatements(
  statements: readonly ResolvedStatement[],
  place: Place | undefined,
): Span | undefined {
  return statements.flatMap(({ span: { passage }, items }) =>
    items
      .filter((item) => place !== undefined && canBe(item, place))
      .map(({ start, end }) => ({ passage, start, end })),
  )[0];
}

/** Whether a place that the text names is the listed one, or within it. */
function isWithin(places: ReadonlyMap<string, Place>, listed: string, stated: string): boolean {
  if (listed === stated) return true;
  const [outer, smallest] = [places.get(listed), places.get(stated)];
  return outer !== undefined && smallest !== undefined && contains(outer, smallest);
}

/** One name in a statement, with its possible meanings. */
interface NamedPlace extends Slice {
  places: readonly Place[];
  areas: readonly Area[];
}

interface ResolvedStatement {
  span: Span;
  items: NamedPlace[];
}

/**
 * Resolves a settled statement; undefined if it contains an unknown name, which may be anything.
 */
function resolveStatement(
  statement: PlaceStatement,
  passage: LocatedPassage,
  mentions: readonly PlaceMention[],
  names: CatalogueNames,
): ResolvedStatement | undefined {
  if (!statement.isSettled) return undefined;
  const inside = mentions.filter((mention) => overlaps(mention, statement));
  const known = (name: Slice) => inside.some((mention) => overlaps(mention, name));
  const outside = statement.names.flatMap((name, i) =>
    known(name) ? [] : findArea(passage.text, name, statement.names[i - 1]),
  );
  const complete = statement.names.every(
    (name, i) =>
      known(name) ||
      outside.some((area) => overlaps(area, name)) ||
      isBeforeItsArea(passage.text, name, statement.names[i + 1], outside),
  );
  if (!complete) return undefined;
  const starts = [...new Set(inside.map(({ start }) => start))];
  return {
    span: { passage, start: statement.start, end: statement.end },
    items: [
      ...starts.map((start) =>
        createItem(
          inside.filter((mention) => mention.start === start),
          names,
        ),
      ),
      ...removeOuterAreas(passage.text, outside),
    ],
  };
}

/** Collects the possible meanings of one name: towns and areas. */
function createItem(mentions: readonly PlaceMention[], { places }: CatalogueNames): NamedPlace {
  return {
    start: mentions[0]?.start ?? 0,
    end: mentions[0]?.end ?? 0,
    places: mentions.flatMap(({ value }) => places.get(value) ?? []),
    areas: mentions.flatMap(({ span }) =>
      findSameNamedAreas(span.passage.text, span.start, span.end),
    ),
  };
}

function overlaps(one: Slice, other: Slice): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Finds the area that a name in a statement means, in full or abbreviated: `Texas`, `TX`. */
function findArea(text: string, name: Slice, before: Slice | undefined): AreaMention[] {
  const area = findAreaAt(text, name.start);
  if (area && area.end >= name.end) return [area];
  const areas = before ? getAreasByCode(text.slice(name.start, name.end)) : [];
  return areas.length > 0 ? [{ ...name, areas }] : [];
}

/** Whether the area after an unknown name explains it: `Fixtureville, Texas`. */
function isBeforeItsArea(
  text: string,
  name: Slice,
  next: Slice | undefined,
  areas: readonly AreaMention[],
): boolean {
  if (!next || !/^(?:,| \()\s?$/u.test(text.slice(name.end, next.start))) return false;
  return areas.some(({ start }) => start === next.start);
}

/** Removes areas that only locate the area before them: `Texas, United States`. */
function removeOuterAreas(text: string, areas: readonly AreaMention[]): NamedPlace[] {
  return areas.flatMap((area, i) => {
    const before = areas[i - 1];
    const isContained =
      before !== undefined &&
      /^,\s?$/u.test(text.slice(before.end, area.start)) &&
      before.areas.some((one) =>
        area.areas.some(({ country, region }) => one.country === country && region === undefined),
      );
    return isContained ? [] : [{ ...area, places: [] }];
  });
}

/** Whether a name can mean a place, or an area around it. */
function canBe(item: NamedPlace, place: Place | undefined): boolean {
  if (!place) return true;
  return (
    item.areas.some((area) => !excludesArea(area, place)) ||
    item.places.some((stated) => !excludesPlace(stated, place))
  );
}

function findConflicts(
  listed: readonly string[],
  statements: readonly ResolvedStatement[],
  { names }: PostingContext,
): Comparison['conflicts'] {
  const places = listed.map((id) => names.places.get(id));
  const [first] = statements;
  const agrees = statements.some(({ span: { passage, start, end }, items }) => {
    const wide = isWide(passage.text, start, end);
    return items.some((item) =>
      places.some((place) => canBe(item, place) || (place && isNear(item, place, wide))),
    );
  });
  if (!first || agrees) return [];
  const { passage, start, end } = first.span;
  return [
    {
      rule: 'places-contradicted',
      path: ['places'],
      span: first.span,
      stated: passage.text.slice(start, end),
    },
  ];
}

function findOmissions(
  listed: readonly string[],
  mentions: readonly PlaceMention[],
  { names }: PostingContext,
  supported: boolean,
): Comparison['omissions'] {
  const missing = mentions.filter((mention) => {
    const item = createItem([mention], names);
    const meant = {
      ...item,
      places: item.places.filter((place) => placeKind(place) !== 'locality'),
    };
    const wide = isWide(mention.span.passage.text, mention.start, mention.end);
    const near = listed.some((id) => {
      const place = names.places.get(id);
      return place !== undefined && isNear(item, place, wide);
    });
    return (
      mention.certain &&
      // The next town, or the area around it, may be another name for the listed one.
      !(near && (wide || !supported)) &&
      !listed.some(
        (id) => isWithin(names.places, id, mention.value) || canBe(meant, names.places.get(id)),
      )
    );
  });
  const ids = [...new Set(missing.map(({ value }) => value))];
  const smallest = ids.filter(
    (id) => !ids.some((other) => other !== id && isWithin(names.places, id, other)),
  );
  const [first] = missing;
  if (!first) return [];
  return [
    {
      span: first.span,
      path: ['places'],
      yaml: `places: [${[...listed, ...smallest].join(', ')}]`,
    },
  ];
}
