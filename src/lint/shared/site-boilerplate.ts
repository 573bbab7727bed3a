/** A quick look for any of the words below. */
export const HINT = new RegExp(
  [
    String.raw`\b(?:jobs?|alerts?|log ?in|login|join|sign (?:up|in)|signing|apply|appl(?:ied|icants?)|ago|account|profile)\b`,
    String.raw`\b(?:similar|related|recommended|suggested|openings?|vacanc|also |like this|for you|you m(?:ay|ight))`,
    String.raw`notif|e?mail me|report|share\b|save\b|bookmark|posted|updated|published|active|actively|promoted|confirmed live|no longer|password|already |new to`,
    String.raw`#(?:li|bi)-|seniority|job function|industries|employment type|referral|hiring|hired|tailor|match|cookies?|skip to|powered by|back to|return to`,
    String.raw`(?:show|see|read|view) (?:more|less|who)|continue with|ai-powered|use ai|unsubscribe|by clicking|expand search`,
  ].join('|'),
  'i',
);

/** Patterns of whole lines or sentences, without the marks around them; a name in them is a group. */
function whole(...alternatives: readonly string[]): RegExp[] {
  return alternatives.map((alternative) => new RegExp(`^(?:${alternative})$`, 'iu'));
}

const JOBS = '(?:jobs?|roles?|positions?|openings?|vacanc(?:y|ies)|job listings?|job openings)';
const LIKE_THIS = '(?:like this|for you|you (?:may|might) (?:also )?(?:like|be interested in))';
/** A few words that are a name if they begin as names do. */
const NAME = '([^.!?]{1,60})';
const AGO =
  '(?:over |about |more than )?(?:\\d{1,3}\\+?|an?|one) ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|mo|[dhwm]) ago';
const POSTED =
  '(?:job )?(?:(?:re-?)?posted|updated|published|listed|active|added|first seen|last seen)';

/** Facts that a page shows beside a posting, one or several in a row. */
export const PARTS = whole(
  AGO,
  `${POSTED}:? (?:${AGO}|today|yesterday|just now|recently|\\d{1,3}\\+? days?)`,
  'just posted',
  '(?:(?:over|more than|be among the first|first|fewer than|less than) )?\\d[\\d,.]{0,6}\\+? (?:applicants?|people clicked apply|people have applied)',
  '(?:1-click|one-click|easy|quick) apply',
  'actively (?:recruiting|hiring|reviewing applicants)',
  'be (?:an early applicant|one of the first applicants|among the first(?: \\d{1,3})? applicants|the first to apply)',
  'no longer accepting applications',
  'promoted(?: by (?:hirer|employer))?',
  'confirmed live in the last (?:\\d{1,2} )?(?:hours?|days?)',
);

const OTHER_POSTINGS = whole(
  `(?:similar|related|recommended|suggested|featured|matching|nearby|latest) (?:jobs?|vacancies|openings|job (?:ads|posts|openings|listings))(?: (?:at|in|near|from) ${NAME}| ${LIKE_THIS}| nearby)?`,
  '(?:related|similar|recent|popular) (?:job )?searches(?: .{1,40})?',
  `more ${JOBS} (?:${LIKE_THIS}|nearby|(?:at|from|in|by|near) ${NAME})`,
  `(?:other )?(?:jobs|roles|positions|openings|vacancies) ${LIKE_THIS}`,
  `(?:see|view|show|browse|explore|search) (?:all|more|similar|other|related) ${JOBS}(?: ${LIKE_THIS}| (?:at|from|in|by) ${NAME})?`,
  '(?:people|others|users|candidates) (?:who viewed this(?: job)? )?also (?:viewed|searched for|applied(?: to)?|liked)',
  `(?:back to|return to) (?:all )?(?:${JOBS}|search(?: results)?|job (?:search|list|board)|listings)`,
  "(?:next|previous) job|expand search|you[’']?ve viewed all jobs for this search",
);

const ACCOUNTS = whole(
  '(?:sign (?:up|in)|log ?in|login|register|join(?: now| linkedin| today)?)(?: now| for free)? to (?:apply|save|view|see|continue|unlock|access|get (?:notified|alerts?)|create|evaluate|set|tailor|message|find out|report)(?: .{1,80})?',
  'join or sign in(?: to .{1,60})?|(?:join|sign up) now|join to apply(?: for .{1,80})?|forgot (?:your )?password',
  '(?:already (?:have an account|a member|on linkedin|registered)|new to \\w{1,20})\\?? ?(?:(?:sign|log) ?in|join now|sign up)?(?: here| now)?',
  '(?:continue|sign in|sign up|log in|apply|easy apply) with (?:google|apple|facebook|linkedin|indeed|seek|glassdoor|microsoft|e-?mail)',
  'by clicking (?:continue|agree & join|sign up|apply).{0,60}you agree to .{1,80}',
);

