import type { Sponsorship } from '../../../model/posting.ts';
import { extractCitizenship } from './citizenship.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import type { Mention, Passage, Extractor } from '../../../text/passage.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

const HINT = /sponsor|visa|citizen|u\.?s\.? person|h-?1b|immigration/i;

const PERMIT =
  '(?:' +
  raw`(?:work|employment|employment-based|immigration|us|u\.s\.|uk|h-?1b|tn|j-?1|o-?1)[\s/-]` +
  '){0,2}' +
  anyOf(
    raw`visas?|work\spermits?|immigration|h-?1bs?|work\sauthori[sz]ation`,
    raw`employment\sauthori[sz]ation|green\scards?`,
  );
/** `Visa sponsorship`, `sponsorship for a work visa`, `sponsorship` alone, `sponsor visas`, `visa support`. */
const CORE = new RegExp(
  raw`\b` +
    anyOf(raw`(?<permit>${PERMIT})(?:\s(?:or|and)\s${PERMIT})?\s|employ(?:ment|er)\s`) +
    raw`?(?<noun>sponsorships?)\b(?<for>\s(?:of|for)\s(?:an?\s|any\s|future\s){0,2}${PERMIT})?` +
    `|\\b(?<verb>sponsor(?:ing|s)?)\\b(?<object>\\s(?:(?!(?:the|event)\\b)[\\w-]{1,15}\\s){0,6}?${PERMIT})?` +
    `|\\b(?<support>${PERMIT}\\s(?:and\\srelocation\\s)?(?:support|assistance|help))\\b`,
  'giu',
);
const PEOPLE_AFTER = new RegExp(
  anyOf(
    raw`^\s(?:an?\s|any\s|new\s|new\san?\s)?` +
      anyOf(
        raw`candidates?|applicants?|individuals?|employees|people|you|international|for\sthis`,
        raw`at\sthis\stime|this\s(?:role|position)`,
      ) +
      raw`\b`,
    raw`^\s?(?:[.,;)]|$)`,
  ),
  'iu',
);

/** Words before "sponsorship" that make it something other than a visa. */
const OTHER_BEFORE = new RegExp(
  raw`\b` +
    anyOf(
      'events?|executive|brand|corporate|sports?|conferences?|marketing|content|clubs?',
      'financial|clinical|trial|athlete|team|project|program|programme|business|title|equity',
      'charity',
    ) +
    raw`[\s-]$`,
  'iu',
);
/** Other documents that are sponsored: `sponsorship for an export licence`. */
const OTHER_PAPERS = new RegExp(
  raw`^\s(?:of|for)\s(?:an?\s|any\s|the\s)?` +
    anyOf(
      raw`export|import|security|licen[cs]\w{1,4}|clearances?|registrations?|certifications?`,
      'exams?|memberships?',
    ) +
    raw`\b`,
  'iu',
);
const OTHER_AFTER = new RegExp(
  anyOf(
    raw`^\s(?:of|for)\s(?:(?!(?:this|your|work|an?\svisa)\b)[\p{L}-]{1,20}\s){0,3}?` +
      anyOf(
        'events?|teams?|conferences?|meetups?|initiatives?|projects?|clubs?|sports?|programs?',
        raw`programmes?|communit\w+|charit\w+`,
      ),
    raw`^\s(?:packages?|levels?|sales|deals?|opportunit\w+|agreements?|revenue|strategy|manager)`,
  ),
  'iu',
);

