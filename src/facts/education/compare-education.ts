import { EDUCATION_LEVELS, type Education, type EducationLevel } from '../../model/education.ts';
import type { Posting } from '../../model/posting.ts';
import { extractEducation, type EducationMention } from './en/extract-education.ts';
import type { PostingText, Span } from '../../text/posting-text.ts';
import { bestFirst, isOfText } from '../best-first.ts';
import { locatedIn } from '../located.ts';
import {
  NO_STATEMENT,
  type Conflict,
  type FactComparer,
  type Omission,
  type Comparison,
} from '../comparison.ts';

type Located = EducationMention & { span: Span };

/** Holds the degrees that are asked for against the text. */
export const compareEducation: FactComparer = ({ posting, text }) => {
  const mentions = locatedIn(text, extractEducation);
  if (posting.education === undefined) {
    return { ...NO_STATEMENT, omissions: leftOut(posting, text, mentions) };
  }
  const verdicts = posting.education.map((entry, i) =>
    compareEntry(entry, i, posting, text, mentions),
  );
  return {
    supporting: bestFirst([...new Set(verdicts.flatMap(({ supporting }) => supporting))]),
    unstated: verdicts.flatMap(({ unstated }) => unstated),
    conflicts: verdicts.flatMap(({ conflicts }) => conflicts),
    omissions: [],
  };
};

interface EntryVerdict extends Pick<Comparison, 'unstated' | 'conflicts'> {
  supporting: Located[];
}

function compareEntry(
  entry: Education,
  i: number,
  posting: Posting,
  reading: PostingText,
  mentions: readonly Located[],
): EntryVerdict {
  const ofLevel = mentions.filter(({ value }) => value.some(({ level }) => level === entry.level));
  const supporting = ofLevel.filter(
    ({ value, stateSaid }) =>
      !stateSaid ||
      value.some(({ level, state }) => level === entry.level && state === entry.state),
  );
  const conflict =
    ofLevel.length === 0
      ? otherLevel(entry, reading, mentions)
      : supporting.length === 0
        ? otherState(entry, posting, reading, ofLevel)
        : otherDemand(entry, ofLevel);
  if (conflict) {
    const [part, { span }, stated] = conflict;
    const path = ['education', i, part];
    return {
      supporting: [],
      unstated: [],
      conflicts: [{ rule: 'degree-contradicted', path, span, stated }],
    };
  }
  return { supporting, unstated: supporting.length > 0 ? [] : [['education', i]], conflicts: [] };
}

/** What of an entry the text says otherwise, where, and what it says. */
type Otherwise = [part: keyof Education, where: Located, stated: Conflict['stated']];

/** Words that may name a degree in a way that is not read: where they stand, the text is not silent about it. */
const HINTS: Record<EducationLevel, readonly RegExp[]> = {
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
    /\b(?:J\.?\s?D|M\.?D|D\.?O|D\.?V\.?M|V\.?M\.?D|D\.?N\.?P|D\.?D\.?S|D\.?M\.?D|D\.?P\.?T|O\.?D|D\.?B\.?A|S\.?J\.?D|Dr\.?PH|MBBS|MBChB)\b/u,
  ],
};

/** The text asks for another degree, and does not so much as name this one. */
function otherLevel(
  { level, required }: Education,
  { passages }: PostingText,
  mentions: readonly Located[],
): Otherwise | undefined {
  if (!required) return undefined;
  const conflicting = mentions.find(
    ({ certain, value, demand, span }) =>
      certain &&
      isOfText({ span }) &&
      value.some((other) => other.required) &&
      (demand === 'required' || demand === 'open'),
  );
  if (!conflicting || passages.some(({ text }) => HINTS[level].some((hint) => hint.test(text))))
    return undefined;
  return ['level', conflicting, degreesOf(conflicting)];
}

/** Words of those who study: beside them, "PhD required" is of one that is under way. */
const STUDYING =
  /\bintern(?:s|ships?)?\b|\bco-?op|student|enrol|pursuing|working towards?|graduat(?:e|ing|ion)\b/iu;

/** The text names the degree in the other state alone. */
function otherState(
  { state }: Education,
  { level, employment }: Posting,
  { passages }: PostingText,
  ofLevel: readonly Located[],
): Otherwise | undefined {
  const conflicting = ofLevel.find(({ certain, span }) => certain && isOfText({ span }));
  if (!conflicting) return undefined;
  if (state === 'pursuing') {
    const ofStudents = level === 'intern' || employment?.includes('internship');
    if (ofStudents || passages.some(({ text }) => STUDYING.test(text))) return undefined;
  }
  return [
    'state',
    conflicting,
    `${degreesOf(conflicting)}${state === 'pursuing' ? ' that is held' : ''}`,
  ];
}

/** What makes a sentence say more than that a degree is not required. */
const MORE =
  /[,;:()–—/]|\b(?:but|or|and|nor|though|although|if|unless|for|when|where|while|however|with|to|at|by|as|after|before|until|only|always|strictly)\b/iu;
/** A plain sentence has no more letters. */
const PLAIN_LENGTH = 90;

/** The text says of the degree that it need not be there, plainly, and nothing else of it. */
function otherDemand(
  { level, required }: Education,
  ofLevel: readonly Located[],
): Otherwise | undefined {
  const conflicting = ofLevel.find(({ certain, span }) => certain && isOfText({ span }));
  if (!required || !conflicting || ofLevel.some(({ demand }) => demand !== 'needless'))
    return undefined;
  const { text } = conflicting.span.passage;
  if (text.length > PLAIN_LENGTH || MORE.test(text)) return undefined;
  return ['required', conflicting, `that ${NAMES[level]} is not required`];
}

/** What the text surely asks for, where the frontmatter asks for nothing: by its own words, else by the title's. */
function leftOut(
  { level, employment, title }: Posting,
  { passages }: PostingText,
  mentions: readonly Located[],
): Omission[] {
  const ofStudents =
    level === 'intern' ||
    employment?.includes('internship') === true ||
    STUDYING.test(title) ||
    passages.some(({ text }) => /\b(?:this|the) (?:internship|co-?op)\b/iu.test(text));
  const certain = mentions.filter(
    ({ certain, stateSaid, span, demand }) =>
      certain && demand !== 'needless' && (stateSaid || !ofStudents || !isOfText({ span })),
  );
  const ofText = certain.filter(isOfText);
  const witnesses = ofText.length > 0 ? ofText : certain;
  const first = witnesses.find(({ value }) => value.some(({ required }) => required));
  // A title says which degree, and not whether it is under way.
  const isOpen = ofText.length === 0 && mentions.some((mention) => isOfText(mention));
  if (!first || isOpen || isPartOfMore(witnesses, mentions)) return [];
  const named = new Set<EducationLevel>();
  const entries = witnesses.flatMap(({ value }) => {
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

/** Whether the text asks, less surely, for yet another degree: what is sure would then be a part of what it asks for. */
function isPartOfMore(witnesses: readonly Located[], mentions: readonly Located[]): boolean {
  const named = new Set(witnesses.flatMap(({ value }) => value.map(({ level }) => level)));
  return mentions.some(
    (mention) =>
      isOfText(mention) &&
      mention.demand !== 'needless' &&
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

/** What a mention asks for: `a Master’s degree or a PhD under way`. */
function degreesOf({ value, stateSaid }: Located): string {
  const names = EDUCATION_LEVELS.filter((level) => value.some((entry) => entry.level === level))
    .map((level) => NAMES[level])
    .join(' or ');
  return stateSaid && value.every(({ state }) => state === 'pursuing')
    ? `${names} under way`
    : names;
}
