import type { Sponsorship } from '../../../model/posting.ts';
import type { Mention, Passage } from '../../../text/passage.ts';
import { anyOf } from '../../patterns.ts';
import { PERMIT } from './sponsorship-patterns.ts';

const { raw } = String;

const NOT = raw`(?:not|no|never|cannot|unable|neither|nor|(?:ca|wo|do|does|is|are)n['’]t)`;
const WORDS = raw`(?:\s[\w’'/-]{1,15})`;
const PERMITS = raw`(?:${PERMIT}|sponsorships?)\b`;

export interface SponsorshipMention extends Mention<Sponsorship> {
  /** Whether the words only imply it: `you must have the right to work`. */
  isImplied: boolean;
}

interface Statement {
  pattern: RegExp;
  value: 'offered' | 'not-offered' | 'citizens-only';
  certain: boolean;
  /** Whether the words only imply it: `you must have the right to work`. */
  isImplied?: boolean;
}

/** `A visa will be sponsored`, `your work permit is arranged and paid for by us`. */
const PASSIVE = new RegExp(
  raw`(?<no>\bno\s(?:\w{1,10}\s)?)?\b${PERMIT}(?<aux>(?:\s` +
    anyOf(
      raw`will|can|could|shall|is|are|may|might|would|be|also|being|currently|fully|happily|unfortunately`,
      raw`not|cannot|never|(?:wo|ca|is|are)n['’]t`,
    ) +
    raw`){1,4})\s(?:sponsored|arranged|organi[sz]ed|provided|paid|covered|supported|obtained|secured)\b`,
  'giu',
);
const NEGATED = new RegExp(raw`\b${NOT}\b`, 'iu');
const MAY = /\b(?:may|might|could)\b/iu;
/** Words that limit a statement to some cases. */
const CONDITION =
  /\b(?:may|might|if|unless|case[- ]by[- ]case|some|certain|depend\w*|whether|provided that|future)\b/iu;

const STATEMENTS: readonly Statement[] = [
  {
    value: 'not-offered',
    certain: true,
    pattern: new RegExp(
      raw`\b${NOT}${WORDS}{0,4}\s(?:eligible|meet|meets|qualif\w{1,4}|suitable|satisfy|criteria)${WORDS}{0,8}\s${PERMITS}`,
      'giu',
    ),
  },
  {
    value: 'not-offered',
    certain: true,
    pattern: new RegExp(
      raw`\b${NOT}\s(?:be\s)?(?:able\sto\s)?(?:consider\w{0,3}|accept\w{0,3}|employ|hire|recruit|progress|process)` +
        raw`${WORDS}{0,6}\s(?:need|require|requiring|needing)\w?${WORDS}{0,4}\s${PERMITS}`,
      'giu',
    ),
  },
  {
    value: 'not-offered',
    certain: true,
    pattern: new RegExp(
      raw`\b${NOT}${WORDS}{0,3}\s(?:help|assist|support|arrange|provide|offer|cover)${WORDS}{0,4}\s${PERMITS}`,
      'giu',
    ),
  },
  {
    value: 'not-offered',
    certain: true,
    pattern: new RegExp(
      raw`\b${NOT}${WORDS}{0,3}\s(?:hold|have|possess|own)${WORDS}{0,2}\ssponsor(?:ship)?\slicen[cs]e\b`,
      'giu',
    ),
  },
  {
    value: 'offered',
    certain: false,
    pattern: new RegExp(
      raw`\b(?:help|assist|support|arrange|cover|pay\sfor|apply\sfor|organi[sz]e)(?:s|ing)?\s` +
        raw`(?:(?:you|with|your|the|a|an|all|any|relocation|and|of|in|get|getting|obtain|obtaining|secure|for|costs?|fees?)\s){0,6}${PERMIT}\b`,
      'giu',
    ),
  },
  {
    value: 'offered',
    certain: false,
    pattern: new RegExp(
      raw`\b(?:welcome|encourage|open\sto|consider)\w{0,3}${WORDS}{0,8}\s(?:need|require|requiring|needing)\w?${WORDS}{0,3}\s${PERMITS}`,
      'giu',
    ),
  },
  {
    value: 'offered',
    certain: false,
    pattern: new RegExp(
      raw`\b(?:can|will|do|(?:happy|able|willing|glad|licen[cs]ed)\sto)\s(?:also\s)?sponsor\s` +
        raw`(?:(?:an?|the|any|all|our|right|strong|skilled|suitable|successful)\s){0,3}` +
        raw`(?:candidates?|applicants?|workers?|people|employees?|you)\b`,
      'giu',
    ),
  },
  {
    value: 'not-offered',
    certain: false,
    isImplied: true,
    pattern: new RegExp(
      raw`\b(?:must|need\sto|required\sto|requires?|should|only|ability\sto)${WORDS}{0,8}\s` +
        raw`(?:rights?|eligib\w{1,6}|authori[sz]\w{1,5}|entitled|entitlement|permission|permitted|allowed)` +
        raw`\sto\s(?:live\sand\s)?(?:legally\s)?work\b`,
      'giu',
    ),
  },
  {
    value: 'citizens-only',
    certain: false,
    isImplied: true,
    pattern: /\b(?:security|secret|ts\/sci|dv|sc|government|public trust)\sclearance\b/giu,
  },
];

/** Extracts statements about visas, permits and clearances that do not name a sponsorship. */
export function extractPermitStatements({ text, kind }: Passage): SponsorshipMention[] {
  const passive = [...text.matchAll(PASSIVE)].map((match) => {
    const { no, aux = '' } = match.groups ?? {};
    const isDenied = no !== undefined || NEGATED.test(aux);
    return toMention(match, isDenied ? 'not-offered' : 'offered', !MAY.test(aux), false);
  });
  const other = STATEMENTS.flatMap(({ pattern, value, certain, isImplied = false }) =>
    [...text.matchAll(pattern)]
      .filter(
        (match) =>
          value !== 'offered' ||
          !NEGATED.test(text.slice(Math.max(0, match.index - 40), match.index)),
      )
      .map((match) => toMention(match, value, certain, isImplied)),
  );
  const isUncertain = kind === 'title' || CONDITION.test(text);
  return [...passive, ...other].map((mention) => ({
    ...mention,
    certain: mention.certain && !isUncertain,
  }));
}

function toMention(
  match: RegExpExecArray,
  value: Sponsorship,
  certain: boolean,
  isImplied: boolean,
): SponsorshipMention {
  return { start: match.index, end: match.index + match[0].length, value, certain, isImplied };
}
