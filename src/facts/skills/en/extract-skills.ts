import type { Skill } from '../../../model/skill.ts';
import { MAX_SENTENCE_CHARS } from '../../en/requirement.ts';
import { asksForSkills, isNotAskedFor } from './skill-context.ts';
import { isAmbiguousName, classifyName, type Neighbours } from './ambiguous-skill-names.ts';
import { createNameFinder, type FoundName, type Name } from '../../name-finder.ts';
import type { Mention, Passage, Extractor } from '../../../text/passage.ts';

/**
 * Creates an extractor of the ids of skills, by their names. A name that is also an ordinary word
 * counts only if its context makes it a skill.
 */
export function createSkillExtractor(skills: ReadonlyMap<string, Skill>): Extractor<string> {
  const finder = createNameFinder([...skills].flatMap(([id, skill]) => getNames(id, skill)));
  return (whole) => {
    const passage = { ...whole, text: whole.text.slice(0, MAX_SENTENCE_CHARS) };
    const found = finder.findAll(passage.text);
    if (found.length === 0) return [];
    const asks = asksForSkills(passage);
    return found.flatMap((one, i) => {
      const near = { before: found[i - 1], after: found[i + 1] };
      const meant = findMeant(passage, one, near);
      // If two skills have the same name, neither is certain.
      const certain =
        asks && meant.certain && meant.ids.length === 1 && !isNotAskedFor(passage, one);
      return meant.ids.map((value): Mention<string> => ({
        start: one.start,
        end: one.end,
        value,
        certain,
      }));
    });
  };
}

function getNames(id: string, { name, aliases, kind }: Skill): Name[] {
  const own = [name, ...aliases];
  // Frameworks of one word are often written with their language: `React.js`.
  const suffixed = kind === 'framework' && /^\p{L}{3,}$/u.test(name) ? [`${name}.js`] : [];
  return [...new Set([...own, ...suffixed])].map((one) => ({
    id,
    name: one,
    isAmbiguous: isAmbiguousName(one),
  }));
}

/** Finds the skills that a name means, and whether it can mean nothing else. */
function findMeant(
  passage: Passage,
  found: FoundName,
  near: Neighbours,
): { ids: string[]; certain: boolean } {
  const { start, end, names } = found;
  const plain = names.filter(({ isAmbiguous }) => !isAmbiguous);
  if (plain.length > 0) return { ids: getIds(plain), certain: true };
  const words = passage.text.slice(start, end);
  const exact = names.filter(({ name }) => name === words);
  const reading = classifyName(passage, found, near, exact.length > 0);
  if (reading === 'no') return { ids: [], certain: false };
  return { ids: getIds(exact.length > 0 ? exact : names), certain: reading === 'certain' };
}

function getIds(names: readonly Name[]): string[] {
  return [...new Set(names.map(({ id }) => id))];
}
