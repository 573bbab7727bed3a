import type { FactName } from '../../model/fact.ts';
import { distanceKm, type Place } from '../../model/place.ts';
import type { Posting } from '../../model/posting.ts';
import { extractEducation } from '../../facts/education/en/extract-education.ts';
import { extractEmployment } from '../../facts/employment/en/extract-employment.ts';
import { extractLevel } from '../../facts/level/en/extract-level.ts';
import type { Passage } from '../../text/passage.ts';
import type { Slice } from '../../text/sentences.ts';
import { anyOf } from '../../facts/patterns.ts';
import { extractTerms } from '../../facts/terms/en/extract-terms.ts';
import { canBeOfTerm } from '../../model/term-window.ts';
import { termParts, type Season } from '../../model/term.ts';
import { isOfText } from '../../facts/best-first.ts';
import { excludesPlace } from '../../facts/places/exclude-place.ts';
import { levelsExclude } from '../../facts/level/compare-level.ts';
import { mentionsIn, type Path } from '../../facts/comparison.ts';
import { quoteValue } from '../../content/check-fields.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { definePostingRule, type RuleContext } from '../rule.ts';
import { locateField } from '../shared/locate-field.ts';
import { alternatives, sequence } from '../shared/pattern-parts.ts';

const { raw } = String;

/** Words of a title that contradict a fact. */
interface Contradiction {
  words: Slice;
  path: Path;
  /** The fact, as a clause for "The title states …, and …". */
  fact: string;
}

type TitleCheck = (
  title: Passage,
  posting: Posting,
  context: RuleContext,
) => Contradiction | undefined;

export default definePostingRule({
  id: 'title-contradicted',
  group: 'text-against-facts',
  severity: 'error',
  docs: {
    en: {
      title: 'Title does not match the facts',
      finds: 'The title names another degree, level, term or type of work than the facts do.',
      why: 'In lists, feeds and search results the title appears without the text, so it must be right on its own.',
      fix: 'See which of the two the text supports, and correct the other.',
    },
    fr: {
      title: 'Titre en désaccord avec la fiche',
      finds:
        'Le titre cite un autre diplôme, un autre niveau, une autre période ou une autre sorte de travail que la fiche.',
      why: 'Dans les listes, les flux et les résultats de recherche, le titre est seul, sans le texte. Il doit être juste à lui seul.',
      fix: 'Voyez lequel des deux le texte confirme, et corrigez l’autre.',
    },
  },
  example: {
    wrong: 'title: Laboratory Assistant, Fall 2026\nterms: [summer-2026]',
    right: 'title: Laboratory Assistant, Fall 2026\nterms: [fall-2026]',
  },
  check: (context) => {
    const [title] = context.text.passages;
    if (title?.kind !== 'title' || !context.text.english) return [];
    return CHECKS.flatMap((check) => {
      const contradiction = check(title, context.posting, context);
      if (!contradiction) return [];
      const words = quoteValue(
        title.text.slice(contradiction.words.start, contradiction.words.end),
      );
      return [
        {
          ...locateField(context, contradiction.path),
          message: `The title states “${words}”, and ${contradiction.fact}. Correct the wrong one of the two.`,
        },
      ];
    });
  },
});

const GRADUATE = /\bgrad(?:uate)?s?$/iu;

