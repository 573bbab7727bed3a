import { EDUCATION_LEVELS, type Education, type EducationLevel } from '../../model/education.ts';
import type { Posting } from '../../model/posting.ts';
import { extractEducation, type EducationMention } from './en/extract-education.ts';
import { findDegrees } from './en/find-degrees.ts';
import type { PostingText, Span } from '../../text/posting-text.ts';
import { rankSpans, isInBody } from '../rank-spans.ts';
import { findMentions } from '../find-mentions.ts';
import {
  NO_STATEMENT,
  type Conflict,
  type FactComparer,
  type Omission,
  type Comparison,
  type Path,
} from '../comparison.ts';
import { classifyMissing, matchesAnyPassage } from '../classify-missing.ts';
import { hasWordOfNeed, mayBeWish, statesRequirement } from '../en/requirement.ts';
import {
  ALTERNATIVE,
  isAboutProgramme,
  mentionsStudies,
  PROGRAMME_TITLE,
  QUALIFICATION,
  STUDENT_WORDS,
} from './en/degree-conditions.ts';
import { DEGREE_HINTS, EDUCATION_CUES, TAUGHT } from './en/degree-hints.ts';

type Located = EducationMention & { span: Span };

/** Compares the required degrees with the text. */
export const compareEducation: FactComparer = ({ posting, text }) => {
  const mentions = findMentions(text, extractEducation);
  if (posting.education === undefined) {
    return { ...NO_STATEMENT, omissions: findOmissions(posting, text, mentions) };
  }
  const comparisons = posting.education.map((entry, i) =>
    compareEntry(entry, ['education', i], posting, text, mentions),
  );
  return {
    ...NO_STATEMENT,
    supporting: rankSpans([...new Set(comparisons.flatMap(({ supporting }) => supporting))]),
    unstated: comparisons.flatMap(({ unstated }) => unstated),
    unclear: comparisons.flatMap(({ unclear }) => unclear),
    conflicts: comparisons.flatMap(({ conflicts }) => conflicts),
    doubts: comparisons.flatMap(({ doubts }) => doubts),
  };
};

interface EntryComparison extends Pick<
  Comparison,
  'unstated' | 'unclear' | 'conflicts' | 'doubts'
> {
  supporting: Located[];
}

const NOTHING: EntryComparison = {
  supporting: [],
  unstated: [],
  unclear: [],
  conflicts: [],
  doubts: [],
};

function compareEntry(
  entry: Education,
  path: Path,
  posting: Posting,
  text: PostingText,
  mentions: readonly Located[],
): EntryComparison {
  const ofApplicant = mentions.filter(({ isTaught }) => !isTaught);
  // Where the text asks for a degree, the degrees that are taught say nothing about it.
  const relevant = ofApplicant.some((mention) => asksFor(mention)) ? ofApplicant : mentions;
  const ofLevel = relevant.filter(
    ({ value, isHigher }) =>
      value.some(({ level }) => level === entry.level) &&
      !(isHigher && isBelowListed(entry, posting, relevant)),
  );
  const asked = ofLevel.filter(({ isAsked }) => isAsked);
  const decisive = asked.length > 0 ? asked : ofLevel;
  const difference =
    ofLevel.length === 0
      ? findLevelDifference(entry, posting, text, ofApplicant)
      : (findStateDifference(entry, posting, text, decisive, ofLevel) ??
        findRequirementDifference(entry, text, decisive));
  if (difference) {
    const { part, where, stated, isCertain } = difference;
    const doubt = { path: [...path, part], span: where.span, stated };
    return isCertain
      ? { ...NOTHING, conflicts: [{ rule: 'degree-contradicted', ...doubt }] }
      : { ...NOTHING, doubts: [doubt] };
  }
  if (ofLevel.length > 0) return { ...NOTHING, supporting: decisive };
  return DEGREE_HINTS[entry.level].some((hint) => matchesAnyPassage(text, hint))
    ? { ...NOTHING, unclear: [path] }
    : { ...NOTHING, ...classifyMissing(path, text, EDUCATION_CUES) };
}

/** Whether every degree that the text names is below all listed ones. */
function isBelowListed(
  { level }: Education,
  { education = [] }: Posting,
  mentions: readonly Located[],
): boolean {
  const named = mentions.flatMap(({ value, isHigher }) => (isHigher ? [] : value));
  return (
    education.every((entry) => getRank(entry.level) >= getRank(level)) &&
    named.every((entry) => getRank(entry.level) < getRank(level))
  );
}

function getRank(level: EducationLevel): number {
  return EDUCATION_LEVELS.indexOf(level);
}

