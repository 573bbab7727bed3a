import type { Closing, Evidence, StateName } from '../posting/state.ts';
import type { EducationLevel, EducationState } from '../posting/education.ts';
import type { FactName } from '../posting/fact.ts';
import type { PayWords } from '../posting/pay.ts';
import type { ClosedReason, ConfirmedBy } from '../posting/evidence.ts';
import type { Completeness, Employment, Level, Sponsorship, WorkMode } from '../posting/schema.ts';
import type { SkillKind } from '../posting/skill.ts';
import type { Season } from '../posting/term.ts';
import type { Way } from '../posting/ways.ts';
import { aboutInEnglish } from './en-about.ts';
import { feedsInEnglish } from './en-feeds.ts';
import { checksInEnglish } from './en-rules.ts';
import { searchInEnglish, searchSentencesInEnglish } from './en-search.ts';

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

/** A name from a list as it is written inside a line. */
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

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

/** Every word that the site says in English. A second language is a second file of this shape. */
export const en = {
  /** The language, as a page's `lang` and as dates and numbers are written when a board asks for another. */
  language: 'en',
  lower,
  /** What something is called, and what it is, in one line. */
  labelled: (label: string, value: string) => `${label}: ${value}`,
  site: {
    skip: 'Skip to the content',
    home: (board: string) => `${board}, front page`,
    navigation: 'Main',
    search: 'Search',
    jobs: 'Jobs',
    closed: 'Closed',
    about: 'About',
    browse: 'Browse',
    frozen: (day: string) => `The board’s clock stands still at ${day}.`,
    frozenMeaning: 'What that means',
    footer: 'No login, no tracker, nothing loaded from anyone else.',
    /** Heads a page on paper. */
    printed: (board: string, day: string) => `${board}, as of ${day}`,
    builtFor: (day: string) => `As of ${day}`,
  },
  theme: {
    toDark: 'Use dark colours',
    toLight: 'Use light colours',
  },
  counts: {
    /** Said after a bare number, to who hears the page. */
    unit: (n: number) => (n === 1 ? 'posting' : 'postings'),
    open: (n: number) =>
      n === 1 ? '1 posting' : `${count(n, 'posting', 'postings')}, newest first`,
    unconfirmed: (n: number) => `${count(n, 'posting', 'postings')} without recent evidence`,
    closed: (n: number) => `${count(n, 'posting', 'postings')} no longer open`,
    /** What there is under a value: `6 open, 3 unconfirmed`. */
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
    noneOpen: 'No posting is known to be open on this day.',
    none: 'Nothing is pinned to this board yet.',
    noneHint: 'Come back soon. If you keep this board, its README says how to add a posting.',
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
    lead: 'Open postings first, then unconfirmed ones; the newest first in each.',
    none: 'No posting is open at the moment.',
    noneHint: 'Closed ones keep their pages.',
    page: (page: number) => `Page ${page}`,
    titlePage: (title: string, page: number) => `${title}, page ${page}`,
    previous: 'Previous',
    next: 'Next',
    pagination: 'Pages',
  },
  row: {
    morePlaces: (n: number) => `+${n}`,
    fewerPlaces: 'fewer',
    morePlacesLabel: (n: number) => count(n, 'more place', 'more places'),
    noDate: 'no date',
    seenOn: (board: string) => `seen on ${board}`,
    placeNotStated: 'place not stated',
    payNotStated: 'pay not stated',
    periodNotStated: 'period not stated',
    partlyInferred: 'partly inferred',
    /** The day of the newest evidence, where no date of publication is known. */
    seenLive: (day: string) => `seen live ${day}`,
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
    stale: (evidence: Evidence, on: string, age: string | undefined) => {
      const known =
        evidence.kind === 'confirmed'
          ? `Last confirmed live ${on} by ${CONFIRMED[evidence.by]}`
          : `${evidence.kind === 'posted' ? 'Posted' : 'Posted again'} ${on}`;
      return `${[known, age].filter(Boolean).join(', ')}; nothing newer is known.`;
    },
    /** What will close a posting that is not closed yet. */
    closes: (closing: Closing, on: string, term: string) => {
      switch (closing.because) {
        case 'deadline':
          return `Applications close ${on}.`;
        case 'last-start':
          return `This board closes it after ${on}, its last start.`;
        case 'term-begun':
          return `This board closes it on ${on}, when ${term} is under way.`;
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
          return `${term} had begun by ${on}.`;
      }
    },
    /** Why a posting is closed, in a word or two, beside the date in a list. */
    closedShort: {
      deadline: 'Deadline passed',
      'last-start': 'Already begun',
      'term-begun': 'Already begun',
    } satisfies Record<Exclude<Closing['because'], 'closed'>, string>,
    closedBy: CLOSED,
    /** The state on a preview image. */
    openOn: (day: string) => `Open on ${day}`,
    closedOn: (day: string) => `Closed ${day}`,
    closedKeeps: 'This page stays, so links to it still work.',
  },
  posting: {
    allPostings: 'All postings',
    allClosed: 'Closed postings',
    facts: 'Facts',
    notStated: 'not stated',
    saidInText: (fact: string) => `${fact}: the words that say so`,
    numbered: (words: string, n: string) => `${words}, ${n}`,
    saidLegend: 'leads to the words that say so',
    fromSource: 'from the source, not in the text',
    notInText: 'not in the text',
    partly: (values: string, remark: string) => `${values}: ${remark}`,
    textSaysOtherwise: 'the text says otherwise',
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
    payPeriodInferred: (period: string) => `No period in the text; ${period} is inferred.`,
    payCurrencyInferred: (currency: string) => `No currency in the text; ${currency} is inferred.`,
    payMinInferred: 'The lower amount is inferred.',
    payMaxInferred: 'The upper amount is inferred.',
    hours: (n: string) => `${n} a week`,
    hoursInAll: (n: string) => `${n} hours a week`,
    starts: (day: string) => `from ${day}`,
    postedAgain: (day: string) => `again ${day}`,
    applicants: (countries: string) => `${countries} only`,
    experience: (length: string, required: boolean) => (required ? length : `${length}, preferred`),
    degree: (levels: string, state: string) => `${levels}, ${state}`,
    preferred: (degree: string) => `${degree} (preferred)`,
    applyAt: (host: string) => `Apply at ${host}`,
    applyBy: (address: string) => `Apply by e-mail to ${address}`,
    careersPage: 'The company’s careers page, not this posting’s own.',
    noCondition: 'Conditions: not stated.',
    applyNotStated: 'How to apply is not stated.',
    applySource: (board: string) => `It was seen on ${board}.`,
    applyCareers: (company: string) => `${company} lists its openings on its own site:`,
    copyLink: 'Copy link',
    qrCode: 'QR code',
    qrCodeOf: 'The address of this page as a QR code',
    share: 'Share',
    linkCopied: 'Link copied',
    linkNotCopied: 'The link could not be copied. It is the address of this page.',
    report: 'Report',
    reportByMail: 'Report by e-mail',
    reportAsIssue: 'Report as an issue',
    reportSubject: (title: string, company: string) => `Report: ${title}, ${company}`,
    reportBody: (url: string) => `Posting: ${url}\n\nWhat is wrong with it:\n`,
    summary: 'Summary',
    summaryByMachine: 'Summary, written by a machine',
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
    setAside: 'Check set aside',
    sourceNotStated: 'not stated',
    address: 'Address of this page',
    moreAt: (company: string) => `More at ${company}`,
    seeAll: (n: number) => `See all ${n.toLocaleString('en')}`,
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
    level: (name: string) => lower(name),
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
    /** Postings that this way to browse cannot find. */
    notStated: {
      companies: () => '',
      places: (n: number) => `${count(n, 'posting names', 'postings name')} no place.`,
      skills: (n: number) => `${count(n, 'posting names', 'postings name')} no skill.`,
      terms: (n: number) => `${count(n, 'posting names', 'postings name')} no term.`,
      degrees: (n: number) => `${count(n, 'posting names', 'postings name')} no degree.`,
      'work-modes': (n: number) => `${count(n, 'posting states', 'postings state')} no work mode.`,
      employment: (n: number) =>
        `${count(n, 'posting does', 'postings do')} not state the kind of employment.`,
    } satisfies Record<Way, (n: number) => string>,
    empty: {
      companies: 'No company has a posting on this board yet.',
      places: 'No posting names a place yet.',
      skills: 'No posting names a skill yet.',
      terms: 'No posting names a term yet.',
      degrees: 'No posting names a degree yet.',
      'work-modes': 'No posting states a work mode yet.',
      employment: 'No posting states its kind of employment yet.',
    } satisfies Record<Way, string>,
    noneHere: (name: string) => `Nothing is pinned for ${name} now.`,
    wholeBoard: 'On the whole board',
    closedHere: (n: number) => count(n, 'closed posting', 'closed postings'),
    website: 'Website',
    careers: 'Careers page',
    valueTitle: {
      companies: (name: string) => `Jobs at ${name}`,
      places: (name: string) => `Jobs in ${name}`,
      skills: (name: string) => `Jobs that name ${name}`,
      terms: (name: string) => `Jobs for ${name}`,
      degrees: (name: string) => `Jobs asking for: ${name}`,
      'work-modes': (name: string) => `Jobs: ${lower(name)}`,
      employment: (name: string) => `Jobs: ${lower(name)}`,
    } satisfies Record<Way, (name: string) => string>,
    skillKinds: {
      language: 'Languages',
      framework: 'Frameworks',
      tool: 'Tools',
      field: 'Fields',
    } satisfies Record<SkillKind, string>,
  },
  feeds: feedsInEnglish,
  search: searchInEnglish,
  searchSentences: searchSentencesInEnglish,
  guide: {
    heading: (title: string) => `About ${title}`,
    from: (board: string) => `Facts as told by ${board}.`,
    stays: 'Here is its guide all the same.',
  },
  closed: {
    title: 'Closed postings',
    lead: 'Each keeps its page and its address. They are listed by the month in which they closed.',
    empty: 'No posting on this board has closed yet.',
    emptyHint: 'When one closes, its page stays at the same address and is listed here.',
  },
  about: {
    title: (board: string) => `About ${board}`,
    lead: 'How this board decides what to show, and what to do when it is wrong.',
    thisBoard: 'This board',
    contents: 'On this page',
    sections: aboutInEnglish,
    source: 'The board’s files are public:',
  },
  checks: checksInEnglish,
  moved: {
    title: 'This posting has a new address',
    now: 'It is here:',
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
    entry: 'Entry-level',
    mid: 'Mid-level',
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
