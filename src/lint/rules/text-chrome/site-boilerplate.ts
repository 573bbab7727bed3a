import { anyOf } from '../../../facts/patterns.ts';
import { alternatives, sequence } from '../../shared/pattern-parts.ts';

const { raw } = String;

/** Cheap test: text without a match contains no boilerplate. */
export const MAY_BE_BOILERPLATE = new RegExp(
  [
    sequence(
      raw`\b`,
      anyOf(
        'jobs?|alerts?|log ?in|login|join|sign (?:up|in)|signing|apply|appl(?:ied|icants?)',
        'ago|account|profile',
      ),
      raw`\b`,
    ),
    sequence(
      raw`\b`,
      anyOf(
        'similar|related|recommended|suggested|openings?|vacanc|also |like this|for you',
        'you m(?:ay|ight)',
      ),
    ),
    alternatives(
      raw`notif|e?mail me|report|share\b|save\b|bookmark|posted|updated|published|active`,
      'actively|promoted|confirmed live|no longer|password|already |new to',
    ),
    alternatives(
      '#(?:li|bi)-|seniority|job function|industries|employment type|referral|hiring|hired',
      'tailor|match|cookies?|skip to|powered by|back to|return to',
    ),
    alternatives(
      '(?:show|see|read|view) (?:more|less|who)|continue with|ai-powered|use ai|unsubscribe',
      'by clicking|expand search',
    ),
  ].join('|'),
  'i',
);

/**
 * Patterns of whole lines or sentences without punctuation around them. Their only group is a name.
 */
function wholeText(...alternatives: readonly string[]): RegExp[] {
  return alternatives.map((alternative) => new RegExp(`^(?:${alternative})$`, 'iu'));
}

const JOBS = '(?:jobs?|roles?|positions?|openings?|vacanc(?:y|ies)|job listings?|job openings)';
const LIKE_THIS = '(?:like this|for you|you (?:may|might) (?:also )?(?:like|be interested in))';
/** A few words that must start like a name. */
const NAME = '([^.!?]{1,60})';
const AGO = sequence(
  raw`(?:over |about |more than )?(?:\d{1,3}\+?|an?|one) ?`,
  '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|mo|[dhwm]) ago',
);
const POSTED =
  '(?:job )?(?:(?:re-?)?posted|updated|published|listed|active|added|first seen|last seen)';

/** Facts that a page shows next to a posting, one or several in a row. */
export const PARTS = wholeText(
  AGO,
  `${POSTED}:? (?:${AGO}|today|yesterday|just now|recently|\\d{1,3}\\+? days?)`,
  'just posted',
  sequence(
    raw`(?:(?:over|more than|be among the first|first|fewer than|less than) )?\d[\d,.]{0,6}`,
    raw`\+? (?:applicants?|people clicked apply|people have applied)`,
  ),
  '(?:1-click|one-click|easy|quick) apply',
  'actively (?:recruiting|hiring|reviewing applicants)',
  sequence(
    'be ',
    anyOf(
      'an early applicant|one of the first applicants',
      raw`among the first(?: \d{1,3})? applicants|the first to apply`,
    ),
  ),
  'no longer accepting applications',
  'promoted(?: by (?:hirer|employer))?',
  'confirmed live in the last (?:\\d{1,2} )?(?:hours?|days?)',
);

const OTHER_POSTINGS = wholeText(
  sequence(
    '(?:similar|related|recommended|suggested|featured|matching|nearby|latest) ',
    '(?:jobs?|vacancies|openings|job (?:ads|posts|openings|listings))',
    raw`(?: (?:at|in|near|from) ${NAME}| ${LIKE_THIS}| nearby)?`,
  ),
  '(?:related|similar|recent|popular) (?:job )?searches(?: .{1,40})?',
  `more ${JOBS} (?:${LIKE_THIS}|nearby|(?:at|from|in|by|near) ${NAME})`,
  `(?:other )?(?:jobs|roles|positions|openings|vacancies) ${LIKE_THIS}`,
  sequence(
    raw`(?:see|view|show|browse|explore|search) (?:all|more|similar|other|related) ${JOBS}`,
    raw`(?: ${LIKE_THIS}| (?:at|from|in|by) ${NAME})?`,
  ),
  sequence(
    '(?:people|others|users|candidates) (?:who viewed this(?: job)? )?also ',
    '(?:viewed|searched for|applied(?: to)?|liked)',
  ),
  `(?:back to|return to) (?:all )?(?:${JOBS}|search(?: results)?|job (?:search|list|board)|listings)`,
  "(?:next|previous) job|expand search|you[’']?ve viewed all jobs for this search",
);

