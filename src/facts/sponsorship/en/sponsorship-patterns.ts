import { anyOf } from '../../patterns.ts';

const { raw } = String;

export const HINT =
  /sponsor|visa|citizen|u\.?s\.? person|h-?1b|immigration|permit|to work|clearance|authori[sz]/i;

/** A visa, a work permit, and the like. */
export const PERMIT =
  '(?:' +
  raw`(?:work|employment|employment-based|immigration|us|u\.s\.|uk|h-?1b|tn|j-?1|o-?1|skilled\sworker|tier\s\d|residence)[\s/-]` +
  '){0,2}' +
  anyOf(
    raw`visas?|work\spermits?|immigration|h-?1bs?|work\sauthori[sz]ation`,
    raw`employment\sauthori[sz]ation|green\scards?`,
  );
/**
 * `Visa sponsorship`, `sponsorship for a work visa`, `sponsorship` alone, `sponsor visas`,
 * `visa support`.
 */
export const CORE = new RegExp(
  raw`\b` +
    anyOf(raw`(?<permit>${PERMIT})(?:\s(?:or|and)\s${PERMIT})?\s|employ(?:ment|er)\s`) +
    raw`?(?<noun>sponsorships?)\b(?<for>\s(?:of|for)\s(?:an?\s|any\s|future\s){0,2}${PERMIT})?` +
    `|\\b(?<verb>sponsor(?:ing|s)?)\\b(?<object>\\s(?:(?!(?:the|event)\\b)[\\w-]{1,15}\\s){0,6}?${PERMIT})?` +
    `|\\b(?<support>${PERMIT}\\s(?:and\\srelocation\\s)?(?:support|assistance|help))\\b`,
  'giu',
);
export const PEOPLE_AFTER = new RegExp(
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
export const OTHER_BEFORE = new RegExp(
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
export const OTHER_PAPERS = new RegExp(
  raw`^\s(?:of|for)\s(?:an?\s|any\s|the\s)?` +
    anyOf(
      raw`export|import|security|licen[cs]\w{1,4}|clearances?|registrations?|certifications?`,
      'exams?|memberships?',
    ) +
    raw`\b`,
  'iu',
);
export const OTHER_AFTER = new RegExp(
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

export const DENIED_BEFORE = new RegExp(
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
export const DENIED_AFTER = new RegExp(
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
export const OFFERED_BEFORE = new RegExp(
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
export const OFFERED_AFTER = new RegExp(
  anyOf(
    raw`^(?:\sfor\s(?:this|the)\s[\w-]{1,15})?\s(?:(?:is|are|will\sbe|can\sbe)\s)?` +
      raw`(?:also\s|currently\s)?(?:available|provided|offered|supported|included|issued|possible|accepted)\b`,
    raw`^(?:\s(?:available|offered|provided))?\s?[:?]\s?(?:yes|available|offered|provided)\b`,
    raw`^\s(?:accepted|available|offered|provided|possible)\b`,
  ),
  'iu',
);
/** Sponsorship without a word about visas means them if nothing else follows. */
export const OFFER_ENDS =
  /^\s?(?:[.,;!)]|$|for\s(?:this|qualified|eligible|the\sright|candidates|applicants|international)\b)/iu;
export const WE_BEFORE = new RegExp(
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
export const NEED_BEFORE = new RegExp(
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
export const WITHOUT = /\bwithout\b/iu;
export const AUTHORISED =
  /\b(?:authori[sz]\w+|eligib\w+|right|entitled|permitted|able|legally|work)\b/iu;
export const REFUSED_BEFORE = new RegExp(
  anyOf(
    raw`\b(?:not|cannot|unable\sto|n['’]t|only)\s(?:be\s)?(?:able\sto\s)?` +
      raw`(?:open\sto|consider\w*|hir\w+|accept\w*|employ|proceed\w*|move)\b`,
    raw`\b(?:must|should|may|can|do|does|will)\s?(?:not|n['’]t)\s` +
      raw`(?:now\sor\sin\sthe\sfuture\s|now\s)?(?:require|need)\b`,
  ),
  'iu',
);
export const REFUSED_AFTER = new RegExp(
  raw`^[^.;?]{0,60}\b(?:will\snot|cannot|are\snot|is\snot|won['’]t|aren['’]t)\s(?:be\s)?` +
    raw`(?:\w+\s)?(?:considered|eligible|accepted|hired|moved)`,
  'iu',
);
export const NOT_NEEDED = /\b(?:needed|required|necessary|a\sproblem|an\sissue|considered\sin)\b/iu;

/** A question to the applicant states nothing about the employer. */
export const QUESTION = /\?\s*$|^(?:will|do|does|would|are|is|can)\syou\b/iu;
export const CONDITION = new RegExp(
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
export const ELSEWHERE = /\b(?:future|where|when|once|while|whilst|although|though|whereas)\b/iu;
/** An offer for people with a certain occupation: `for engineers`. */
export const FOR_OTHERS = new RegExp(
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
export const ONLY = /^[^.;]{0,60}\bonly\b/iu;
export const OTHER_ROLES =
  /\b(?:similar|related|other|more)\s(?:\w{1,15}\s)?(?:jobs|roles|openings|positions)\b/iu;
