import type { Level, Posting } from './posting.ts';
import { valuesOf } from './browse-by.ts';

/** Something that two postings have in common, as a page names it. */
export type SharedTrait =
  | { kind: 'title'; words: string[] }
  | { kind: 'skills'; ids: string[] }
  | { kind: 'terms'; ids: string[] }
  | { kind: 'degrees'; ids: string[] }
  | { kind: 'places'; ids: string[] }
  | { kind: 'level'; id: Level };

export interface Similarity {
  /** 0 if the postings have nothing in common, higher the more similar they are. */
  score: number;
  /** The strongest trait first. */
  sharedTraits: SharedTrait[];
}

// No library does this: the weights are specific to this board.

/** The weights of shared traits: skills count each, up to a maximum, the others once. */
const WEIGHT = { skill: 1, maxSkills: 4, title: 3, level: 2.5, degrees: 2, terms: 2, places: 1 };

/** Words of titles that do not describe the work: grammar, and facts that other fields have. */
const IGNORED_WORDS = new Set(
  (
    'a an and at for in of on or the to with intern interns internship graduate grad university new phd master masters senior sr staff junior principal lead program programme fall summer spring winter ' +
    'au aux avec dans de des doctorant doctorante doctorat du en et junior la le les licence maîtrise ou pour par stage ' +
    'stagiaire stagiaires sur un une université automne été hiver printemps'
  ).split(' '),
);

/** The words of a title that describe the work, in lower case and in order. */
export function titleWords(title: string): string[] {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/(?<![\p{L}\p{M}])(?:[dl]|qu)[’']/gu, '')
    .replace(/(?<!\p{L})h\/f(?!\p{L})/gu, '')
    .match(/[\p{L}\p{M}\d](?:[\p{L}\p{M}\d+#.-]*[\p{L}\p{M}\d+#])?/gu);
  return [...new Set(words ?? [])].filter(
    (word) => !IGNORED_WORDS.has(word) && !/^\d+$/.test(word) && word.length > 1,
  );
}

/** The precomputed features of a posting, for comparing it with many others. */
export interface Traits {
  skills: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  degrees: ReadonlySet<string>;
  places: ReadonlySet<string>;
  words: ReadonlySet<string>;
  level: Level | undefined;
}

export function traitsOf(posting: Posting): Traits {
  return {
    skills: new Set(valuesOf('skills', posting)),
    terms: new Set(valuesOf('terms', posting)),
    degrees: new Set(valuesOf('degrees', posting)),
    places: new Set(valuesOf('places', posting)),
    words: new Set(titleWords(posting.title)),
    level: posting.level,
  };
}

/** How similar two postings are, and what they share. The score is symmetric. */
export function similarity(a: Traits, b: Traits): Similarity {
  const weighed: [number, SharedTrait][] = [];
  const shared = (kind: 'skills' | 'terms' | 'degrees' | 'places' | 'words') =>
    [...a[kind]].filter((one) => b[kind].has(one));

  const skills = shared('skills');
  if (skills.length > 0) {
    const weight = Math.min(skills.length * WEIGHT.skill, WEIGHT.maxSkills);
    weighed.push([weight, { kind: 'skills', ids: skills }]);
  }
  for (const kind of ['terms', 'degrees', 'places'] as const) {
    const ids = shared(kind);
    if (ids.length > 0) weighed.push([WEIGHT[kind], { kind, ids }]);
  }
  if (a.level !== undefined && a.level === b.level) {
    weighed.push([WEIGHT.level, { kind: 'level', id: a.level }]);
  }
  const words = shared('words');
  // One shared word ("engineer") is no similarity; two words ("machine learning") name a field.
  if (words.length > 1) weighed.push([WEIGHT.title, { kind: 'title', words }]);

  return {
    score: weighed.reduce((sum, [weight]) => sum + weight, 0),
    sharedTraits: weighed.sort(([x], [y]) => y - x).map(([, sharedTrait]) => sharedTrait),
  };
}