/** Where the text states something else about one entry, and what. */
interface Difference {
  part: keyof Education;
  where: Located;
  stated: Conflict['stated'];
  isCertain: boolean;
}

/** Whether the text certainly asks applicants for the degree. */
function asksFor({ certain, value, requirement, span }: Located): boolean {
  return (
    certain &&
    isInBody({ span }) &&
    value.some(({ required }) => required) &&
    (requirement === 'required' || requirement === 'unspecified')
  );
}

/**
 * Whether a degree is the one that the role itself is for: applicants hold a lower one, as the
 * frontmatter states.
 */
function isOfProgramme({ value, span }: Located, { title, education = [] }: Posting): boolean {
  const highest = Math.max(...education.map(({ level }) => getRank(level)));
  const isAbove = value.every(({ level }) => getRank(level) > highest);
  const isNamedInTitle =
    PROGRAMME_TITLE.test(title) &&
    findDegrees(title).some(
      ({ levels, state }) =>
        // A postdoctoral role is for those who hold the degree.
        state !== 'completed' &&
        levels.some((level) => value.some((entry) => entry.level === level)),
    );
  return isAboutProgramme(span.passage.text) || (isAbove && isNamedInTitle);
}

/** The text asks for another degree and does not name this one. */
function findLevelDifference(
  { level, required }: Education,
  posting: Posting,
  { passages }: PostingText,
  ofApplicant: readonly Located[],
): Difference | undefined {
  const { education } = posting;
  const isUnlisted = ({ value }: Located) =>
    value.some((other) => education?.every((entry) => entry.level !== other.level));
  const own = ofApplicant.filter((mention) => !isOfProgramme(mention, posting));
  // `title-contradicted` compares what a title certainly states.
  const inQuestion = own.filter((mention) => isInBody(mention) || !mention.certain);
  const mayBeNamed = passages.some(
    ({ text }) => DEGREE_HINTS[level].some((hint) => hint.test(text)) && !TAUGHT.test(text),
  );
  const asked = own.filter((mention) => asksFor(mention));
  const where =
    (required && !mayBeNamed ? asked[0] : undefined) ??
    own.find((mention) => isUnlisted(mention) && mention.isAsked && isInBody(mention)) ??
    (mayBeNamed ? undefined : inQuestion.find((mention) => isUnlisted(mention)));
  if (!where) return undefined;
  const mayBeMeant = ofApplicant.some(
    ({ value, isHigher }) => isHigher && value.some((other) => other.level === level),
  );
  const isCertain = required && !mayBeNamed && !mayBeMeant && asked.includes(where);
  return { part: 'level', where, stated: formatDegrees(where), isCertain };
}

/**
 * The text names the degree only in the other state.
 *
 * @param ofLevel the mentions that count
 * @param all all mentions of the degree
 */
function findStateDifference(
  { level, state }: Education,
  posting: Posting,
  { passages }: PostingText,
  ofLevel: readonly Located[],
  all: readonly Located[],
): Difference | undefined {
  const agrees = ({ value, isStateStated }: Located) =>
    value.some((entry) => entry.level === level && entry.state === state) ||
    (state === 'completed' && !isStateStated);
  const isOtherListed = posting.education?.some(
    (entry) => entry.level === level && entry.state !== state,
  );
  const where = ofLevel.find((mention) => isInBody(mention));
  if (!where || isOtherListed || ofLevel.some((mention) => agrees(mention))) return undefined;
  const isStated = ofLevel.every((mention) => mention.isStateStated);
  const isCertain =
    isStated && where.certain && !all.some((mention) => agrees(mention) || !mention.isStateStated);
  const stated = formatDegrees(where);
  if (state === 'completed') return { part: 'state', where, stated, isCertain };
  const ofStudents = posting.level === 'intern' || posting.employment?.includes('internship');
  // A sentence that says "hold" is about a degree that is held, whoever else is a student.
  const searched = isStated && where.isAsked ? [where.span.passage] : passages;
  const mayBeUnderWay =
    ofStudents === true ||
    searched.some(({ text }) => mentionsStudies(text) && !isAboutProgramme(text));
  if (mayBeUnderWay || (!where.isAsked && !isStated)) return undefined;
  return {
    part: 'state',
    where,
    stated: `${stated} that is held`,
    isCertain: isCertain && !passages.some(({ text }) => STUDENT_WORDS.test(text)),
  };
}

/** Longest plain sentence. */
const MAX_PLAIN_CHARS = 90;

/**
 * The text calls the degree preferred or not required and the frontmatter calls it required, or the
 * reverse. It is certain if a sentence about nothing else says so itself.
 */
