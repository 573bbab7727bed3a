import type { Education, EducationLevel, EducationState } from '../../../model/education.ts';
import { startsWithPursuing, findState } from './degree-state.ts';
import { TAUGHT_AFTER, TAUGHT_BEFORE } from './degree-hints.ts';
import { findDegrees, isJoined, type Degree } from './find-degrees.ts';
import {
  isUnderRequirements,
  findRequirement,
  MAX_SENTENCE_CHARS,
  type RequirementLevel,
} from '../../en/requirement.ts';
import type { Mention, Passage } from '../../../text/passage.ts';
import type { Slice } from '../../../text/sentences.ts';
import {
  ANY_DEGREE,
  OR_HIGHER,
  AT_LEAST,
  EQUIVALENT,
  OTHER_PEOPLE,
  DENIED,
  OTHER_PEOPLE_AFTER,
  APPLICANT,
  FIELD_AFTER,
  STUDENT,
  STAFF,
  NAMED_AFTER,
  INTERN,
  SET_OFF_BEFORE,
  SET_OFF_AFTER,
  CUE,
} from './education-patterns.ts';

/** Degrees that a passage names as alternatives. */
export interface EducationMention extends Mention<Education[]> {
  requirement: RequirementLevel;
  /**
   * Whether the words state that the degree is under way or held; otherwise the state is a guess.
   */
  isStateStated: boolean;
  /** Whether somebody else gets or holds the degree: what is taught, conferred or supervised. */
  isTaught: boolean;
  /** Whether it is above the degree that the words name: `a Bachelor’s degree or higher`. */
  isHigher: boolean;
  /** Whether applicants are asked for this level, or perhaps for an equivalent. */
  isAsked: boolean;
}

/**
 * UTF-16 units around a degree that belong to it. An equivalent is named after the fields of study.
 */
const LOOKBEHIND_CHARS = 90;
const LOOKAHEAD_CHARS = 60;
const FAR_LOOKAHEAD_CHARS = 180;
/** A sentence without a subject names within this distance what the applicant does. */
const MAX_LEAD_IN_CHARS = 24;
/** Longest title that is read. */
const MAX_TITLE_CHARS = 300;

/** Degrees, lowest first. */
const RANKS: readonly EducationLevel[] = [
  'secondary',
  'associate',
  'bachelor',
  'master',
  'doctorate',
];

/** Extracts the degrees that a passage asks for. */
export function extractEducation(passage: Passage): EducationMention[] {
  const text = passage.text.slice(
    0,
    passage.kind === 'title' ? MAX_TITLE_CHARS : MAX_SENTENCE_CHARS,
  );
  const degrees = findDegrees(text);
  if (degrees.length === 0) return [];
  const groups = groupDegrees(text, degrees);
  return groups.flatMap((group, i) => {
    const bounds = {
      start: groups[i - 1]?.at(-1)?.end ?? 0,
      end: groups[i + 1]?.[0]?.start ?? text.length,
    };
    return toMentions({ ...passage, text }, group, bounds);
  });
}

/** Groups adjacent degrees. Ambiguous names do not determine their neighbours. */
function groupDegrees(text: string, degrees: readonly Degree[]): Degree[][] {
  const groups: Degree[][] = [];
  let before: Degree | undefined;
  for (const degree of degrees) {
    const group = groups.at(-1);
    const joined = before && before.certain === degree.certain && isJoined(text, before, degree);
    if (group && joined) group.push(degree);
    else groups.push([degree]);
    before = degree;
  }
  return groups;
}

