import {
  CUES_AFTER,
  CUES_BEFORE,
  HIRING_ABOVE,
  LOCATION_ABOVE,
  MUST,
  OPEN_ONLY,
  REMOTE_AFTER,
  THEIR_PEOPLE,
  TURNED_AWAY,
  type Cue,
} from './applicant-cues.ts';
import { findAreaLists, type AreaList } from './area-lists.ts';
import { findNationalities } from './nationalities.ts';
import type { ApplicantAreas } from '../../../model/applicants.ts';
import { isSubdivision } from '../../../model/subdivision.ts';
import { findAreaAt } from '../../en/areas.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import type { Mention, Extractor, Passage } from '../../../text/passage.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** Where a text states that applicants must be. */
export interface StatedApplicants extends ApplicantAreas {
  /** Whether the words are probably about all applicants, so that other areas are doubted. */
  isProbable: boolean;
  /** Whether they state where the role is, which limits the applicants only if it is remote. */
  isLocation: boolean;
}

const HINT = new RegExp(
  anyOf(
    'applicants?|candidates?|resid|locat|based|live|living|citizen|only|authori[sz]|eligible',
    'eligibility|entitle|permi|right to work|able to|visa|work from|present|remote',
    'hir(?:e|ing)|open to|people|anyone|worldwide|anywhere|global|national|employ|recruit',
    'locations?|where|country|countries|states|regions?',
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
/** Words about some of the applicants, and about what is somewhere else. */
const ASIDE = new RegExp(
  raw`\b` +
    anyOf(
      'pay|salar(?:y|ies)|compensation|ranges?|benefits?|e\\.g|such as|for example|if|offices?',
      'time ?zones?|hours|overlap\\w*|customers?|clients?|users?|travel\\w*|tax(?:es)?|entity',
    ) +
    raw`\b`,
  'iu',
);
const DURING = /\b(?:during|for the duration|by the (?:start|time))\b/giu;
const NOT_BEFORE = /\b(?:not|n['’]t|never|no need to|do not have to)\s(?:\w+\s){0,3}$/iu;
const FOR_SOME = /^(?:for|if|when|where|in|are|is|do|does|will|have)\b/iu;
const CONDITION_START = /^(?:for|if|when|where)\b(?!\s?[:–—])/iu;
/** The subject has to be a person: data may also have to reside in a country. */
const PERSON_BEFORE = new RegExp(
  anyOf(
    raw`^|[.;:,•–—(-]\s{0,2}`,
    raw`\b` +
      anyOf(
        raw`you(?:['’]ll)?|applicants?|candidates?|interns?|students?|employees?|individuals?|people`,
        'hires?|who',
        'that|and|but|they|participants?|fellows?|contractors?|engineers?|person|all',
      ) +
      raw`\s`,
  ) + raw`(?:(?:will|also|therefore|all)\s)?$`,
  'iu',
);

const WORLDWIDE = new RegExp(
  anyOf(
    raw`\b(?:remote(?:ly)?|work|applications?|applicants?|candidates?|people|hire|hiring)\b` +
      raw`[\s,(:–—-]{1,3}(?:from\s|is\s)?` +
      raw`(?:(?:100%\s)?worldwide|anywhere\sin\sthe\sworld|anywhere\sworldwide|globally)\b`,
    raw`\b(?:work|based|located|live|be|remote(?:ly)?)\s(?:from\s)?anywhere(?:\sin\sthe\sworld)?(?=[.,;!)]|$)`,
    raw`\b(?:from|in)\s(?:all|any)\scountr(?:y|ies)(?=[.,;!)]|$)`,
    raw`^(?:locations?\s?[:–—-]\s)?(?:anywhere\sin\sthe\sworld|worldwide)\b`,
  ),
  'giu',
);
/** Words about a team that is spread over the world, which may still hire in some countries. */
const GLOBAL_TEAM =
  /\b(?:globally[\s-](?:distributed|remote)|(?:around|across|all\sover)\sthe\s(?:world|globe))\b/giu;
const TIME_ZONE =
  /^(?:[\s-]friendly|[\s-]compatible)?\s(?:business\s|working\s)?(?:time\s?zones?|hours)\b/iu;
const CONTEXT_CHARS = 150;
const NEAR_CHARS = 80;

/** Finds where applicants must be. */
export const extractApplicants: Extractor<StatedApplicants> = (passage) => {
  const above = getTextAbove(passage);
  if (!HINT.test(passage.text) && above === '') return [];
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  const lists = findAreaLists(text);
  const only = above === '' ? undefined : readOnlyArea(text, lists);
  if (only) return [toBareMention(above, only)];
  const found = lists.flatMap((list) => toMentions(text, passage.kind === 'title', list));
  return [...found, ...findNationals(text), ...findWorldwide(text)];
};

/** Longest list of areas in a passage of its own. */
const MAX_BARE_CHARS = 400;
const MAX_ABOVE_CHARS = 160;

/** Gets the lead or heading above a passage that may be only a list; empty if it names no areas. */
function getTextAbove({ text, lead, heading }: Passage): string {
  if (text.length > MAX_BARE_CHARS) return '';
  const above = [lead.slice(-MAX_ABOVE_CHARS), heading.slice(0, MAX_ABOVE_CHARS)];
  return above.find((one) => HIRING_ABOVE.test(one) || LOCATION_ABOVE.test(one)) ?? '';
}

const ONLY_REMOTE = /^(?:[\s,;|(–—-]{0,3}(?:(?:fully|100%)\s)?remote)?[\s).]{0,2}$/iu;

/** Gets the list of areas that a passage consists of, or the short form of a state. */
function readOnlyArea(text: string, lists: readonly AreaList[]): AreaList | undefined {
  const [list, ...others] = lists;
  if (!list) {
    const code = `US-${text.trim()}`;
    const area = { areas: [code], except: [], doubtful: true };
    return isSubdivision(code) ? { start: 0, end: text.length, ...area } : undefined;
  }
  const isOnly =
    others.length === 0 &&
    /^(?:the\s)?$/iu.test(text.slice(0, list.start)) &&
    ONLY_REMOTE.test(text.slice(list.end, list.end + 40));
  return isOnly ? list : undefined;
}

function toBareMention(above: string, list: AreaList): Mention<StatedApplicants> {
  const value = { ...toAreas(list), isProbable: true, isLocation: !HIRING_ABOVE.test(above) };
  return { start: list.start, end: list.end, value, certain: false };
}

function toAreas({ areas, except }: AreaList): ApplicantAreas {
  return { applicants: areas, ...(except.length > 0 && { applicantsExcept: except }) };
}

/** A single region may be meant as a town (New York), or as an example of where the role is. */
function isSingleRegion({ areas: [first = '', ...others] }: AreaList): boolean {
  return others.length === 0 && isSubdivision(first);
}

function toMentions(text: string, title: boolean, list: AreaList): Mention<StatedApplicants>[] {
  const before = text.slice(Math.max(0, list.start - CONTEXT_CHARS), list.start);
  const after = text.slice(list.end, list.end + CONTEXT_CHARS);
  const cue = findCue(before, after);
  if (!cue || CONDITION_START.test(text) || after.startsWith(':')) return [];
  // A time zone is no place.
  if (TIME_ZONE.test(after)) return [];
  const textBefore = before.slice(0, before.length - cue.charsBefore);
  const [must] = MUST.exec(before) ?? [];
  if (must !== undefined && !/^requires?\s\p{Ll}/u.test(must) && !PERSON_BEFORE.test(textBefore))
    return [];
  if (NOT_BEFORE.test(textBefore)) return [];
  const around = `${before.slice(-NEAR_CHARS)} ¤ ${takeClause(after)}`.replace(DURING, '');
  const open =
    title ||
    list.doubtful ||
    isSingleRegion(list) ||
    UNCERTAIN.test(around) ||
    FOR_SOME.test(text) ||
    text.endsWith('?') ||
    continuesWithName(text, list.end);
  return [
    {
      start: list.start - cue.charsBefore,
      end: list.end + cue.charsAfter,
      value: {
        ...toAreas(list),
        isProbable: !ASIDE.test(around),
        isLocation: cue.isLocation,
      },
      certain: cue.certain && !open,
    },
  ];
}

/** What is before the areas in a line such as `Location: Germany, remote`. */
const LINE_START = /^(?:[\p{L} ]{1,24}\s?[:–—-]\s?)?(?:the\s)?$/iu;

interface FoundCue extends Omit<Required<Cue>, 'words'> {
  /** Number of characters before and after the list that belong to the cue. */
  charsBefore: number;
  charsAfter: number;
}

const CERTAIN = { certain: true, isLocation: false };

/** Finds the words at a list of countries that relate it to applicants. Certain cues come first. */
function findCue(before: string, after: string): FoundCue | undefined {
  const away = TURNED_AWAY.before.exec(before);
  const refusal = TURNED_AWAY.after.exec(after);
  if (away && refusal)
    return { ...CERTAIN, charsBefore: away[0].length, charsAfter: refusal[0].length };
  const openOnly = OPEN_ONLY.exec(before);
  const people = THEIR_PEOPLE.exec(after);
  if (openOnly && people)
    return { ...CERTAIN, charsBefore: openOnly[0].length, charsAfter: people[0].length };
  const found = [
    ...CUES_BEFORE.flatMap((cue) =>
      matchCue(cue, before, (length) => ({ charsBefore: length, charsAfter: 0 })),
    ),
    ...CUES_AFTER.flatMap((cue) =>
      matchCue(cue, after, (length) => ({ charsBefore: 0, charsAfter: length })),
    ),
  ];
  const remote = LINE_START.test(before) ? REMOTE_AFTER.exec(after)?.[0].length : undefined;
  if (remote !== undefined)
    found.push({ certain: false, isLocation: false, charsBefore: 0, charsAfter: remote });
  return found.find(({ certain }) => certain) ?? found[0];
}

function matchCue(
  { words, certain, isLocation = false }: Cue,
  text: string,
  where: (length: number) => Pick<FoundCue, 'charsBefore' | 'charsAfter'>,
): FoundCue[] {
  const match = words.exec(text);
  return match ? [{ certain, isLocation, ...where(match[0].length) }] : [];
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

/** Finds that applicants may be anywhere. Never certain: the words are also used loosely. */
function findWorldwide(text: string): Mention<StatedApplicants>[] {
  const find = (words: RegExp, isProbable: boolean) =>
    [...text.matchAll(words)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: { applicants: ['worldwide'], isProbable, isLocation: false },
      certain: false,
    }));
  return [...find(WORLDWIDE, true), ...find(GLOBAL_TEAM, false)];
}

function findNationals(text: string): Mention<StatedApplicants>[] {
  return findNationalities(text).map(({ start, end, country }) => ({
    start,
    end,
    value: { applicants: [country], isProbable: !ASIDE.test(text), isLocation: false },
    certain: false,
  }));
}
