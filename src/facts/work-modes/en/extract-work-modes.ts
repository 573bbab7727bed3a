import type { WorkMode } from '../../../model/posting.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import type { Mention, Passage, Extractor } from '../../../text/passage.ts';
import { namesHomeDay, splitWeek, includeDays } from './work-days.ts';
import { findModeWords, type ModeWords } from './work-mode-words.ts';
import {
  ROLE_IS,
  YOU_WORK,
  DENIED,
  HAS,
  THIS,
  HYBRID_ROLE_AFTER,
  TWO_TRADES,
  WHEREABOUTS,
  THIS_IS,
  WE_WORK,
  DAYS_IN_OFFICE,
  ROLE_AFTER,
  LABEL,
  CONDITION,
  OPEN_TO_PEOPLE,
  UNCONDITIONAL,
  LATER,
  VISITS,
  MONTHLY_VISITS,
  OFFERED_AS,
  POSSIBLE,
  ONLY_POSSIBLE,
  DEPENDS,
  ASIDE,
  NO_BEFORE,
  NO_AFTER,
  GENERAL_DENIAL,
  MODE_HEADING,
} from './work-mode-patterns.ts';

/** The work modes that a text states. */
export interface StatedWorkModes {
  /** The modes that it names: one, or several to choose from. */
  modes: readonly WorkMode[];
  /** The modes that it excludes: `not remote`. */
  excluded: readonly WorkMode[];
  /** Whether it only names an office, which remote roles may have too. */
  isOffice: boolean;
  /** Whether it depends on a condition, or is only possible. */
  isConditional: boolean;
}

const HINT =
  /remote|virtual|hybrid|site|office|in[- ]person|home|wf[ha]|anywhere|tele(?:commut|work)/i;

/** Extracts how the work is done: on site, hybrid or remote. */
export const extractWorkModes: Extractor<StatedWorkModes> = (passage) => {
  if (!HINT.test(passage.text)) return [];
  const text = passage.text.slice(0, MAX_SENTENCE_CHARS);
  const words = splitRemoteWeek(text, removeLabel(text, findModeWords(text)));
  const hybrid = words.some(({ mode }) => mode === 'hybrid');
  const officeDays = words.some(({ mode, someDays }) => mode === 'on-site' && someDays);
  const counted = words.flatMap((one) => countDays(one, hybrid, officeDays));
  const split = counted.some(({ modes }) => modes.includes('hybrid')) ? undefined : splitWeek(text);
  if (split) return [{ ...split, value: createValue(['hybrid']), certain: false }];
  return joinChoices(text, counted).flatMap((choice) => {
    const mention = toMention({ ...passage, text }, choice);
    const also = hybrid ? undefined : findOtherName(choice, text);
    if (!also || mention.value.modes.length === 0) return [mention];
    return [mention, { ...mention, value: { ...mention.value, modes: [also] }, certain: false }];
  });
};

function createValue(modes: readonly WorkMode[]): StatedWorkModes {
  return { modes, excluded: [], isOffice: false, isConditional: false };
}

const LABEL_AFTER = /^(?:\s[\p{L}-]{1,20}){0,2}\s?\??:\s/u;

/** Removes a mode that only labels another one: `Remote work: hybrid`. */
function removeLabel(text: string, words: readonly ModeWords[]): readonly ModeWords[] {
  const [first, ...rest] = words;
  const isLabel =
    first !== undefined &&
    rest.length > 0 &&
    first.start === 0 &&
    LABEL_AFTER.test(text.slice(first.end));
  return isLabel ? rest : words;
}

/** Words with which days in an office are a choice, or another role's. */
const CHOICE =
  /\b(?:or|if|unless|can|could|may|might|welcome|option\w*|optional|prefer\w*|non)\b/iu;

/** Remote work with some days of every week in an office is hybrid work. */
function splitRemoteWeek(text: string, words: readonly ModeWords[]): readonly ModeWords[] {
  const days = words.find(({ mode, someDays }) => mode === 'on-site' && someDays);
  if (!days) return words;
  return words.map((one) => {
    const between =
      one.start < days.start ? text.slice(one.end, days.end) : text.slice(days.start, one.start);
    const isSplit = one.mode === 'remote' && !one.someDays && !CHOICE.test(between);
    return isSplit ? { ...one, mode: 'hybrid' } : one;
  });
}

/** Words with all the modes that they can mean. */
interface Choice extends ModeWords {
  modes: WorkMode[];
}

