import { EMPLOYMENT, type Employment, type Posting } from '../../posting/schema.ts';
import { readEmployment } from '../../posting/stated/employment.ts';
import { bestFirst, isOfText } from './best-first.ts';
import { mentionsIn, SILENT, type Judge, type LocatedMention, type Omission } from './verdict.ts';

/** The two that no role is both of. Everything else goes with each: an internship, a contract, a job for a season. */
const OPPOSITES: Partial<Record<Employment, Employment>> = {
  'full-time': 'part-time',
  'part-time': 'full-time',
};

/** Kinds that a list of the others says nothing of. */
const NEVER_IMPLIED: ReadonlySet<Employment> = new Set([
  'internship',
  'full-time',
  'part-time',
  'contract',
  'volunteer',
]);

/** Holds the kinds of employment against the text. */
export const judgeEmployment: Judge = ({ posting, reading }) => {
  const { employment } = posting;
  const mentions = mentionsIn(reading, readEmployment);
  if (employment === undefined) {
    const sure = mentions.filter((mention) => mention.sure);
    const first = sure.find(isOfText) ?? sure[0];
    if (!first) return SILENT;
    const kinds = EMPLOYMENT.filter((kind) => sure.some(({ says }) => says === kind));
    const yaml = `employment: [${kinds.join(', ')}]`;
    return { ...SILENT, omissions: [{ span: first.span, path: ['employment'], yaml }] };
  }
  const named = employment.map((kind) => mentions.filter(({ says }) => says === kind));
  const rival = mentions.find(
    (mention) =>
      mention.sure &&
      isOfText(mention) &&
      employment.some((kind) => OPPOSITES[mention.says] === kind),
  );
  if (rival && named.every((found) => found.length === 0)) {
    const path = employment.length === 1 ? ['employment', 0] : ['employment'];
    const stated = rival.says.replace('-', ' ');
    return {
      ...SILENT,
      conflicts: [{ rule: 'employment-contradicted', path, span: rival.span, stated }],
    };
  }
  return {
    ...SILENT,
    support: bestFirst(named.flat()),
    unstated: named.flatMap((found, i) => (found.length > 0 ? [] : [['employment', i]])),
    omissions: leftOut(employment, posting.level, mentions),
  };
};

/** What the text surely says beside the kinds that are listed. */
function leftOut(
  listed: readonly Employment[],
  level: Posting['level'],
  mentions: readonly LocatedMention<Employment>[],
): Omission[] {
  const sure = mentions.filter((mention) => mention.sure && isOfText(mention));
  const missing = sure.filter(({ says, span }) => {
    if (listed.includes(says) || !NEVER_IMPLIED.has(says)) return false;
    if (says === 'internship') return level === undefined || level === 'intern';
    // One job for a season or a term is both.
    if (says === 'contract') return !listed.includes('temporary');
    const opposite = OPPOSITES[says];
    if (opposite === undefined || !listed.includes(opposite)) return true;
    // A choice of both, not the one now and the other later.
    return sure.some((other) => other.says === opposite && other.span.passage === span.passage);
  });
  const [first] = missing;
  if (!first) return [];
  const kinds = [...new Set([...listed, ...missing.map(({ says }) => says)])];
  return [{ span: first.span, path: ['employment'], yaml: `employment: [${kinds.join(', ')}]` }];
}
