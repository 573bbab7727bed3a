import type { WorkMode } from '../../../model/posting.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import type { Mention, Passage, Extractor } from '../../../text/passage.ts';
import { namesHomeDay, splitWeek, includeDays } from './work-days.ts';
import { findModeWords, type ModeWords } from './work-mode-words.ts';
import { anyOf } from '../../patterns.ts';

const { raw } = String;

/** The work modes that a text states. */
export interface StatedWorkModes {
  /** The modes that it names: one, or several to choose from. */
  modes: readonly WorkMode[];
  /** The modes that it excludes: `not remote`. */
  excluded: readonly WorkMode[];
}

const HINT =
  /remote|virtual|hybrid|site|office|in[- ]person|home|wf[ha]|anywhere|tele(?:commut|work)/i;

/** Extracts how the work is done: on site, hybrid or remote. */
export const extractWorkModes: Extractor<StatedWorkModes> = (passage) => {
  if (!HINT.test(passage.text)) return [];
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  const words = findModeWords(text);
  const hybrid = words.some(({ mode }) => mode === 'hybrid');
  const officeDays = words.some(({ mode, someDays }) => mode === 'on-site' && someDays);
  const counted = words.flatMap((one) => countDays(one, hybrid, officeDays));
  const split = counted.some(({ modes }) => modes.includes('hybrid')) ? undefined : splitWeek(text);
  if (split) return [{ ...split, value: { modes: ['hybrid'], excluded: [] }, certain: false }];
  return joinChoices(text, counted).flatMap((choice) => {
    const mention = toMention({ ...passage, text }, choice);
    const also = hybrid ? undefined : findOtherName(choice, text);
    if (!also || mention.value.modes.length === 0) return [mention];
    return [mention, { ...mention, value: { modes: [also], excluded: [] }, certain: false }];
  });
};

/** Words with all the modes that they can mean. */
interface Choice extends ModeWords {
  modes: WorkMode[];
}

/** Some days a week in an office are hybrid work, and include the days elsewhere. */
function countDays(one: ModeWords, hybrid: boolean, officeDays: boolean): Choice[] {
  if (one.mode === 'hybrid' || !one.someDays) return [{ ...one, modes: [one.mode] }];
  return one.mode === 'remote' && (hybrid || officeDays) ? [] : [{ ...one, modes: ['hybrid'] }];
}

const REQUIRED_BEFORE = /\b(?:requires?|must|required)\b[^.;]{0,60}$/iu;

/**
 * Finds another name for the mode. Four days in the office may be called on site; a duty to be on
 * site, or both there and at home, may apply to some days only.
 */
function findOtherName(
  { mode, modes, start, end, wholeWeek }: Choice,
  text: string,
): WorkMode | undefined {
  const both = modes.includes('remote') && modes.includes('on-site');
  if (both) return /\band\b/iu.test(text.slice(start, end)) ? 'hybrid' : undefined;
  if (mode !== 'on-site' || modes.length > 1) return undefined;
  if (modes[0] === 'hybrid') return 'on-site';
  if (namesHomeDay(text)) return 'hybrid';
  const demanded = REQUIRED_BEFORE.test(text.slice(Math.max(0, start - 80), start));
  return demanded && !wholeWeek ? 'hybrid' : undefined;
}

const JOINED =
  /^(?:\s?(?:[,/|]|,?\s(?:or|and\/or|and|as well as|to))\s?(?:either\s|fully\s|(?:fully\s)?)?|\s)$/iu;

/** Joins modes that are named as alternatives. */
function joinChoices(text: string, words: readonly Choice[]): Choice[] {
  const joined: Choice[] = [];
  for (const one of words) {
    const last = joined.at(-1);
    if (
      last &&
      one.start >= last.end &&
      JOINED.test(text.slice(last.end, Math.min(one.start, last.end + 16))) &&
      one.start - last.end < 16
    ) {
      const modes = [...new Set([...last.modes, ...one.modes])];
      // `Hybrid, on site three days a week` is one mode.
      const single =
        last.modes[0] === 'hybrid' &&
        one.mode === 'on-site' &&
        !/\bor\b|\/|\|/iu.test(text.slice(last.end, one.start));
      joined[joined.length - 1] = {
        ...last,
        end: one.end,
        office: last.office && one.office,
        modes: single ? last.modes : modes,
      };
    } else joined.push(one);
  }
  return joined;
}

