import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** Words right before or after a list of countries that relate it to applicants. */
export interface Cue {
  words: RegExp;
  /** Whether the words can only mean that applicants must be there. */
  certain: boolean;
  /** Whether they state where the role is. */
  isLocation?: boolean;
}

const NOW = '(?:(?:currently|physically|legally|permanently|already|also)\\s){0,2}';
const BE_IN =
  raw`(?:(?:be|are|is)\s)?(?:currently\s|physically\s)?` +
  anyOf(
    'based|located|living|residing|present|domiciled|situated',
    raw`(?:an?\s)?(?:legal\s)?residents?`,
  ) +
  '|reside|live|be';
const IN =
  raw`\s(?:in|within|inside|of|from|across|anywhere\s(?:in|within))\s(?:(?:either|any|all)\s)?(?:the\s)?` +
  raw`(?:(?:continental|contiguous|mainland)\s)?` +
  // `one of the following states: `, `the tri-state area (`
  raw`(?:(?:any\s|one\s)?(?:of\s)?(?:the\s|these\s|our\s)?(?:[\w-]{1,14}\s){0,3}` +
  raw`(?:areas?|regions?|states|provinces|countries|locations)\s?[:(–—-]\s?)?`;
const PEOPLE =
  '(?:applicants?|candidates?|people|persons?|individuals?|residents|those|anyone|students?|interns?|applications?|talent|colleagues)';
const ROLE = '(?:role|position|job|opportunity|work|contract|internship|team\\smember)';
const AREAS = '(?:states|provinces|countries|locations|regions|territories|areas)';
const WHO = `(?:\\s(?:who\\s|that\\s)?(?:must\\s|have\\sto\\s)?${NOW}(?:${BE_IN}))?`;
const ONLY = '\\b(?:only|solely|exclusively)';
const CANNOT =
  raw`(?:cannot|can\snot|unable\sto|not|(?:ca|do|wo|are)n['’]t)\s(?:currently\s|able\sto\s)?` +
  '(?:consider|accept|hire|employ|considering|accepting|hiring)';
const OUTSIDE = 'outside(?:\\sof)?\\s(?:the\\s)?';
const TO_WORK = '\\sto\\s(?:legally\\s)?work\\s(?:full[- ]time\\s)?';

/** `must be located in`, `are required to reside in`. */
export const MUST = createCueBefore(
  raw`\b` +
    anyOf(
      raw`must|needs?\sto|ha(?:ve|s)\sto|(?:is|are)\srequired\sto|required\sto`,
      raw`requires?\s(?:candidates|applicants|you)\sto|should`,
    ) +
    raw`\s${NOW}(?:${BE_IN})(?:\sand\s(?:work|working))?${IN}`,
);

