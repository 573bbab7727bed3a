import type { WorkMode } from '../../model/posting.ts';
import { extractWorkModes, type StatedWorkModes } from './en/extract-work-modes.ts';
import { rankSpans, isInBody } from '../rank-spans.ts';
import {
  NO_STATEMENT,
  type Conflict,
  type FactComparer,
  type LocatedMention,
  type Omission,
} from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';
import { anyOf } from '../patterns.ts';

const { raw } = String;

type ModeMention = LocatedMention<StatedWorkModes>;

/** People who travel to where the work is done are called home-based, or on site. */
const FIELD_WORK = new RegExp(
  raw`\b` +
    anyOf(
      anyOf(
        'customer|client|patient|job|construction|project|field|guest|resident|store|school',
        'building|household',
      ) + raw`s?['’]?s?\s(?:sites?|locations?|premises|homes?|houses?|visits?)`,
      '(?:in|into) the field',
      'field[- ](?:based|work|service|sales|engineer|technician|role|team)|on the road',
      'sales territory|your territory|driveway|door[- ]to[- ]door|company (?:van|car|vehicle)',
      raw`(?:visit|travel)\w* (?:\w+ )?(?:customers|clients|patients|sites)`,
    ) +
    raw`\b`,
  'iu',
);

/** Compares the work modes with the text. */
export const compareWorkModes: FactComparer = ({ posting, text }) => {
  const listed = posting.workModes ?? [];
  const mentions = findMentions(text, extractWorkModes);
  const spans = listed.map(
    (mode) => rankSpans(mentions.filter(({ value }) => value.modes.includes(mode)))[0],
  );
  const conflicts = findConflicts(
    listed,
    spans.map((span) => span !== undefined),
    mentions,
  );
  const isFieldWork =
    conflicts.some(({ stated }) => stated === 'remote') &&
    text.passages.some(({ text }) => FIELD_WORK.test(text));
  return {
    ...NO_STATEMENT,
    supporting: [...new Set(spans.filter((span) => span !== undefined))],
    unstated: spans.flatMap((span, i) => (span ? [] : [['workModes', i]])),
    conflicts: isFieldWork ? [] : conflicts,
    omissions: conflicts.length > 0 ? [] : findOmissions(listed, mentions),
  };
};

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
  const missing = mentions
    .filter(
      (mention) =>
        mention.certain &&
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