const ROLE = anyOf(
  'roles?|positions?|jobs?|internships?|opportunity|programmes?|programs?|post|vacancy',
  'placement|fellowship|apprenticeship|assignment|traineeship',
  raw`work(?:ing)?\s(?:mode|model|arrangement|pattern)|work`,
);
const ADVERB = "(?:[\\w%'’-]{1,15},?\\s)";
// `Our roles` are all kinds of roles; `our internships` are this one's.
const SUBJECT = anyOf(
  raw`(?:this|the)\s(?:(?!(?:of|for|behind|with|from|to)\s)[\w-]{1,20}\s){0,3}${ROLE}`,
  raw`our\s(?:[\w-]{1,20}\s){0,2}` +
    '(?:internships?|programmes?|programs?|fellowships?|placements?)',
);
const ROLE_IS = new RegExp(
  raw`\b${SUBJECT}` +
    anyOf(raw`\s(?:is|are|will\sbe|requires?|must\sbe|takes?\splace|works?)|['’]s`) +
    raw`\s(?:currently\s)?` +
    anyOf(
      raw`offered\s|located\s|based\s|performed\s|done\s|held\s|conducted\s|carried\sout\s`,
      raw`designated\s(?:as\s)?|classified\sas\s`,
    ) +
    raw`?(?:as\s|either\s|in\s)?(?:an?\s)?(?:` +
    raw`(?!(?:not|never|no|remote|hybrid|for|and|with|to|in|on)\b)${ADVERB}` +
    '){0,3}$',
  'iu',
);
const YOU_WORK = new RegExp(
  anyOf(
    raw`\b(?:you|interns|candidates|applicants|the (?:intern|candidate|successful candidate))`,
    raw`^(?:\W{0,3})?(?=must\s)|\brequires you(?=\sto\s)`,
  ) +
    anyOf(raw`\s(?:will|must|are expected to|are required to|need to|should expect to|to)|['’]ll`) +
    raw`?\s?(?:be expected to |be required to |be able to |be willing to )?` +
    anyOf('be working|be based|be located|be present|be|working|works?|spend|come|commute|report') +
    raw`\s(?:(?!(?:with|for|alongside|to|on|not|\w+ing)\b)\S{1,12}\s){0,5}$`,
  'iu',
);
/** `This position cannot be`, without the denial. */
const DENIED = new RegExp(`\\b${SUBJECT}\\s$`, 'iu');
const HAS = new RegExp(
  `\\b${SUBJECT}\\s(?:offers|follows|has|involves|features|operates\\s(?:on|in|under))\\s(?:an?\\s|our\\s)?(?:${ADVERB}){0,2}$`,
  'iu',
);
const THIS = /\bthis\s(?:[\w-]{1,15},?\s){0,2}$/iu;
/** A "hybrid role" may combine two occupations. */
const HYBRID_ROLE_AFTER = new RegExp(
  `^[\\s-](?:(?:full-time|part-time|paid|summer|permanent|contract|work|working)[\\s,-]){0,2}${ROLE}\\b`,
  'iu',
);
const TWO_TRADES =
  /\b(?:combin\w*|blend\w*|mix\w*|bridg\w+|between|span\w*|half|part|both|equal\w*)\b/iu;
const WHEREABOUTS = /\b(?:office|on-?site|remote\w*|home|days?|in[- ]person)\b/iu;
const THIS_IS =
  /\b(?:this is|it is|it['’]s|hiring for|we offer)\s(?:an?|our)\s(?:[\w%'’-]{1,15},?\s){0,4}$/iu;
/** What everybody does, this role does too: `we work hybrid: three days a week in the office`. */
const WE_WORK = /\bwe (?:all )?work (?:in a )?$/iu;
const DAYS_IN_OFFICE =
  /\b(?:\d|one|two|three|four)(?:[-–]\d)? days\b[^.;]{0,30}\b(?:office|on-?site)\b/iu;