function toMentions(passage: Passage, group: readonly Degree[], bounds: Slice): EducationMention[] {
  const { text, kind } = passage;
  const slice = { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
  const before = text.slice(Math.max(bounds.start, slice.start - LOOKBEHIND_CHARS), slice.start);
  const clause = text.slice(slice.end, Math.min(bounds.end, slice.end + FAR_LOOKAHEAD_CHARS));
  const after = clause.slice(0, LOOKAHEAD_CHARS);
  const requirement = findRequirement(passage, slice, bounds);
  const stated = findState(group, before, after, requirement !== 'not-required');
  const { states, isStated } =
    kind === 'title' && !stated.isStated && INTERN.test(text)
      ? { states: ['pursuing' as const], isStated: true }
      : stated;
  const required = requirement === 'required' || requirement === 'unspecified';
  // If no degree is needed, none of any level is.
  const noDegree =
    requirement === 'not-required' && ANY_DEGREE.test(text.slice(slice.start, slice.end));
  const levels = noDegree ? RANKS.slice(1) : [...new Set(group.flatMap((degree) => degree.levels))];
  const certain = noDegree || group.every((degree) => degree.certain);
  const isTaught =
    requirement === 'unspecified' &&
    !isUnderRequirements(passage) &&
    (TAUGHT_BEFORE.test(before) || TAUGHT_AFTER.test(after));
  const isAsked = certain && !isTaught && isCertain(passage, slice, before, after, requirement);
  const mention: EducationMention = {
    ...(isStated ? includeCue(text, slice, bounds) : slice),
    value: createEntries(levels, states, required),
    certain: isAsked && !EQUIVALENT.test(clause),
    requirement,
    isStateStated: isStated,
    isTaught,
    isAsked,
    isHigher: false,
  };
  if (!OR_HIGHER.test(after) && !AT_LEAST.test(before)) return [mention];
  const lowest = RANKS.findIndex((level) => levels.includes(level));
  const higher = RANKS.slice(lowest + 1).filter((level) => !levels.includes(level));
  return [
    mention,
    {
      ...mention,
      value: createEntries(higher, states, required),
      certain: false,
      isAsked: false,
      isHigher: true,
    },
  ];
}

function createEntries(
  levels: readonly EducationLevel[],
  states: readonly EducationState[],
  required: boolean,
): Education[] {
  return levels.flatMap((level) => states.map((state) => ({ level, state, required })));
}

/** Furthest distance of the word that states the state of a degree. */
const MAX_CUE_CHARS = 45;

function includeCue(text: string, slice: Slice, bounds: Slice): Slice {
  const from = Math.max(bounds.start, slice.start - MAX_CUE_CHARS);
  const cue = CUE.exec(text.slice(from, slice.start));
  return cue ? { start: from + cue.index, end: slice.end } : slice;
}

/** Whether the degree is certainly required of the applicant. */
function isCertain(
  passage: Passage,
  slice: Slice,
  before: string,
  after: string,
  requirement: RequirementLevel,
): boolean {
  const { text, kind } = passage;
  // `PhDs` are people.
  if (requirement === 'mixed' || /\p{Ll}Ds\b/u.test(text.slice(slice.start, slice.end)))
    return false;
  if (kind !== 'sentence') return kind === 'title' && isTitleDegree(text, slice);
  if (OTHER_PEOPLE.test(before) || OTHER_PEOPLE_AFTER.test(after)) return false;
  if (requirement === 'not-required') return true;
  if (DENIED.test(before)) return false;
  if (requirement !== 'unspecified' || isUnderRequirements(passage) || APPLICANT.test(before))
    return true;
  return (
    (before.length === slice.start && startsWithPursuing(before, MAX_LEAD_IN_CHARS)) ||
    (slice.start <= 3 && FIELD_AFTER.test(after))
  );
}

/** Whether a title names the new hire’s degree, not that of their clients. */
function isTitleDegree(title: string, { start, end }: Slice): boolean {
  if (STAFF.test(title) || NAMED_AFTER.test(title.slice(end))) return false;
  const setOff = SET_OFF_BEFORE.test(title.slice(0, start)) && SET_OFF_AFTER.test(title.slice(end));
  return STUDENT.test(title) || setOff || (start === 0 && /^(?:ph|doc)/iu.test(title));
}
