import { termParts, type Season } from '../../../model/term.ts';

/** Other names of the seasons, and the months in which a term of each may begin or last. */
const SEASON_CUES: Readonly<Record<Season, string>> = {
  winter: 'winter|christmas|january|jan|february|feb|november|nov|december|dec|lent|hilary',
  spring: 'spring|easter|trinity|january|jan|february|feb|march|mar|april|apr|may|lent',
  summer: 'summer|april|apr|may|june|jun|july|jul|august|aug|trinity',
  fall: 'fall|autumn|michaelmas|august|aug|september|sept?|october|oct|november|nov',
};

const ANY_TERM =
  'semesters?|terms?|trimesters?|quarters?|intakes?|academic year|school year|seasons?|q[1-4]|h[12]';

/** Creates a pattern of the words without which no text states a term. */
export function createTermCue(term: string): RegExp {
  return new RegExp(String.raw`\b(?:${SEASON_CUES[termParts(term).season]}|${ANY_TERM})\b`, 'iu');
}

/** Words about studies, history and people, which have terms of their own. */
export const OTHER_TERMS =
  /\b(?:graduat\w*|degrees?|enrol\w*|complet\w*|launch\w*|founded|since|last|previous\w*|former\w*|past|ago|until|deadlines?|apply|class of|conference|published|acquired|return\w*)\b/iu;

export const SEASON_NAMES: Readonly<Record<Season, string>> = {
  winter: 'winter',
  spring: 'spring',
  summer: 'summer',
  fall: '(?:fall|autumn)',
};