const DENIED_BEFORE = new RegExp(
  anyOf(
    raw`\b(?:(?:do|does|will|is|are)\s(?=not))?` +
      anyOf(
        'no|not|never|cannot|unable|unavailable|ineligible|nor|neither',
        raw`(?:ca|wo|do|does|is|are)n['’]t|can\snot`,
      ) +
      raw`\b(?:` +
      raw`\s(?!` +
      anyOf(
        'if|but|only|without|we|you|your|and|so|because|it|they|who|that|can|will|get|have|has',
      ) +
      raw`\b` +
      raw`)[\w-]{1,15}` +
      raw`){0,6}\s$`,
    raw`\bno\s$`,
  ),
  'iu',
);
const DENIED_AFTER = new RegExp(
  anyOf(
    raw`^(?:\s(?:for|at|in)(?:\s[\w-]{1,15}){1,5})?\s(?:(?:is|are|will|can|would)\s)?` +
      raw`(?:(?:currently|presently|be|also)\s){0,2}(?:not|unavailable|(?:is|are|wo|ca)n['’]t)\b(?:` +
      raw`\s(?:be\s)?(?:available|provided|offered|possible|supported|an\soption)` +
      ')?',
    raw`^\s(?:is|are|wo|ca)n['’]t\b` +
      raw`(?:\s(?:be\s)?(?:available|provided|offered|possible|supported))?`,
    raw`^(?:\s(?:available|offered|provided))?\s?[:?–-]{1,2}\s?(?:no|none|not)\b`,
  ),
  'iu',
);
const OFFERED_BEFORE = new RegExp(
  anyOf(
    raw`\b` +
      anyOf(
        raw`we|fixture|company|employer|role|position|job|internship|happy\sto|able\sto|will|can`,
        'does|do',
      ) +
      raw`(?:['’](?:ll|re))?\s(?:(?:[\w-]{1,12})\s){0,3}?` +
      anyOf(
        'offer|offers|provide|provides|give|support|supports|extend|include|includes',
        raw`eligible\sfor|comes\swith`,
      ) +
      raw`\s(?:(?:full|our|an?|new|the)\s){0,2}$`,
    raw`\beligible\sfor\s$`,
  ),
  'iu',
);
const OFFERED_AFTER = new RegExp(
  anyOf(
    raw`^(?:\sfor\s(?:this|the)\s[\w-]{1,15})?\s(?:(?:is|are|will\sbe|can\sbe)\s)?` +
      raw`(?:also\s|currently\s)?(?:available|provided|offered|supported|included)\b`,
    raw`^(?:\s(?:available|offered|provided))?\s?[:?]\s?(?:yes|available|offered|provided)\b`,
  ),
  'iu',
);
/** Sponsorship without a word about visas means them if nothing else follows. */
const OFFER_ENDS =
  /^\s?(?:[.,;!)]|$|for\s(?:this|qualified|eligible|the\sright|candidates|applicants|international)\b)/iu;
const WE_BEFORE = new RegExp(
  anyOf(
    raw`\b(?:we|role|position|company|employer)(?:['’](?:ll|re))?\s(?:` +
      raw`(?:do|will|can|also|happily|gladly|currently|are|able|happy|glad|to|regularly)\s` +
      '){0,4}$',
    raw`(?<!\byou\s)\b(?:will|happy\sto)\s$`,
  ),
  'iu',
);

/**
 * Words about an applicant's need of a visa; the rest of the sentence states the employer's answer.
 */
const NEED_BEFORE = new RegExp(
  raw`\b` +
    anyOf(
      raw`requir(?:e|es|ed|ing)|need(?:s|ed|ing)?|seek(?:s|ing)?|request\w*|regarding|without`,
    ) +
    raw`\s(?:` +
    anyOf(
      raw`for|of|any|a|an|the|[\w]{1,20}['’]s|current|future|employer|company|now|or|in|our`,
      'additional|to|requiring|needing|need',
    ) +
    raw`\s` +
    '){0,9}$',
  'iu',
);
const WITHOUT = /\bwithout\b/iu;
const AUTHORISED = /\b(?:authori[sz]\w+|eligib\w+|right|entitled|permitted|able|legally|work)\b/iu;
const REFUSED_BEFORE = new RegExp(
  anyOf(
    raw`\b(?:not|cannot|unable\sto|n['’]t|only)\s(?:be\s)?(?:able\sto\s)?` +
      raw`(?:open\sto|consider\w*|hir\w+|accept\w*|employ|proceed\w*|move)\b`,
    raw`\b(?:must|should|may|can|do|does|will)\s?(?:not|n['’]t)\s` +
      raw`(?:now\sor\sin\sthe\sfuture\s|now\s)?(?:require|need)\b`,
  ),
  'iu',
);
const REFUSED_AFTER = new RegExp(
  raw`^[^.;?]{0,60}\b(?:will\snot|cannot|are\snot|is\snot|won['’]t|aren['’]t)\s(?:be\s)?` +
    raw`(?:\w+\s)?(?:considered|eligible|accepted|hired|moved)`,
  'iu',
);
const NOT_NEEDED = /\b(?:needed|required|necessary|a\sproblem|an\sissue|considered\sin)\b/iu;

/** A question to the applicant states nothing about the employer. */
const QUESTION = /\?\s*$|^(?:will|do|does|would|are|is|can)\syou\b/iu;
const CONDITION = new RegExp(
  raw`\b` +
    anyOf(
      raw`may|might|if|unless|case[- ]by[- ]case|exceptional\w*|some|certain|select(?:ed)?|other`,
      raw`prefer\w*|depend\w*|except\w*|regardless|without\sregard|whether|however|but|always`,
      raw`prioriti[sz]\w+|(?:every|all)\s(?:roles?|positions?|cases?|candidates?\sand)`,
      raw`provided\s(?:that|you)`,
    ) +
    raw`\b`,
  'iu',
);
/** An offer for other roles, or at another time. */
const ELSEWHERE = /\b(?:future|where|when|once|while|whilst|although|though|whereas)\b/iu;
/** An offer for people with a certain occupation: `for engineers`. */
const FOR_OTHERS = new RegExp(
  raw`^(?:\s(?:(?:is|are)\s)?(?:available|offered|provided|possible))?\sfor\s(?!` +
    anyOf(
      'this|the|all|any|qualified|eligible|right|candidates?|applicants?|international',
      raw`successful|exceptional|strong|suitable|selected|you|those|people|individuals|non-\w+`,
      raw`work\w*|h-?1b|an?|up`,
    ) +
    raw`\b` +
    ')',
  'iu',
);
const ONLY = /^[^.;]{0,60}\bonly\b/iu;
const OTHER_ROLES =
  /\b(?:similar|related|other|more)\s(?:\w{1,15}\s)?(?:jobs|roles|openings|positions)\b/iu;
