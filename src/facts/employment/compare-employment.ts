import { EMPLOYMENT, type Employment, type Posting } from '../../model/posting.ts';
import { EMPLOYMENT_CUES, CONTRACT, LIMITED_IN_TIME, PAID } from './en/employment-cues.ts';
import type { StatedEmployment } from './en/employment-kinds.ts';
import { extractEmployment } from './en/extract-employment.ts';
import { extractShare, FULL_SHARE, PART_SHARE } from './en/extract-share.ts';
import { classifyMissing, matchesAnyPassage } from '../classify-missing.ts';
import { extractHours } from '../hours/index.ts';
import { rankSpans, isInBody } from '../rank-spans.ts';
import {
  NO_STATEMENT,
  type Comparison,
  type Doubt,
  type FactComparer,
  type LocatedMention,
  type Omission,
} from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';
import type { Passage } from '../../text/passage.ts';
import type { PostingText } from '../../text/posting-text.ts';
import type { Slice } from '../../text/sentences.ts';
import { MAX_SENTENCE_CHARS } from '../en/requirement.ts';

type Located = LocatedMention<StatedEmployment>;

/** Kinds that exclude each other. An internship can be any of them. */
const OPPOSITES: Readonly<Record<StatedEmployment, readonly StatedEmployment[]>> = {
  'full-time': ['part-time'],
  'part-time': ['full-time'],
  contract: ['permanent'],
  temporary: ['permanent'],
  permanent: ['contract', 'temporary'],
  internship: [],
  volunteer: [],
  'per-diem': ['full-time'],
  other: [],
};

/** Kinds that the other kinds do not imply. */
const NEVER_IMPLIED: ReadonlySet<StatedEmployment> = new Set([
  'internship',
  'full-time',
  'part-time',
  'contract',
  'volunteer',
]);

/** Kinds that a posting always names if they apply. */
const ALWAYS_NAMED: ReadonlySet<StatedEmployment> = new Set([
  'internship',
  'volunteer',
  'per-diem',
]);

/** Compares the kinds of employment with the text. */
export const compareEmployment: FactComparer = ({ posting, text }) => {
  const { employment } = posting;
  const mentions = findMentions(text, extractEmployment);
  if (employment === undefined) return { ...NO_STATEMENT, omissions: findMissing(mentions) };
  const all = [...mentions, ...findByHours(text, mentions)];
  const comparisons = employment.map((kind, i) =>
    compareKind(kind, ['employment', i], employment, all, text),
  );
  const conflicts = comparisons.flatMap((comparison) => comparison.conflicts);
  return {
    supporting: rankSpans(comparisons.flatMap(({ support }) => support)),
    unstated: comparisons.flatMap(({ unstated }) => unstated),
    unclear: comparisons.flatMap(({ unclear }) => unclear),
    conflicts,
    doubts: comparisons.flatMap(({ doubts }) => doubts),
    omissions: conflicts.length > 0 ? [] : findOmissions(employment, posting.level, mentions),
  };
};

interface KindComparison extends Pick<Comparison, 'unstated' | 'unclear' | 'conflicts' | 'doubts'> {
  support: Located[];
}

function compareKind(
  kind: Employment,
  path: ['employment', number],
  listed: readonly Employment[],
  mentions: readonly Located[],
  text: PostingText,
): KindComparison {
  const nothing = { support: [], unstated: [], unclear: [], conflicts: [], doubts: [] };
  const named = mentions.filter(({ value }) => value === kind);
  // A text that only calls the job temporary need not mean a contract.
  const support = kind === 'contract' && !matchesAnyPassage(text, CONTRACT) ? [] : named;
  const opposite = mentions.filter(({ value }) => OPPOSITES[kind].includes(value));
  const certain = opposite.find((mention) => mention.certain && isInBody(mention));
  if (support.length > 0) {
    const isDoubtful =
      certain !== undefined &&
      !listed.some((other) => other === certain.value) &&
      support.every((mention) => !mention.certain && isInBody(mention)) &&
      /-time$/.test(kind);
    return isDoubtful
      ? { ...nothing, doubts: [{ path, span: certain.span, stated: formatKind(certain.value) }] }
      : { ...nothing, support };
  }
  // The text may state several kinds, of which the frontmatter has this one too.
  if (certain && !listed.some((other) => other === certain.value)) {
    const isLimited = certain.value === 'permanent' && matchesAnyPassage(text, LIMITED_IN_TIME);
    const difference = { path, span: certain.span, stated: formatKind(certain.value) };
    return isLimited
      ? { ...nothing, doubts: [difference] }
      : { ...nothing, conflicts: [{ rule: 'employment-contradicted', ...difference }] };
  }
  const doubt = findDoubt(kind, path, listed, mentions, text);
  if (doubt) return { ...nothing, doubts: [doubt] };
  return { ...nothing, ...classifyMissing(path, text, EMPLOYMENT_CUES[kind]) };
}