const ACCOUNTS = wholeText(
  sequence(
    '(?:sign (?:up|in)|log ?in|login|register|join(?: now| linkedin| today)?)',
    '(?: now| for free)? to ',
    anyOf(
      'apply|save|view|see|continue|unlock|access|get (?:notified|alerts?)|create|evaluate',
      'set|tailor|message|find out|report',
    ),
    '(?: .{1,80})?',
  ),
  alternatives(
    'join or sign in(?: to .{1,60})?|(?:join|sign up) now|join to apply(?: for .{1,80})?',
    'forgot (?:your )?password',
  ),
  sequence(
    raw`(?:already (?:have an account|a member|on linkedin|registered)|new to \w{1,20})\?? ?`,
    '(?:(?:sign|log) ?in|join now|sign up)?(?: here| now)?',
  ),
  sequence(
    '(?:continue|sign in|sign up|log in|apply|easy apply) with ',
    '(?:google|apple|facebook|linkedin|indeed|seek|glassdoor|microsoft|e-?mail)',
  ),
  'by clicking (?:continue|agree & join|sign up|apply).{0,60}you agree to .{1,80}',
);

const ALERTS = wholeText(
  sequence(
    '(?:create|set|set up|get|activate|turn on|add|sign up for|receive)',
    '(?: an?| a new| new| your)? job (?:e-?mail )?alert',
    raw`(?: (?:now|for (?:this search|similar jobs|jobs like this|this job|${NAME})))?`,
  ),
  alternatives(
    sequence(
      '(?:set|create|get) (?:email )?alerts? for ',
      '(?:similar jobs|this search|jobs like this)',
    ),
    'set alert|job alerts? (?:created|set|on|off)',
  ),
  `(?:get|be) notified .{0,80}\\b(?:similar|new|this) ${JOBS}(?: .{1,60})?`,
  `(?:e-?mail|send|notify) me (?:.{0,40} )?${JOBS}(?: like this| .{1,40})?`,
  '(?:get|receive) (?:new|similar|more|the latest|fresh) jobs .{0,30}\\b(?:e-?mail|inbox)',
);

const ACTIONS = wholeText(
  '(?:report|share|save|bookmark|unsave) (?:this )?(?:job|posting|job posting|job ad)(?: for later| now)?',
  sequence(
    '(?:report|share|save|print|bookmark|hide|flag|favou?rite) this ',
    '(?:listing|position|vacancy|role|ad|internship|opening|job(?: with a friend)?)',
  ),
  alternatives(
    '(?:e-?mail|send|refer) this (?:job|posting) to a friend|copy job link',
    sequence(
      'share (?:this )?(?:job |posting )?(?:on|via) ',
      '(?:linkedin|facebook|twitter|x|whatsapp|email)',
    ),
  ),
  'is this (?:job|listing|posting) (?:expired|a scam|inaccurate)(?: or .{1,40})?',
);

const PAGE = wholeText(
  '(?:show|see|read|view) (?:more|less)(?: (?:show|see|read|view) (?:more|less))?',
  alternatives(
    'skip to (?:the )?(?:main |page )?(?:content|navigation|search)',
    '(?:accept|reject) (?:all )?cookies|cookie (?:policy|settings|preferences)',
  ),
  sequence(
    'powered by ',
    anyOf(
      'greenhouse|lever|ashby|workday|workable|smartrecruiters|teamtailor|jobvite|icims',
      'bamboohr|recruitee|personio|breezy(?: hr)?|jazzhr|rippling',
    ),
  ),
  alternatives(
    'am i a good fit for this job|how well do you match.{0,40}|show match details',
    'tailor my (?:resume|résumé|cv)|see who you know',
  ),
  alternatives(
    'direct message the job poster(?: from .{1,60})?|message the job poster',
    'meet the hiring team|responses managed off linkedin',
    'your job[ -]seeking activity is only visible to you',
  ),
);

