import type { Place } from '../../../model/place.ts';
import { findAreaAt, getAreasByCode, type Area } from '../../en/areas.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import type { FoundName, NameFinder } from '../../name-finder.ts';
import type { Mention, Passage, Extractor } from '../../../text/passage.ts';
import { findPlaceStatements } from './place-statement.ts';
import { isOrdinaryWord, isUsedAsPlace } from './ordinary-place-names.ts';
import { createPlaceFinder } from './place-finder.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

/**
 * Creates an extractor of the ids of places, by their names and aliases. Several towns with the
 * same name are all mentioned.
 */
export function createPlaceExtractor(places: ReadonlyMap<string, Place>): Extractor<string> {
  const finder = createPlaceFinder(places);
  return (whole) => {
    const passage = { ...whole, text: whole.text.slice(0, MAX_SENTENCE_CHARS) };
    const found = finder.findAll(passage.text);
    if (found.length === 0) return [];
    const statements = findPlaceStatements(passage);
    let last = 0;
    return found.flatMap((one, i) => {
      // A name that only locates the place before it is not a mention.
      const match = one.start < last ? undefined : findMeant(passage, one, { finder, places });
      if (!match) return [];
      const { end, ids, isQualified } = match;
      last = end;
      const stated = statements.some((part) => one.start >= part.start && one.start < part.end);
      const isPlace =
        !match.isOrdinaryWord ||
        isQualified ||
        stated ||
        isInList(passage.text, found, i) ||
        isUsedAsPlace(passage, one);
      if (!isPlace) return [];
      const certain =
        ids.length === 1 &&
        !match.isDoubtful &&
        statements.some((part) => part.isSettled && one.start >= part.start && end <= part.end + 1);
      return ids.map((value): Mention<string> => ({ start: one.start, end, value, certain }));
    });
  };
}

interface Catalogue {
  finder: NameFinder;
  places: ReadonlyMap<string, Place>;
}

interface MeantPlace {
  end: number;
  ids: string[];
  /** Whether the following words identify one of several towns. */
  isQualified: boolean;
  /** Whether the words around it may make it another place. */
  isDoubtful: boolean;
  /** Whether the name is usually an ordinary word. */
  isOrdinaryWord: boolean;
}

/** Finds the places that a name in a text means; undefined if none. */
function findMeant(
  passage: Passage,
  { start, end, names }: FoundName,
  catalogue: Catalogue,
): MeantPlace | undefined {
  const { text } = passage;
  const { places } = catalogue;
  const words = text.slice(start, end);
  const applicable = names.filter(
    ({ isAmbiguous, name }) => !isAmbiguous || name === words || name.toUpperCase() === words,
  );
  const ids = [...new Set(applicable.map(({ id }) => id))];
  const before = text.slice(Math.max(0, start - LOOKBEHIND_CHARS), start);
  if (ids.length === 0 || PART_BEFORE.test(before)) return undefined;
  const qualified = applyQualifiers(text, end, ids, catalogue);
  if (!qualified || isPartOfName(passage, qualified.end)) return undefined;
  return {
    ...qualified,
    isQualified: qualified.isQualified || words.includes(','),
    isDoubtful:
      qualified.isDoubtful ||
      COMPASS_BEFORE.test(before) ||
      (qualified.isQualified && NAME_BEFORE.test(before)) ||
      findSameNamedAreas(text, start, qualified.end).some(
        (area) => !ids.every((id) => fits(places.get(id), area)),
      ),
    isOrdinaryWord: applicable.every(({ name }) => isOrdinaryWord(name)),
  };
}

/** Finds areas with the name of a town: Washington, New York. */
export function findSameNamedAreas(text: string, start: number, end: number): readonly Area[] {
  const area = findAreaAt(text, start);
  return area?.end === end ? area.areas : [];
}

const LOOKBEHIND_CHARS = 40;
const LOOKAHEAD_CHARS = 40;
/** Names of institutions and other towns that end in the name of a town. */
const PART_BEFORE = new RegExp(
  anyOf(
    raw`\b` +
      anyOf(
        'University|Universit[éä]t?|College|Bank|Museum|School|Institute|Hospital|Federation',
        'Treaty|Symphony|Diocese',
      ) +
      ' (?:of|in) (?:the |Southern |Northern |Central |North |South |British )?$',
    raw`\b(?:New|Fort|Port|San|Santa|Saint|St\.|Mount|Lake|Los|Las|El|La|South San|University) $`,
  ),
  'u',
);
const COMPASS_BEFORE =
  /\b(?:North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Old)[ -]$/u;