const ROLE_AFTER = new RegExp(`^(?:,\\s|[\\s-])(?:[\\w-]{1,20},?\\s){0,3}${ROLE}\\b`, 'iu');
const LABEL = new RegExp(
  raw`^(?:[•*–-]\s)?` +
    anyOf(
      'work(?:ing|place)?(?:' +
        raw`[\s-]` +
        anyOf(
          'mode|model|type|arrangement|location|style|setting|environment|policy|format|place',
        ) +
        ')?',
      raw`(?:job\s|office\s|role\s)?locations?(?:[\s-]type)?`,
      raw`(?:job|office|role)\s(?:type|mode|setting)|arrangement|mode|format|where|attendance`,
      'on-?site/remote|remote/on-?site',
    ) +
    raw`\s?[:–—]\s?(?:[\p{Lu}][\p{L}.,’'\s/|-]{0,60}[\s(,|/–-]+)?$`,
  'iu',
);

const CONDITION = new RegExp(
  raw`\b` +
    anyOf(
      raw`if|unless|when|whenever|some|may|might|could|can|possib\w+|prefer\w*|ideally`,
      raw`occasional\w*|periodic\w*|sometimes|quarter(?:ly)?|month(?:ly)?|onboarding|initial\w*`,
      raw`first|training|travel\w*|until|temporar\w*|certain|near|within \d+|miles|encouraged`,
      raw`welcome|other|most|except|option\w*|flexib\w+|eligible|consider\w*|open to|request`,
      raw`approval|e\.g|example|friendly|previously`,
    ) +
    raw`\b`,
  'iu',
);
/** Visits that a remote role may require. */
const VISITS =
  /\b(?:occasional\w*|periodic\w*|sometimes|quarter(?:ly)?|month(?:ly)?|onboarding|first|training|travel\w*|near)\b/giu;
const DEPENDS = /\bdepend\w*\b/iu;
const ASIDE = new RegExp(
  anyOf(
    "benefit|perk|we offer|what you(?:['’]ll)? get|similar|related|other (?:roles|jobs)",
    'equal opportunity|accommodation|culture|about (?:us|the (?:company|team))',
  ),
  'iu',
);

const NO_BEFORE = new RegExp(
  raw`\b` +
    anyOf(
      "not|isn['’]t|aren['’]t|won['’]t|cannot|can not|can['’]t|no|never|nor|neither",
      'unable to (?:offer|support|accommodate|consider)',
      "(?:do|does)(?:n['’]t| not) (?:offer|support|allow|permit)",
    ) +
    raw`\s(?:` +
    anyOf(
      'currently|a|an|be|available|eligible|for|as|fully|100%|entirely|completely|offered',
      'considered|offering|any|purely|solely|done|performed',
    ) +
    raw`\s` +
    '){0,4}$',
  'iu',
);
const NO_AFTER = new RegExp(
  anyOf(
    '^(?:' +
      raw`\s(?:work|working|option|options|arrangements?|candidates|applicants|applications?)` +
      raw`)?(?:\s(?:is|are|will be))?\s?(?:n['’]t|not|:\s?no\b|unavailable|never)\s?` +
      raw`(?:currently\s|be\s)?` +
      anyOf(
        '$|[.,;)]',
        anyOf(
          'available|possible|offered|an option|permitted|allowed|considered|supported|accepted',
          'eligible',
        ) + raw`\b`,
      ),
    raw`^\??:\s?no\b`,
  ),
  'iu',
);

