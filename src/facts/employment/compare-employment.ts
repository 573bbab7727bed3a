import { EMPLOYMENT, type Employment, type Posting } from '../../model/posting.ts';
import { extractEmployment } from './en/extract-employment.ts';
import { rankSpans, isInBody } from '../rank-spans.ts';
import {
  NO_STATEMENT,
  type FactComparer,
  type LocatedMention,
  type Omission,
} from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';

/**
 * The two kinds that exclude each other. An internship, a contract or a seasonal job can be either.
 */
const OPPOSITES: Partial<Record<Employment, Employment>> = {
  'full-time': 'part-time',
  'part-time': 'full-time',
};

/** Kinds that the other kinds do not imply. */
const NEVER_IMPLIED: ReadonlySet<Employment> = new Set([
  'internship',
  'full-time',
  'part-time',
  'contract',
  'volunteer',
]);

/** Compares the kinds of employment with the text. */
export const compareEmployment: FactComparer = ({ posting, text }) => {
  const { employment } = posting;
  const mentions = findMentions(text, extractEmployment);
  if (employment === undefined) {
    const certain = mentions.filter((mention) => mention.certain);
    const first = certain.find(isInBody) ?? certain[0];
    if (!first) return NO_STATEMENT;
    const kinds = EMPLOYMENT.filter((kind) => certain.some(({ value }) => value === kind));
    const yaml = `employment: [${kinds.join(', ')}]`;
    return { ...NO_STATEMENT, omissions: [{ span: first.span, path: ['employment'], yaml }] };
  }
  const named = employment.map((kind) => mentions.filter(({ value }) => value === kind));
  const conflicting = mentions.find(
    (mention) =>
      mention.certain &&
      isInBody(mention) &&
      employment.some((kind) => OPPOSITES[mention.value] === kind),
  );
  if (conflicting && named.every((found) => found.length === 0)) {
    const path = employment.length === 1 ? ['employment', 0] : ['employment'];
    const stated = conflicting.value.replace('-', ' ');
    return {
      ...NO_STATEMENT,
      conflicts: [{ rule: 'employment-contradicted', path, span: conflicting.span, stated }],
    };
  }
  return {
    ...NO_STATEMENT,
    supporting: rankSpans(named.flat()),
    unstated: named.flatMap((found, i) => (found.length > 0 ? [] : [['employment', i]])),
    omissions: findOmissions(employment, posting.level, mentions),
  };
};

/** Finds kinds that the text certainly states in addition to the listed ones. */
function findOmissions(
  listed: readonly Employment[],
  level: Posting['level'],
  mentions: readonly LocatedMention<Employment>[],
): Omission[] {
  const certain = mentions.filter((mention) => mention.certain && isInBody(mention));
  const missing = certain.filter(({ value, span }) => {
    if (listed.includes(value) || !NEVER_IMPLIED.has(value)) return false;
    if (value === 'internship') return level === undefined || level === 'intern';
    // A job for one season or term is both.
    if (value === 'contract') return !listed.includes('temporary');
    const opposite = OPPOSITES[value];
    if (opposite === undefined || !listed.includes(opposite)) return true;
    // Both must be offered as a choice, not one now and the other later.
    return certain.some((other) => other.value === opposite && other.span.passage === span.passage);
  });
  const [first] = missing;
  if (!first) return [];
  const kinds = [...new Set([...listed, ...missing.map(({ value }) => value)])];
  return [{ span: first.span, path: ['employment'], yaml: `employment: [${kinds.join(', ')}]` }];
}
