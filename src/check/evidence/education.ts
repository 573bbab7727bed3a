import { EDUCATION_LEVELS, type Education, type EducationLevel } from '../../posting/education.ts';
import type { Posting } from '../../posting/schema.ts';
import { readEducation, type EducationMention } from '../../posting/stated/education.ts';
import type { Reading, Span } from '../reading.ts';
import { bestFirst, isOfText } from './best-first.ts';
import { locatedIn } from './located.ts';
import { SILENT, type Conflict, type Judge, type Omission, type Verdict } from './verdict.ts';

type Located = EducationMention & { span: Span };

/** Holds the degrees that are asked for against the text. */
export const judgeEducation: Judge = ({ posting, reading }) => {
  const mentions = locatedIn(reading, readEducation);
  if (posting.education === undefined) {
    return { ...SILENT, omissions: leftOut(posting, reading, mentions) };
  }
  const verdicts = posting.education.map((entry, i) =>
    judgeEntry(entry, i, posting, reading, mentions),
  );
  return {
    support: bestFirst([...new Set(verdicts.flatMap(({ support }) => support))]),
    unstated: verdicts.flatMap(({ unstated }) => unstated),
    conflicts: verdicts.flatMap(({ conflicts }) => conflicts),
    omissions: [],
  };
};

interface EntryVerdict extends Pick<Verdict, 'unstated' | 'conflicts'> {
  support: Located[];
}

function judgeEntry(
  entry: Education,
  i: number,
  posting: Posting,
  reading: Reading,
  mentions: readonly Located[],
): EntryVerdict {
  const ofLevel = mentions.filter(({ says }) => says.some(({ level }) => level === entry.level));
  const support = ofLevel.filter(
    ({ says, stateSaid }) =>
      !stateSaid || says.some(({ level, state }) => level === entry.level && state === entry.state),
  );
  const conflict =
    ofLevel.length === 0
      ? otherLevel(entry, reading, mentions)
      : support.length === 0
        ? otherState(entry, posting, reading, ofLevel)
        : otherDemand(entry, ofLevel);
  if (conflict) {
    const [part, { span }, stated] = conflict;
    const path = ['education', i, part];
    return {
      support: [],
      unstated: [],
      conflicts: [{ rule: 'degree-contradicted', path, span, stated }],
    };
  }
  return { support, unstated: support.length > 0 ? [] : [['education', i]], conflicts: [] };
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
  { passages }: Reading,
  mentions: readonly Located[],
): Otherwise | undefined {
  if (!required) return undefined;
  const rival = mentions.find(
    ({ sure, says, demand, span }) =>
      sure &&
      isOfText({ span }) &&
      says.some((other) => other.required) &&
      (demand === 'required' || demand === 'open'),
  );
  if (!rival || passages.some(({ text }) => HINTS[level].some((hint) => hint.test(text))))
    return undefined;
  return ['level', rival, degreesOf(rival)];
}

/** Words of those who study: beside them, "PhD required" is of one that is under way. */
const STUDYING =
  /\bintern(?:s|ships?)?\b|\bco-?op|student|enrol|pursuing|working towards?|graduat(?:e|ing|ion)\b/iu;

/** The text names the degree in the other state alone. */
function otherState(
  { state }: Education,
  { level, employment }: Posting,
  { passages }: Reading,
  ofLevel: readonly Located[],
): Otherwise | undefined {
  const rival = ofLevel.find(({ sure, span }) => sure && isOfText({ span }));
  if (!rival) return undefined;
  if (state === 'pursuing') {
    const ofStudents = level === 'intern' || employment?.includes('internship');
    if (ofStudents || passages.some(({ text }) => STUDYING.test(text))) return undefined;
  }
  return ['state', rival, `${degreesOf(rival)}${state === 'pursuing' ? ' that is held' : ''}`];
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
  const rival = ofLevel.find(({ sure, span }) => sure && isOfText({ span }));
  if (!required || !rival || ofLevel.some(({ demand }) => demand !== 'needless')) return undefined;
  const { text } = rival.span.passage;
  if (text.length > PLAIN_LENGTH || MORE.test(text)) return undefined;
  return ['required', rival, `that ${NAMES[level]} is not required`];
}

/** What the text surely asks for, where the frontmatter asks for nothing: by its own words, else by the title's. */
function leftOut(
  { level, employment, title }: Posting,
  { passages }: Reading,
  mentions: readonly Located[],
): Omission[] {
  const ofStudents =
    level === 'intern' ||
    employment?.includes('internship') === true ||
    STUDYING.test(title) ||
    passages.some(({ text }) => /\b(?:this|the) (?:internship|co-?op)\b/iu.test(text));
  const sure = mentions.filter(
    ({ sure, stateSaid, span, demand }) =>
      sure && demand !== 'needless' && (stateSaid || !ofStudents || !isOfText({ span })),
  );
  const ofText = sure.filter(isOfText);
  const witnesses = ofText.length > 0 ? ofText : sure;
  const first = witnesses.find(({ says }) => says.some(({ required }) => required));
  // A title says which degree, and not whether it is under way.
  const isOpen = ofText.length === 0 && mentions.some((mention) => isOfText(mention));
  if (!first || isOpen || isPartOfMore(witnesses, mentions)) return [];
  const named = new Set<EducationLevel>();
  const entries = witnesses.flatMap(({ says }) => {
    const fresh = says.filter((entry) => !named.has(entry.level));
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
  const named = new Set(witnesses.flatMap(({ says }) => says.map(({ level }) => level)));
  return mentions.some(
    (mention) =>
      isOfText(mention) &&
      mention.demand !== 'needless' &&
      mention.says.some(({ level, required }) => required && !named.has(level)),
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
function degreesOf({ says, stateSaid }: Located): string {
  const names = EDUCATION_LEVELS.filter((level) => says.some((entry) => entry.level === level))
    .map((level) => NAMES[level])
    .join(' or ');
  return stateSaid && says.every(({ state }) => state === 'pursuing')
    ? `${names} under way`
    : names;
}
