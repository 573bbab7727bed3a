import type { Closing, Evidence, StateName } from '../posting/state.ts';
import type { EducationLevel, EducationState } from '../posting/education.ts';
import type { FactName } from '../posting/fact.ts';
import type { PayWords } from '../posting/pay.ts';
import type {
  ClosedReason,
  Completeness,
  ConfirmedBy,
  Employment,
  Level,
  Sponsorship,
  WorkMode,
} from '../posting/schema.ts';
import type { SkillKind } from '../posting/skill.ts';
import type { Season } from '../posting/term.ts';
import type { Way } from '../posting/ways.ts';
import { aboutInEnglish } from './en-about.ts';

const count = (n: number, one: string, many: string) =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const WAY_NAMES = {
  companies: 'Companies',
  places: 'Places',
  skills: 'Skills',
  terms: 'Terms',
  degrees: 'Degrees',
  'work-modes': 'Work modes',
  employment: 'Employment',
} satisfies Record<Way, string>;

/** Every word that the site says in English. A second language is a second file of this shape. */
export const en = {
  site: {
    skip: 'Skip to the content',
    home: (board: string) => `${board}, front page`,
    navigation: 'Main',
    jobs: 'Jobs',
    closed: 'Closed',
    about: 'About',
    browse: 'Browse',
    frozen: (day: string) => `An example board, frozen at ${day}.`,
    frozenMeaning: 'What that means',
    footer: 'No login, no tracker, nothing loaded from anyone else.',
    builtFor: (day: string) => `As of ${day}`,
  },
  theme: {
    toDark: 'Use dark colours',
    toLight: 'Use light colours',
  },
  counts: {
    postings: (n: number) => count(n, 'posting', 'postings'),
    /** Said after a bare number, to who hears the page. */
    unit: (n: number) => (n === 1 ? 'posting' : 'postings'),
    open: (n: number) => `${count(n, 'posting', 'postings')}, newest first`,
    unconfirmed: (n: number) => `${count(n, 'posting', 'postings')} without recent evidence`,
    closed: (n: number) => `${count(n, 'posting', 'postings')} no longer open`,
    live: (n: number) =>
      n === 0
        ? 'No posting at the moment'
        : `${count(n, 'posting', 'postings')}, open or unconfirmed`,
  },
  home: {
    open: 'Open',
    unconfirmed: 'Unconfirmed',
    recentlyClosed: 'Recently closed',
    allClosed: 'All closed postings',
    allPostings: (n: number) => `See all ${n} postings`,
    noneOpen: 'No posting is known to be open on this day.',
    none: 'There are no postings on this board yet.',
    noneHint: 'A posting is one file in content/postings/. The next build puts it here.',
    by: {
      companies: 'By company',
      places: 'By place',
      skills: 'By skill',
      terms: 'By term',
      degrees: 'By degree',
      'work-modes': 'By work mode',
      employment: 'By employment',
    } satisfies Record<Way, string>,
    all: {
      companies: 'All companies',
      places: 'All places',
      skills: 'All skills',
      terms: 'All terms',
      degrees: 'All degrees',
      'work-modes': 'All work modes',
      employment: 'All kinds of employment',
    } satisfies Record<Way, string>,
  },
  jobs: {
    title: 'All postings',
    lead: 'Every posting that is open, then every one whose state is unconfirmed, newest first.',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    titlePage: (title: string, page: number) => `${title}, page ${page}`,
    previous: 'Newer',
    next: 'Older',
    pagination: 'Pages',
  },
  row: {
    morePlaces: (n: number) => `+${n}`,
    morePlacesLabel: (n: number) => count(n, 'more place', 'more places'),
    noDate: 'no date',
    seenOn: (board: string) => `seen on ${board}`,
    placeNotStated: 'place not stated',
    payNotStated: 'pay not stated',
    periodNotStated: 'period not stated',
  },
  state: {
    names: { open: 'Open', unconfirmed: 'Unconfirmed', closed: 'Closed' } satisfies Record<
      StateName,
      string
    >,
    /** The dated evidence of an open posting. */
    open: (posted: string | undefined, newest: Evidence, on: string) => {
      const first =
        posted === undefined ? 'First published on a day not stated' : `Posted ${posted}`;
      switch (newest.kind) {
        case 'posted':
          return `${first}.`;
        case 'reposted':
          return `${first}, posted again ${on}.`;
        case 'confirmed':
          return `${first}, last confirmed live ${on} by ${CONFIRMED[newest.by]}.`;
      }
    },
    undated: (board: string | undefined) =>
      board === undefined ? 'It carries no date.' : `Seen on ${board}, without a date.`,
    stale: (evidence: Evidence, on: string, age: string) =>
      evidence.kind === 'confirmed'
        ? `Last confirmed live ${on} by ${CONFIRMED[evidence.by]}, ${age}; nothing newer is known.`
        : `${evidence.kind === 'posted' ? 'Posted' : 'Posted again'} ${on}, ${age}; nothing newer is known.`,
    /** What will close a posting that is not closed yet. */
    closes: (closing: Closing, on: string, term: string) => {
      switch (closing.because) {
        case 'deadline':
          return `Applications close ${on}.`;
        case 'last-start':
          return `Its last start is ${on}; from then on it counts as closed.`;
        case 'term-begun':
          return `It counts as closed from ${on}, when ${term} has surely begun.`;
        case 'closed':
          return '';
      }
    },
    closed: (closing: Closing, on: string, term: string) => {
      switch (closing.because) {
        case 'closed':
          return `${CLOSED[closing.reason]} on ${on}.`;
        case 'deadline':
          return `Its deadline was ${on}.`;
        case 'last-start':
          return `Its last start was ${on}.`;
        case 'term-begun':
          return `${term} has surely begun by ${on}.`;
      }
    },
    closedKeeps: 'The page stays, so that links to it keep working.',
  },
  posting: {
    allPostings: 'All postings',
    facts: 'Facts',
    notStated: 'not stated',
    inferred: 'inferred, not in the text',
    equivalents: (amounts: string) => `≈ ${amounts}`,
    assumption: (hours: string, months: string) =>
      `for comparison, at ${hours} hours and ${months} months a year`,
    fact: {
      pay: 'Pay',
      employment: 'Employment',
      level: 'Level',
      terms: 'Term',
      sessions: 'Dates',
      duration: 'Length',
      hoursPerWeek: 'Hours',
      places: 'Places',
      workModes: 'Work mode',
      education: 'Degree',
      fields: 'Subjects',
      experience: 'Experience',
      applicantCountries: 'Applicants',
      sponsorship: 'Visa',
      skills: 'Skills',
      posted: 'Posted',
      closes: 'Deadline',
    } satisfies Record<FactName, string>,
    payNotStated: 'Pay not stated',
    payPeriodInferred: (period: string) => `The text names no period; ${period} is inferred.`,
    payCurrencyInferred: (currency: string) =>
      `The text names no currency; ${currency} is inferred.`,
    payAmountInferred: 'The text does not state every amount; what is missing is inferred.',
    hours: (n: string) => `${n} a week`,
    starts: (day: string) => `from ${day}`,
    postedAgain: (day: string) => `again ${day}`,
    applicants: (countries: string) => `${countries} only`,
    experience: (length: string, required: boolean) => (required ? length : `${length}, preferred`),
    degree: (levels: string, state: string) => `${levels}, ${state}`,
    preferred: (degree: string) => `${degree} (preferred)`,
    applyAt: (host: string) => `Apply at ${host}`,
    applyBy: (address: string) => `Apply by e-mail to ${address}`,
    careersPage: 'The company’s careers page, not this posting’s own.',
    applyNotStated: 'How to apply is not stated.',
    applySource: (board: string) => `It was seen on ${board}.`,
    applyCareers: (company: string) => `${company} lists its openings on its own site:`,
    copyLink: 'Copy link',
    share: 'Share',
    linkCopied: 'Link copied',
    linkNotCopied: 'The link could not be copied. It is the address of this page.',
    report: 'Report',
    reportSubject: (title: string, company: string) => `Report: ${title}, ${company}`,
    reportBody: (url: string) => `Posting: ${url}\n\nWhat is wrong with it:\n`,
    summary: 'Summary',
    summaryByMachine: 'Written by a machine, from the posting’s text.',
    text: 'The posting',
    noText: 'No more than the facts is known of this posting.',
    partial: {
      full: '',
      truncated: 'The source’s copy was cut off; what follows is what could be read.',
      listing: 'Only a listing of this posting was seen, not its text.',
    } satisfies Record<Completeness, string>,
    provenance: 'Where this comes from',
    seenOn: 'Seen on',
    seenWhen: 'Read on',
    dayNotRecorded: 'day not recorded',
    howMuch: 'Original text',
    completeness: {
      full: 'complete',
      truncated: 'cut off by the source',
      listing: 'not seen, only its listing',
    } satisfies Record<Completeness, string>,
    ignored: (rule: string) => `The check “${rule}” is set aside`,
    sourceNotStated: 'The keeper of this board wrote it here first.',
    address: 'Address of this page',
    moreAt: (company: string) => `More at ${company}`,
    seeAll: (n: number) => `See all ${n}`,
    postingsAt: (company: string) => `postings at ${company}`,
    similar: 'Similar postings',
    openLikeThis: 'Open postings like this one',
    related: 'Keep looking',
  },
  likeness: {
    both: 'Also',
    title: (words: string) => `“${words}” in the title`,
    skills: (names: string, more: number) =>
      more > 0 ? `${names} and ${more} more skills` : names,
    terms: (names: string) => names,
    degrees: (names: string) => names,
    places: (names: string) => `in ${names}`,
    level: (name: string) => name.toLowerCase(),
  },
  browse: {
    ways: WAY_NAMES,
    lead: {
      companies: 'Who hires on this board.',
      places: 'Where the work can be done. A region also counts the towns in it.',
      skills: 'What postings name in their own text. A board’s tags do not count.',
      terms: 'The academic terms that postings are offered for.',
      degrees: 'The degrees that postings ask for, finished or under way.',
      'work-modes': 'On site, hybrid or remote. A posting can offer more than one.',
      employment: 'The kinds of employment that postings state.',
    } satisfies Record<Way, string>,
    notStated: (n: number) => `${count(n, 'posting does', 'postings do')} not state it.`,
    empty: {
      companies: 'No company has a posting on this board yet.',
      places: 'No posting names a place yet.',
      skills: 'No posting names a skill yet.',
      terms: 'No posting names a term yet.',
      degrees: 'No posting names a degree yet.',
      'work-modes': 'No posting states a work mode yet.',
      employment: 'No posting states its kind of employment yet.',
    } satisfies Record<Way, string>,
    noneHere: (name: string) => `Nothing is pinned under ${name} at the moment.`,
    noneHereHint: 'Other ways to look:',
    website: 'Website',
    careers: 'Careers page',
    valueTitle: {
      companies: (name: string) => `Jobs at ${name}`,
      places: (name: string) => `Jobs in ${name}`,
      skills: (name: string) => `Jobs that name ${name}`,
      terms: (name: string) => `Jobs for ${name}`,
      degrees: (name: string) => `Jobs that ask for a ${name}`,
      'work-modes': (name: string) => `${name} jobs`,
      employment: (name: string) => `${name} jobs`,
    } satisfies Record<Way, (name: string) => string>,
    skillKinds: {
      language: 'Languages',
      framework: 'Frameworks',
      tool: 'Tools',
      field: 'Fields',
    } satisfies Record<SkillKind, string>,
  },
  guide: {
    heading: (title: string) => `About ${title}`,
    from: (board: string) => `Facts as told by ${board}.`,
    stays: 'The guide to it stays all the same.',
  },
  closed: {
    title: 'Closed postings',
    lead: 'Each keeps its page and its address. They are listed by the month in which they closed.',
    empty: 'No posting on this board has closed yet.',
    emptyHint: 'When one closes, its page stays at the same address and is listed here.',
  },
  about: {
    title: (board: string) => `About ${board}`,
    contents: 'On this page',
    sections: aboutInEnglish,
    source: 'The board’s files are public:',
  },
  notFound: {
    title: 'There is no page at this address',
    lead: 'A posting’s address never changes once it is published, so this one was probably cut short or mistyped on its way to you.',
    nearest: 'Nearest to what you asked for',
  },
  employment: {
    'full-time': 'Full time',
    'part-time': 'Part time',
    contract: 'Contract',
    temporary: 'Temporary',
    internship: 'Internship',
    volunteer: 'Volunteer',
    'per-diem': 'Per diem',
    other: 'Other',
  } satisfies Record<Employment, string>,
  level: {
    intern: 'Intern',
    'new-grad': 'New graduate',
    entry: 'Entry',
    mid: 'Mid',
    senior: 'Senior',
    staff: 'Staff',
    principal: 'Principal',
    manager: 'Manager',
    director: 'Director',
    executive: 'Executive',
  } satisfies Record<Level, string>,
  workMode: {
    'on-site': 'On site',
    hybrid: 'Hybrid',
    remote: 'Remote',
  } satisfies Record<WorkMode, string>,
  sponsorship: {
    offered: 'sponsorship offered',
    'not-offered': 'no sponsorship',
    'citizens-only': 'citizens only',
  } satisfies Record<Sponsorship, string>,
  educationLevel: {
    secondary: 'Secondary school',
    associate: 'Associate',
    bachelor: 'Bachelor’s',
    master: 'Master’s',
    doctorate: 'PhD',
  } satisfies Record<EducationLevel, string>,
  educationState: {
    pursuing: 'under way',
    completed: 'completed',
  } satisfies Record<EducationState, string>,
  term: (season: Season, year: number) =>
    `${{ winter: 'Winter', spring: 'Spring', summer: 'Summer', fall: 'Fall' }[season]} ${year}`,
  pay: {
    per: {
      hour: (amount) => `${amount} an hour`,
      day: (amount) => `${amount} a day`,
      week: (amount) => `${amount} a week`,
      month: (amount) => `${amount} a month`,
      year: (amount) => `${amount} a year`,
    },
    from: (amount) => `from ${amount}`,
    upTo: (amount) => `up to ${amount}`,
  } satisfies PayWords as PayWords,
  period: {
    hour: 'an hour',
    day: 'a day',
    week: 'a week',
    month: 'a month',
    year: 'a year',
  },
};

const CONFIRMED: Record<ConfirmedBy, string> = {
  source: 'its source',
  link: 'its apply link',
  person: 'a person',
};

const CLOSED: Record<ClosedReason, string> = {
  filled: 'Filled',
  withdrawn: 'Withdrawn',
  expired: 'Expired',
  gone: 'Gone from its source',
  other: 'Closed',
};