/** `Candidates outside of …`, if what follows rejects them. */
export const TURNED_AWAY = {
  before: createCueBefore(`\\b${PEOPLE}${WHO}\\s${OUTSIDE}`),
  after:
    /^\s(?:will|can|are|is)(?:not|n['’]t|\snot)\s(?:be\s)?(?:considered|eligible|accepted|able)/iu,
};

/** Tried in this order, certain cues first. */
export const CUES_BEFORE: readonly Cue[] = [
  { words: MUST, certain: true },
  {
    words: createCueBefore(
      raw`${ONLY}\s(?:to\s)?(?:` +
        raw`(?:considering|accepting|hiring|open\sto|consider|accept|hire|available\sto|for)\s` +
        raw`)?(?:to\s)?(?:applications\sfrom\s)?${PEOPLE}${WHO}${IN}`,
    ),
    certain: true,
  },
  {
    words: createCueBefore(
      `\\b(?:open|available|limited|restricted)\\s(?:only\\s|exclusively\\s)?to\\s${PEOPLE}${WHO}${IN}`,
    ),
    certain: true,
  },
  {
    words: createCueBefore(
      `${ONLY}\\s(?:hire|hiring|hires|recruit|recruiting|considered)\\s(?:people\\s)?(?:in|within|from)\\s(?:the\\s)?`,
    ),
    certain: true,
  },
  {
    words: createCueBefore(
      raw`\b${CANNOT}\s(?:applications\sfrom\s)?(?:${PEOPLE})?` +
        raw`(?:\s(?:who\sare\s)?(?:based|located|living|residing))?\s?(?:from\s)?${OUTSIDE}`,
    ),
    certain: true,
  },
  {
    words: createCueBefore(
      raw`\b` +
        anyOf('authori[sz]ed|authori[sz]ation|eligible|eligibility|entitled|permitted|right|able') +
        raw`${TO_WORK}(?:in|within|from|for\sany\semployer\sin)\s(?:the\s)?`,
    ),
    certain: false,
  },
  {
    words: createCueBefore('\\bwork\\s(?:authori[sz]ation|permit|visa)\\s(?:in|for)\\s(?:the\\s)?'),
    certain: false,
  },
  {
    words: createCueBefore(
      raw`\b(?:remote(?:ly)?|work\sfrom\shome|anywhere)` +
        raw`(?:\s${ROLE})?(?:\s(?:(?:is|that\sis)\s)?(?:based|located|open|available|possible|working))?\s?` +
        raw`(?:[-–—(,:|]|within|in|across|from|anywhere\s(?:in|within))\s?(?:any\s)?(?:the\s)?`,
    ),
    certain: false,
  },
  { words: /^(?:(?:fully|100%)\s)?remote\s(?:the\s)?$/iu, certain: false },
  {
    words: createCueBefore(
      raw`\b(?:hir(?:e|es|ing)|employ(?:s|ing)?|recruit(?:s|ing)?|looking\sfor|seek(?:s|ing)?)\s(?:[\w-]{1,14}\s){0,5}?` +
        raw`(?:${PEOPLE}${WHO}\s)?${IN.slice(2)}`,
    ),
    certain: false,
  },
  {
    words: createCueBefore(
      raw`\b(?:employ|hire|recruit|consider|accept|welcome|seek|considering|accepting|hiring|open\sto|for|from)` +
        raw`\s(?:[\w-]{1,14}\s){0,3}?${PEOPLE}${WHO}${IN}`,
    ),
    certain: false,
  },
  {
    words: createCueBefore(
      raw`\b(?:hir|employ|recruit|eligib|reside|live|based|located|applicants|candidates|accept|remote|work)` +
        raw`[\w\s,’'-]{0,60}\b(?:following|these|eligible|approved|supported|below|certain)` +
        raw`\s(?:[\w.]{1,10}\s){0,2}${AREAS}[\w\s,’'-]{0,40}[:(–—]\s?`,
    ),
    certain: false,
  },
  {
    words: createCueBefore(
      raw`^(?:eligible|approved|supported|hiring|permitted)\s(?:[\w.]{1,10}\s)?${AREAS}\s?[:–—-]\s?`,
    ),
    certain: false,
  },
  {
    words: createCueBefore(
      raw`^(?:(?:job|role|work|office|primary|hiring|remote)\s)?` +
        raw`(?:locations?|where|countr(?:y|ies)|regions?|based(?:\sin)?)(?:\(s\))?\s?[:–—-]\s?(?:the\s)?`,
    ),
    certain: false,
    isLocation: true,
  },
  {
    words: createCueBefore(
      raw`\b(?:this|the)\s(?:[\w-]{1,14}\s){0,3}${ROLE}\s(?:is|will\sbe|can\sbe)\s(?:[\w-]{1,14}\s){0,2}(?:based|located|done)${IN}`,
    ),
    certain: false,
    isLocation: true,
  },
  {
    words: createCueBefore(`\\b(?:applicants?|candidates?|residents?)${WHO}${IN}`),
    certain: false,
  },
  {
    words: createCueBefore(
      `\\byou(?:\\sare|\\swill\\sbe|['’]re)\\s(?:based|located|residing|resident)${IN}` +
        `|\\byou(?:\\scurrently|\\salready)?\\s(?:live|reside)${IN}`,
    ),
    certain: false,
  },
  { words: /^eligible\s(?:countries|locations)\s?:\s$/iu, certain: false },
];

export const CUES_AFTER: readonly Cue[] = [
  {
    words:
      /^(?:(?:-|\s)based)?\s(?:applicants?|candidates?|residents)\s(?:only|are\seligible|will\sbe\sconsidered)\b/iu,
    certain: true,
  },
  {
    words: new RegExp(
      raw`^(?:-|\s)` +
        anyOf(
          raw`(?:applicants?|candidates?|residents?|only|citizens?)\b`,
          // Of others, such as `a US-based company`, the text only tells where they are.
          raw`based\b(?=\s?(?:$|[.,;)!–—-]|(?:(?:and|or|only|preferred|remote)\b|${PEOPLE}|${ROLE})))`,
        ),
      'iu',
    ),
    certain: false,
  },
];

/** Words after areas that make them those of remote applicants: `Germany (remote)`. */
export const REMOTE_AFTER = /^\s?[-–—,(/|:]?\s?(?:(?:fully|100%)\s)?remote(?:ly)?\b/iu;

/** A heading or lead above the areas of applicants. */
export const HIRING_ABOVE = new RegExp(
  raw`\b(?:hir(?:e|ing)|employ|recruit|eligib\w+|applicants?|candidates?|reside|live|residents?|remote)\b`,
  'iu',
);
/** A heading or lead above the areas of a role. */
export const LOCATION_ABOVE =
  /^(?:(?:job|role|work|primary)\s)?(?:locations?|where|countr(?:y|ies)|regions?|states|based(?:\sin)?)(?:\(s\))?:?$/iu;

/** `open only to`, before `US residents`. */
export const OPEN_ONLY =
  /\b(?:(?:only|exclusively)\s(?:open|available)\sto|(?:open|available|limited|restricted)\s(?:only|exclusively)\sto)\s$/iu;
export const THEIR_PEOPLE = /^(?:(?:-|\s)based)?\s(?:applicants|candidates|residents)\b/iu;

function createCueBefore(words: string): RegExp {
  return new RegExp(`(?:${words})$`, 'iu');
}

/** Words of which some are in every sentence that states where applicants must be. */
export const LOCATION_CUE = new RegExp(
  raw`\b` +
    anyOf(
      'applicants? (?:from|in)|candidates? (?:from|in)|(?:located|based|resid|living|live) ?(?:in|ing|ence|ent)',
      'resid(?:e|es|ing|ency|ents?)|citizens?|citizenship|nationals?|work permit|right to work',
      'authori[sz](?:ed|ation)|eligib(?:le|ility) to work|eligible (?:countries|locations|states)',
      'worldwide|anywhere|globally|any country|countries|time ?zones?|overseas|abroad|onshore',
      'domestic(?:ally)?|nationwide|in-country|stateside|work from home in',
    ) +
    raw`\b`,
  'iu',
);