/** Some days a week in an office are hybrid work, and include the days elsewhere. */
function countDays(one: ModeWords, hybrid: boolean, officeDays: boolean): Choice[] {
  if (one.mode === 'hybrid' || !one.someDays) return [{ ...one, modes: [one.mode] }];
  return one.mode === 'remote' && (hybrid || officeDays) ? [] : [{ ...one, modes: ['hybrid'] }];
}

/** Words about the days that are not spent in an office. */
const ELSEWHERE =
  /\b(?:rest of|the rest|remainder|other days|elsewhere|wherever|remote\w*|from home|at home)\b/iu;
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
  if (mode === 'remote' && modes[0] === 'remote' && MONTHLY_VISITS.test(text)) return 'hybrid';
  if (mode !== 'on-site' || modes.length > 1) return undefined;
  if (modes[0] === 'hybrid') return ELSEWHERE.test(text) ? undefined : 'on-site';
  if (namesHomeDay(text)) return 'hybrid';
  const demanded = REQUIRED_BEFORE.test(text.slice(Math.max(0, start - 80), start));
  return demanded && !wholeWeek ? 'hybrid' : undefined;
}

const JOINED =
  /^(?:\s?(?:[,/|]|,?\s(?:or|and\/or|and|as well as|to))\s?(?:either\s|fully\s)?|\s)$/iu;

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
      const gap = text.slice(last.end, one.start);
      const single =
        last.modes[0] === 'hybrid' && one.mode === 'on-site' && !/\bor\b|\/|\|/iu.test(gap);
      // `Hybrid remote` is hybrid work.
      const isOneName = gap === ' ' && modes.includes('hybrid');
      joined[joined.length - 1] = {
        ...last,
        end: one.end,
        office: last.office && one.office,
        modes: isOneName ? ['hybrid'] : single ? last.modes : modes,
      };
    } else joined.push(one);
  }
  return joined;
}

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
  const choices = around
    .replace(OPEN_TO_PEOPLE, '')
    .replace(modes.length > 1 ? POSSIBLE : ONLY_POSSIBLE, '');
  const conditions = modes.includes('remote') ? choices.replace(VISITS, '') : choices;
  const conditional = CONDITION.test(conditions) || (modes.length === 1 && DEPENDS.test(around));
  return {
    ...(office && modes.includes('hybrid')
      ? includeDays(text, { start, end })
      : {
          start: start - (denial.before ?? '').length,
          end: end + (denial.after ?? '').trimEnd().length,
        }),
    value: {
      modes: isDenied ? [] : modes,
      excluded: isDenied ? modes : [],
      isOffice: office && !someDays && !wholeWeek,
      isConditional:
        LATER.test(before) ||
        (!someDays && CONDITION.test(getClause(before, after, text.slice(start, end)))),
    },
    // Hybrid roles have an office too: only days state how much work is done there.
    certain:
      !conditional &&
      !isGuess &&
      (!office || someDays || wholeWeek) &&
      isStated(passage, choice, before, after, isDenied),
  };
}

const CLAUSE_CHARS = 40;

/** Gets the nearest words on both sides, without those that hybrid and flexible work share. */
function getClause(before: string, after: string, words: string): string {
  const [near = ''] = after.slice(0, CLAUSE_CHARS).split(/[,.;:(]/u);
  const anywhere = /anywhere/iu.test(words);
  return `${before.slice(-CLAUSE_CHARS)}${anywhere ? '' : ' '}¤ ${near}`
    .replace(ONLY_POSSIBLE, '')
    .replace(UNCONDITIONAL, '')
    .replace(/\bflexib\w+|[- ]first\b/giu, '');
}

const MAX_SHORT_CHARS = 60;

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
    return !office && /(?:^|[([,|–—-]\s?)$/u.test(before) && /^\s?(?:$|[)\],|–—/-])/u.test(after);
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
  return (
    OFFERED_AS.test(padded) ||
    ROLE_IS.test(padded) ||
    YOU_WORK.test(padded) ||
    (THIS_IS.test(padded) && role)
  );
}

/** Whether the words describe the role: `hybrid role`. */
function isRoleAfter({ modes, end, start }: Choice, text: string, after: string): boolean {
  if (modes[0] !== 'hybrid' || modes.length > 1) return ROLE_AFTER.test(after);
  const rest = text.slice(0, start) + text.slice(end);
  return HYBRID_ROLE_AFTER.test(after) && (!TWO_TRADES.test(rest) || WHEREABOUTS.test(rest));
}
