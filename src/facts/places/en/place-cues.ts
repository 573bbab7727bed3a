import type { Passage } from '../../../text/passage.ts';
import type { Slice } from '../../../text/sentences.ts';
import { MONTH, WEEKDAY } from '../../en/months.ts';
import { anyOf } from '../../patterns.ts';
import { containsAddress } from './address.ts';
import { WORKPLACE } from './workplace.ts';

const { raw } = String;

const LABEL = anyOf(
  'location|place|city|town|base|based|office|site|workplace|address|where|campus|region|station',
  'venue|branch|area|standort',
);
const LABEL_BEFORE = new RegExp(
  raw`(?:^|[\s(*])(?:[\w-]{1,15}\s){0,2}${LABEL}(?:s|\(s\))?(?:\s(?:of\swork|type|name))?\s{0,9}(?::|–|—|\||-\s)[^:;.]{0,60}$`,
  'iu',
);
const VERB = anyOf(
  raw`bas(?:ed|ing)|locat(?:ed|e)|situated|work(?:ing|s)?|stationed|posted|held|offered|serv(?:e|ing)`,
  'liv(?:e|ing)|resid(?:e|ing)|mov(?:e|ing)|relocat(?:e|ing|ion)|commut(?:e|ing)|join(?:ing)?',
  raw`report(?:ing)?|home|needed|wanted|available|vacanc(?:y|ies)|hiring|recruit(?:ing)?|seek(?:ing|s)?`,
  'role|position|job|internship|post|opportunity|placement|fellowship|apprenticeship|owned|visit',
);
const PREPOSITION = '(?:in|at|near|around|outside|from|out\\sof|to|across)';
const VERB_BEFORE = new RegExp(
  raw`\b${VERB}\b[^.;:?!]{0,70}\b${PREPOSITION}\s[^.;:?!]{0,40}$`,
  'iu',
);
const WORKPLACE_BEFORE = new RegExp(
  raw`\b${WORKPLACE}\b[^.;:?!]{0,30}\b${PREPOSITION}\s[^.;:?!]{0,30}$`,
  'iu',
);
const DETERMINER_BEFORE = /\b(?:our|the|your|its)\s(?:[\p{L}-]{1,20}\s){0,2}$/iu;
const WORKPLACE_AFTER = new RegExp(
  raw`^(?:['’]s)?[\s-](?:based\s)?(?:[\p{L}-]{1,20}\s)?${WORKPLACE}\b`,
  'iu',
);
/** A line that has hardly anything besides the place. */
const MAX_REST_CHARS = 24;
const CONTEXT_CHARS = 120;

/** Words with which a place is not where the role is. */
const ELSEWHERE = new RegExp(
  raw`\b` +
    anyOf(
      raw`headquarter\w*|hq|founded|established|started|began|born|origin\w*|spun`,
      raw`offices\s(?:in|across|throughout|around)|locations\s(?:in|across|throughout|around)`,
      raw`customers?|clients?|partners?|investors?|conferences?|summit|festival|events?|retreats?`,
      raw`graduat\w*|alumni|degree|diploma|ph\.?d|studied|educated|market(?:s|ing)?|worldwide|global\w*`,
      raw`countries|cities|such as|e\.g|travel\w*|trips?|acquired?|acquisition|invest\w*|published`,
      raw`press|exhibit\w*|law|laws|listed|exchange|time\s?zone|hours|timezone|formerly|previous\w*`,
      raw`similar|related|visa|interview\w*|award\w*|ranked|news|magazine|times|between|near`,
      raw`notice|residents?|ordinance|applicants for|(?:jobs|roles|candidates|employees|applicants)\s(?:located\s|based\s)?in|aedt|(?:miles|km|kilomet\w+|minutes?|hours?|drive|train)\s(?:from|to|of|north|south|east|west)|other`,
    ) +
    raw`\b`,
  'iu',
);

/** How strongly the words around a town state that the role is there. */
export type PlaceReading = 'probable' | 'possible' | 'elsewhere';

/** Reads the words around the name of a town. */
export function readPlaceContext(passage: Passage, { start, end }: Slice): PlaceReading {
  const { text } = passage;
  const before = text.slice(Math.max(0, start - CONTEXT_CHARS), start);
  const after = text.slice(end, end + CONTEXT_CHARS);
  if (LABEL_BEFORE.test(before)) return 'probable';
  if (ELSEWHERE.test(before) || ELSEWHERE.test(after.slice(0, CONTEXT_CHARS / 2)))
    return 'elsewhere';
  if (text.length - (end - start) <= MAX_REST_CHARS) return 'probable';
  const isStated =
    VERB_BEFORE.test(before) ||
    WORKPLACE_BEFORE.test(before) ||
    (DETERMINER_BEFORE.test(before) && WORKPLACE_AFTER.test(after)) ||
    /^-based\b/u.test(after);
  return isStated || containsAddress(text) ? 'probable' : 'possible';
}

const NOT_A_PLACE = new RegExp(
  '^' +
    anyOf(
      MONTH,
      raw`${WEEKDAY}(?!\p{L})`,
      raw`(?:spring|summer|autumn|fall|winter|english|french|german|spanish|italian|dutch)(?!\p{L})`,
      raw`(?:i|we|you|our|the|this|that|it|an?|your|all|any|each|each|these|those)(?!\p{L})`,
      raw`(?:computer|electrical|mechanical|data|software|business|engineering|science|mathematics)(?!\p{L})`,
    ),
  'iu',
);
const NAMED_PLACE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]round|[Oo]utside|[Ff]rom)\s(?:(?:the|our|central|downtown)\s){0,2}(?=\p{Lu}\p{Ll})/gu;
const HAS_LABEL = new RegExp(raw`^\s?(?:[\w-]{1,15}\s){0,2}${LABEL}(?:s|\(s\))?\s?[:–—]`, 'iu');

/**
 * Whether a passage may name a place that is not among the given slices: after a preposition, in an
 * address, or behind a label.
 */
export function mayNameUnknownPlace(
  { text, kind, heading }: Passage,
  known: readonly Slice[],
): boolean {
  if (kind === 'sentence' && HAS_LABEL.test(`${heading.slice(0, 60)}:`)) return true;
  if (containsAddress(text)) return true;
  if (HAS_LABEL.test(text)) return !known.some(({ start }) => start < CONTEXT_CHARS);
  return [...text.matchAll(NAMED_PLACE)].some((match) => {
    const at = match.index + match[0].length;
    return (
      !NOT_A_PLACE.test(text.slice(at, at + 20)) &&
      !known.some(({ start, end }) => at >= start && at < end)
    );
  });
}
