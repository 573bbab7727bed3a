import {
  CUES_AFTER,
  CUES_BEFORE,
  MUST,
  OPEN_ONLY,
  THEIR_PEOPLE,
  TURNED_AWAY,
  type Cue,
} from './applicant-cues.ts';
import { findAreaAt, EUROPEAN_UNION, findAreas, type AreaMention } from '../../en/areas.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import type { Mention, Extractor } from '../../../text/passage.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

const HINT = new RegExp(
  anyOf(
    'applicants?|candidates?|resid|locat|based|live|living|citizen|only|authori[sz]|eligible',
    'eligibility|entitle|permi|right to work|able to|visa|work from|present|remote',
    'hir(?:e|ing)|open to|people|anyone',
  ),
  'i',
);

/** Words that limit a rule to some applicants, or weaken it. */
const UNCERTAIN = new RegExp(
  raw`\b` +
    anyOf(
      raw`prefer\w*|ideally|also|as well|including|e\.g|such as|for example|if|unless|or another`,
      raw`or other|other|elsewhere|may|might|plus|bonus|relocat\w*|willing|not required`,
      'not necessary|when|until|by the (?:start|time)|during|for the duration|before|pay|salary',
      raw`compensation|range|benefits?|time ?zones?|hours|overlap\w*|eastern|pacific|central|coast`,
      'offices?',
    ) +
    raw`\b`,
  'iu',
);
const DURING = /\b(?:during|for the duration|by the (?:start|time))\b/giu;
const NOT_BEFORE = /\b(?:not|n['’]t|never|no need to|do not have to)\s(?:\w+\s){0,3}$/iu;
const FOR_SOME = /^(?:for|if|when|where|in|are|is|do|does|will|have)\b/iu;
const CONDITION_START = /^(?:for|if|when|where)\b/iu;
/** The subject has to be a person: data may also have to reside in a country. */
const PERSON_BEFORE = new RegExp(
  anyOf(
    raw`^|[.;:,•–—(-]\s{0,2}`,
    raw`\b` +
      anyOf(
        'you|applicants?|candidates?|interns?|students?|employees?|individuals?|people|hires?|who',
        'that|and|but|they|participants?|fellows?|contractors?|engineers?|person|all',
      ) +
      raw`\s`,
  ) + raw`(?:(?:will|also|therefore|all)\s)?$`,
  'iu',
);

const LIST_GAP = /^(?:,?\s(?:or|and|and\/or|&)|,|\s?\/|\s&)\s?(?:in\s)?(?:the\s)?$/iu;
const EU =
  /\bEU(?=\s(?:only|residents|citizens|nationals|candidates|applicants))|\b(?:in|within)\sthe\s(?:EU|European\sUnion)\b/gu;
const CONTEXT_CHARS = 150;
const NEAR_CHARS = 80;

/** Finds the countries that applicants must be in, as ISO 3166-1 alpha-2 codes. */
export const extractApplicants: Extractor<string[]> = (passage) => {
  if (!HINT.test(passage.text)) return [];
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  const areas = findAreas(text).filter(
    ({ end }) => !/^['’]s\s|^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)),
  );
  const found = groupCountries(text, areas).flatMap((list) =>
    toMentions(text, passage.kind === 'title', list),
  );
  return [...found, ...findEuropeanUnion(text)];
};

interface CountryList {
  start: number;
  end: number;
  countries: string[];
  /** Whether a name may also be another place, or is only part of a country: Georgia. */
  doubtful: boolean;
}

/** Groups countries that are named one after the other. */
function groupCountries(text: string, areas: readonly AreaMention[]): CountryList[] {
  const lists: CountryList[] = [];
  for (const { start, end, areas: meant } of areas) {
    const countries = meant.map(({ country }) => country);
    const doubtful = meant.length > 1 || meant.some(({ region }) => region !== undefined);
    const last = lists.at(-1);
    const gap = last && text.slice(last.end, start);
    // `The United Kingdom (UK)` is one country.
    const again =
      last && gap === ' (' && countries.every((country) => last.countries.includes(country));
    if (last && gap !== undefined && gap.length < 16 && (again || LIST_GAP.test(gap))) {
      last.countries = [...new Set([...last.countries, ...countries])];
      last.end = end + (again && text.charAt(end) === ')' ? 1 : 0);
      last.doubtful ||= doubtful;
    } else lists.push({ start, end, countries: [...new Set(countries)], doubtful });
  }
  return lists;
}

function toMentions(text: string, title: boolean, list: CountryList): Mention<string[]>[] {
  const before = text.slice(Math.max(0, list.start - CONTEXT_CHARS), list.start);
  const after = text.slice(list.end, list.end + CONTEXT_CHARS);
  const cue = findCue(before, after);
  if (!cue || CONDITION_START.test(text) || after.startsWith(':')) return [];
  const textBefore = before.slice(0, before.length - cue.charsBefore);
  const [must] = MUST.exec(before) ?? [];
  if (must !== undefined && !/^requires?\s\p{Ll}/u.test(must) && !PERSON_BEFORE.test(textBefore))
    return [];
  if (NOT_BEFORE.test(textBefore)) return [];
  const around = `${before.slice(-NEAR_CHARS)} ¤ ${takeClause(after)}`.replace(DURING, '');
  const open =
    title ||
    list.doubtful ||
    UNCERTAIN.test(around) ||
    FOR_SOME.test(text) ||
    text.endsWith('?') ||
    continuesWithName(text, list.end);
  return [
    {
      start: list.start - cue.charsBefore,
      end: list.end + cue.charsAfter,
      value: list.countries,
      certain: cue.certain && !open,
    },
  ];
}

interface FoundCue {
  certain: boolean;
  /** Number of characters before and after the list that belong to the cue. */
  charsBefore: number;
  charsAfter: number;
}

/** Finds the words at a list of countries that relate it to applicants. Certain cues come first. */
function findCue(before: string, after: string): FoundCue | undefined {
  const away = TURNED_AWAY.before.exec(before);
  const refusal = TURNED_AWAY.after.exec(after);
  if (away && refusal)
    return { certain: true, charsBefore: away[0].length, charsAfter: refusal[0].length };
  const openOnly = OPEN_ONLY.exec(before);
  const people = THEIR_PEOPLE.exec(after);
  if (openOnly && people)
    return { certain: true, charsBefore: openOnly[0].length, charsAfter: people[0].length };
  const found = [
    ...CUES_BEFORE.flatMap((cue) =>
      matchCue(cue, before, (length) => ({ charsBefore: length, charsAfter: 0 })),
    ),
    ...CUES_AFTER.flatMap((cue) =>
      matchCue(cue, after, (length) => ({ charsBefore: 0, charsAfter: length })),
    ),
  ];
  return found.find(({ certain }) => certain) ?? found[0];
}

function matchCue(
  { words, certain }: Cue,
  text: string,
  where: (length: number) => Omit<FoundCue, 'certain'>,
): FoundCue[] {
  const match = words.exec(text);
  return match ? [{ certain, ...where(match[0].length) }] : [];
}

function takeClause(after: string): string {
  const stop = after.search(/[.;]/u);
  return stop < 0 ? after : after.slice(0, stop);
}

/** Whether the list continues with a name that is not a country: `the US or Latin America`. */
function continuesWithName(text: string, end: number): boolean {
  const after = text.slice(end, end + 24);
  const join = /^(?:,\s|,?\s(?:or|and)\s|\s?\/\s?)(?:the\s)?/u.exec(after);
  if (!join) return false;
  return /^\p{Lu}/u.test(after.slice(join[0].length)) && !findAreaAt(text, end + join[0].length);
}

/** Finds the European Union. Never certain: postings often mean its neighbours too. */
function findEuropeanUnion(text: string): Mention<string[]>[] {
  return [...text.matchAll(EU)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: [...EUROPEAN_UNION],
    certain: false,
  }));
}
