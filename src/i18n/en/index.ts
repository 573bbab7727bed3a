import type { StateName } from '../../model/state.ts';
import type { SkillKind } from '../../model/skill.ts';
import type { BrowseBy } from '../../model/browse-by.ts';
import { aboutSections } from './about.ts';
import { areas } from './areas.ts';
import { feeds } from './feeds.ts';
import { posting, state } from './posting.ts';
import { checks } from './rules.ts';
import { search, searchSentences, searchSuggestions } from './search.ts';
import { values } from './values.ts';

const count = (n: number, one: string, many: string) =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const BROWSE_TITLES = {
  companies: 'Companies',
  places: 'Places',
  skills: 'Skills',
  terms: 'Terms',
  degrees: 'Degrees',
  'work-modes': 'Work modes',
  employment: 'Employment',
  applicants: 'Countries of applicants',
} satisfies Record<BrowseBy, string>;

/** A name as it is written in the middle of a line. */
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** All English messages. The other languages have the same shape. */
export const en = {
  /** BCP 47 language. Also the locale of boards whose own language has no messages. */
  language: 'en',
  lower,
  /** A label and its value on one line. */
  labelled: (label: string, value: string) => `${label}: ${value}`,
  site: {
    skip: 'Skip to content',
    home: (board: string) => `${board}, front page`,
    navigation: 'Main',
    search: 'Search',
    jobs: 'Jobs',
    closed: 'Closed',
    about: 'About',
    browse: 'Browse',
    frozen: (day: string) => `This board is set to ${day}.`,
    frozenMeaning: 'What this means',
    footer: 'No login, no tracking, nothing loaded from other sites.',
    /** First line of a printed page. */
    printed: (board: string, day: string) => `${board}, as of ${day}`,
    builtFor: (day: string) => `As of ${day}`,
  },
  theme: {
    toDark: 'Use dark colours',
    toLight: 'Use light colours',
  },
  counts: {
    /** Follows a bare number, for screen readers only. */
    unit: (n: number) => (n === 1 ? 'posting' : 'postings'),
    open: (n: number) =>
      n === 1 ? '1 posting' : `${count(n, 'posting', 'postings')}, newest first`,
    unconfirmed: (n: number) => `${count(n, 'posting', 'postings')} without recent evidence`,
    closed: (n: number) => `${count(n, 'posting', 'postings')} no longer open`,
    /** The postings of a value: `6 open, 3 unconfirmed`. */
    states: (counts: Record<StateName, number>) => {
      const { open, unconfirmed, closed } = counts;
      const said = [
        open > 0 ? `${count(open, 'open', 'open')}` : '',
        unconfirmed > 0 ? `${count(unconfirmed, 'unconfirmed', 'unconfirmed')}` : '',
        closed > 0 && open + unconfirmed === 0
          ? `none open, ${count(closed, 'closed', 'closed')}`
          : '',
      ].filter(Boolean);
      return said.join(', ');
    },
  },
  home: {
    open: 'Open',
    unconfirmed: 'Unconfirmed',
    recentlyClosed: 'Recently closed',
    allClosed: 'All closed postings',
    allPostings: (n: number) => `See all ${count(n, 'posting', 'postings')}`,
    noneOpen: 'No posting is known to be open.',
    none: 'Nothing is pinned to this board yet.',
    noneHint:
      'Come back soon. The feeds of this board have the first posting as soon as it is here.',
    by: {
      companies: 'By company',
      places: 'By place',
      skills: 'By skill',
      terms: 'By term',
      degrees: 'By degree',
      'work-modes': 'By work mode',
      employment: 'By employment',
      applicants: 'By country of applicants',
    } satisfies Record<BrowseBy, string>,
    all: {
      companies: 'All companies',
      places: 'All places',
      skills: 'All skills',
      terms: 'All terms',
      degrees: 'All degrees',
      'work-modes': 'All work modes',
      employment: 'All kinds of employment',
      applicants: 'All countries of applicants',
    } satisfies Record<BrowseBy, string>,
  },
  jobs: {
    title: 'All postings',
    lead: 'Open postings first, then unconfirmed ones, newest first in each group.',
    none: 'No posting is open at the moment.',
    noneHint: 'Closed postings keep their pages.',
    page: (page: number) => `Page ${page}`,
    titlePage: (title: string, page: number) => `${title}, page ${page}`,
    previous: 'Previous',
    next: 'Next',
    pagination: 'Pages',
  },
  row: {
    morePlaces: (n: number) => `+${n}`,
    fewerPlaces: 'fewer',
    /** Places whose names have commas themselves. */
    addPlace: (places: string, place: string) => `${places}; ${place}`,
    morePlacesLabel: (n: number) => count(n, 'more place', 'more places'),
    noDate: 'no date',
    seenOn: (board: string) => `seen on ${board}`,
    applyBy: (day: string) => `Apply by ${day}`,
    noDeadline: 'No deadline stated',
    placeNotStated: 'place not stated',
    payNotStated: 'pay not stated',
    periodNotStated: 'period not stated',
    partlyInferred: 'partly inferred',
    totalCompensation: (amount: string) => `${amount} with commissions and bonuses`,
    morePay: (n: number) => `and ${count(n, 'other rate', 'other rates')}`,
    /** The day of the newest evidence, if no posting date is known. */
    seenLive: (day: string) => `seen live ${day}`,
  },
  state,
  posting,
  sharedTrait: {
    both: 'Also',
    title: (words: string) => `“${words}” in the title`,
    skills: (names: string, more: number) =>
      more > 0 ? `${names} and ${more} more skills` : names,
    terms: (names: string) => names,
    degrees: (names: string) => names,
    places: (names: string) => `in ${names}`,
    level: (name: string) => lower(name),
  },
  browse: {
    titles: BROWSE_TITLES,
    lead: {
      companies: 'Who is hiring on this board.',
      places: 'Where the work can be done. A region includes the towns in it.',
      skills: 'Skills that postings name in their text. Tags from other boards do not count.',
      terms: 'The academic terms that postings are offered for.',
      degrees: 'The degrees that postings ask for, completed or in progress.',
      'work-modes': 'On site, hybrid or remote. A posting can offer more than one.',
      employment: 'The kinds of employment that postings state.',
      applicants:
        'Where applicants must be. A posting for a group such as the EU is listed under each of its countries.',
    } satisfies Record<BrowseBy, string>,
    /** How many postings are missing from an index because they have no value. */
    notStated: {
      companies: () => '',
      places: (n: number) => `${count(n, 'posting names', 'postings name')} no place.`,
      skills: (n: number) => `${count(n, 'posting names', 'postings name')} no skill.`,
      terms: (n: number) => `${count(n, 'posting names', 'postings name')} no term.`,
      degrees: (n: number) => `${count(n, 'posting names', 'postings name')} no degree.`,
      'work-modes': (n: number) => `${count(n, 'posting states', 'postings state')} no work mode.`,
      employment: (n: number) =>
        `${count(n, 'posting does', 'postings do')} not state the kind of employment.`,
      applicants: (n: number) =>
        `${count(n, 'posting does', 'postings do')} not state where applicants must be.`,
    } satisfies Record<BrowseBy, (n: number) => string>,
    empty: {
      companies: 'No company has a posting on this board yet.',
      places: 'No posting names a place yet.',
      skills: 'No posting names a skill yet.',
      terms: 'No posting names a term yet.',
      degrees: 'No posting names a degree yet.',
      'work-modes': 'No posting states a work mode yet.',
      employment: 'No posting states its kind of employment yet.',
      applicants: 'No posting states where applicants must be yet.',
    } satisfies Record<BrowseBy, string>,
    noneHere: (name: string) => `No postings for ${name} at the moment.`,
    wholeBoard: 'On the whole board',
    closedHere: (n: number) => count(n, 'closed posting', 'closed postings'),
    website: 'Website',
    careers: 'Careers page',
    valueTitle: {
      companies: (name: string) => `Jobs at ${name}`,
      places: (name: string) => `Jobs in ${name}`,
      skills: (name: string) => `Jobs that mention ${name}`,
      terms: (name: string) => `Jobs for ${name}`,
      degrees: (name: string) => `Jobs asking for: ${name}`,
      'work-modes': (name: string) => `Jobs: ${lower(name)}`,
      employment: (name: string) => `Jobs: ${lower(name)}`,
      applicants: (name: string) =>
        name === areas.groups.worldwide
          ? `Jobs open to applicants ${lower(name)}`
          : `Jobs open to applicants in ${areas.inSentence(name)}`,
    } satisfies Record<BrowseBy, (name: string) => string>,
    skillKinds: {
      language: 'Languages',
      framework: 'Frameworks',
      tool: 'Tools',
      field: 'Fields',
    } satisfies Record<SkillKind, string>,
  },
  areas,
  feeds,
  search,
  searchSentences,
  searchSuggestions,
  guide: {
    heading: (title: string) => `About ${title}`,
    from: (board: string) => `Facts from ${board}.`,
    stays: 'Its guide is still here.',
  },
  closed: {
    title: 'Closed postings',
    lead: 'Each keeps its page at the same URL. They are listed by the month in which they closed.',
    empty: 'No posting on this board has closed yet.',
    emptyHint: 'When one closes, its page stays at the same URL and is listed here.',
  },
  about: {
    title: (board: string) => `About ${board}`,
    lead: 'How this board decides what to show, and what to do when it is wrong.',
    thisBoard: 'This board',
    contents: 'On this page',
    sections: aboutSections,
    source: 'The board’s files are public:',
  },
  checks,
  moved: {
    title: 'This posting has moved',
    now: 'It is now here:',
  },
  notFound: {
    title: 'Page not found',
    lead: 'Once published, a posting’s URL keeps working, so this one was probably cut short or mistyped.',
    nearest: 'Were you looking for one of these?',
  },
  ...values,
};
