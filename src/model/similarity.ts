import type { Level, Posting } from './posting.ts';
import { valuesOf } from './browse-by.ts';

/** What two postings have in common, as a reader would say it. */
export type SharedTrait =
  | { kind: 'title'; words: string[] }
  | { kind: 'skills'; ids: string[] }
  | { kind: 'terms'; ids: string[] }
  | { kind: 'degrees'; ids: string[] }
  | { kind: 'places'; ids: string[] }
  | { kind: 'level'; id: Level };

export interface Similarity {
  /** Higher is more alike; 0 is nothing in common. */
  score: number;
  /** The strongest likeness first. */
  likenesses: SharedTrait[];
}

/** What a likeness weighs: skills each, up to a limit; the rest once. */
const WEIGHT = { skill: 1, skillsAtMost: 4, title: 3, level: 2.5, degrees: 2, terms: 2, places: 1 };

/** Title words that say nothing about the work: grammar, and what other fields say. */
const EMPTY_WORDS = new Set(
  (
    'a an and at for in of on or the to with intern interns internship graduate grad university new phd master masters senior sr staff junior principal lead program programme fall summer spring winter ' +
    'au aux avec dans de des doctorant doctorante doctorat du en et junior la le les licence maîtrise ou pour par stage ' +
    'stagiaire stagiaires sur un une université automne été hiver printemps'
  ).split(' '),
);

/** The words of a title that tell what the work is, in lower case and in order. */
export function titleWords(title: string): string[] {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/(?<![\p{L}\p{M}])(?:[dl]|qu)[’']/gu, '')
    .replace(/(?<!\p{L})h\/f(?!\p{L})/gu, '')
    .match(/[\p{L}\p{M}\d](?:[\p{L}\p{M}\d+#.-]*[\p{L}\p{M}\d+#])?/gu);
  return [...new Set(words ?? [])].filter(
    (word) => !EMPTY_WORDS.has(word) && !/^\d+$/.test(word) && word.length > 1,
  );
}

/** What of a posting is compared, worked out once so that it can be compared with many. */
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

/** How alike two postings are, and in what. Symmetric in the score. */
export function similarity(a: Traits, b: Traits): Similarity {
  const weighed: [number, SharedTrait][] = [];
  const shared = (kind: 'skills' | 'terms' | 'degrees' | 'places' | 'words') =>
    [...a[kind]].filter((one) => b[kind].has(one));

  const skills = shared('skills');
  if (skills.length > 0) {
    const weight = Math.min(skills.length * WEIGHT.skill, WEIGHT.skillsAtMost);
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
  // One shared word is chance ("engineer"); two name a trade ("machine learning").
  if (words.length > 1) weighed.push([WEIGHT.title, { kind: 'title', words }]);

  return {
    score: weighed.reduce((sum, [weight]) => sum + weight, 0),
    likenesses: weighed.sort(([x], [y]) => y - x).map(([, likeness]) => likeness),
  };
}