function findRequirementDifference(
  { level, required }: Education,
  { passages }: PostingText,
  ofLevel: readonly Located[],
): Difference | undefined {
  const levels = required ? ['preferred', 'not-required'] : ['required', 'unspecified'];
  const where = ofLevel.find(
    (mention) =>
      isInBody(mention) &&
      (mention.isAsked || (!mention.isTaught && mention.requirement !== 'unspecified')),
  );
  if (!where || !ofLevel.every(({ requirement }) => levels.includes(requirement))) return undefined;
  const { passage } = where.span;
  const { requirement } = where;
  const hasAlternative = ALTERNATIVE.test(
    passage.text.slice(0, where.span.start) + passage.text.slice(where.span.end),
  );
  const mayBeOptional =
    hasAlternative ||
    ((requirement === 'unspecified' || !hasWordOfNeed(passage)) && mayBeWish(passage, passages));
  if (!required && mayBeOptional) return undefined;
  const isPlain =
    requirement !== 'not-required' ||
    (passage.text.length <= MAX_PLAIN_CHARS && !QUALIFICATION.test(passage.text));
  const stated = {
    preferred: `that ${NAMES[level]} is only preferred`,
    'not-required': `that ${NAMES[level]} is not required`,
    required: `that ${NAMES[level]} is required`,
    unspecified: `that ${NAMES[level]} is required`,
    mixed: '',
  }[requirement];
  const isCertain =
    where.certain &&
    isPlain &&
    requirement !== 'unspecified' &&
    statesRequirement(passage.text) &&
    !hasAlternative &&
    (requirement === 'not-required' || where.value.every((entry) => entry.level === level));
  return { part: 'required', where, stated, isCertain };
}

/**
 * Finds degrees that the text certainly requires if the frontmatter has none: in the body, else in
 * the title.
 */
function findOmissions(
  { level, employment, title }: Posting,
  { passages }: PostingText,
  mentions: readonly Located[],
): Omission[] {
  const ofStudents =
    level === 'intern' ||
    employment?.includes('internship') === true ||
    STUDENT_WORDS.test(title) ||
    passages.some(({ text }) => /\b(?:this|the) (?:internship|co-?op)\b/iu.test(text));
  const certain = mentions.filter(
    ({ certain, isStateStated, span, requirement }) =>
      certain &&
      requirement !== 'not-required' &&
      (isStateStated || !ofStudents || !isInBody({ span })),
  );
  const ofText = certain.filter(isInBody);
  const supporting = ofText.length > 0 ? ofText : certain;
  const first = supporting.find(({ value }) => value.some(({ required }) => required));
  // A title states which degree, but not whether it is under way.
  const mayBeIncomplete = ofText.length === 0 && mentions.some((mention) => isInBody(mention));
  if (!first || mayBeIncomplete || asksForAnotherDegree(supporting, mentions)) return [];
  const named = new Set<EducationLevel>();
  const entries = supporting.flatMap(({ value }) => {
    const fresh = value.filter((entry) => !named.has(entry.level));
    for (const entry of fresh) named.add(entry.level);
    return fresh;
  });
  const list = entries
    .map(
      ({ level, state, required }) => `{ level: ${level}, state: ${state}, required: ${required} }`,
    )
    .join(', ');
  return [{ span: first.span, path: ['education'], yaml: `education: [${list}]` }];
}

/**
 * Whether the text also asks, with less certainty, for another degree: the certain part may be
 * incomplete.
 */
function asksForAnotherDegree(
  supporting: readonly Located[],
  mentions: readonly Located[],
): boolean {
  const named = new Set(supporting.flatMap(({ value }) => value.map(({ level }) => level)));
  return mentions.some(
    (mention) =>
      isInBody(mention) &&
      !mention.isTaught &&
      mention.requirement !== 'not-required' &&
      mention.value.some(({ level, required }) => required && !named.has(level)),
  );
}

const NAMES: Record<EducationLevel, string> = {
  secondary: 'a high-school diploma',
  associate: 'an associate’s degree',
  bachelor: 'a Bachelor’s degree',
  master: 'a Master’s degree',
  doctorate: 'a PhD',
};

/** Formats what a mention asks for: `a Master’s degree or a PhD under way`. */
function formatDegrees({ value, isStateStated }: Located): string {
  const names = EDUCATION_LEVELS.filter((level) => value.some((entry) => entry.level === level))
    .map((level) => NAMES[level])
    .join(' or ');
  return isStateStated && value.every(({ state }) => state === 'pursuing')
    ? `${names} under way`
    : names;
}