/** `Fixtureville, Porto, Portugal`: a district, its town and its country, or two towns. */
const NAME_BEFORE = /\p{Lu}[\p{L}\p{M}.'’-]{0,40}, $/u;

/** Capitalised words that may follow a place without being part of a longer name. */
const NOT_PART = new RegExp(
  '^ ' +
    anyOf(
      'Offices?|HQ|Headquarters|Campus|Area|Metro|Metropolitan|Region|Hub|Studio|Labs?|Site',
      'City|Bay|Branch|Remote|Hybrid|On-?site|In|Based|Only|Or|And|Time|Summer|Fall|Spring',
      'Winter|Autumn|Full|Part|Intern|Internship|Posted|Team|Location|Downtown|Central|East',
      'West|North|South|Engineering|I|We|You|The|This|Our|January|February|March|April|May|June',
      'July|August|September|October|November|December',
    ) +
    raw`\b`,
  'u',
);
/** Words that make a longer name even if every word is capitalised. */
const PART_IN_TITLE = new RegExp(
  '^ ' +
    anyOf(
      "Times|Post|University|College|Institute|School|Hospital|Children['’]s|Consulting|Group",
      'Bank|Museum|Stock|Exchange|Review|Tribune|Globe|Chronicle|Herald|Journal|Magazine|Club',
      'Fund|Capital|Ventures|Partners|Foundation|Law|Medical|Clinic|Orchestra|Symphony|Opera',
      'Zoo|Marathon|Booth|Business|State|Tech|Federal|Police',
    ) +
    raw`\b`,
  'u',
);

/** A post code after a town: `Belfast BT1 1AA`. */
const POST_CODE = /^ [A-Z]{1,3}\d/u;

/** Whether a longer name continues after a place: the New York Times. */
function isPartOfName({ text, kind }: Passage, end: number): boolean {
  const after = text.slice(end, end + LOOKAHEAD_CHARS);
  if (kind !== 'sentence') return PART_IN_TITLE.test(after);
  return (
    /^ \p{Lu}\p{L}/u.test(after) &&
    !NOT_PART.test(after) &&
    !POST_CODE.test(after) &&
    !findAreaAt(text, end + 1)
  );
}

/** Reads the words after a town that identify it: `, ON`, ` (Ontario)`, `, United States`. */
function applyQualifiers(
  text: string,
  end: number,
  ids: string[],
  { places, finder }: Catalogue,
): Omit<MeantPlace, 'isOrdinaryWord'> | undefined {
  let remaining = ids;
  let at = end;
  let isDoubtful = false;
  for (let count = 0; count < 2; count += 1) {
    const next = findQualifier(text, at);
    if (!next) break;
    const fitting = remaining.filter((id) => next.areas.some((area) => fits(places.get(id), area)));
    if (fitting.length === 0) {
      if (next.isCode) return undefined;
      // `Seattle, Texas and Ohio` is a list, whose items are independent. So is
      // `Seattle, New York`, without doubt.
      const town = finder
        .findAt(text, next.start)
        ?.names.some(({ id }) => places.get(id)?.locality !== undefined);
      isDoubtful = town !== true;
      break;
    }
    remaining = fitting;
    at = next.end;
  }
  return { end: at, ids: remaining, isQualified: at > end, isDoubtful };
}

interface Qualifier {
  areas: readonly Area[];
  start: number;
  end: number;
  /** Whether it is an abbreviation, which occurs only in addresses. */
  isCode: boolean;
}

const CODE = /^(?:, ?| \(| )(?<code>[A-Z]{2,3})(?![\p{L}\p{N}&'’/-])\)?/u;
const COMMA = /^(?:, ?| \(| )/u;

function findQualifier(text: string, at: number): Qualifier | undefined {
  const after = text.slice(at, at + LOOKAHEAD_CHARS);
  const short = CODE.exec(after);
  const isCode = short?.groups?.['code'] ?? '';
  const catalogue = getAreasByCode(isCode);
  const spaced = after.startsWith(' ') && !after.startsWith(' (');
  if (
    short &&
    catalogue.length > 0 &&
    !(spaced && !catalogue.some(({ region }) => region !== undefined))
  ) {
    return { areas: catalogue, start: at, end: at + short[0].length, isCode: true };
  }
  const [comma] = COMMA.exec(after) ?? [];
  const area = comma === undefined ? undefined : findAreaAt(text, at + comma.length);
  if (!area || comma === undefined) return undefined;
  const closes = comma.endsWith('(') && text.charAt(area.end) === ')' ? 1 : 0;
  return { areas: area.areas, start: area.start, end: area.end + closes, isCode: false };
}

function fits(place: Place | undefined, area: Area): boolean {
  if (!place || place.country !== area.country) return false;
  return area.region === undefined || place.region === undefined || sameRegion(place, area);
}

/** Whether a place is in a region, by its name or abbreviation; accents make no difference. */
function sameRegion(place: Pick<Place, 'region' | 'regionCode'>, area: Area): boolean {
  return (
    (place.regionCode !== undefined && place.regionCode === area.regionCode) ||
    (place.region !== undefined &&
      area.region !== undefined &&
      normalizeName(place.region) === normalizeName(area.region))
  );
}

function normalizeName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a name is next to another place in a list. */
function isInList(text: string, found: readonly FoundName[], i: number): boolean {
  const [before, one, after] = [found[i - 1], found[i], found[i + 1]];
  if (!one) return false;
  const joins = (from: number, to: number) =>
    to - from < 8 && /^(?:[,;/|]|,? (?:and|or))\s?$/u.test(text.slice(from, to));
  return (
    (before !== undefined && joins(before.end, one.start)) ||
    (after !== undefined && joins(one.end, after.start))
  );
}
