import type { Place } from '../../model/place.ts';
import { getAreaNames } from '../en/areas.ts';

/** Usual names of large towns in other languages, and of their parts, each line for one town. */
const OTHER_NAMES: readonly (readonly string[])[] = [
  'munich|munchen|muenchen|monaco di baviera',
  'cologne|koln|koeln',
  'nuremberg|nurnberg',
  'vienna|wien',
  'zurich|zuerich',
  'geneva|geneve|genf',
  'basel|basle|bale',
  'bern|berne',
  'prague|praha',
  'warsaw|warszawa',
  'krakow|cracow',
  'rome|roma',
  'milan|milano',
  'turin|torino',
  'naples|napoli',
  'florence|firenze',
  'venice|venezia',
  'lisbon|lisboa',
  'porto|oporto',
  'seville|sevilla',
  'copenhagen|kobenhavn',
  'gothenburg|goteborg',
  'brussels|bruxelles|brussel',
  'antwerp|antwerpen|anvers',
  'ghent|gent|gand',
  'hague|haag',
  'athens|athina',
  'bucharest|bucuresti',
  'belgrade|beograd',
  'moscow|moskva',
  'kyiv|kiev',
  'bengaluru|bangalore',
  'mumbai|bombay',
  'chennai|madras',
  'kolkata|calcutta',
  'gurugram|gurgaon',
  'delhi|ncr',
  'beijing|peking',
  'new york|nyc|manhattan|brooklyn|queens|bronx',
  'san francisco|sf|bay area|silicon valley',
  'los angeles|la|hollywood|santa monica',
  'washington|dc|d.c.',
  'montreal|mtl',
  'quebec|quebec city',
  'mexico city|ciudad de mexico|cdmx',
].map((names) => names.split('|'));

/** Words that many names of places share. */
const SHARED_WORDS = new Set(
  (
    'new saint santa north south east west northern southern eastern western great greater upper ' +
    'lower central city town village park valley port fort mount lake beach springs spring hill ' +
    'hills island upon under over the and old county region area bridge heath green wood ' +
    'church castle river field fields point grove heights falls rock round cross market'
  ).split(' '),
);
/** Shorter words of a name are not telling. */
const MIN_WORD_CHARS = 4;

/** Folds a text for a search: lower case, no accents, and `u` for `ü` and `ue`. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/([aou])e\B/gu, '$1');
}

/** A country is also named by what is of it: `Canadian`. */
const COUNTRY_STEM_CHARS = 4;

function getPlaceNames({ locality, region, country, aliases }: Place): string[] {
  if (locality !== undefined) return [locality, ...aliases];
  const areas = getAreaNames({ country, ...(region !== undefined && { region }) });
  const stems = region === undefined ? areas.map((name) => name.slice(0, COUNTRY_STEM_CHARS)) : [];
  return [...(region === undefined ? [] : [region]), ...areas, ...stems, ...aliases];
}

/**
 * Creates a pattern of everything in a folded text that may name a place: its names, their telling
 * words, and its usual other names.
 */
function createNamePattern(place: Place): RegExp {
  const names = getPlaceNames(place).map(fold);
  const others = OTHER_NAMES.map((list) => list.map(fold)).filter((list) =>
    names.some((name) => list.includes(name)),
  );
  const words = [...names, ...others.flat()].flatMap((name) => {
    const telling = (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
      (word) => word.length >= MIN_WORD_CHARS && !SHARED_WORDS.has(word),
    );
    return telling.length > 0 ? telling : [name];
  });
  const forms = [...new Set(words)].map((word) => {
    const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
    return word.length < MIN_WORD_CHARS ? `${escaped}(?![\\p{L}\\p{N}])` : escaped;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})`, 'u');
}

/** Cached because boards name the same places again and again. */
const patterns = new WeakMap<Place, RegExp>();

/** Whether a text may name a place, in whatever form. */
export function mayNamePlace(texts: readonly string[], place: Place): boolean {
  const pattern = patterns.get(place) ?? createNamePattern(place);
  patterns.set(place, pattern);
  return texts.some((text) => pattern.test(fold(text)));
}
