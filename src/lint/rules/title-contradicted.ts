import type { FactName } from '../../model/fact.ts';
import { distanceKm, type Place } from '../../model/place.ts';
import type { Posting } from '../../model/posting.ts';
import { extractEducation } from '../../facts/education/index.ts';
import { extractEmployment } from '../../facts/employment/index.ts';
import { extractLevel } from '../../facts/level/index.ts';
import type { Passage } from '../../text/passage.ts';
import type { Slice } from '../../text/sentences.ts';
import { anyOf } from '../../facts/patterns.ts';
import { extractTerms } from '../../facts/terms/index.ts';
import { canBeOfTerm } from '../../model/term-window.ts';
import { termParts, type Season } from '../../model/term.ts';
import { isInBody } from '../../facts/rank-spans.ts';
import { excludesPlace } from '../../facts/places/index.ts';
import { areLevelsExclusive } from '../../facts/level/index.ts';
import type { Path } from '../../facts/comparison.ts';
import { findMentions } from '../../facts/find-mentions.ts';
import { quoteValue } from '../../content/check-fields.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { fieldAt, type RuleContext, type Rule } from '../rule.ts';

const { raw } = String;

/** Words of a title that a fact of the frontmatter disagrees with. */
interface Clash {
  words: Slice;
  path: Path;
  /** What the frontmatter says, to go on a sentence that begins "The title says …, and". */
  instead: string;
}

type Check = (title: Passage, posting: Posting, one: RuleContext) => Clash | undefined;

/** A title that names another degree, level, term or kind of work than the frontmatter. */
export const titleContradicted: Rule = {
  id: 'title-contradicted',
  check: (posting) => {
    const [title] = posting.text.passages;
    if (title?.kind !== 'title' || !posting.text.english) return [];
    return CHECKS.flatMap((check) => {
      const clash = check(title, posting.posting, posting);
      if (!clash) return [];
      const words = quoteValue(title.text.slice(clash.words.start, clash.words.end));
      return [
        {
          ...fieldAt(posting, clash.path),
          message: `The title says “${words}”, and ${clash.instead}. Correct whichever of the two is wrong.`,
        },
      ];
    });
  },
};

const GRADUATE = /\bgrad(?:uate)?s?$/iu;

/** Posts on which one works towards a degree, and for which one has to have a lower one. */
const MASTERS_POST =
  /\bmaster['’]?s?['’]?\s(?:\p{L}+ ){0,2}(?:thesis|theses|dissertation|projects?|students?|studentships?|scholarships?|positions?|placements?)\b/iu;
const DOCTORAL_POST =
  /\b(?:ph\.?\s?d|doctoral|doctorate|d\.?phil)\.?[- ](?:\p{L}+ ){0,2}(?:positions?|posts?|students?|studentships?|candidates?|fellows?|fellowships?|researchers?|scholars?|scholarships?|projects?|vacanc(?:y|ies)|places?|opportunit(?:y|ies)|training|network|thesis)\b|\bstudentships?\b|\bearly[- ]stage researchers?\b|^(?:(?:fully[- ])?funded |industrial |\d+ )?(?:ph\.?d|doctorate)(?=:|\s[–—-]|\s(?:in|on|at)\s)/iu;
