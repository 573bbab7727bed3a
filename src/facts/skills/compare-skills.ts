import type { SkillKind } from '../../model/skill.ts';
import { MAX_SENTENCE_CHARS } from '../en/requirement.ts';
import { rankSpans } from '../rank-spans.ts';
import { NO_STATEMENT, type FactComparer } from '../comparison.ts';
import { findMentions } from '../find-mentions.ts';
import { mayNameSkill } from './may-name-skill.ts';

/**
 * Fields of work are mentioned in passing all over a posting; only what is worked with is reported
 * as missing.
 */
const REPORTED_KINDS: readonly SkillKind[] = ['language', 'framework', 'tool'];

/** Compares the skills with those that the text names. Skills never contradict each other. */
export const compareSkills: FactComparer = ({ posting, text, names }) => {
  const listed = posting.skills ?? [];
  const mentions = findMentions(text, names.extractSkills);
  const spans = listed.map((id) => rankSpans(mentions.filter(({ value }) => value === id))[0]);
  const missing = mentions.filter(({ value, certain }) => {
    const kind = names.skills.get(value)?.kind;
    // The maker of a product names it without requiring it.
    const isMaker = posting.company.split('-').includes(value);
    return (
      certain &&
      !listed.includes(value) &&
      !isMaker &&
      kind !== undefined &&
      REPORTED_KINDS.includes(kind)
    );
  });
  const [first] = missing;
  const ids = [...listed, ...new Set(missing.map(({ value }) => value))];
  const absent = listed.flatMap((id, i) => (spans[i] ? [] : [{ id, path: ['skills', i] }]));
  const texts = text.passages.map((passage) => passage.text.slice(0, MAX_SENTENCE_CHARS));
  const isUnclear = ({ id }: { id: string }) => {
    const skill = names.skills.get(id);
    return skill !== undefined && mayNameSkill(texts, skill);
  };
  return {
    ...NO_STATEMENT,
    supporting: spans.filter((span) => span !== undefined),
    unstated: absent.filter((one) => !isUnclear(one)).map(({ path }) => path),
    unclear: absent.filter(isUnclear).map(({ path }) => path),
    omissions: first
      ? [{ span: first.span, path: ['skills'], yaml: `skills: [${ids.join(', ')}]` }]
      : [],
  };
};
