import type { Place } from '../../model/place.ts';
import type { Doubt, LocatedMention } from '../comparison.ts';
import type { CatalogueNames } from '../posting-context.ts';
import { isInBody } from '../rank-spans.ts';
import { excludesPlace } from './excluded-place.ts';
import { isNear, isWide } from './near-place.ts';
import { readPlaceContext } from './en/place-cues.ts';

type PlaceMention = LocatedMention<string>;

/** A town that the text names. */
export interface NamedTown {
  mention: PlaceMention;
  town: Place;
  /** Whether the words name an area around it. */
  isArea: boolean;
}

/** Upper bound, far above any real posting: towns are compared with each other. */
const MAX_TOWNS = 500;

const MAX_URL_CHARS = 300;
/** The beginning of a URL or an e-mail address, up to a name in it. */
const IN_URL = /(?:^|\s)\S{0,40}(?::\/\/|www\.|@)\S{0,200}$/u;

/** Collects the towns that a text names, also in names of institutions. */
export function collectTowns(
  mentions: readonly PlaceMention[],
  institutions: readonly PlaceMention[],
  { places }: CatalogueNames,
): NamedTown[] {
  const collect = (some: readonly PlaceMention[], canBeArea: boolean) =>
    some.flatMap((mention): NamedTown[] => {
      const town = places.get(mention.value);
      const { text } = mention.span.passage;
      if (
        town?.locality === undefined ||
        IN_URL.test(text.slice(Math.max(0, mention.start - MAX_URL_CHARS), mention.start))
      )
        return [];
      return [{ mention, town, isArea: canBeArea && isWide(text, mention.start, mention.end) }];
    });
  return [...collect(mentions, true), ...collect(institutions, false)].slice(0, MAX_TOWNS);
}

/**
 * Finds the town where the role probably is, if the text names towns but none of the listed places,
 * nor anything near them.
 */
export function findDoubtedPlaces(listed: readonly Place[], towns: readonly NamedTown[]): Doubt[] {
  if (towns.some((one) => listed.some((place) => mayMean(one, place)))) return [];
  // The title has a rule of its own.
  const readings = towns
    .filter(({ mention }) => isInBody(mention))
    .map(({ mention }) => ({
      mention,
      reading: readPlaceContext(mention.span.passage, mention),
    }));
  const isOnlyTown = new Set(towns.map(({ town }) => town)).size === 1;
  const best =
    readings.find(({ reading }) => reading === 'probable') ??
    (isOnlyTown ? readings.find(({ reading }) => reading === 'possible') : undefined);
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
  towns: readonly NamedTown[],
): Doubt[] {
  const other = towns.find(
    (one) =>
      ![...listed, missing.place].some((place) => mayMean(one, place)) &&
      towns.some(
        ({ mention }) => supported.has(mention.value) && areInOneList(mention, one.mention),
      ),
  );
  return other ? [createDoubt(['places', missing.index], other.mention)] : [];
}

function createDoubt(path: Doubt['path'], { span }: PlaceMention): Doubt {
  return { path, span, stated: span.passage.text.slice(span.start, span.end) };
}

/** Whether a town that the text names is a place, in it, around it or near it. */
function mayMean({ town, isArea }: NamedTown, place: Place): boolean {
  return !excludesPlace(town, place) || isNear({ places: [town], areas: [] }, place, isArea);
}

const MAX_LIST_CHARS = 80;

/**
 * Whether two places are in one list: only names, commas and joining words are between them, or
 * each is an item.
 */
function areInOneList(one: PlaceMention, other: PlaceMention): boolean {
  const { passage } = one.span;
  if (passage !== other.span.passage) return areItemsOfOneList(one, other);
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const between = passage.text.slice(first.end, second.start);
  return (
    between.length <= MAX_LIST_CHARS &&
    between.split(/[\s,/&|;()–-]+/u).every((word) => /^(?:and|or|\p{Lu}.*)?$/u.test(word))
  );
}

/** What may follow a town in a passage of its own: its region or country. */
const REST_OF_ITEM = /^(?:,? ?\(?\p{Lu}[\p{L}. ]{1,30}\)?)?$/u;

/** Whether two places are items of the same list, each alone or with its region. */
function areItemsOfOneList(one: PlaceMention, other: PlaceMention): boolean {
  const [first, second] = [one.span.passage, other.span.passage];
  const isAlone = ({ span: { passage, start, end } }: PlaceMention) =>
    start === 0 && REST_OF_ITEM.test(passage.text.slice(end));
  return (
    first.lead === second.lead && first.heading === second.heading && isAlone(one) && isAlone(other)
  );
}