const ALERTS = whole(
  `(?:create|set|set up|get|activate|turn on|add|sign up for|receive)(?: an?| a new| new| your)? job (?:e-?mail )?alert(?: (?:now|for (?:this search|similar jobs|jobs like this|this job|${NAME})))?`,
  `(?:set|create|get) (?:email )?alerts? for (?:similar jobs|this search|jobs like this)|set alert|job alerts? (?:created|set|on|off)`,
  `(?:get|be) notified .{0,80}\\b(?:similar|new|this) ${JOBS}(?: .{1,60})?`,
  `(?:e-?mail|send|notify) me (?:.{0,40} )?${JOBS}(?: like this| .{1,40})?`,
  '(?:get|receive) (?:new|similar|more|the latest|fresh) jobs .{0,30}\\b(?:e-?mail|inbox)',
);

const ACTIONS = whole(
  '(?:report|share|save|bookmark|unsave) (?:this )?(?:job|posting|job posting|job ad)(?: for later| now)?',
  '(?:report|share|save|print|bookmark|hide|flag|favou?rite) this (?:listing|position|vacancy|role|ad|internship|opening|job(?: with a friend)?)',
  '(?:e-?mail|send|refer) this (?:job|posting) to a friend|copy job link|share (?:this )?(?:job |posting )?(?:on|via) (?:linkedin|facebook|twitter|x|whatsapp|email)',
  'is this (?:job|listing|posting) (?:expired|a scam|inaccurate)(?: or .{1,40})?',
);

const PAGE = whole(
  '(?:show|see|read|view) (?:more|less)(?: (?:show|see|read|view) (?:more|less))?',
  'skip to (?:the )?(?:main |page )?(?:content|navigation|search)|(?:accept|reject) (?:all )?cookies|cookie (?:policy|settings|preferences)',
  'powered by (?:greenhouse|lever|ashby|workday|workable|smartrecruiters|teamtailor|jobvite|icims|bamboohr|recruitee|personio|breezy(?: hr)?|jazzhr|rippling)',
  'am i a good fit for this job|how well do you match.{0,40}|show match details|tailor my (?:resume|résumé|cv)|see who you know',
  'direct message the job poster(?: from .{1,60})?|message the job poster|meet the hiring team|responses managed off linkedin|your job[ -]seeking activity is only visible to you',
);

export const SENTENCE_HINT =
  /get notified|increases? your|sign in to|early applicant|among the first|see who|use ai|ai-powered|job alert|unsubscribe/i;
/** Whole sentences, which other sites also put among others. */
export const SENTENCES = whole(
  `get notified (?:about|when|of) (?:a )?new .{0,80}\\b${JOBS}(?: .{1,60})?`,
  'referrals? increases? your chances.{0,80}',
  'sign in to (?:create (?:a |your )?job alert|evaluate your skills|set job alerts?|see who .{1,60}|tailor .{1,60}|save this job).{0,60}',
  'be(?:come)? an early applicant|be among the first \\d{1,3} applicants',
  'see who \\S.{0,60} has hired for this role|use ai to assess how you fit|get ai-powered advice on this job.{0,60}',
  'by (?:creating|setting up) (?:this|a|the) job alert.{0,120}|you can unsubscribe from these emails at any time',
);

export const LINES = [...OTHER_POSTINGS, ...ACCOUNTS, ...ALERTS, ...ACTIONS, ...PAGE];

/** What a site puts on its buttons. In a list it may be one of the steps of applying, and as a heading the name of them all. */
export const BUTTONS = whole(
  'sign up|(?:sign|log) in|log ?in|(?:sign (?:up|in)|log ?in) (?:now|today|here|free|for free)|create (?:a |an )?(?:free )?(?:account|profile)',
  'create job alerts?|(?:manage )?job alerts?',
  "apply|apply (?:now|here|today|externally|online|directly|for (?:this )?(?:job|position|role)|to (?:this )?(?:job|position|role)|on (?:the )?(?:company|employer)(?:[’']s)?(?: web)? ?site)",
);

/** What is a button where it stands in a row with others, and a common word elsewhere. */
export const BUTTONS_IN_ROWS = whole(
  'save|saved|share|report|print|bookmark|favou?rite|hide|flag|follow|register|join|copy link|e-?mail|tweet|facebook|twitter|linkedin|whatsapp',
  '(?:save|share|report|print|e-?mail) (?:this|it)',
);
/** A button of a job site, which a row of buttons has at least one of. */
export const JOB_BUTTON = /\b(?:save|share|report|apply|bookmark|(?:log|sign) ?(?:in|up))\b/i;

/** LinkedIn’s labels. All but the first may be a posting’s own where that is not there. */
export const LABELS =
  /^(seniority level|job function|industries|employment type)s?(?::? .{1,60})?$/i;
export const FIRST_LABEL = /^\W*seniority level/im;
export const OTHER_LABEL = /^\W*(?:job functions?|industries)\W*(?:$|:)/im;

/** Tags that LinkedIn and Built In count by. */
export const TAG = /(?<![\w&/#])#(?:LI|BI)-\w{1,30}/gi;

/** Whether a pattern fits, and what should be a name begins with a capital or a digit. */
export function fits(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text);
  return match !== null && (match[1] === undefined || /^[\p{Lu}\d]/u.test(match[1]));
}
