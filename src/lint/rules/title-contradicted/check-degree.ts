import { extractEducation } from '../../../facts/education/index.ts';
import { anyOf } from '../../../facts/patterns.ts';
import { alternatives, sequence } from '../../shared/pattern-parts.ts';
import { isSupportedByText, joinValues, type TitleCheck } from './title-check.ts';

const { raw } = String;

const GRADUATE = /\bgrad(?:uate)?s?$/iu;

/** Positions for working towards a degree, which require a lower degree. */
const MASTERS_POSITION = new RegExp(
  sequence(
    raw`\bmaster['’]?s?['’]?\s(?:\p{L}+ ){0,2}`,
    anyOf(
      'thesis|theses|dissertation|projects?|students?|studentships?|scholarships?',
      'positions?|placements?|assistantships?|programmes?|programs?',
    ),
    raw`\b`,
  ),
  'iu',
);
const DOCTORAL_POSITION = new RegExp(
  alternatives(
    sequence(
      raw`\b(?:ph\.?\s?d|doctoral|doctorate|d\.?phil)\.?[- ](?:\p{L}+ ){0,2}`,
      anyOf(
        'positions?|posts?|students?|studentships?|assistantships?|candidates?|fellows?|fellowships?',
        'researchers?|scholars?|scholarships?|projects?|vacanc(?:y|ies)|places?',
        'opportunit(?:y|ies)|training|network|thesis',
      ),
      raw`\b`,
    ),
    raw`\b(?:student|assistant)ships?\b|\bearly[- ]stage researchers?\b`,
    sequence(
      raw`^(?:(?:fully[- ])?funded |industrial |\d+ )?(?:ph\.?d|doctorate)`,
      raw`(?=:|\s[–—-]|\s(?:in|on|at)\s)`,
    ),
  ),
  'iu',
);
/** Such a position or a required degree. */
const POSSIBLE_POSITION = /\b(?:ph\.?d|doctoral)(?=\s?(?:$|[,(–—:]| in | at | on ))/iu;

export const checkDegree: TitleCheck = (title, { education }, context) => {
  if (!education) return undefined;
  if (DOCTORAL_POSITION.test(title.text)) return undefined;
  if (POSSIBLE_POSITION.test(title.text) && isSupportedByText(context, 'education'))
    return undefined;
  const isLower = education.every(({ level }) => level !== 'master' && level !== 'doctorate');
  if (isLower && MASTERS_POSITION.test(title.text)) return undefined;
  const mentions = extractEducation(title);
  const first = mentions.find(
    ({ certain, value }) => certain && value.some(({ required }) => required),
  );
  // A graduate may have any degree.
  const naming = mentions.filter(({ start, end }) => !GRADUATE.test(title.text.slice(start, end)));
  const named = new Set(naming.flatMap(({ value }) => value.map(({ level }) => level)));
  if (!first || education.some(({ level }) => named.has(level))) return undefined;
  return {
    words: first,
    path: education.length === 1 ? ['education', 0, 'level'] : ['education'],
    fact: `the education is ${joinValues(education.map(({ level }) => level))}`,
  };
};