/** Positions for working towards a degree, which require a lower degree. */
const MASTERS_POSITION = new RegExp(
  sequence(
    raw`\bmaster['’]?s?['’]?\s(?:\p{L}+ ){0,2}`,
    anyOf(
      'thesis|theses|dissertation|projects?|students?|studentships?|scholarships?',
      'positions?|placements?',
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
        'positions?|posts?|students?|studentships?|candidates?|fellows?|fellowships?',
        'researchers?|scholars?|scholarships?|projects?|vacanc(?:y|ies)|places?',
        'opportunit(?:y|ies)|training|network|thesis',
      ),
      raw`\b`,
    ),
    raw`\bstudentships?\b|\bearly[- ]stage researchers?\b`,
    sequence(
      raw`^(?:(?:fully[- ])?funded |industrial |\d+ )?(?:ph\.?d|doctorate)`,
      raw`(?=:|\s[–—-]|\s(?:in|on|at)\s)`,
    ),
  ),
  'iu',
);
/** Such a position or a required degree. */
const POSSIBLE_POSITION = /\b(?:ph\.?d|doctoral)(?=\s?(?:$|[,(–—:]| in | at | on ))/iu;

const checkDegree: TitleCheck = (title, { education }, context) => {
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

const checkLevel: TitleCheck = (title, { level }) => {
  if (level === undefined) return undefined;
  const mentions = extractLevel(title);
  const first = mentions.find(({ certain, value }) => certain && levelsExclude(value, level));
  const agrees = mentions.some(
    ({ value }) => value === level || (first && levelsExclude(value, first.value)),
  );
  if (!first || agrees) return undefined;
  return { words: first, path: ['level'], fact: `the level is ${level}` };
};

const checkHours: TitleCheck = (title, { employment }, { text }) => {
  const mentions = extractEmployment(title).filter(
    ({ value }) => value === 'full-time' || value === 'part-time',
  );
  const first = mentions.find(({ certain }) => certain);
  const other = first?.value === 'full-time' ? 'part-time' : 'full-time';
  if (!first || !employment?.includes(other) || statesEmployment([other], text)) return undefined;
  if (mentions.some(({ value }) => employment.includes(value))) return undefined;
  return {
    words: first,
    path: pathTo('employment', employment),
    fact: `the employment is ${joinValues(employment)}`,
  };
};

/** Whether the text clearly states a type of employment; the title then means something else. */
function statesEmployment(
  kinds: NonNullable<Posting['employment']>,
  reading: PostingText,
): boolean {
  return mentionsIn(reading, extractEmployment).some(
    (mention) => mention.certain && isOfText(mention) && kinds.includes(mention.value),
  );
}

const checkTerms: TitleCheck = (title, { terms, sessions }) => {
  const mentions = extractTerms(title);
  const first = mentions.find(({ certain }) => certain);
  if (!first) return terms ? checkSeason(title, terms) : undefined;
  if (terms) {
    if (terms.some((term) => mentions.some(({ value }) => mayBeSame(term, value))))
      return undefined;
    return {
      words: first,
      path: pathTo('terms', terms),
      fact: `the terms are ${joinValues(terms)}`,
    };
  }
  if (!sessions) return undefined;
  if (sessions.some((session) => mentions.some(({ value }) => canBeOfTerm(session, value)))) {
    return undefined;
  }
  return { words: first, path: ['sessions'], fact: 'no session can be in that term' };
};

/**
 * Whether two terms may be the same. A winter is named after the year of its December or of its
 * January, and one school's winter is another's spring.
 */
function mayBeSame(a: string, b: string): boolean {
  const [first, second] = [termParts(a), termParts(b)];
  const seasons = [first.season, second.season];
  const years = Math.abs(first.year - second.year);
  if (seasons.every((name) => name === 'winter')) return years <= 1;
  if (years !== 0) return false;
  return (
    first.season === second.season ||
    seasons.every((name) => name === 'winter' || name === 'spring')
  );
}

const SEASON_NAME = '(?:winter|spring|summer|fall|autumn)';
const INTERNSHIP = '(?:intern|internship|co-?op)';
/** A season without a year, next to an internship. */
const SEASON = new RegExp(
  anyOf(
    raw`\b(?<season>${SEASON_NAME})\s(?:(?:semester|term|season)\s)?${INTERNSHIP}\b`,
    raw`\b${INTERNSHIP}s?(?:,|\s?\(|\s[-–—])\s?(?<last>${SEASON_NAME})(?:\)|$)`,
  ),
  'iu',
);

function checkSeason(title: Passage, terms: readonly string[]): Contradiction | undefined {
  const match = SEASON.exec(title.text);
  const name = (match?.groups?.['season'] ?? match?.groups?.['last'])?.toLowerCase();
  if (!match || name === undefined) return undefined;
  const isCold = (season: string) => season === 'winter' || season === 'spring';
  const named = name === 'autumn' ? 'fall' : name;
  const isNamed = (season: Season) => season === named || (isCold(season) && isCold(named));
  if (terms.some((term) => isNamed(termParts(term).season))) return undefined;
  const words = { start: match.index, end: match.index + match[0].length };
  return { words, path: pathTo('terms', terms), fact: `the terms are ${joinValues(terms)}` };
}

const REGION = raw`(?:in\s)?(?:the\s)?(?:us|usa|u\.s\.|uk|eu|canada|europe|only|first)`;
/** "Remote" after a separator at the end of a title. */
const REMOTE = new RegExp(
  anyOf(
    raw`[([]\s?(?<inside>remote)(?:,?\s${REGION})?\s?[)\]]\s?$`,
    raw`(?:[,|:]|\s[–—-])\s?(?<what>remote)(?:,?\s${REGION})?\s?$`,
  ),
  'iu',
);
/**
 * Trades that cannot be done from home: there, "remote" means a sparsely populated place or remote
 * control.
 */
const ON_SITE_TRADE = new RegExp(
  sequence(
    raw`\b`,
    anyOf(
      'nurs|midwi|paramedic|physician|doctor|gp|rn|lpn|np|clinic|health|medic|pharmac|dent',
      'vet|teach|pilot|driver|operator|technician|mechanic|electrician|fitter',
      raw`min(?:er|ing)\b|geolog|site|field|camp\b|cook|chef|ranger|guide|weld|plumb`,
      'construction|rig|drill|crew|captain|deck|vessel|offshore|carer|caretaker|warden',
      'surveyor|police|ecolog|biolog|aviation|expedition|lodge',
    ),
  ),
  'iu',
);
/** Words that make "remote" one of several options, or rule it out. */
const NOT_REMOTE_ALONE = new RegExp(
  alternatives(
    raw`hybrid|on-?\s?site|in-?\s?office`,
    raw`\b(?:not|no|non|or|optional|possible|partly|partially|semi|friendly)\b`,
  ),
  'iu',
);

/** Whether "remote" in a title may not mean fully remote work. */
function isAmbiguousRemote(title: string): boolean {
  return NOT_REMOTE_ALONE.test(title) || ON_SITE_TRADE.test(title);
}

const checkRemote: TitleCheck = (title, { workModes }) => {
  if (!workModes || workModes.includes('remote') || isAmbiguousRemote(title.text)) {
    return undefined;
  }
  const match = REMOTE.exec(title.text);
  const what = match?.groups?.['what'] ?? match?.groups?.['inside'];
  if (!match || what === undefined) return undefined;
  const start = match.index + match[0].indexOf(what);
  return {
    words: { start, end: start + what.length },
    path: pathTo('workModes', workModes),
    fact: `the work modes are ${joinValues(workModes)}`,
  };
};

/** Whether the text, and not only the title, supports a fact. */
function isSupportedByText({ evidence }: RuleContext, fact: FactName): boolean {
  const found = evidence.facts.get(fact);
  return (
    found?.status === 'supported' && found.spans.some(({ passage }) => passage.kind !== 'title')
  );
}

/** Separator before a place at the end of a title. */
const SEPARATOR = /[,(|–—-]\s?$/u;

const checkPlace: TitleCheck = (title, { places }, context) => {
  const { names } = context;
  // A sales territory or a team may be named after a place other than the place of work.
  if (!places || isSupportedByText(context, 'places')) return undefined;
  const named = names
    .extractPlaces(title)
    .filter(
      ({ start, end }) =>
        SEPARATOR.test(title.text.slice(Math.max(0, start - 2), start)) &&
        /^\)?\s?$/u.test(title.text.slice(end, end + 3)),
    );
  const [first] = named;
  const towns = named.flatMap(({ value }) => names.places.get(value) ?? []);
  const stated = places.flatMap((id) => names.places.get(id) ?? []);
  const agree = towns.some((town) => stated.some((other) => mayBeNear(town, other)));
  if (!first || stated.length < places.length || agree) return undefined;
  return {
    words: first,
    path: pathTo('places', places),
    fact: `the places are ${joinValues(places)}`,
  };
};

/**
 * Whether a place in a title is compatible with a place of work. A region may be what the role is
 * about, and a town may include its surroundings.
 */
function mayBeNear(town: Place, other: Place): boolean {
  if (town.locality === undefined || other.locality === undefined) return true;
  if (!excludesPlace(town, other)) return true;
  return town.country === other.country && (distanceKm(town, other) ?? 0) <= MAX_METRO_KM;
}

/** Maximum distance of towns that may belong to one metropolitan area. */
const MAX_METRO_KM = 150;

const CHECKS: readonly TitleCheck[] = [
  checkDegree,
  checkLevel,
  checkHours,
  checkTerms,
  checkRemote,
  checkPlace,
];

/** Path of the only value of a list, or of the whole list. */
function pathTo(field: string, values: readonly unknown[]): Path {
  return values.length === 1 ? [field, 0] : [field];
}

function joinValues(values: readonly string[]): string {
  return [...new Set(values)].join(' and ');
}