function findDoubt(
  kind: Employment,
  path: ['employment', number],
  listed: readonly Employment[],
  mentions: readonly Located[],
  text: PostingText,
): Doubt | undefined {
  // `title-contradicted` compares the full time and part time that a title certainly states.
  const unlisted = mentions.filter(
    (mention) =>
      !listed.some((other) => other === mention.value) &&
      !(mention.certain && !isInBody(mention) && /-time$/.test(mention.value)),
  );
  const isSilent = !matchesAnyPassage(text, EMPLOYMENT_CUES[kind]);
  const stated =
    unlisted.find(
      ({ value, certain }) =>
        (OPPOSITES[kind].includes(value) && (value !== 'permanent' || certain)) ||
        (kind === 'contract' && value === 'temporary' && certain),
    ) ??
    unlisted.find(
      (mention) => ALWAYS_NAMED.has(mention.value) && (mention.certain || !isInBody(mention)),
    ) ??
    (isSilent && ALWAYS_NAMED.has(kind) ? mentions[0] : undefined);
  if (stated) return { path, span: stated.span, stated: formatKind(stated.value) };
  const [paid] = isSilent && kind === 'volunteer' ? findMentions(text, extractPaid) : [];
  return paid && { path, span: paid.span, stated: 'that it is paid' };
}

function extractPaid({ text }: Passage): Slice[] {
  const match = PAID.exec(text.slice(0, MAX_SENTENCE_CHARS));
  return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
}

/** Most weekly hours of part time, and least of full time. */
const MAX_PART_HOURS = 28;
const MIN_FULL_HOURS = 35;

/** Finds full time and part time by weekly hours or a share, in a text that does not name them. */
function findByHours(text: PostingText, mentions: readonly Located[]): Located[] {
  if (mentions.some(({ value }) => value === 'full-time' || value === 'part-time')) return [];
  const hours = findMentions(text, extractHours).flatMap(({ value: { min, max }, ...mention }) =>
    min > 0 && mention.certain
      ? toTime(mention, max <= MAX_PART_HOURS, min >= MIN_FULL_HOURS && max < Infinity)
      : [],
  );
  const shares = findMentions(text, extractShare).flatMap(({ value: { min, max }, ...mention }) =>
    toTime(mention, min <= PART_SHARE, max >= FULL_SHARE),
  );
  return [...hours, ...shares];
}

function toTime(mention: Omit<Located, 'value'>, isPart: boolean, isFull: boolean): Located[] {
  const of = (value: 'part-time' | 'full-time') => ({ ...mention, value, certain: false });
  return [...(isPart ? [of('part-time')] : []), ...(isFull ? [of('full-time')] : [])];
}

function formatKind(kind: StatedEmployment): string {
  return kind.replace('-', ' ');
}

/** The kinds that the text certainly states, if the frontmatter has none. */
function findMissing(mentions: readonly Located[]): Omission[] {
  const certain = mentions.filter((mention) => mention.certain && mention.value !== 'permanent');
  const first = certain.find(isInBody) ?? certain[0];
  if (!first) return [];
  const kinds = EMPLOYMENT.filter((kind) => certain.some(({ value }) => value === kind));
  return [{ span: first.span, path: ['employment'], yaml: `employment: [${kinds.join(', ')}]` }];
}

/** Finds kinds that the text certainly states in addition to the listed ones. */
function findOmissions(
  listed: readonly Employment[],
  level: Posting['level'],
  mentions: readonly Located[],
): Omission[] {
  const certain = mentions.filter((mention) => mention.certain && isInBody(mention));
  const missing = certain.filter(({ value, span }) => {
    if (listed.some((kind) => kind === value) || !NEVER_IMPLIED.has(value)) return false;
    if (value === 'internship') return level === undefined || level === 'intern';
    // A job for one season or term is both.
    if (value === 'contract') return !listed.includes('temporary');
    const opposites = OPPOSITES[value];
    if (!listed.some((kind) => opposites.includes(kind))) return true;
    // Both must be offered as a choice, not one now and the other later.
    return certain.some(
      (other) => opposites.includes(other.value) && other.span.passage === span.passage,
    );
  });
  const [first] = missing;
  if (!first) return [];
  const kinds = [...new Set([...listed, ...missing.map(({ value }) => value)])];
  return [{ span: first.span, path: ['employment'], yaml: `employment: [${kinds.join(', ')}]` }];
}
