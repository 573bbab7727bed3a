import type { WorkMode } from '../../../model/posting.ts';
import type { Slice } from '../../../text/sentences.ts';
import {
  countsDays,
  isSeldom,
  isShareOfTime,
  isSomeDaysAtHome,
  isSomeDaysInOffice,
  isWholeWeek,
} from './work-days.ts';

/** Words that name a way to work, where they can be meant of people's work at all. */
export interface ModeWords extends Slice {
  mode: WorkMode;
  /** Whether they only tell how some days of the week are spent. */
  someDays: boolean;
  /** Whether they tell how the whole week is spent. */
  wholeWeek: boolean;
  /** Whether they name an office, and not the way to work itself. */
  office: boolean;
}

/** The kinds of words, each with what it may be followed by. */
const REMOTE =
  '(?:fully[- ]|100\\s?%\\s|completely\\s|entirely\\s|totally\\s)?remote(?:ly)?|work(?:ing|s)?[- ]from[- ](?:home|anywhere)|(?:fully\\s)?virtual(?:ly)?|WFH|WFA|telecommut(?:e|ing)|telework(?:ing)?|home[- ]based|home\\soffice|from\\shome';
const HYBRID = 'hybrid';
const ON_SITE =
  "(?:fully\\s|100\\s?%\\s)?(?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based|office\\s(?:presence|attendance|days?))|(?:in|into|at|from|out\\sof|to)\\s(?:the|our|an|one\\sof\\sour|your)\\s(?:[\\p{L}.,’'-]{1,20}\\s){0,10}?offices?";
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<remote>${REMOTE})|(?<hybrid>${HYBRID})|(?<onsite>${ON_SITE}))(?![\\p{L}\\p{N}])`,
  'giu',
);

const END = '$|\\s?[.,;:!?)\\]|/•&+–—]|\\s-\\s|\\s\\(';
const ROLE_NOUN =
  'roles?|positions?|jobs?|internships?|opportunit(?:y|ies)|programmes?|programs?|placements?|fellowships?|vacanc(?:y|ies)|post|contract|engineers?|developers?|interns?|designers?|scientists?|researchers?|analysts?|managers?';
const BASIS =
  'basis|schedule|arrangements?|model|set-?up|setting|policy|format|mode|option|eligible|optional|possible|available|allowed|only|first|friendly|flexib\\w+|okay|ok|candidates|applicants|employment|status';
const JOIN =
  'or|nor|and/or|and(?=\\s(?:remote|hybrid|on-?\\s?site|in[- ](?:office|person)|flexib))';
const DAYS =
  '(?:up\\sto\\s|at\\sleast\\s|~|a\\s)?(?:\\d|one|two|three|four|five|once|twice|some|most|every|each|per|few|couple|minimum|mon|tue|wed|thu|fri)[\\w-]*';

/** What may come after each kind of words where they are meant of people's work. */
const FITS: Readonly<Record<WorkMode, RegExp>> = {
  remote: new RegExp(
    `^(?:${END}|[-\\s](?:${BASIS}|${JOIN}|${DAYS}|work(?:ing|place)?(?!\\s?(?:force|ers?|sites?))|(?:[\\w-]{1,20}\\s){0,3}(?:${ROLE_NOUN})|within|in|from|across|anywhere|with|for|at|as|is|are|but|if|based|on|while|when|us|usa|u\\.s|united|canada|uk|eu|europe|worldwide|globally|full|part|during|days?|time|until)(?![\\p{L}\\p{N}]))`,
    'iu',
  ),
  hybrid: new RegExp(
    `^(?:${END}|[-\\s](?:${BASIS}|${JOIN}|${DAYS}|work(?:ing|place|s)?|(?:[\\w-]{1,20}\\s){0,3}(?:${ROLE_NOUN})|environment|office|employee|ways?|with|in|from|at|is|are|but|based|on|remote|on-?site|full|part|days?|week|where|team)(?![\\p{L}\\p{N}]))`,
    'iu',
  ),
  'on-site': new RegExp(
    `^(?:${END}|[-\\s](?:${BASIS}|${JOIN}|${DAYS}|work(?:ing|place)?|(?:[\\w-]{1,20}\\s){0,3}(?:${ROLE_NOUN})|environment|presence|requirements?|required|attendance|employee|in|at|from|is|with|but|if|full|part|during|days?|daily|week|when|as|for|on|near|by|and)(?![\\p{L}\\p{N}]))`,
    'iu',
  ),
};

/** What the words are said of, when it is not where the role's work is done. */
const REMOTE_THING =
  /^[-\s](?:and (?:rural|distributed|isolated|local|global|hybrid)\s|(?:and |or )?(?:hybrid |distributed )?(?:sens\w+|control\w*|access|desktops?|teams?|stakeholders?|colleagues?|employees?|workers?|workforce|staff|members?|customers?|clients?|users?|events?|meetings?|interviews?|villages?|areas?|sites?|locations?|regions?|communit\w+|islands?|servers?|procedure|patients?|monitoring|diagnos\w+|devices?|operat\w+|support|vehicles?|branch\w*|repositor\w+|execution|debugging|learning|collaborat\w+|piloted|viewing|imaging|offices?|possibility|work(?:force|ers)|work(?:ing)? (?:stipend|allowance|tools?|culture|best|set-?up|experience|budget|equipment))\b)/iu;
const ON_SITE_THING =
  /\b(?:gyms?|parking|lunch\w*|meals?|snacks|breakfast|dinner|catered|childcare|day ?care|crèche|cafeteria|caf[eé]|canteen|amenit\w+|fitness|wellness|wellbeing|clinics?|doctors?|nurse|health|massages?|baristas?|kitchen|perks?|drinks|interviews?|interviewing|final round|loops?|super ?day|search|off-?sites?|retreats?|events?|meet-?ups?|gatherings?|hackathons?|conferences?|trainings?|visits?|customers?|clients?|accommodations?|tours?|customer|users?|shuttle|socials?|celebrations?|holiday)\b/iu;
const NOT_HYBRID =
  /\b(?:plug-?in|mild|quantum|electric|multi-?cloud|cloud|gas|diesel|vehicles?|architectures?|retrieval|search|apps?|app|mobile|simulation|publishing|seeds?|athlete)\b/iu;

const HYBRID_THING =
  /^[-\s](?:or |and )?(?:remote )?(?:events?|teams?\b(?! (?:of|that))|meetings?|models? (?:of|for))/iu;
const MEETING_BEFORE = /\b(?:interviews?|meetings?|events?|sessions?|onboarding|open house)\b/iu;
/** Nearly every job is said to be done in an office environment, at home too. */
const NOT_WORKPLACE = /\b(?:travel|trips?|visits?)\b[^¤]*¤|¤\s(?:environment|setting)/iu;
const HYBRID_WORD = /\bhybrid\b/iu;
const PART_TIME = /\bpart[- ]time\b/iu;
/** `An on-site role with two trips a year` is none of two days a year. */
const IS_ROLE = new RegExp(
  `^[-\\s](?:[\\w-]{1,20}\\s){0,3}(?:${ROLE_NOUN})(?![\\p{L}\\p{N}])`,
  'iu',
);
const NEAR = 60;
const NEXT = 22;

/** Everything in a passage that names a way to work. */
export function modeWordsIn(text: string): ModeWords[] {
  return [...text.matchAll(WORDS)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const { remote, hybrid } = match.groups ?? {};
    const mode = remote !== undefined ? 'remote' : hybrid !== undefined ? 'hybrid' : 'on-site';
    const after = text.slice(end, end + 2 * NEAR);
    const before = text.slice(Math.max(0, start - NEAR), start);
    if (!fits(mode, match[0], after) || !isOfWork(mode, before, after)) return [];
    const office =
      mode === 'on-site' &&
      /(?:\s|^)offices?(?:$|\s)/iu.test(match[0]) &&
      !/^in\soffice/iu.test(match[0]);
    if (office && NOT_WORKPLACE.test(`${before}¤${after}`)) return [];
    const near = nearClause(before, after);
    if (mode === 'on-site' && !IS_ROLE.test(after) && isSeldom(near)) return [];
    const wholeWeek = isWholeWeek(near);
    const some =
      (mode !== 'hybrid' && isShareOfTime(before, after)) ||
      (mode === 'remote'
        ? isSomeDaysAtHome(before, after)
        : isSomeDaysInOffice(near, before, after) || (countsDays(near) && HYBRID_WORD.test(text)));
    // An office on some days that are not of every week says nothing of where the others are spent.
    if (office && !some && !wholeWeek && countsDays(near)) return [];
    const someDays = some && !wholeWeek && !PART_TIME.test(text);
    return [{ start, end, mode, office, someDays, wholeWeek }];
  });
}

/** Whether what follows lets the words be about people's work; a name in capitals does: `Hybrid Fixtureville office`. */
function fits(mode: WorkMode, words: string, after: string): boolean {
  const named = mode !== 'on-site' && !/virtual/iu.test(words);
  return FITS[mode].test(after) || (named && /^\s\p{Lu}\p{Ll}/u.test(after));
}

function isOfWork(mode: WorkMode, before: string, after: string): boolean {
  if (mode === 'remote') return !REMOTE_THING.test(after) && !MEETING_BEFORE.test(before);
  if (mode === 'on-site') return !ON_SITE_THING.test(nearClause(before, after));
  return (
    !NOT_HYBRID.test(`${before.slice(-NEXT)} ¤ ${after.slice(0, NEXT)}`) &&
    !HYBRID_THING.test(after)
  );
}

/** The words at either side, up to where another clause begins. */
function nearClause(before: string, after: string): string {
  const stop = after.search(/[.;:(]\s|[;(]|\s[–—|]\s|,\s(?:and|or|but)\s/u);
  const from = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf(':'),
    before.lastIndexOf('('),
    before.lastIndexOf('. '),
  );
  return `${before.slice(from + 1)} ¤ ${stop < 0 ? after.slice(0, NEAR) : after.slice(0, Math.min(stop, NEAR))}`;
}