/** Cheap test for {@link SENTENCES}. */
export const MAY_HAVE_SENTENCE = new RegExp(
  alternatives(
    'get notified|increases? your|sign in to|early applicant|among the first|see who',
    'use ai|ai-powered|job alert|unsubscribe',
  ),
  'i',
);
/** Whole sentences, which sites also put between sentences of the posting. */
export const SENTENCES = wholeText(
  `get notified (?:about|when|of) (?:a )?new .{0,80}\\b${JOBS}(?: .{1,60})?`,
  'referrals? increases? your chances.{0,80}',
  sequence(
    'sign in to ',
    anyOf(
      'create (?:a |your )?job alert|evaluate your skills|set job alerts?|see who .{1,60}',
      'tailor .{1,60}|save this job',
    ),
    '.{0,60}',
  ),
  'be(?:come)? an early applicant|be among the first \\d{1,3} applicants',
  alternatives(
    raw`see who \S.{0,60} has hired for this role|use ai to assess how you fit`,
    'get ai-powered advice on this job.{0,60}',
  ),
  alternatives(
    'by (?:creating|setting up) (?:this|a|the) job alert.{0,120}',
    'you can unsubscribe from these emails at any time',
  ),
);

export const LINES = [...OTHER_POSTINGS, ...ACCOUNTS, ...ALERTS, ...ACTIONS, ...PAGE];

/**
 * Labels of buttons. As a list item such a label may be a step of applying, and as a heading the
 * title of the steps.
 */
export const BUTTONS = wholeText(
  alternatives(
    'sign up|(?:sign|log) in|log ?in',
    '(?:sign (?:up|in)|log ?in) (?:now|today|here|free|for free)',
    'create (?:a |an )?(?:free )?(?:account|profile)',
  ),
  'create job alerts?|(?:manage )?job alerts?',
  alternatives(
    'apply',
    sequence(
      'apply ',
      anyOf(
        'now|here|today|externally|online|directly|for (?:this )?(?:job|position|role)',
        'to (?:this )?(?:job|position|role)',
        raw`on (?:the )?(?:company|employer)(?:[’']s)?(?: web)? ?site`,
      ),
    ),
  ),
);

/** Labels of buttons that are common words unless they are in a row of buttons. */
export const BUTTONS_IN_ROWS = wholeText(
  alternatives(
    'save|saved|share|report|print|bookmark|favou?rite|hide|flag|follow|register|join',
    'copy link|e-?mail|tweet|facebook|twitter|linkedin|whatsapp',
  ),
  '(?:save|share|report|print|e-?mail) (?:this|it)',
);
/** Buttons of job sites; a row of buttons has at least one. */
export const JOB_BUTTON = /\b(?:save|share|report|apply|bookmark|(?:log|sign) ?(?:in|up))\b/i;

/** LinkedIn's labels. Without the first one, the others may belong to the posting. */
export const LABELS =
  /^(seniority level|job function|industries|employment type)s?(?::? .{1,60})?$/i;
export const FIRST_LABEL = /^[^\w\r\n\u2028\u2029]*seniority level/im;
export const OTHER_LABEL =
  /^[^\w\r\n\u2028\u2029]*(?:job functions?|industries)[^\w\r\n\u2028\u2029]*(?:$|:)/im;

/** Tracking tags of LinkedIn and Built In. */
export const TAG = /(?<![\w&/#])#(?:LI|BI)-\w{1,30}/gi;

/** Whether a pattern matches, and its name starts with a capital or a digit. */
export function fits(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text);
  return match !== null && (match[1] === undefined || /^[\p{Lu}\d]/u.test(match[1]));
}
