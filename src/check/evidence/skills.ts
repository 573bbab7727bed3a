import type { SkillKind } from '../../posting/skill.ts';
import { bestFirst } from './best-first.ts';
import { mentionsIn, type Judge } from './verdict.ts';

/** A field of work is named in passing all over a posting; only what is worked with is missed in the frontmatter. */
const MISSED: readonly SkillKind[] = ['language', 'framework', 'tool'];

/** Holds the skills against those that the text names. No skill contradicts another. */
export const judgeSkills: Judge = ({ posting, reading, names }) => {
  const listed = posting.skills ?? [];
  const mentions = mentionsIn(reading, names.readSkills);
  const spans = listed.map((id) => bestFirst(mentions.filter(({ says }) => says === id))[0]);
  const missing = mentions.filter(({ says, sure }) => {
    const kind = names.skills.get(says)?.kind;
    // Who makes something names it without asking for it.
    const isMaker = posting.company.split('-').includes(says);
    return (
      sure && !listed.includes(says) && !isMaker && kind !== undefined && MISSED.includes(kind)
    );
  });
  const [first] = missing;
  const ids = [...listed, ...new Set(missing.map(({ says }) => says))];
  return {
    support: spans.filter((span) => span !== undefined),
    unstated: spans.flatMap((span, i) => (span ? [] : [['skills', i]])),
    conflicts: [],
    omissions: first
      ? [{ span: first.span, path: ['skills'], yaml: `skills: [${ids.join(', ')}]` }]
      : [],
  };
};