const CONTEXT_CHARS = 110;

/** Extracts whether a visa is sponsored, or only citizens are hired. */
export const extractSponsorship: Extractor<Sponsorship> = (passage) => {
  if (!HINT.test(passage.text)) return [];
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  if (QUESTION.test(text)) return [];
  const found = [...text.matchAll(CORE)].flatMap((match) =>
    toMentions({ ...passage, text }, match),
  );
  return [...found, ...extractCitizenship({ ...passage, text })].sort((a, b) => a.start - b.start);
};

function toMentions(
  { text, kind, heading }: Passage,
  match: RegExpExecArray,
): Mention<Sponsorship>[] {
  const [start, end] = [match.index, match.index + match[0].length];
  const before = getClauseBefore(text, start);
  const after = text.slice(end, end + CONTEXT_CHARS);
  const groups = match.groups ?? {};
  if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after) || OTHER_PAPERS.test(after)) return [];
  if (groups['verb'] !== undefined && groups['object'] === undefined && !PEOPLE_AFTER.test(after))
    return [];
  const statement = findStatement(groups, before, after);
  if (!statement) return [];
  const isUncertain =
    (statement.value === 'offered' &&
      (ELSEWHERE.test(before) || FOR_OTHERS.test(after) || ONLY.test(after))) ||
    CONDITION.test(before) ||
    CONDITION.test(after) ||
    kind === 'title' ||
    OTHER_ROLES.test(heading);
  return [
    {
      start: start - statement.charsBefore,
      end: end + statement.charsAfter,
      value: statement.value,
      certain: statement.certain && !isUncertain,
    },
  ];
}

interface Statement {
  value: Sponsorship;
  certain: boolean;
  /** Number of characters before and after that belong to the statement. */
  charsBefore: number;
  charsAfter: number;
}

function findStatement(
  groups: Record<string, string | undefined>,
  before: string,
  after: string,
): Statement | undefined {
  const ofPermit = ['permit', 'for', 'object', 'support'].some(
    (name) => groups[name] !== undefined,
  );
  const need = NEED_BEFORE.exec(before);
  if (need) return findStatementOfNeed(need, before, after, ofPermit);
  const denial = DENIED_AFTER.exec(after);
  if (denial)
    return NOT_NEEDED.test(after.slice(0, 60))
      ? undefined
      : createStatement('not-offered', '', denial[0]);
  if (/^\s(?:is|are)\s/iu.test(after) && NOT_NEEDED.test(after.slice(0, 30))) return undefined;
  const denied = DENIED_BEFORE.exec(before);
  if (denied) return createStatement('not-offered', denied[0], '');
  if (groups['verb'] !== undefined) {
    const certain = ofPermit && WE_BEFORE.test(before);
    return ofPermit ? { ...createStatement('offered', '', ''), certain } : undefined;
  }
  const offer = OFFERED_AFTER.exec(after);
  if (offer && groups['support'] === undefined) {
    const certain = ofPermit || OFFER_ENDS.test(after.slice(offer[0].length));
    return { ...createStatement('offered', '', offer[0]), certain };
  }
  const certain = OFFERED_BEFORE.test(before) && groups['support'] === undefined;
  return ofPermit ? { ...createStatement('offered', '', ''), certain } : undefined;
}

/** `Without the need for sponsorship`; `candidates who require sponsorship are not considered`. */
function findStatementOfNeed(
  need: RegExpExecArray,
  before: string,
  after: string,
  ofPermit: boolean,
): Statement | undefined {
  const earlier = before.slice(0, need.index);
  if (WITHOUT.test(need[0]) && AUTHORISED.test(earlier))
    return createStatement('not-offered', need[0], '');
  const refusal = REFUSED_AFTER.exec(after);
  if (refusal) return createStatement('not-offered', need[0], refusal[0]);
  if (REFUSED_BEFORE.test(before)) return createStatement('not-offered', need[0], '');
  const welcome = ofPermit && /\bwelcome|encouraged/iu.test(after);
  return welcome ? { ...createStatement('offered', '', ''), certain: false } : undefined;
}

function createStatement(value: Sponsorship, charsBefore: string, charsAfter: string): Statement {
  return { value, certain: true, charsBefore: charsBefore.length, charsAfter: charsAfter.length };
}

function getClauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT_CHARS), start);
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(': ')) + 1).trimStart();
}
