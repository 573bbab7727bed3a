import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** Words that ask for at least, or ideally, the time after them. */
const AT_LEAST = raw`(?:at\sleast|a?\s?min(?:imum|\.)?(?:\sof)?|over|more\sthan|not\sless\sthan)`;
const WORKED = anyOf(
  raw`work(?:ed|ing)|served|serving|employed|practi[sc](?:ed|ing)|taught|teaching|driven|driving`,
  raw`been|run|running|managed|managing|spent|qualified|trained|held|cooked|cooking`,
);
/** `Must have worked as an electrician for at least …`. */
const WORKED_FOR = new RegExp(
  raw`\b${WORKED}\b[^.;:]{0,60}\sfor\s(?:${AT_LEAST}\s)?$|\bspent\s(?:${AT_LEAST}\s)?$`,
  'iu',
);
/** `… in a similar role`. */
const IN_SIMILAR =
  /^\s(?:in|as|of|on|with|at)\s(?:an?\s|the\s)?(?:similar|comparable|equivalent|related|relevant|same)\b/iu;
/** `… in a customer-facing role`. */
const IN_ROLE = new RegExp(
  raw`^\s(?:in|as|on|with|at)\s(?:an?\s|the\s)?(?:[\p{L}/&’'-]{1,20}\s){0,4}` +
    anyOf(
      'roles?|positions?|jobs?|posts?|capacity|settings?|environments?|industry|sector|field|trade',
      'profession|business|kitchens?|restaurants?|shops?|office|school|hospital|warehouse|sites?',
    ) +
    raw`\b`,
  'iu',
);
/** `You bring five years in …`, `ideally three years in …`. */
const BROUGHT = new RegExp(
  raw`\b` +
    anyOf(
      raw`(?:bring|having|possess|offer|have|need|require|want)(?:s|ing)?`,
      'ideally|preferably|minimum|at least',
    ) +
    raw`\s(?:an?\s)?(?:(?:solid|good|full|some|another)\s)?(?:${AT_LEAST}\s)?$`,
  'iu',
);
const AT_WORK = /^\s(?:in|as|on)\s(?!which\b|total\b|advance\b|business\b|a\srow\b)\p{L}/iu;
/** Who else may have worked for that time. */
const OTHERS =
  /\b(?:we(?!\s(?:would|are|look|seek|need|want|hope|ask|expect|require)|['’](?:d|re))|our|us|company|firm|teams?|clients?|customers?|since|founded|has\sbeen)\b/iu;

/** Whether the words around a time make it one of work, without a word for experience. */
export function isWorkTime(before: string, after: string, isAsked: boolean): boolean {
  if (OTHERS.test(before)) return false;
  return (
    WORKED_FOR.test(before) ||
    IN_SIMILAR.test(after) ||
    ((isAsked || BROUGHT.test(before)) && IN_ROLE.test(after)) ||
    (BROUGHT.test(before) && AT_WORK.test(after))
  );
}

/** Counts the characters before a time that name the work: `worked in a nursery for `. */
export function countWorkChars(before: string): number {
  return WORKED_FOR.exec(before)?.[0].length ?? 0;
}

const NUMBER = raw`\d{1,2}(?:\.5)?`;
const LABEL = anyOf(
  raw`(?<unit>years?|yrs?|months?)(?:\sof)?(?:\s\p{L}{1,15}){0,3}\s(?:experience|exp\.?)`,
  raw`(?:experience|exp\.?)\s\((?:in\s)?(?<unitAfter>years|yrs|months)\)`,
);
/** `Years of experience: 3–5`, `Experience (years): 3`. */
export const LABELLED_TIME = new RegExp(
  raw`(?<![\p{L}\d]|\d\s|\d\+\s)(?<label>${LABEL})(?:\s(?:required|needed|preferred|minimum|min\.?))?\s?[:–—-]\s?` +
    raw`(?:min(?:imum|\.)?\s)?(?<min>${NUMBER})(?:\s?[-–—]\s?(?<max>${NUMBER}))?(?<open>\+)?(?![\d%]|\s?(?:years|yrs|months))`,
  'giu',
);
