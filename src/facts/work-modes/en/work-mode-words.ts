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
import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** Words that name a mode and can be about people's work. */
export interface ModeWords extends Slice {
  mode: WorkMode;
  /** Whether they only describe some days of the week. */
  someDays: boolean;
  /** Whether they describe the whole week. */
  wholeWeek: boolean;
  /** Whether they name an office, not the mode itself. */
  office: boolean;
}

/** Words for each mode. */
const REMOTE =
  raw`(?:fully[- ]|100\s?%\s|completely\s|entirely\s|totally\s)?remote(?:ly)?` +
  raw`|work(?:ing|s)?[- ]from[- ](?:home|anywhere)|(?:fully\s)?virtual(?:ly)?|WFH|WFA` +
  raw`|telecommut(?:e|ing)|telework(?:ing)?|home[- ]based|home[- ]?work(?:ing|er)|home\soffice|from\shome`;
const HYBRID = 'hybrid';
const ON_SITE =
  raw`(?:fully\s|100\s?%\s)?` +
  anyOf(
    'on[- ]?site|in[- ]office|in[- ]person|office[- ]based',
    raw`office\s(?:presence|attendance|days?)|on\scampus`,
  ) +
  raw`|(?:in|into|at|from|out\sof|to)\s(?:the|our|an|one\sof\sour|your)\s` +
  raw`(?:[\p{L}.,’'-]{1,20}\s){0,10}?(?:offices?|headquarters|hq|campus)`;
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<remote>${REMOTE})|(?<hybrid>${HYBRID})|(?<onsite>${ON_SITE}))(?![\\p{L}\\p{N}])`,
  'giu',
);

const END = '$|\\s?[.,;:!?)\\]|/•&+–—]|\\s-\\s|\\s\\(';
const ROLE_NOUN =
  'roles?|positions?|jobs?|internships?|opportunit(?:y|ies)|programmes?|programs?' +
  '|placements?|fellowships?|vacanc(?:y|ies)|post|contract|engineers?|developers?|interns?' +
  '|designers?|scientists?|researchers?|analysts?|managers?';
const BASIS =
  'basis|schedule|arrangements?|model|set-?up|setting|policy|format|mode|option|eligible' +
  raw`|optional|possible|available|allowed|only|first|friendly|flexib\w+|okay|ok|candidates` +
  '|applicants|employment|status';
const JOIN =
  'or|nor|and/or|and(?=\\s(?:remote|hybrid|on-?\\s?site|in[- ](?:office|person)|flexib))';
const DAYS =
  raw`(?:up\sto\s|at\sleast\s|~|a\s)?` +
  anyOf(
    raw`\d|one|two|three|four|five|once|twice|some|most|every|each|per|few|couple|minimum|mon`,
    'tue|wed|thu|fri',
  ) +
  raw`[\w-]*`;

/** Words that may follow if the words for a mode are about people's work. */
const ALLOWED_AFTER: Readonly<Record<WorkMode, RegExp>> = {
  remote: new RegExp(
    '^' +
      anyOf(
        END,
        raw`[-\s]` +
          anyOf(
            raw`${BASIS}|${JOIN}|${DAYS}|work(?:ing|place)?(?!\s?(?:force|ers?|sites?))`,
            raw`(?:[\w-]{1,20}\s){0,3}(?:${ROLE_NOUN})|within|in|from|across|anywhere|with|for|at|as|is`,
            raw`are|but|if|based|on|while|when|us|usa|u\.s|united|canada|uk|eu|europe|worldwide|globally`,
            'full|part|during|days?|time|until',
          ) +
          raw`(?![\p{L}\p{N}])`,
      ),
    'iu',
  ),
  hybrid: new RegExp(
    '^' +
      anyOf(
        END,
        raw`[-\s]` +
          anyOf(
            raw`${BASIS}|${JOIN}|${DAYS}|work(?:ing|place|s)?|(?:[\w-]{1,20}\s){0,3}(?:${ROLE_NOUN})`,
            'environment|office|employee|ways?|with|in|from|at|is|are|but|based|on|remote|on-?site',
            'full|part|days?|week|where|team|telework\\w*|telecommut\\w*',
          ) +
          raw`(?![\p{L}\p{N}])`,
      ),
    'iu',
  ),
  'on-site': new RegExp(
    '^' +
      anyOf(
        END,
        raw`[-\s]` +
          anyOf(
            raw`${BASIS}|${JOIN}|${DAYS}|work(?:ing|place)?|(?:[\w-]{1,20}\s){0,3}(?:${ROLE_NOUN})`,
            'environment|presence|requirements?|required|attendance|employee|in|at|from|is|with|but',
            'if|full|part|during|days?|daily|week|when|as|for|on|near|by|and',
          ) +
          raw`(?![\p{L}\p{N}])`,
      ),
    'iu',
  ),
};

/** Other things that are called remote. */
const REMOTE_THING = new RegExp(
  raw`^[-\s]` +
    anyOf(
      raw`and (?:rural|distributed|isolated|local|global|hybrid)\s`,
      '(?:and |or )?(?:hybrid |distributed )?' +
        anyOf(
          raw`sens\w+|control\w*|access|desktops?|teams?|stakeholders?|colleagues?|employees?|workers?`,
          'workforce|staff|members?|customers?|clients?|users?|events?|meetings?|interviews?',
          raw`villages?|areas?|sites?|locations?|regions?|communit\w+|islands?|servers?|procedure`,
          raw`patients?|monitoring|diagnos\w+|devices?|operat\w+|support|vehicles?|branch\w*`,
          raw`repositor\w+|execution|debugging|learning|collaborat\w+|piloted|viewing|imaging|offices?`,
          'possibility|work(?:force|ers)',
          'work(?:ing)? ' +
            anyOf('stipend|allowance|tools?|culture|best|set-?up|experience|budget|equipment'),
        ) +
        raw`\b`,
    ),
  'iu',
);
const ON_SITE_THING = new RegExp(
  raw`\b` +
    anyOf(
      raw`gyms?|parking|lunch\w*|meals?|snacks|breakfast|dinner|catered|childcare|day ?care|crèche`,
      raw`cafeteria|caf[eé]|canteen|amenit\w+|fitness|wellness|wellbeing|clinics?|doctors?|nurse`,
      'health|massages?|baristas?|kitchen|perks?|drinks|interviews?|interviewing|final round',
      'loops?|super ?day|search|off-?sites?|retreats?|events?|meet-?ups?|gatherings?',
      'hackathons?|conferences?|trainings?|visits?|customers?|clients?|accommodations?|tours?',
      'customer|users?|shuttle|socials?|celebrations?|holiday',
    ) +
    raw`\b`,
  'iu',
);
const NOT_HYBRID = new RegExp(
  raw`\b` +
    anyOf(
      'plug-?in|mild|quantum|electric|multi-?cloud|cloud|gas|diesel|vehicles?|architectures?',
      'retrieval|search|apps?|app|mobile|simulation|publishing|seeds?|athlete',
    ) +
    raw`\b`,
  'iu',
);

/** `Hybrid and remote access` is about things, as `remote access` is. */
const JOINED_REMOTE = /^\s(?:and|or)\s(?:remote|virtual)/iu;
const HYBRID_THING =
  /^[-\s](?:or |and )?(?:remote )?(?:events?|teams?\b(?! (?:of|that))|meetings?|models? (?:of|for))/iu;
const MEETING_BEFORE = /\b(?:interviews?|meetings?|events?|sessions?|onboarding|open house)\b/iu;
/** Nearly every job mentions an office environment, remote jobs too. */
const NOT_WORKPLACE = /\b(?:travel|trips?|visits?)\b[^¤]{0,500}¤|¤\s(?:environment|setting)/iu;
const HYBRID_WORD = /\bhybrid\b/iu;
const PART_TIME = /\bpart[- ]time\b/iu;
/** `An on-site role with two trips a year` is not about two days a year. */
const IS_ROLE = new RegExp(
  `^[-\\s](?:[\\w-]{1,20}\\s){0,3}(?:${ROLE_NOUN})(?![\\p{L}\\p{N}])`,
  'iu',
);
const CONTEXT_CHARS = 60;
const NEXT_CHARS = 22;

/** Finds everything in a passage that names a mode. */
export function findModeWords(text: string): ModeWords[] {
  return [...text.matchAll(WORDS)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const { remote, hybrid } = match.groups ?? {};
    const mode = remote !== undefined ? 'remote' : hybrid !== undefined ? 'hybrid' : 'on-site';
    const after = text.slice(end, end + 2 * CONTEXT_CHARS);
    const before = text.slice(Math.max(0, start - CONTEXT_CHARS), start);
    if (!fitsMode(mode, match[0], after) || !isAboutWork(mode, before, after)) return [];
    const office =
      mode === 'on-site' &&
      /(?:\s|^)(?:offices?|headquarters|hq|campus)(?:$|\s)/iu.test(match[0]) &&
      !/^in\soffice/iu.test(match[0]);
    if (office && NOT_WORKPLACE.test(`${before}¤${after}`)) return [];
    const clause = getNearClause(before, after);
    if (mode === 'on-site' && !IS_ROLE.test(after) && isSeldom(clause)) return [];
    const wholeWeek = isWholeWeek(clause);
    const hasSomeDays =
      (mode !== 'hybrid' && isShareOfTime(before, after)) ||
      (mode === 'remote'
        ? isSomeDaysAtHome(before, after)
        : isSomeDaysInOffice(clause, before, after) ||
          (countsDays(clause) && HYBRID_WORD.test(text)));
    // Some days in an office that are not weekly leave the other days open.
    if (office && !hasSomeDays && !wholeWeek && countsDays(clause)) return [];
    const someDays = hasSomeDays && !wholeWeek && !PART_TIME.test(text);
    return [{ start, end, mode, office, someDays, wholeWeek }];
  });
}

/**
 * Whether the following words allow a mode; a capitalised name does: `Hybrid Fixtureville office`.
 */
function fitsMode(mode: WorkMode, words: string, after: string): boolean {
  const named = mode !== 'on-site' && !/virtual/iu.test(words);
  return ALLOWED_AFTER[mode].test(after) || (named && /^\s\p{Lu}\p{Ll}/u.test(after));
}

function isAboutWork(mode: WorkMode, before: string, after: string): boolean {
  if (mode === 'remote') return !REMOTE_THING.test(after) && !MEETING_BEFORE.test(before);
  if (mode === 'on-site') return !ON_SITE_THING.test(getNearClause(before, after));
  const [joined] = JOINED_REMOTE.exec(after) ?? [];
  if (joined !== undefined && REMOTE_THING.test(after.slice(joined.length))) return false;
  return (
    !NOT_HYBRID.test(`${before.slice(-NEXT_CHARS)} ¤ ${after.slice(0, NEXT_CHARS)}`) &&
    !HYBRID_THING.test(after)
  );
}

/** Gets the words on both sides, up to the next clause. */
function getNearClause(before: string, after: string): string {
  const stop = after.search(/[.;:(]\s|[;(]|\s[–—|]\s|,\s(?:and|or|but)\s/u);
  const from = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf(':'),
    before.lastIndexOf('('),
    before.lastIndexOf('. '),
  );
  return `${before.slice(from + 1)} ¤ ${stop < 0 ? after.slice(0, CONTEXT_CHARS) : after.slice(0, Math.min(stop, CONTEXT_CHARS))}`;
}
