import type { Place } from '../../../model/place.ts';
import { areaAt, areasByCode, namesOfArea, type Area } from '../../en/areas.ts';
import { LONGEST_SENTENCE } from '../../en/requirement.ts';
import { createNameFinder, type FoundName, type Name, type NameFinder } from '../../name-finder.ts';
import type { Mention, Passage, Extractor } from '../../../text/passage.ts';
import { placeStatements } from './place-statement.ts';

/** Towns whose names are first of all ordinary words. */
const ORDINARY = new Set(
  (
    'angers ash bar bath battle bergen best brest bury champion chard cork deal derby ely energy enterprise essen harmony hope hove hull ' +
    'independence industry commerce lead lens liberty lucky lund male march media metz mobile nice normal of orange pau peculiar reading rice ' +
    'rugby rye sandwich split stone surprise tours truth union ware wells'
  ).split(' '),
);
/** A short form of so few letters is an ordinary word in small letters. */
const SHORT = 4;

/** Finds the ids of places by their names and other spellings. Where several towns are called the same, it names them all. */
export function createPlaceExtractor(places: ReadonlyMap<string, Place>): Extractor<string> {
  const finder = createNameFinder([...places].flatMap(([id, place]) => namesOf(id, place)));
  return (whole) => {
    const passage = { ...whole, text: whole.text.slice(0, LONGEST_SENTENCE) };
    const found = finder.all(passage.text);
    if (found.length === 0) return [];
    const statements = placeStatements(passage);
    let last = 0;
    return found.flatMap((one, i) => {
      // What says where the place before it lies is no place of its own.
      const match = one.start < last ? undefined : meant(passage, one, { finder, places });
      if (!match) return [];
      const { end, ids, whole } = match;
      last = end;
      const stated = statements.some((part) => one.start >= part.start && one.start < part.end);
      if (match.ordinary && !whole && !stated && !isInList(passage.text, found, i)) return [];
      const certain =
        ids.length === 1 &&
        !match.doubtful &&
        statements.some((part) => part.settled && one.start >= part.start && end <= part.end + 1);
      return ids.map((value): Mention<string> => ({ start: one.start, end, value, certain }));
    });
  };
}

function namesOf(id: string, { locality, region, country, aliases }: Place): Name[] {
  const own =
    locality !== undefined
      ? [locality]
      : region !== undefined
        ? [region, ...namesOfArea({ country, region })]
        : namesOfArea({ country });
  return [...new Set([...own, ...aliases])].map((name) => ({ id, name, careful: isCareful(name) }));
}

function isCareful(name: string): boolean {
  return name.length < SHORT || /^[A-Z.]+$/u.test(name) || ORDINARY.has(name.toLowerCase());
}

interface Known {
  finder: NameFinder;
  places: ReadonlyMap<string, Place>;
}

interface Meant {
  end: number;
  ids: string[];
  /** Whether what follows says which of several towns it is. */
  whole: boolean;
  /** Whether what follows, or comes before, may make it another place. */
  doubtful: boolean;
  /** Whether the name is first of all an ordinary word. */
  ordinary: boolean;
}

/** Which places a name in a text means, if it means any. */
function meant(
  passage: Passage,
  { start, end, names }: FoundName,
  known: Known,
): Meant | undefined {
  const { text } = passage;
  const { places } = known;
  const words = text.slice(start, end);
  const applicable = names.filter(
    ({ careful, name }) => !careful || name === words || name.toUpperCase() === words,
  );
  const ids = [...new Set(applicable.map(({ id }) => id))];
  const before = text.slice(Math.max(0, start - LOOK_BEFORE), start);
  if (ids.length === 0 || PART_BEFORE.test(before)) return undefined;
  const qualified = qualify(text, end, ids, known);
  if (!qualified || isPartOfName(passage, qualified.end)) return undefined;
  return {
    ...qualified,
    whole: qualified.whole || words.includes(','),
    doubtful:
      qualified.doubtful ||
      COMPASS_BEFORE.test(before) ||
      (qualified.whole && NAME_BEFORE.test(before)) ||
      areasCalled(text, start, qualified.end).some(
        (area) => !ids.every((id) => fits(places.get(id), area)),
      ),
    ordinary: applicable.every(({ name }) => ORDINARY.has(name.toLowerCase())),
  };
}

/** Areas that are called as a town is: Washington, New York. */
export function areasCalled(text: string, start: number, end: number): readonly Area[] {
  const area = areaAt(text, start);
  return area?.end === end ? area.areas : [];
}

const LOOK_BEFORE = 40;
const LOOK_AFTER = 40;
/** Names of institutions, and of other towns, that end in a town's name. */
const PART_BEFORE =
  /\b(?:University|Universit[éä]t?|College|Bank|Museum|School|Institute|Hospital|Federation|Treaty|Symphony|Diocese) (?:of|in) (?:the |Southern |Northern |Central |North |South |British )?$|\b(?:New|Fort|Port|San|Santa|Saint|St\.|Mount|Lake|Los|Las|El|La|South San|University) $/u;
