import type { Passage } from '../../../text/passage.ts';
import type { Slice } from '../../../text/sentences.ts';
import { anyOf } from '../../patterns.ts';
import { findAddressPartEnd } from './address.ts';
import { WORKPLACE } from './workplace.ts';

const { raw } = String;

/** The part of a passage that states where the role is: `Seattle or Austin, Texas`. */
export interface PlaceStatement extends Slice {
  /** The capitalised names in it, known or unknown. */
  names: readonly Slice[];
  /** Whether the role is there and nowhere else, without conditions. */
  isSettled: boolean;
  /** Whether it has a street, a building or a post code, besides names of parts of a town. */
  isAddress: boolean;
}

/** Cheap test that rules out nearly all passages. */
const HINT = new RegExp(
  anyOf(
    raw`\b` +
      anyOf(
        'based|located|situated|offered|locations?|place|workplace|station|city|where',
        '(?:is|be|role|position|job) (?:in|at|from|out of|on-?site|hybrid|fully)',
        raw`work (?:[\w-]{1,12} ){0,2}(?:in|at|from|out of)`,
      ) +
      raw`\b`,
    raw`['’]s in\b`,
  ),
  'i',
);

const NOTE = '(?:please\\snote(?:\\sthat)?:?\\s|note:?\\s)?';
const ROLE = anyOf(
  'role|position|job|internship|opportunity|programme|program|post|vacancy|placement',
  'fellowship|apprenticeship|assignment|traineeship',
);
const MODE =
  '(?:fully|full-time|on-?site|on\\ssite|in-office|in-person|hybrid|physically|permanently)';
const BASED = '(?:based|located|situated|offered)';
const AT = '(?:in|at|out\\sof|from)';
/** `This full-time role is an on-site position based in`. */
const ROLE_IS =
  `(?:this|the)\\s(?:(?!(?:of|for|behind|with|from|to)\\s)[\\w-]{1,20}\\s){0,3}${ROLE}(?:\\sis|\\swill\\sbe|['’]s)\\s` +
  raw`(?:an?\s(?:[\w-]{1,20},?\s){0,3}${ROLE}\s)?(?:to\sbe\s)?(?:${MODE},?\s(?:and\s)?){0,2}` +
  raw`(?:${BASED}\s)?(?:${MODE}\s)?${AT}`;
const THIS_IS =
  raw`this\sis\san?\s(?:[\w-]{1,20},?\s){0,4}?${ROLE}\s(?:(?:that|which)\sis\s)?(?:${MODE}\s)?` +
  raw`(?:${BASED}\s)?${AT}`;
const YOU_ARE = `you(?:\\swill|['’]ll)\\sbe\\s(?:${MODE}\\s)?${BASED}\\s${AT}`;
const YOU_WORK = `you(?:\\swill|['’]ll|\\smust|\\swould|\\sare\\sexpected\\sto)?\\s(?:be\\s)?work(?:ing)?\\s(?:${MODE}\\s)?${AT}(?:\\s(?:our|the))?`;
const PLACE_IS =
  raw`(?:the\s)?(?:(?:job|work|office|role|primary)\s)?(?:location|place(?:\sof\swork)?)` +
  raw`(?:\snamed)?(?:\sfor\sthis\srole)?\sis(?:\sin)?`;
const LABEL =
  raw`(?:(?:job|work|office|role)\s)?` +
  anyOf(raw`locations?|place(?:\sof\swork)?|city|duty\sstation|workplace|based\sin|where`) +
  raw`(?:\(s\))?\s?(?::|–|—|-\s)`;
const CUE = new RegExp(
  `^${NOTE}(?:${ROLE_IS}|${THIS_IS}|${YOU_ARE}|${YOU_WORK}|${PLACE_IS}|${LABEL})\\s{0,2}`,
  'iu',
);

/** `Based in Seattle, this role`. */
const BASED_IN = /^(?:based|located)\s(?:in|at|out\sof)\s/iu;
const THEN_ROLE = new RegExp(`^,\\s(?:this|the)\\s(?:[\\w-]{1,20}\\s){0,3}${ROLE}\\b`, 'iu');

