import type { WorkMode } from '../../model/posting.ts';
import { extractWorkModes, type StatedWorkModes } from './en/extract-work-modes.ts';
import { rankSpans, isInBody } from '../rank-spans.ts';
import { classifyMissing, matchesAnyPassage } from '../classify-missing.ts';
import type { LocatedPassage, PostingText } from '../../text/posting-text.ts';
import {
  type Conflict,
  type Doubt,
  type FactComparer,
  type LocatedMention,
  type Omission,
} from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';
import { FIELD_WORK, MODE_CUES, ANSWER_NO } from './en/work-mode-cues.ts';

type ModeMention = LocatedMention<StatedWorkModes>;

/** Compares the work modes with the text. */
export const compareWorkModes: FactComparer = ({ posting, text }) => {
  const listed = posting.workModes ?? [];
  const denied = findDeniedPassages(text);
  const mentions = findMentions(text, extractWorkModes).map((mention) =>
    denied.has(mention.span.passage) ? deny(mention) : mention,
  );
  const spans = listed.map(
    (mode) => rankSpans(mentions.filter(({ value }) => value.modes.includes(mode)))[0],
  );
  const found = findConflicts(
    listed,
    spans.map((span) => span !== undefined),
    mentions,
  );
  const isFieldWork =
    found.some(({ stated }) => stated === 'remote') && matchesAnyPassage(text, FIELD_WORK);
  const conflicts = isFieldWork ? [] : found;
  const doubts = found.length > 0 ? [] : findDoubts(listed, mentions);
  const isStated = conflicts.length > 0 || doubts.length > 0;
  const missing = isStated
    ? []
    : listed.flatMap((mode, i) =>
        spans[i] ? [] : [classifyMissing(['workModes', i], text, MODE_CUES[mode])],
      );
  return {
    supporting: [...new Set(spans.filter((span) => span !== undefined))],
    unstated: missing.flatMap(({ unstated }) => unstated),
    unclear: missing.flatMap(({ unclear }) => unclear),
    conflicts,
    doubts,
    omissions: isStated || found.length > 0 ? [] : findOmissions(listed, mentions),
  };
};
const MAX_QUESTION_CHARS = 60;

/** Finds questions that the next line answers with no: `Remote work`, and below it `No`. */
function findDeniedPassages({ passages }: PostingText): ReadonlySet<LocatedPassage> {
  return new Set(
    passages.filter(
      ({ text }, i) =>
        text.length <= MAX_QUESTION_CHARS && ANSWER_NO.test(passages[i + 1]?.text ?? ''),
    ),
  );
}

function deny({ value, ...rest }: ModeMention): ModeMention {
  return { ...rest, certain: true, value: { ...value, modes: [], excluded: value.modes } };
}

/**
 * Finds a mention of another mode that the listed ones are not, if nothing supports those, or only
 * the mention of an office.
 */
function findDoubts(listed: readonly WorkMode[], mentions: readonly ModeMention[]): Doubt[] {
  if (listed.length === 0) return [];
  const inBody = mentions.filter(isInBody);
  const isListed = ({ value }: ModeMention) => value.modes.some((mode) => listed.includes(mode));
  const supported = mentions.some((mention) => isListed(mention) && !mention.value.isOffice);
  const hybridDays = inBody.find(({ value, certain }) => certain && value.modes[0] === 'hybrid');
  const isRemoteAlone = listed.every((mode) => mode === 'remote');
  const other =
    supported && isRemoteAlone
      ? hybridDays
      : inBody.find(
          (mention) =>
            !isListed(mention) &&
            mention.value.modes.length > 0 &&
            !mention.value.isOffice &&
            !mention.value.isConditional,
        );
  if (!other || (supported && !isRemoteAlone)) return [];
  if (other.value.modes.every((mode) => isCovered(mode, listed)) && isMixed(listed)) return [];
  const modes = new Set(inBody.flatMap(({ value }) => value.modes));
  if (listed.includes('hybrid') && isMixed([...modes])) return [];
  return [{ path: ['workModes'], span: other.span, stated: other.value.modes.join(' or ') }];
}

function findConflicts(
  listed: readonly WorkMode[],
  supported: readonly boolean[],
  mentions: readonly ModeMention[],
): Conflict[] {
  const certain = mentions.filter((mention) => mention.certain && isInBody(mention));
  const ruledOut = listed.flatMap((mode, i): Conflict[] => {
    const conflicting = certain.find(({ value }) => value.excluded.includes(mode));
    if (!conflicting || supported[i] === true) return [];
    return [
      {
        rule: 'work-mode-contradicted',
        path: ['workModes', i],
        span: conflicting.span,
        stated: `not ${mode}`,
      },
    ];
  });
  const [first] = certain.filter(({ value }) => value.modes.length > 0);
  if (!first || listed.length === 0 || supported.includes(true) || isMixed(listed)) return ruledOut;
  if (ruledOut.length > 0) return ruledOut;
  return [
    {
      rule: 'work-mode-contradicted',
      path: ['workModes'],
      span: first.span,
      stated: first.value.modes.join(' or '),
    },
  ];
}

function findOmissions(listed: readonly WorkMode[], mentions: readonly ModeMention[]): Omission[] {
  const byPassage = Map.groupBy(mentions, ({ span }) => span.passage);
  const hasHybrid = (mention: ModeMention) =>
    listed.includes('hybrid') &&
    mention.certain &&
    mention.value.modes.every((mode) => mode === 'hybrid');
  const isHybrid = mentions.some((mention) => mention.value.modes.length > 0 && hasHybrid(mention));
  const missing = mentions
    .filter(
      (mention) =>
        mention.certain &&
        // Hybrid work is often called remote too, while a choice of modes is one mention.
        !(isHybrid && mention.value.modes.length === 1) &&
        !isStatedOtherwise(mention, listed, byPassage.get(mention.span.passage) ?? []),
    )
    .flatMap(({ value, span }) =>
      value.modes.filter((mode) => !isCovered(mode, listed)).map((mode) => ({ mode, span })),
    );
  const [first] = missing;
  if (!first) return [];
  const modes = [...new Set([...listed, ...missing.map(({ mode }) => mode)])];
  // Days on site are part of hybrid work.
  const kept =
    listed.includes('on-site') || !modes.includes('hybrid')
      ? modes
      : modes.filter((mode) => mode !== 'on-site');
  return [{ span: first.span, path: ['workModes'], yaml: `workModes: [${kept.join(', ')}]` }];
}

/** Whether the same words can also mean a listed mode: days in an office are hybrid or on site. */
function isStatedOtherwise(
  { span }: ModeMention,
  listed: readonly WorkMode[],
  beside: readonly ModeMention[],
): boolean {
  return beside.some(
    (other) =>
      !other.certain &&
      other.span.start === span.start &&
      other.value.modes.some((mode) => listed.includes(mode)),
  );
}

function isCovered(mode: WorkMode, listed: readonly WorkMode[]): boolean {
  if (mode === 'hybrid' && isMixed(listed)) return true;
  return listed.includes(mode) || (mode === 'on-site' && listed.includes('hybrid'));
}

/** A text may call remote and on-site work together hybrid. */
function isMixed(modes: readonly WorkMode[]): boolean {
  return modes.includes('remote') && modes.includes('on-site');
}
