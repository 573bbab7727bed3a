import { isAmbiguousName } from './en/ambiguous-skill-names.ts';
import type { Skill, SkillKind } from '../../model/skill.ts';

/** Usual short forms and other names of skills, each line for one skill. */
const OTHER_NAMES: readonly (readonly string[])[] = [
  'javascript|js|ecmascript|es6',
  'typescript|ts',
  'node.js|node|nodejs',
  'react|react.js|reactjs|jsx',
  'vue|vue.js|vuejs|nuxt',
  'angular|angularjs',
  'kubernetes|k8s|kubectl',
  'postgresql|postgres|psql',
  'microsoft sql server|sql server|mssql|t-sql',
  'mongodb|mongo',
  'elasticsearch|elastic',
  'amazon web services|aws|amazon cloud|ec2|s3',
  'google cloud platform|gcp|google cloud',
  'microsoft azure|azure',
  'c#|csharp|c sharp|.net|dotnet',
  '.net|dotnet|c#',
  'c++|cpp|c/c++',
  'go|golang',
  'ruby on rails|rails|ror',
  'scikit-learn|sklearn',
  'tensorflow|tf|keras',
  'hugging face|huggingface|transformers',
  'machine learning|ml',
  'deep learning|dl|neural network',
  'artificial intelligence|ai',
  'natural language processing|nlp',
  'large language models|llm',
  'computer vision|cv|image recognition',
  'continuous integration|ci|ci/cd',
  'infrastructure as code|iac',
  'user experience|ux|usability',
  'user interface|ui',
  'search engine optimization|seo',
  'customer relationship management|crm',
  'microsoft office|ms office|office suite|office 365|word|excel|powerpoint|outlook',
  'microsoft excel|excel|spreadsheet',
  'excel|spreadsheet|ms office|microsoft office|office suite',
  'google workspace|g suite|google docs|google sheets',
  'geographic information systems|gis|arcgis|qgis',
  'adobe creative suite|creative cloud|photoshop|indesign|illustrator',
  'linux|unix|ubuntu|debian',
  'bash|shell',
  'git|github|gitlab|version control',
  'html|html5|xhtml',
  'css|css3|scss|sass',
  'rest|restful|rest apis?',
].map((names) => names.split('|'));

/** Kinds whose names occur in other forms of the words: `statistical` for `Statistics`. */
const KINDS_WITH_STEMS: readonly SkillKind[] = ['field'];
const MIN_STEM_CHARS = 4;
/** Letters at the end of a word that its other forms may not have. */
const MAX_ENDING_CHARS = 3;
/** Names of fewer letters are only looked for in their own capitals. */
const MIN_FREE_CHARS = 3;

const START = '(?<![\\p{L}\\p{N}])';
const STOP = '(?![\\p{L}\\p{N}+#])';

function escapeName(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/[\s-]+/gu, '[\\s-]?');
}

/** Endings with which a name is still the name: `dockerized`, `HTML5`, `Reactjs`. */
const ENDING = '(?:s|es|ed|ing|ers?|ic|i[sz](?:ed|ing|ation)|\\.?js|\\d{1,2}|[\\s-]?[\\d.]{1,6})?';

/** Creates the patterns of everything in a passage that may name a skill. */
function createPatterns({ name, aliases, kind }: Skill): RegExp[] {
  const own = [name, ...aliases];
  const folded = new Set(own.map((one) => one.toLowerCase()));
  const others = OTHER_NAMES.filter((list) => list.some((one) => folded.has(one)))
    .flat()
    .filter((one) => !folded.has(one));
  const all = [...own, ...own.flatMap(getInitials), ...others];
  const isExact = (one: string) => one.length < MIN_FREE_CHARS || isAmbiguousName(one);
  const exact = all.filter(isExact).flatMap((one) => [one, one.toUpperCase()]);
  const free = all.filter((one) => !isExact(one));
  const stems = KINDS_WITH_STEMS.includes(kind) ? own.map(createStemPattern) : [];
  const anyCase = [
    ...free.map((one) => `${escapeName(one)}${ENDING}${STOP}`),
    ...own.flatMap(getExpansion),
    ...stems,
  ];
  return [
    ...(exact.length > 0
      ? [new RegExp(`${START}(?:${exact.map(escapeName).join('|')})${STOP}`, 'u')]
      : []),
    ...(anyCase.length > 0 ? [new RegExp(`${START}(?:${anyCase.join('|')})`, 'iu')] : []),
  ];
}

/** `Natural Language Processing` is also `NLP`. */
function getInitials(name: string): string[] {
  const words = name.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  return words.length > 1 ? [words.map((word) => word.charAt(0).toUpperCase()).join('')] : [];
}

/** `NLP` is also three words with these initials. */
function getExpansion(name: string): string[] {
  if (!/^\p{Lu}{3,5}$/u.test(name)) return [];
  return [[...name].map((letter) => `${letter}\\p{L}{2,20}`).join('[\\s-]')];
}

/** Every word of a name in its order, each in any form, with few words in between. */
function createStemPattern(name: string): string {
  const words = name.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return words
    .map((word) => {
      const length = Math.max(MIN_STEM_CHARS, word.length - MAX_ENDING_CHARS);
      return `${word.slice(0, length)}\\p{L}{0,8}`;
    })
    .join('[\\s,/&-]{1,3}(?:\\p{L}{1,15}[\\s,/&-]{1,3}){0,3}');
}

/** Cached because boards name the same skills again and again. */
const patterns = new WeakMap<Skill, RegExp[]>();

/** Whether a text may name a skill, in whatever form. */
export function mayNameSkill(texts: readonly string[], skill: Skill): boolean {
  const own = patterns.get(skill) ?? createPatterns(skill);
  patterns.set(skill, own);
  return own.some((pattern) => texts.some((text) => pattern.test(text)));
}
