import { contains, placeKind, type Place } from '../../model/place.ts';
import { findAreaAt, getAreasByCode, type Area, type AreaMention } from '../en/areas.ts';
import { findSameNamedAreas } from './en/extract-places.ts';
import { findPlaceStatements, type PlaceStatement } from './en/place-statement.ts';
import type { Slice } from '../../text/sentences.ts';
import type { LocatedPassage, Span } from '../../text/posting-text.ts';
import type { CatalogueNames, PostingContext } from '../posting-context.ts';
import { rankSpans } from '../rank-spans.ts';
import { collectTowns, findDoubtedPart, findDoubtedPlaces } from './doubted-place.ts';
import { mayNameUnknownPlace } from './en/place-cues.ts';
import { mayNamePlace } from './may-name-place.ts';
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
  const missing = listed.flatMap((id, index) => (spans[index] ? [] : [{ id, index }]));
  return {
    ...NO_STATEMENT,
    supporting,
    conflicts,
    ...(conflicts.length > 0 || missing.length === 0
      ? {}
      : classifyMissingPlaces(missing, mentions, context)),
    omissions:
      conflicts.length > 0 ? [] : findOmissions(listed, mentions, context, supporting.length > 0),
  };
};

interface MissingPlace {
  id: string;
  /** Its index in the list. */
  index: number;
}

/** Decides about listed places that nothing supports: doubted, unclear or surely not stated. */
function classifyMissingPlaces(
  missing: readonly MissingPlace[],
  mentions: readonly PlaceMention[],
  { posting: { places: listed = [] }, text, names }: PostingContext,
): Pick<Comparison, 'doubts' | 'unstated' | 'unclear'> {
  const institutions = findMentions(text, names.extractInstitutionPlaces);
  const towns = collectTowns(mentions, institutions, names);
  const texts = text.passages.map((passage) => passage.text);
  const unnamed = missing.flatMap(({ id, index }) => {
    const place = names.places.get(id);
    return place && !mayNamePlace(texts, place) ? [{ place, index }] : [];
  });
  const places = listed.flatMap((id) => names.places.get(id) ?? []);
  const supported = new Set(listed.filter((id) => !missing.some((one) => one.id === id)));
  const doubts =
    unnamed.length === listed.length
      ? findDoubtedPlaces(places, towns)
      : unnamed.flatMap((one) => findDoubtedPart(one, places, supported, towns));
  if (doubts.some(({ path }) => path.length === 1)) return { doubts, unstated: [], unclear: [] };
  const byPassage = Map.groupBy([...mentions, ...institutions], ({ span }) => span.passage);
  const isUnclear = text.passages.some((passage) =>
    mayNameUnknownPlace(passage, [
      ...(byPassage.get(passage) ?? []),
      ...names.extractSkills(passage),
    ]),
  );
  const silent = new Set(isUnclear ? [] : unnamed.map(({ index }) => index));
  const doubted = new Set(doubts.map(({ path }) => path[1]));
  const rest = missing.filter(({ index }) => !doubted.has(index));
  return {
    doubts,
    unstated: rest.filter(({ index }) => silent.has(index)).map(({ index }) => ['places', index]),
    unclear: rest.filter(({ index }) => !silent.has(index)).map(({ index }) => ['places', index]),
  };
}

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
  const isResolved = (name: Slice, i: number) =>
    known(name) ||
    outside.some((area) => overlaps(area, name)) ||
    isBeforeItsArea(passage.text, name, statement.names[i + 1], outside);
  const last = statement.names.findLastIndex(isResolved);
  // Before the town, an address has names of buildings and districts.
  const complete = statement.names.every(
    (name, i) => isResolved(name, i) || (statement.isAddress && i < last),
  );
  if (!complete) return undefined;
  const starts = [...new Set(inside.map(({ start }) => start))];
  return {
    span: {
      passage,
      start: (statement.isAddress && statement.names.find(isResolved)?.start) || statement.start,
      end: statement.end,
    },
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