/** A later clause may state it too: `The pay is good, and this role is based in`. */
const CLAUSE = /(?:[;:–—]|,\sand|\sand)\s(?=th(?:is|e)\s|you(?:\s|['’]ll))/giu;
const MAX_CLAUSE_CHARS = 300;

/** Headings under which a line is only a place. */
const PLACE_HEADING =
  /^(?:(?:job|work|office)\s)?(?:locations?|place(?: of work)?|where(?: you(?:['’]ll| will) work)?)(?:\(s\))?:?$/iu;

const LIST_ONLY = /^\s?(?:offices?)?\s?(?:$|[.(;,–—-])/iu;

/** Headings above other roles. */
const OTHER_ROLES =
  /\b(?:similar|related|other|more)\s(?:\w{1,15}\s)?(?:jobs|roles|openings|positions|vacancies|opportunities|internships)\b/iu;

/** Words before a statement that make it conditional, or about something else. */
const CONDITION = new RegExp(
  raw`\b` +
    anyOf(
      'if|for|when|where|whether|unless|should|not|candidates|applicants|employees|other',
      raw`another|some|e\.g|example|previous(?:ly)?`,
    ) +
    raw`\b`,
  'iu',
);
/** Words after a statement that add other places. */
const MORE = new RegExp(
  anyOf(
    raw`^.{0,24}\bor\b`,
    raw`\b` +
      anyOf(
        raw`other|another|any|also|additional|additionally|but|prefer\w*|ideally|alternativ\w+`,
        raw`flexib\w+|relocat\w*|one of|e\.g|such as|including|for now|initial\w*|first|then`,
        raw`temporar\w*|until|unless|depend\w*|remote\w*|anywhere|elsewhere|worldwide|global\w*`,
        raw`open to|willing|consider\w*|however|though|although|except|not`,
      ) +
      raw`\b`,
    '[+&?]',
  ),
  'iu',
);

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.-]{0,40}";
const TOKEN = new RegExp(
  '\\s{0,3}(?:' +
    '(?<other>' +
    anyOf(
      'full[- ]time|part[- ]time|hybrid|on-?site|in-office|in-person',
      raw`${WORKPLACE}\sin|${WORKPLACE}`,
      'metro|region|our|the|both|either|downtown|central|greater|of|de|la|le|du|upon|am',
    ) +
    raw`(?![\p{L}'’-])` +
    ')' +
    '|' +
    '(?<or>[,/|;&()•·]|(?:and|or|and/or)(?!\\p{L}))|' +
    `(?<name>${CAPITAL}))`,
  'iuy',
);
const MAX_TOKENS = 60;
const LOOKAHEAD_CHARS = 240;

/** Finds the statements of where the role is. */
export function findPlaceStatements(passage: Passage): PlaceStatement[] {
  const { text, heading, kind } = passage;
  if (kind !== 'sentence' || OTHER_ROLES.test(heading)) return [];
  if (PLACE_HEADING.test(heading))
    return readList(text, 0).filter(({ end }) => LIST_ONLY.test(text.slice(end)));
  const [based] = BASED_IN.exec(text) ?? [];
  if (based !== undefined) {
    return readList(text, based.length).filter(({ end }) =>
      THEN_ROLE.test(text.slice(end, end + LOOKAHEAD_CHARS)),
    );
  }
  if (!HINT.test(text.slice(0, 2 * MAX_CLAUSE_CHARS))) return [];
  return findClauses(text).flatMap((start) => {
    const clause = text.slice(start, start + MAX_CLAUSE_CHARS);
    const cue = CUE.exec(clause);
    if (!cue || CONDITION.test(text.slice(0, start))) return [];
    return readList(text, start + cue[0].length);
  });
}

/** Finds the starts of the clauses of a sentence. */
function findClauses(text: string): number[] {
  const ends = [...text.slice(0, MAX_CLAUSE_CHARS).matchAll(CLAUSE)];
  return [0, ...ends.map((match) => match.index + match[0].length)];
}

/** Reads the list of places that starts at `index`, if there is one. */
function readList(text: string, index: number): PlaceStatement[] {
  const names: Slice[] = [];
  let joined = false;
  let isAddress = false;
  let at = index;
  for (let count = 0; count < MAX_TOKENS; count += 1) {
    const partEnd = findAddressPartEnd(text, at);
    if (partEnd !== undefined) {
      at = partEnd;
      isAddress = true;
      joined = false;
      continue;
    }
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token) break;
    at += token[0].length;
    const name = token.groups?.['name'];
    const last = names.at(-1);
    if (name === undefined) joined = false;
    else if (!/^\p{Lu}/u.test(name)) {
      at -= token[0].length;
      break;
    } else if (joined && last) last.end = at;
    else names.push({ start: at - name.length, end: at });
    if (name !== undefined) joined = true;
  }
  const [first] = names;
  const final = names.at(-1);
  if (!first || !final) return [];
  // A full stop ends the sentence, except in `D.C.`
  if (/(?<!\.\p{Lu})\.$/u.test(text.slice(final.start, final.end))) final.end -= 1;
  const rest = text.slice(final.end, final.end + LOOKAHEAD_CHARS);
  return [
    {
      start: first.start,
      end: final.end,
      names,
      isAddress,
      isSettled: !MORE.test(rest) && !/remote/iu.test(text.slice(index, final.end)),
    },
  ];
}