function toMention(passage: Passage, choice: Choice): Mention<StatedWorkModes> {
  const { text } = passage;
  const { start, end, modes, office, someDays, wholeWeek } = choice;
  // Days at home leave open where the other days are spent.
  const isGuess = choice.mode === 'remote' && someDays;
  const before = text.slice(Math.max(0, start - 140), start);
  const after = text.slice(end, end + 120);
  const denial = { before: NO_BEFORE.exec(before)?.[0], after: NO_AFTER.exec(after)?.[0] };
  const isDenied = denial.before !== undefined || denial.after !== undefined;
  const around = `${before.replace(NO_BEFORE, '')} ¤ ${isDenied ? after.replace(NO_AFTER, '') : after}`;
  const conditions = modes.includes('remote') ? around.replace(VISITS, '') : around;
  const conditional = CONDITION.test(conditions) || (modes.length === 1 && DEPENDS.test(around));
  return {
    ...(office && modes.includes('hybrid')
      ? includeDays(text, { start, end })
      : {
          start: start - (denial.before ?? '').length,
          end: end + (denial.after ?? '').trimEnd().length,
        }),
    value: { modes: isDenied ? [] : modes, excluded: isDenied ? modes : [] },
    // Hybrid roles have an office too: only days state how much work is done there.
    certain:
      !conditional &&
      !isGuess &&
      (!office || someDays || wholeWeek) &&
      isStated(passage, choice, before, after, isDenied),
  };
}

/** Words before a denial that applies to every role. */
const GENERAL_DENIAL =
  /^\W{0,3}(?:(?:sorry|unfortunately|please note(?: that)?|currently|at this time),?\s)?(?:(?:we|there)(?:\s(?:are|is))?\s?)?$/iu;
const MAX_SHORT_CHARS = 60;
/**
 * Headings under which a bare word is a statement; elsewhere it may be a tag of the original board.
 */
const MODE_HEADING =
  /\b(?:location|where|work(?:ing|place)?\s(?:mode|model|arrangement|type|style)|place of work)\b/iu;

/** Whether a short line is only a mode, with a place or a note after it. */
function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return (
    /^(?:[•*–-]\s)?$/u.test(before) &&
    text.length <= MAX_SHORT_CHARS &&
    /^(?:\s(?:role|position|job|internship|opportunity))?(?:$|[.!]$|\s?[(,|–—/]|\s-\s)/iu.test(
      after,
    ) &&
    !/\b(?:you|we|they|is|are|can|will|for)\b/iu.test(after) &&
    !/home|anywhere|wf[ha]/iu.test(text.slice(start, end))
  );
}

/** Whether the words can only be about the role itself. */
function isStated(
  passage: Passage,
  choice: Choice,
  before: string,
  after: string,
  isDenied: boolean,
): boolean {
  const { start, end, office } = choice;
  const { text, kind, heading } = passage;
  if (text.trimEnd().endsWith('?') || ASIDE.test(heading)) return false;
  if (kind === 'title')
    return !office && /(?:^|[(\[,|–—-]\s?)$/u.test(before) && /^\s?(?:$|[)\],|–—/-])/u.test(after);
  if (LABEL.test(before)) return true;
  if (!office && isAlone(text, start, end))
    return (
      text.length - (end - start) > 1 ||
      MODE_HEADING.test(heading) ||
      /\s/u.test(text.slice(start, end))
    );
  const positive = isDenied ? before.replace(NO_BEFORE, '') : before;
  const padded = positive === '' || positive.endsWith(' ') ? positive : `${positive} `;
  if (isDenied && GENERAL_DENIAL.test(positive)) return true;
  if (
    isDenied &&
    (DENIED.test(padded) || (/\bthis is\s$/iu.test(padded) && ROLE_AFTER.test(after)))
  )
    return true;
  if (/^:\s?yes\b/iu.test(after) && positive === '') return true;
  const role = isRoleAfter(choice, text, after);
  if (THIS.test(padded) && role) return true;
  if (!choice.modes.includes('remote') && HAS.test(padded)) return true;
  if (WE_WORK.test(padded) && DAYS_IN_OFFICE.test(after)) return true;
  return ROLE_IS.test(padded) || YOU_WORK.test(padded) || (THIS_IS.test(padded) && role);
}

/** Whether the words describe the role: `hybrid role`. */
function isRoleAfter({ modes, end, start }: Choice, text: string, after: string): boolean {
  if (modes[0] !== 'hybrid' || modes.length > 1) return ROLE_AFTER.test(after);
  const rest = text.slice(0, start) + text.slice(end);
  return HYBRID_ROLE_AFTER.test(after) && (!TWO_TRADES.test(rest) || WHEREABOUTS.test(rest));
}