const COMPASS_BEFORE =
  /\b(?:North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Old)[ -]$/u;

/** `Fixtureville, Porto, Portugal`: a district, its town and its country, or two towns. */
const NAME_BEFORE = /\p{Lu}[\p{L}\p{M}.'’-]{0,40}, $/u;

/** What may follow a place in capitals without being part of a longer name. */
const NOT_PART =
  /^ (?:Offices?|HQ|Headquarters|Campus|Area|Metro|Metropolitan|Region|Hub|Studio|Labs?|Site|City|Bay|Branch|Remote|Hybrid|On-?site|In|Based|Only|Or|And|Time|Summer|Fall|Spring|Winter|Autumn|Full|Part|Intern|Internship|Posted|Team|Location|Downtown|Central|East|West|North|South|Engineering|I|We|You|The|This|Our|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
/** What makes a longer name of a place even where every word begins with a capital. */
const PART_IN_TITLE =
  /^ (?:Times|Post|University|College|Institute|School|Hospital|Children['’]s|Consulting|Group|Bank|Museum|Stock|Exchange|Review|Tribune|Globe|Chronicle|Herald|Journal|Magazine|Club|Fund|Capital|Ventures|Partners|Foundation|Law|Medical|Clinic|Orchestra|Symphony|Opera|Zoo|Marathon|Booth|Business|State|Tech|Federal|Police)\b/u;

/** Whether a longer name goes on after a place: the New York Times. */
function isPartOfName({ text, kind }: Passage, end: number): boolean {
  const after = text.slice(end, end + LOOK_AFTER);
  if (kind !== 'sentence') return PART_IN_TITLE.test(after);
  return /^ \p{Lu}\p{L}/u.test(after) && !NOT_PART.test(after) && !areaAt(text, end + 1);
}

/** Reads what follows a town to say which it is: `, ON`, ` (Ontario)`, `, United States`. */
function qualify(
  text: string,
  end: number,
  ids: string[],
  { places, finder }: Known,
): Omit<Meant, 'ordinary'> | undefined {
  let left = ids;
  let at = end;
  let doubtful = false;
  for (let count = 0; count < 2; count += 1) {
    const next = qualifierAt(text, at);
    if (!next) break;
    const fitting = left.filter((id) => next.areas.some((area) => fits(places.get(id), area)));
    if (fitting.length === 0) {
      if (next.code) return undefined;
      // `Seattle, Texas and Ohio` is a list; what is in it belongs to itself. So is `Seattle, New York`, without a doubt.
      const town = finder
        .at(text, next.start)
        ?.names.some(({ id }) => places.get(id)?.locality !== undefined);
      doubtful = town !== true;
      break;
    }
    left = fitting;
    at = next.end;
  }
  return { end: at, ids: left, whole: at > end, doubtful };
}

interface Qualifier {
  areas: readonly Area[];
  start: number;
  end: number;
  /** Whether it is a short form, which stands nowhere but in an address. */
  code: boolean;
}

const CODE = /^(?:, ?| \(| )(?<code>[A-Z]{2,3})(?![\p{L}\p{N}&'’/-])\)?/u;
const COMMA = /^(?:, ?| \(| )/u;

function qualifierAt(text: string, at: number): Qualifier | undefined {
  const after = text.slice(at, at + LOOK_AFTER);
  const short = CODE.exec(after);
  const code = short?.groups?.['code'] ?? '';
  const known = areasByCode(code);
  const spaced = after.startsWith(' ') && !after.startsWith(' (');
  if (short && known.length > 0 && !(spaced && !known.some(({ region }) => region !== undefined))) {
    return { areas: known, start: at, end: at + short[0].length, code: true };
  }
  const [comma] = COMMA.exec(after) ?? [];
  const area = comma === undefined ? undefined : areaAt(text, at + comma.length);
  if (!area || comma === undefined) return undefined;
  const closes = comma.endsWith('(') && text.charAt(area.end) === ')' ? 1 : 0;
  return { areas: area.areas, start: area.start, end: area.end + closes, code: false };
}

function fits(place: Place | undefined, area: Area): boolean {
  if (!place || place.country !== area.country) return false;
  return area.region === undefined || place.region === undefined || sameRegion(place, area);
}

/** Whether a place lies in a region, by its name or its short form; accents make no difference. */
function sameRegion(place: Pick<Place, 'region' | 'regionCode'>, area: Area): boolean {
  return (
    (place.regionCode !== undefined && place.regionCode === area.regionCode) ||
    (place.region !== undefined &&
      area.region !== undefined &&
      plain(place.region) === plain(area.region))
  );
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a name stands next to another place in a list. */
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
