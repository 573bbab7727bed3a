import {
  CUES_AFTER,
  CUES_BEFORE,
  MUST,
  OPEN_ONLY,
  THEIR_PEOPLE,
  TURNED_AWAY,
  type Cue,
} from './applicant-cues.ts';
import { isAreaGroup } from '../../../model/area-group.ts';
import type { ApplicantAreas } from '../../../model/applicants.ts';
import { getCountryOf, isSubdivision } from '../../../model/subdivision.ts';
import { findAreaGroups } from '../../en/area-groups.ts';
import { findAreaAt, findAreas } from '../../en/areas.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import type { Mention, Extractor } from '../../../text/passage.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

const HINT = new RegExp(
  anyOf(
    'applicants?|candidates?|resid|locat|based|live|living|citizen|only|authori[sz]|eligible',
    'eligibility|entitle|permi|right to work|able to|visa|work from|present|remote',
    'hir(?:e|ing)|open to|people|anyone|worldwide|anywhere|global',
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
/** Between areas and those of them that are left out: `the US (except California)`. */
const EXCEPT_GAP = new RegExp(
  raw`^\s?[,(–—-]?\s?` +
    anyOf(
      raw`(?:but\s)?(?:except(?:ing)?|excluding|excl\.)(?:\s(?:for|in|from))?`,
      raw`with\sthe\sexception\sof|(?:but\s)?not(?:\sin)?|other\sthan|outside(?:\sof)?`,
    ) +
    raw`\s(?:the\s)?(?:states?\sof\s)?$`,
  'iu',
);
const WORLDWIDE = new RegExp(
  anyOf(
    raw`\b(?:remote(?:ly)?|work|applications?|applicants?|candidates?|people|hire|hiring)\b` +
      raw`[\s,(:–—-]{1,3}(?:from\s|is\s)?` +
      raw`(?:(?:100%\s)?worldwide|anywhere\sin\sthe\sworld|anywhere\sworldwide|globally)\b`,
    raw`\b(?:work|based|located|live|be|remote(?:ly)?)\s(?:from\s)?anywhere(?:\sin\sthe\sworld)?(?=[.,;!)]|$)`,
    raw`^anywhere\sin\sthe\sworld\b`,
  ),
  'giu',
);
const TIME_ZONE =
  /^(?:[\s-]friendly|[\s-]compatible)?\s(?:business\s|working\s)?(?:time\s?zones?|hours)\b/iu;
const CONTEXT_CHARS = 150;
const NEAR_CHARS = 80;

/** Finds where applicants must be. */
export const extractApplicants: Extractor<ApplicantAreas> = (passage) => {
  if (!HINT.test(passage.text)) return [];
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  const lists = groupAreas(text, findNames(text));
  const found = lists.flatMap((list) => toMentions(text, passage.kind === 'title', list));
  return [...found, ...findWorldwide(text)];
};

/** The name of an area, with everything that it can mean. */
interface AreaName {
  start: number;
  end: number;
  /** Codes and groups: `GE` and `US-GA` for Georgia. */
  meanings: string[];
}

function findNames(text: string): AreaName[] {
  const areas = findAreas(text).map(({ start, end, areas: meant }): AreaName => ({
    start,
    end,
    meanings: meant.map(({ country, regionCode }) =>
      regionCode === undefined ? country : `${country}-${regionCode}`,
    ),
  }));
  const groups = findAreaGroups(text)
    .filter((group) => !areas.some(({ start, end }) => group.start < end && start < group.end))
    .map(({ start, end, group }): AreaName => ({ start, end, meanings: [group] }));
  return [...areas, ...groups]
    .sort((a, b) => a.start - b.start)
    .filter(({ end }) => !/^['’]s\s|^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)));
}

interface AreaList {
  start: number;
  end: number;
  areas: string[];
  except: string[];
  /** Whether a name may also mean something else, or postings use it loosely: Georgia, EU. */
  doubtful: boolean;
}

/** Groups areas that are named one after the other. */
function groupAreas(text: string, names: readonly AreaName[]): AreaList[] {
  const lists: AreaList[] = [];
  for (const [i, { start, end, meanings }] of names.entries()) {
    const near = [names[i - 1], names[i + 1]].flatMap((name) => name?.meanings ?? []);
    const meant = chooseMeanings(meanings, near);
    const doubtful = meant.length > 1 || meant.some(isAreaGroup);
    const last = lists.at(-1);
    const gap = last ? text.slice(last.end, start) : '';
    // `The United Kingdom (UK)` is one country.
    const again = last && gap === ' (' && meant.every((area) => last.areas.includes(area));
    const isListed = last && gap.length < 16 && (again || LIST_GAP.test(gap));
    if (last && (isListed || (gap.length < 40 && EXCEPT_GAP.test(gap)))) {
      const list = isListed && last.except.length === 0 ? last.areas : last.except;
      list.push(...meant.filter((area) => !list.includes(area)));
      last.end = end + (text.charAt(end) === ')' && gap.includes('(') ? 1 : 0);
      last.doubtful ||= doubtful;
    } else lists.push({ start, end, areas: meant, except: [], doubtful });
  }
  return lists;
}

/** Of a name with several meanings, keeps the state if the areas next to it are states: Georgia. */
function chooseMeanings(meanings: string[], near: readonly string[]): string[] {
  if (meanings.length < 2) return meanings;
  const regions = meanings.filter(
    (one) =>
      isSubdivision(one) &&
      near.some((other) => isSubdivision(other) && getCountryOf(other) === getCountryOf(one)),
  );
  return regions.length === 1 ? regions : meanings;
}

/** A single region may be meant as a town (New York), or as an example of where the role is. */
function isSingleRegion({ areas: [first = '', ...others] }: AreaList): boolean {
  return others.length === 0 && isSubdivision(first);
}

function toMentions(text: string, title: boolean, list: AreaList): Mention<ApplicantAreas>[] {
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
        applicants: list.areas,
        ...(list.except.length > 0 && { applicantsExcept: list.except }),
      },
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

/** Finds that applicants may be anywhere. Never certain: the words are also used loosely. */
function findWorldwide(text: string): Mention<ApplicantAreas>[] {
  return [...text.matchAll(WORLDWIDE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: { applicants: ['worldwide'] },
    certain: false,
  }));
}
