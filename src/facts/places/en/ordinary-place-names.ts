import type { Passage } from '../../../text/passage.ts';
import type { Slice } from '../../../text/sentences.ts';
import { anyOf } from '../../patterns.ts';
import { WORKPLACE } from './workplace.ts';

const { raw } = String;

/** Towns whose names are usually ordinary words. */
const ORDINARY_WORDS = new Set(
  (
    'angers ash bar bath battle bergen best brest bury champion chard cork deal derby ely ' +
    'energy enterprise essen harmony hope hove hull independence industry commerce lead lens ' +
    'liberty lucky lund male march media metz mobile nancy nice normal of orange orlando pau ' +
    'peculiar reading rice rugby rye sandwich split stone surprise tours truth union ware wells'
  ).split(' '),
);

/** Those that are capitalised in other phrases too: `in March`, `experience in Mobile`. */
const CAPITALIZED_WORDS = new Set(
  (
    'champion commerce deal energy enterprise harmony hope independence industry lead liberty ' +
    'march media mobile nancy normal of orlando reading rugby surprise truth union'
  ).split(' '),
);

/** Whether a town's name is usually an ordinary word. */
export function isOrdinaryWord(name: string): boolean {
  return ORDINARY_WORDS.has(name.toLowerCase());
}

const PREPOSITION_BEFORE =
  /\b(?:in|at|near|around|outside|within|from|into|across|to|through|central|downtown|visit)\s$/iu;
const DETERMINER_BEFORE = /\b(?:our|the|your|its|their)\s$/iu;
const WORKPLACE_AFTER = new RegExp(raw`^[\s-](?:based\s)?${WORKPLACE}\b`, 'iu');
const BASED_AFTER = /^-based\b/iu;
const SEPARATED_BEFORE = /[,(|/–—]\s?$|\s-\s$/u;
const SEPARATED_AFTER = /^\s?(?:$|[),|/–—]|-\s)/u;
/** Words that are about where people work or live. */
const WHEREABOUTS = new RegExp(
  raw`\b` +
    anyOf('work|working|based|locat\\w+|situated|liv(?:e|ing)|mov(?:e|ing)', WORKPLACE) +
    raw`\b`,
  'iu',
);
const NEAR_CHARS = 60;

/** Whether the words around a town's name make it one, although it is an ordinary word. */
export function isUsedAsPlace({ text, kind }: Passage, { start, end }: Slice): boolean {
  const before = text.slice(Math.max(0, start - NEAR_CHARS), start);
  const after = text.slice(end, end + NEAR_CHARS);
  if (BASED_AFTER.test(after)) return true;
  if (DETERMINER_BEFORE.test(before)) return WORKPLACE_AFTER.test(after);
  if (PREPOSITION_BEFORE.test(before)) {
    const word = text.slice(start, end).toLowerCase();
    return !CAPITALIZED_WORDS.has(word) || (WHEREABOUTS.test(before) && !/^\s\d/u.test(after));
  }
  return kind === 'title' && SEPARATED_BEFORE.test(before) && SEPARATED_AFTER.test(after);
}