/** What may be such a post, or the degree that is asked for. */
const MAYBE_POST = /\b(?:ph\.?d|doctoral)(?=\s?(?:$|[,(–—:]| in | at | on ))/iu;

const degree: Check = (title, { education }, one) => {
  if (!education) return undefined;
  if (DOCTORAL_POST.test(title.text)) return undefined;
  if (MAYBE_POST.test(title.text) && isSaidByText(one, 'education')) return undefined;
  const isLower = education.every(({ level }) => level !== 'master' && level !== 'doctorate');
  if (isLower && MASTERS_POST.test(title.text)) return undefined;
  const mentions = extractEducation(title);
  const first = mentions.find(
    ({ certain, value }) => certain && value.some(({ required }) => required),
  );
  // Anybody who has a degree is a graduate.
  const naming = mentions.filter(({ start, end }) => !GRADUATE.test(title.text.slice(start, end)));
  const named = new Set(naming.flatMap(({ value }) => value.map(({ level }) => level)));
  if (!first || education.some(({ level }) => named.has(level))) return undefined;
  return {
    words: first,
    path: education.length === 1 ? ['education', 0, 'level'] : ['education'],
    instead: `the education is ${listOf(education.map(({ level }) => level))}`,
  };
};

const level: Check = (title, { level }) => {
  if (level === undefined) return undefined;
  const mentions = extractLevel(title);
  const first = mentions.find(({ certain, value }) => certain && areLevelsExclusive(value, level));
  const agrees = mentions.some(
    ({ value }) => value === level || (first && areLevelsExclusive(value, first.value)),
  );
  if (!first || agrees) return undefined;
  return { words: first, path: ['level'], instead: `the level is ${level}` };
};

const hours: Check = (title, { employment }, { text }) => {
  const mentions = extractEmployment(title).filter(
    ({ value }) => value === 'full-time' || value === 'part-time',
  );
  const first = mentions.find(({ certain }) => certain);
  const other = first?.value === 'full-time' ? 'part-time' : 'full-time';
  if (!first || !employment?.includes(other) || saidByText([other], text)) return undefined;
  if (mentions.some(({ value }) => employment.includes(value))) return undefined;
  return {
    words: first,
    path: whole('employment', employment),
    instead: `the employment is ${listOf(employment)}`,
  };
};

/** Whether the text surely says one of some kinds of employment: then the title means something else. */
function saidByText(kinds: NonNullable<Posting['employment']>, reading: PostingText): boolean {
  return findMentions(reading, extractEmployment).some(
    (mention) => mention.certain && isInBody(mention) && kinds.includes(mention.value),
  );
}

const terms: Check = (title, { terms, sessions }) => {
  const mentions = extractTerms(title);
  const first = mentions.find(({ certain }) => certain);
  if (!first) return terms ? season(title, terms) : undefined;
  if (terms) {
    if (terms.some((term) => mentions.some(({ value }) => mayBeSame(term, value))))
      return undefined;
    return { words: first, path: whole('terms', terms), instead: `the terms are ${listOf(terms)}` };
  }
  if (!sessions) return undefined;
  if (sessions.some((session) => mentions.some(({ value }) => canBeOfTerm(session, value)))) {
    return undefined;
  }
  return { words: first, path: ['sessions'], instead: 'no session can be in that term' };
};

/** A winter goes by the year of its December or of its January, and what one school calls winter another calls spring. */
function mayBeSame(a: string, b: string): boolean {
  const [one, other] = [termParts(a), termParts(b)];
  const seasons = [one.season, other.season];
  const years = Math.abs(one.year - other.year);
  if (seasons.every((name) => name === 'winter')) return years <= 1;
  if (years !== 0) return false;
  return (
    one.season === other.season || seasons.every((name) => name === 'winter' || name === 'spring')
  );
}

const SEASON_NAME = '(?:winter|spring|summer|fall|autumn)';
const INTERNSHIP = '(?:intern|internship|co-?op)';
/** A season without a year, beside what can only be an internship. */
const SEASON = new RegExp(
  anyOf(
    raw`\b(?<season>${SEASON_NAME})\s(?:(?:semester|term|season)\s)?${INTERNSHIP}\b`,
    raw`\b${INTERNSHIP}s?(?:,|\s?\(|\s[-–—])\s?(?<last>${SEASON_NAME})(?:\)|$)`,
  ),
  'iu',
);

function season(title: Passage, terms: readonly string[]): Clash | undefined {
  const match = SEASON.exec(title.text);
  const name = (match?.groups?.['season'] ?? match?.groups?.['last'])?.toLowerCase();
  if (!match || name === undefined) return undefined;
  const cold = (season: string) => season === 'winter' || season === 'spring';
  const named = name === 'autumn' ? 'fall' : name;
  const isNamed = (season: Season) => season === named || (cold(season) && cold(named));
  if (terms.some((term) => isNamed(termParts(term).season))) return undefined;
  const words = { start: match.index, end: match.index + match[0].length };
  return { words, path: whole('terms', terms), instead: `the terms are ${listOf(terms)}` };
}

const REGION = raw`(?:in\s)?(?:the\s)?(?:us|usa|u\.s\.|uk|eu|canada|europe|only|first)`;
/** "Remote" set off at the very end of a title. */
const REMOTE = new RegExp(
  anyOf(
    raw`[([]\s?(?<inside>remote)(?:,?\s${REGION})?\s?[)\]]\s?$`,
    raw`(?:[,|:]|\s[–—-])\s?(?<what>remote)(?:,?\s${REGION})?\s?$`,
  ),
  'iu',
);
/** Trades that nobody has at home: there, remote is where few people live, or what is steered from afar. */
const ON_SITE_TRADE =
  /\b(?:nurs|midwi|paramedic|physician|doctor|gp|rn|lpn|np|clinic|health|medic|pharmac|dent|vet|teach|pilot|driver|operator|technician|mechanic|electrician|fitter|min(?:er|ing)\b|geolog|site|field|camp\b|cook|chef|ranger|guide|weld|plumb|construction|rig|drill|crew|captain|deck|vessel|offshore|carer|caretaker|warden|surveyor|police|ecolog|biolog|aviation|expedition|lodge)/iu;
/** What makes "remote" one of several ways, or none. */
const NOT_REMOTE_ALONE =
  /hybrid|on-?\s?site|in-?\s?office|\b(?:not|no|non|or|optional|possible|partly|partially|semi|friendly)\b/iu;

/** Whether "remote" in a title may mean something else than where all of the work is done. */
function mayBeElse(title: string): boolean {
  return NOT_REMOTE_ALONE.test(title) || ON_SITE_TRADE.test(title);
}

const remote: Check = (title, { workModes }) => {
  if (!workModes || workModes.includes('remote') || mayBeElse(title.text)) {
    return undefined;
  }
  const match = REMOTE.exec(title.text);
  const what = match?.groups?.['what'] ?? match?.groups?.['inside'];
  if (!match || what === undefined) return undefined;
  const start = match.index + match[0].indexOf(what);
  return {
    words: { start, end: start + what.length },
    path: whole('workModes', workModes),
    instead: `the work modes are ${listOf(workModes)}`,
  };
};

/** Whether the text itself, and not only the title, says what the frontmatter says. */
function isSaidByText({ evidence }: RuleContext, fact: FactName): boolean {
  const said = evidence.facts.get(fact);
  return said?.status === 'supported' && said.spans.some(({ passage }) => passage.kind !== 'title');
}

/** What sets a place off at the end of a title. */
const SET_OFF = /[,(|–—-]\s?$/u;

const place: Check = (title, { places }, one) => {
  const { names } = one;
  // A territory, or a team, may be called after another place than the one where the work is done.
  if (!places || isSaidByText(one, 'places')) return undefined;
  const named = names
    .extractPlaces(title)
    .filter(
      ({ start, end }) =>
        SET_OFF.test(title.text.slice(Math.max(0, start - 2), start)) &&
        /^\)?\s?$/u.test(title.text.slice(end, end + 3)),
    );
  const [first] = named;
  const towns = named.flatMap(({ value }) => names.places.get(value) ?? []);
  const stated = places.flatMap((id) => names.places.get(id) ?? []);
  const agree = towns.some((town) => stated.some((other) => mayBeNear(town, other)));
  if (!first || stated.length < places.length || agree) return undefined;
  return {
    words: first,
    path: whole('places', places),
    instead: `the places are ${listOf(places)}`,
  };
};

/** Whether a place may mean another: what is no town may be what the role is about, and a town its surroundings. */
function mayBeNear(town: Place, other: Place): boolean {
  if (town.locality === undefined || other.locality === undefined) return true;
  if (!excludesPlace(town, other)) return true;
  return town.country === other.country && (distanceKm(town, other) ?? 0) <= NEAR_KM;
}

/** Towns so near to each other may be one city’s. */
const NEAR_KM = 150;

const CHECKS: readonly Check[] = [degree, level, hours, terms, remote, place];

/** The only value of a list, or the list. */
function whole(field: string, values: readonly unknown[]): Path {
  return values.length === 1 ? [field, 0] : [field];
}

function listOf(values: readonly string[]): string {
  return [...new Set(values)].join(' and ');
}
