import type { Place } from '../../model/place.ts';
import type { LocatedPassage } from '../../text/posting-text.ts';
import type { Doubt, LocatedMention } from '../comparison.ts';
import type { CatalogueNames } from '../posting-context.ts';
import { isInBody } from '../rank-spans.ts';
import { excludesPlace } from './excluded-place.ts';
import { isNear, isWide } from './near-place.ts';
import { readPlaceContext } from './en/place-cues.ts';

type PlaceMention = LocatedMention<string>;

interface NamedTown {
  mention: PlaceMention;
  town: Place;
}

/**
 * Finds the town where the role probably is, if the text names towns but none of the listed places,
 * nor anything near them.
 */
export function findDoubtedPlaces(
  listed: readonly Place[],
  mentions: readonly PlaceMention[],
  names: CatalogueNames,
): Doubt[] {
  const towns = mentions.flatMap((mention): NamedTown[] => {
    const town = names.places.get(mention.value);
    return town?.locality === undefined ? [] : [{ mention, town }];
  });
  if (towns.some((one) => listed.some((place) => mayMean(one, place)))) return [];
  const readings = towns.map(({ mention }) => ({
    mention,
    reading: readPlaceContext(mention.span.passage, mention),
  }));
  const isOnlyTown = new Set(towns.map(({ town }) => town)).size === 1;
  const inOrder = [...readings].sort(
    (a, b) => Number(isInBody(b.mention)) - Number(isInBody(a.mention)),
  );
  const best =
    inOrder.find(({ reading }) => reading === 'probable') ??
    (isOnlyTown ? inOrder.find(({ reading }) => reading === 'possible') : undefined);
  return best ? [createDoubt(['places'], best.mention)] : [];
}

/**
 * Finds towns in a list with listed places that the frontmatter does not have, for a listed place
 * that the text does not name.
 */
export function findDoubtedPart(
  missing: { index: number; place: Place },
  listed: readonly Place[],
  supported: ReadonlySet<string>,
  mentions: readonly PlaceMention[],
  names: CatalogueNames,
): Doubt[] {
  const other = mentions.find((mention) => {
    const town = names.places.get(mention.value);
    return (
      town?.locality !== undefined &&
      !listed.some((place) => mayMean({ mention, town }, place)) &&
      mentions.some((one) => supported.has(one.value) && areInOneList(one, mention))
    );
  });
  return other && !mayMeanMissing(other, missing.place, names)
    ? [createDoubt(['places', missing.index], other)]
    : [];
}

function mayMeanMissing(mention: PlaceMention, place: Place, names: CatalogueNames): boolean {
  const town = names.places.get(mention.value);
  return town !== undefined && mayMean({ mention, town }, place);
}

function createDoubt(path: Doubt['path'], { span }: PlaceMention): Doubt {
  return { path, span, stated: span.passage.text.slice(span.start, span.end) };
}

/** Whether a town that the text names is a place, in it, around it or near it. */
function mayMean({ mention, town }: NamedTown, place: Place): boolean {
  const { text } = mention.span.passage;
  const wide = isWide(text, mention.start, mention.end);
  return !excludesPlace(town, place) || isNear({ places: [town], areas: [] }, place, wide);
}

/** Words between the items of a list of places. */
const LIST = /^(?:[\s,/&|;()–-]|\p{Lu}[\p{L}\p{M}.'’-]*|and|or)*$/u;
const MAX_LIST_CHARS = 80;

function areInOneList(one: PlaceMention, other: PlaceMention): boolean {
  const { passage } = one.span;
  if (passage !== other.span.passage) return false;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const gap = getGap(passage, first.end, second.start);
  return gap.length <= MAX_LIST_CHARS && LIST.test(gap);
}

function getGap({ text }: LocatedPassage, start: number, end: number): string {
  return text.slice(start, Math.max(start, end));
}
