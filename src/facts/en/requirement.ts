import type { Passage } from '../../text/passage.ts';
import { anyOf, anyWord } from '../patterns.ts';
import type { Slice } from '../../text/sentences.ts';

const { raw } = String;

/**
 * How strongly a passage requires an item. `unspecified`: it names the item without a level.
 * `mixed`: something is preferred or not required, which may be the item or its neighbour.
 */
export type RequirementLevel = 'required' | 'preferred' | 'not-required' | 'unspecified' | 'mixed';

/** Longest sentence that is read. Anything longer is not prose. */
export const MAX_SENTENCE_CHARS = 20_000;

/** Distance within which words state the level of an item. */
const LOOKAHEAD_CHARS = 140;
const LOOKBEHIND_CHARS = 70;
/** The end of a lead matters most. */
const MAX_ABOVE_CHARS = 120;

const NEEDED = '(?:required|requirements?|mandatory|essential|necessary|needed|prerequisite|must)';
const NOT_REQUIRED = anyOf(
  raw`(?:\b(?:not|never)|n['’]t)\s(?:be\s)?(?:\w{1,12}\s){0,2}${NEEDED}\b`,
  raw`\b(?:optional|unnecessary|not matter)\b`,
);
/** `Would be great`, `would be an advantage`. */
const WELCOME =
  '(?:great|nice|lovely|fantastic|wonderful|awesome|good|excellent|brilliant|perfect|ideal|super|cool|terrific)';
const WOULD_BE = raw`(?:would|will|['’]d)\s(?:also\s)?be\s(?:\w{1,12}\s)?${WELCOME}`;
const WE_HOPE = raw`(?:(?:would|['’]d)\s(?:\w{1,12}\s)?(?:love|like|prefer|appreciate)|hop(?:e|ing)|wish)`;
const PREFERRED = anyOf(
  WOULD_BE,
  'prefer(?:red|able|ably)|desired|desirable|(?:nice|good)[- ]to[- ]have',
  raw`(?:given|have|get|receive)\s(?:\w{1,12}\s)?(?:preference|priority)|strengthens?`,
  'beneficial|advantageous|helpful|helps?|useful|valued|appreciated|(?<!\\bbe\\s)considered|welcomed?|encouraged|favou?red|ideally',
  raw`of\s(?:interest|value|benefit)|will\scount|counts\sin`,
  raw`ideal(?!\s(?:candidate|applicant|person|fit|profile|match|team|intern))`,
  raw`an?\s(?:\w{1,12}\s)?(?:plus|bonus|advantage|asset|benefit|nice[- ]to[- ]have)`,
  'plus(?=[.!)]|$)',
);
const REQUIRED = anyOf(
  'required|mandatory|essential|necessary|needed|compulsory|must[- ]haves?',
  raw`a\s(?:firm\s|hard\s)?(?:must|requirement)|(?:as|at)\sa\s(?:bare\s)?minimum`,
);
/**
 * `Preferred Qualifications` is a label for what follows, and does not describe what precedes it.
 */
const NO_LABEL = raw`(?![\w-]|\s?:|\s(?:qualif|skills|requirements|experience|education|attributes|criteria))`;

const CUE_AFTER = new RegExp(
  raw`(?<notRequired>${NOT_REQUIRED})|\b(?:(?<preferred>${PREFERRED})|(?<required>${REQUIRED}))${NO_LABEL}`,
  'iu',
);
/** End of a clause, also before a further item: `a PhD, experience with Python preferred`. */
const CLAUSE_END = new RegExp(
  anyOf(
    '[;•|]',
    raw`[.!?](?:\s|$)`,
    raw`,?\s[–—-]?\s?\(?(?:but|while|whereas|although|ideally|preferably)\s`,
    raw`,\s(?:and\s)?(?=additional|experience|knowledge|familiarity|prior|proficien|strong|with|publication)`,
  ),
  'iu',
);
/** Words between an item and a cue that may begin another item. */
const OTHER_ITEM =
  /[,:–—/]|\s-\s|\b(?:and|with|plus|experience|years?|skills?|knowledge|for|to|where|wh(?:ich|en|o|om)|that)\b/iu;
/** Words between an item and a cue that lead back to the item. */
const SAME_ITEM = new RegExp(
  anyOf(
    raw`^[\s:(–—-]*$`,
    // The cells of a row: `PhD in chemistry: Desirable`.
    raw`^[^,:;]{0,80}:\s$`,
    raw`\b` +
      anyOf('fields?|disciplines?|subjects?|areas?|degrees?|majors?|domains?') +
      raw`\)?\s?(?:(?:is|are|strongly|highly|also)\s){0,3}\(?$`,
  ),
  'iu',
);

