import { EDUCATION_LEVELS, type Education, type EducationLevel } from '../../model/education.ts';
import type { Posting } from '../../model/posting.ts';
import { extractEducation, type EducationMention } from './en/extract-education.ts';
import type { PostingText, Span } from '../../text/posting-text.ts';
import { rankSpans, isInBody } from '../rank-spans.ts';
import { findMentions } from '../find-mentions.ts';
import {
  NO_STATEMENT,
  type Conflict,
  type FactComparer,
  type Omission,
  type Comparison,
} from '../comparison.ts';
import { anyOf } from '../patterns.ts';

const { raw } = String;

type Located = EducationMention & { span: Span };

/** Compares the required degrees with the text. */
export const compareEducation: FactComparer = ({ posting, text }) => {
  const mentions = findMentions(text, extractEducation);
  if (posting.education === undefined) {
    return { ...NO_STATEMENT, omissions: findOmissions(posting, text, mentions) };
  }
  const comparisons = posting.education.map((entry, i) =>
    compareEntry(entry, i, posting, text, mentions),
  );
  return {
    ...NO_STATEMENT,
    supporting: rankSpans([...new Set(comparisons.flatMap(({ supporting }) => supporting))]),
    unstated: comparisons.flatMap(({ unstated }) => unstated),
    conflicts: comparisons.flatMap(({ conflicts }) => conflicts),
    omissions: [],
  };
};

interface EntryComparison extends Pick<Comparison, 'unstated' | 'conflicts'> {
  supporting: Located[];
}

function compareEntry(
  entry: Education,
  i: number,
  posting: Posting,
  text: PostingText,
  mentions: readonly Located[],
): EntryComparison {
  const ofLevel = mentions.filter(({ value }) => value.some(({ level }) => level === entry.level));
  const supporting = ofLevel.filter(
    ({ value, isStateStated }) =>
      !isStateStated ||
      value.some(({ level, state }) => level === entry.level && state === entry.state),
  );
  const conflict =
    ofLevel.length === 0
      ? findLevelConflict(entry, text, mentions)
      : supporting.length === 0
        ? findStateConflict(entry, posting, text, ofLevel)
        : findRequirementConflict(entry, ofLevel);
  if (conflict) {
    const [part, { span }, stated] = conflict;
    const path = ['education', i, part];
    return {
      ...NO_STATEMENT,
      supporting: [],
      unstated: [],
      conflicts: [{ rule: 'degree-contradicted', path, span, stated }],
    };
  }
  return { supporting, unstated: supporting.length > 0 ? [] : [['education', i]], conflicts: [] };
}

/** A conflict about one entry: the field, the mention, and what it states. */
type EntryConflict = [part: keyof Education, where: Located, stated: Conflict['stated']];

/**
 * Words that may name a degree in a way that is not extracted. A text with them may state the
 * degree.
 */
const DEGREE_HINTS: Record<EducationLevel, readonly RegExp[]> = {
  secondary: [
    /high[- ]?school|secondary|diploma|school[- ]leaver/iu,
    /\bGED\b|\bGCSEs?\b|\bA[- ][Ll]evels?\b/u,
  ],
  associate: [
    /associate|(?:two|2)[- ]year|community college|diploma/iu,
    /\bA\.?A?[AS]\b|\bADN\b|\bHN[CD]\b/u,
  ],
  bachelor: [
    /bachelor|baccalaureate|under-?grad|(?:four|three|4|3)[- ]year|college|first degree|hono(?:u)?rs|\b2[:.][12]\b/iu,
    /\bB\.?\s?(?:S|A|E|Sc|Eng|Tech|Com|Comm|Ed|SN|N|BA|FA|Arch|SW)\b|\bLL\.?B\b/u,
  ],
  master: [
    /\bmaster(?:['’]?s|s['’])?\b|\b(?:post-?)?graduate\b|advanced degree/iu,
    /\bM\.?\s?(?:S|A|E|Sc|Eng|BA|Tech|Phil|Ed|PH|SW|SN|FA|PA|PP|LIS|Res|Math)\b|\bLL\.?M\b/u,
  ],
  doctorate: [
    /ph\.?\s?d|doctor|d\.?\s?phil|post-?doc|\b(?:post-?)?graduate (?:degree|stud|level)|advanced degree/iu,
    /\b(?:Pharm|Psy|Ed|Eng|Sc|Au|Th)\.?\s?D\b/iu,
    new RegExp(
      raw`\b` +
        anyOf(
          raw`J\.?\s?D|M\.?D|D\.?O|D\.?V\.?M|V\.?M\.?D|D\.?N\.?P|D\.?D\.?S|D\.?M\.?D|D\.?P\.?T|O\.?D`,
          raw`D\.?B\.?A|S\.?J\.?D|Dr\.?PH|MBBS|MBChB`,
        ) +
        raw`\b`,
      'u',
    ),
  ],
};

/** The text asks for another degree and does not name this one. */
function findLevelConflict(
  { level, required }: Education,
  { passages }: PostingText,
  mentions: readonly Located[],
): EntryConflict | undefined {
  if (!required) return undefined;
  const conflicting = mentions.find(
    ({ certain, value, requirement, span }) =>
      certain &&
      isInBody({ span }) &&
      value.some((other) => other.required) &&
      (requirement === 'required' || requirement === 'unspecified'),
  );
  if (
    !conflicting ||
    passages.some(({ text }) => DEGREE_HINTS[level].some((hint) => hint.test(text)))
  )
    return undefined;
  return ['level', conflicting, formatDegrees(conflicting)];
}

/** Words about students: beside them, "PhD required" may mean a degree under way. */
const STUDENT_WORDS =
  /\bintern(?:s|ships?)?\b|\bco-?op|student|enrol|pursuing|working towards?|graduat(?:e|ing|ion)\b/iu;

/** The text names the degree only in the other state. */
function findStateConflict(
  { state }: Education,
  { level, employment }: Posting,
  { passages }: PostingText,
  ofLevel: readonly Located[],
): EntryConflict | undefined {
  const conflicting = ofLevel.find(({ certain, span }) => certain && isInBody({ span }));
  if (!conflicting) return undefined;
  if (state === 'pursuing') {
    const ofStudents = level === 'intern' || employment?.includes('internship');
    if (ofStudents || passages.some(({ text }) => STUDENT_WORDS.test(text))) return undefined;
  }
  return [
    'state',
    conflicting,
    `${formatDegrees(conflicting)}${state === 'pursuing' ? ' that is held' : ''}`,
  ];
}

/** Words with which a sentence states more than that a degree is not required. */
const QUALIFICATION = new RegExp(
  anyOf(
    '[,;:()–—/]',
    raw`\b` +
      anyOf(
        'but|or|and|nor|though|although|if|unless|for|when|where|while|however|with|to|at|by|as',
        'after|before|until|only|always|strictly',
      ) +
      raw`\b`,
  ),
  'iu',
);
/** Longest plain sentence. */
const MAX_PLAIN_CHARS = 90;

/** The text plainly states that the degree is not required, and nothing else about it. */
function findRequirementConflict(
  { level, required }: Education,
  ofLevel: readonly Located[],
): EntryConflict | undefined {
  const conflicting = ofLevel.find(({ certain, span }) => certain && isInBody({ span }));
  if (
    !required ||
    !conflicting ||
    ofLevel.some(({ requirement }) => requirement !== 'not-required')
  )
    return undefined;
  const { text } = conflicting.span.passage;
  if (text.length > MAX_PLAIN_CHARS || QUALIFICATION.test(text)) return undefined;
  return ['required', conflicting, `that ${NAMES[level]} is not required`];
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
