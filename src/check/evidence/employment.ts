import { EMPLOYMENT, type Employment } from '../../posting/schema.ts';
import { readEmployment } from '../../posting/stated/employment.ts';
import { bestFirst, isOfText } from './best-first.ts';
import { mentionsIn, SILENT, type Judge } from './verdict.ts';

/** The two that no role is both of. Everything else goes with each: an internship, a contract, a job for a season. */
const OPPOSITES: Partial<Record<Employment, Employment>> = {
  'full-time': 'part-time',
  'part-time': 'full-time',
};

/** Holds the kinds of employment against the text. */
export const judgeEmployment: Judge = ({ posting: { employment }, reading }) => {
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
  };
};