const NO_FORMAL = anyOf(
  'formal|prior|previous|work|experience|college|university|advanced|graduate',
  'or|nor|and|other|additional|related|industry',
);
const NOT_REQUIRED_BEFORE = new RegExp(
  anyOf(
    raw`\bno\s(?:${NO_FORMAL}\s){0,4}`,
    raw`(?:\bnot|n['’]t|\bnever)\s(?:\w{1,12}\s)?(?:needs?|requires?|insist on|expect)\s(?:to have\s)?(?:an?\s)?`,
    raw`\b(?:no need (?:of|for)|regardless of)\s(?:an?\s)?`,
  ) + '$',
  'iu',
);
/** `No particular degree`: the denial may be about part of the item only. */
const DENIED_BEFORE = /\b(?:no|without|not)\s(?!(?:less|fewer|under)\b)(?:[\w’'-]{1,15}\s){0,3}$/iu;
/** Words between a cue and its item. */
const LINKING_WORDS =
  raw`(?:[:\s]{1,2}` +
  anyOf(
    'an?|the|your|that|you|who|those|someone|candidates?|applicants?|students?',
    'is|are|will|be|must|have|has|hold|holding|possess|includes?|given|completed?|graduated|pursuing|enrolled|working',
    'to|for|with|in|of|towards?|at|least|over|more|than|either|currently|recent',
    "minimum|min|bring|brings|offer|see|find|if|you['’](?:ve|ll|d|re)|they|he|she|got|had|some|also|already|has|having|should|would",
    'qualifications?|skills?|education|degrees?|requirements?',
  ) +
  raw`){0,10}[:\s(]{0,3}$`;
const PREFERRED_BEFORE = new RegExp(
  raw`\b` +
    anyOf(
      'prefer(?:red|ably|ence)?|ideally|bonus|(?:nice|good)[- ]to[- ]have|desired|desirable',
      `${WOULD_BE}|${WE_HOPE}`,
      raw`an?\s(?:\w{1,12}\s)?(?:plus|bonus|advantage|asset)(?=\s(?:if|to|when))`,
      raw`optional(?:ly)?|advantageous|plus\s?(?=:)`,
    ) +
    LINKING_WORDS,
  'iu',
);
const REQUIRED_BEFORE = new RegExp(
  raw`\b(?:must|requires?|required|requirement|minimum|at\sleast|mandatory|essential|needs?|asks?|insists?\son)${LINKING_WORDS}`,
  'iu',
);

const PREFERRED_ABOVE = anyWord(
  'prefer(?:red|ably|ences?)?|ideally|optional|advantageous|beneficial|desirables?',
  raw`(?:nice|good)[- ]to[- ]haves?|pluses|an? plus|plus(?=\s?[:!]|$)|extra credit|stand out|even better`,
  raw`bonus(?=\s(?:points?|skills?|qualif|if|for)|\s?[:!]|$)`,
  `${WOULD_BE}|${WE_HOPE}|(?:would|will) be an? (?:plus|bonus|asset|advantage)`,
);
const REQUIRED_ABOVE = anyWord(
  'minimum|required|must[- ]haves?|mandatory',
  '(?:essential|basic) (?:skills|qualifications?|criteria|requirements|experience)',
  raw`(?<=^)essential(?=\W?$)`,
);
/** Some boards call every requirement desired. */
const DESIRED_ABOVE = /\bdesired\b/iu;
/** Headings above pay, where `minimum` and `bonus` have other meanings. */
const PAY_HEADING = /\bpay\b|\bpaid\b|compensation|salary|benefits|perks/iu;

/** Headings and leads above requirements. */
const REQUIREMENT_HEADING = new RegExp(
  anyOf(
    'qualif|require|requisite|eligib|criteria|credential|prefer|desired|ideal|nice to|bonus|plus',
    raw`looking for|look for|who you are|about you\b|candidate|applicant|profile|background`,
    "you(?:['’]ll| will)? (?:have|bring|are|need|should)",
    raw`\bmust\b|\bwhat (?:we need|you)|educat|academic|skills|experience`,
  ),
  'iu',
);
/** Headings and leads above what the employer offers, or who the employer is. */
const OFFER_HEADING = new RegExp(
  anyOf(
    "you(?:['’]ll| will|['’]re going to)? (?:do|learn|gain|get|work on|receive|earn|enjoy)",
    raw`we (?:offer|do)|benefit|perks|\bpay\b|compensation|salary|skills you|\bwhy\b`,
    raw`about (?!you\b|the (?:role|job|position|candidate))`,
  ),
  'iu',
);

/** `Preferred: …`, at the start of a passage. */
const LABEL = /^[^:.;!?]{3,48}:(?=\s)/u;

/**
 * Gets the texts above a passage, the nearest first: its label, the end of its lead, its heading.
 */
export function getTextAbove({ text, lead, heading }: Passage): string[] {
  const [label = ''] = LABEL.exec(text) ?? [];
  return [label, lead.slice(-MAX_ABOVE_CHARS), heading.slice(0, MAX_ABOVE_CHARS)];
}

/** Whether a passage is under a heading or lead for requirements. */
export function isUnderRequirements(passage: Passage): boolean {
  const above = getTextAbove(passage).find(
    (words) => REQUIREMENT_HEADING.test(words) || OFFER_HEADING.test(words),
  );
  return above !== undefined && !OFFER_HEADING.test(above);
}

/**
 * Finds how strongly a passage requires an item, from its own words, its lead and its heading.
 *
 * @param bounds end of the previous item and start of the next one
 */
export function findRequirement(passage: Passage, item: Slice, bounds: Slice): RequirementLevel {
  const { text } = passage;
  const before = takeLastClause(
    text.slice(Math.max(bounds.start, item.start - LOOKBEHIND_CHARS), item.start),
  );
  if (NOT_REQUIRED_BEFORE.test(before)) return 'not-required';
  if (DENIED_BEFORE.test(before)) return 'mixed';
  const after = takeFirstClause(
    text.slice(item.end, Math.min(bounds.end, item.end + LOOKAHEAD_CHARS)),
  );
  const cue = CUE_AFTER.exec(after);
  const cueLevel = cue && getCueLevel(cue);
  const isCueNear = cue !== null && isSameItem(after.slice(0, cue.index));
  if (cueLevel && isCueNear) return cueLevel;
  if (PREFERRED_BEFORE.test(before)) return 'preferred';
  if (REQUIRED_BEFORE.test(before))
    return cueLevel && cueLevel !== 'required' ? 'mixed' : 'required';
  if (cueLevel && cueLevel !== 'required') return 'mixed';
  for (const above of getTextAbove(passage)) {
    if (PAY_HEADING.test(above)) return 'unspecified';
    const preferred = PREFERRED_ABOVE.test(above);
    const required = REQUIRED_ABOVE.test(above);
    if ((preferred && required) || DESIRED_ABOVE.test(above)) return 'mixed';
    if (preferred) return 'preferred';
    if (required) return 'required';
  }
  return 'unspecified';
}

function getCueLevel({ groups = {} }: RegExpExecArray): 'required' | 'preferred' | 'not-required' {
  if (groups['notRequired'] !== undefined) return 'not-required';
  return groups['preferred'] === undefined ? 'required' : 'preferred';
}

function isSameItem(gap: string): boolean {
  return !OTHER_ITEM.test(gap) || SAME_ITEM.test(gap);
}

function takeFirstClause(text: string): string {
  const end = text.search(CLAUSE_END);
  return end < 0 ? text : text.slice(0, end);
}

function takeLastClause(words: string): string {
  const text = words.replaceAll(/(ideally|preferably),/giu, '$1');
  const start = Math.max(text.lastIndexOf(';'), text.lastIndexOf(','), text.lastIndexOf('•'));
  return text.slice(start + 1);
}

/** Words of a wish anywhere near an item: it may be one, however the sentence is built. */
const WISH = new RegExp(
  raw`\b(?:${PREFERRED}|${WE_HOPE}|ideal|bonus|desir\w*|could|might|may|optional\w*|plus)\b`,
  'iu',
);

/** Words of a wish in a line above a list. */
const WISH_LABEL = new RegExp(
  raw`\b(?:${PREFERRED}|${WE_HOPE}|ideal|bonus|desir\w*|optional\w*|plus|extra)\b`,
  'iu',
);

/** Longest line that is above a list without being its heading. */
const MAX_LINE_CHARS = 60;

/**
 * Whether a passage, what stands above it or a short line further up has any word of a wish.
 *
 * @param passages all passages of the text, in order
 */
export function mayBeWish(passage: Passage, passages: readonly Passage[]): boolean {
  const lines = passages
    .slice(0, passages.indexOf(passage))
    .flatMap(({ text, kind }) => (text.length <= MAX_LINE_CHARS && kind !== 'title' ? text : []));
  const label = lines.findLast((text) => WISH_LABEL.test(text) || REQUIRED_ABOVE.test(text));
  return (
    (label !== undefined && WISH_LABEL.test(label)) ||
    [passage.text.slice(0, MAX_SENTENCE_CHARS), ...getTextAbove(passage)].some((text) =>
      WISH.test(text),
    )
  );
}

const NEED = new RegExp(raw`\b(?:${REQUIRED}|requires?|must|at least|minimum)\b`, 'iu');

/** Whether a passage itself has a word with which an item is required. */
export function hasWordOfNeed({ text }: Passage): boolean {
  return NEED.test(text.slice(0, MAX_SENTENCE_CHARS));
}

const REQUIREMENT_WORD = new RegExp(
  raw`\b` +
    anyOf(
      raw`requir\w*|must|mandatory|necessary|needed|need not|prefer\w*|plus|optional|desir\w*`,
      raw`ideal\w*|nice to have|bonus|advantage\w*|welcome|no (?:\w+ )?degree`,
      `${WOULD_BE}|${WE_HOPE}`,
    ) +
    raw`\b`,
  'iu',
);

/** Whether a sentence states a requirement by itself, without a heading. */
export function statesRequirement(text: string): boolean {
  return REQUIREMENT_WORD.test(text.slice(0, MAX_SENTENCE_CHARS));
}
