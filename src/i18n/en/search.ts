import type { Facet } from '../../model/facet.ts';
import type { DEADLINE_SPANS, POSTED_SPANS } from '../../model/day-spans.ts';
import type { SearchMessages, SuggestionMessages } from '../search-messages.ts';

/** Messages of the search page. */
export const search = {
  title: 'Search',
  lead: 'Every word of every posting, with filters for company, place, pay and more.',
  label: 'Search the postings',
  placeholder: 'Title, skill or place',
  submit: 'Search',
  /** The key that moves the focus to the search box. */
  key: '/',
  noScript:
    'Search runs in your browser and needs JavaScript. Without it, you can reach every posting from here.',
  start: 'Or browse',
  everything: 'All postings, with filters',
  results: 'Results',
  filters: 'Filters',
  close: 'Close',
  sort: 'Sort by',
  clearAll: 'Clear all',
  retry: 'Try again',
  failed: 'Search is not working right now',
  browseInstead: 'You can reach every posting without it:',
  backToResults: 'Back to results',
  /** Before links, each of which is a word of the query in quotation marks. */
  dropTerms: 'Search without:',
  requireTerms: 'Must have:',
  operators: {
    summary: 'Quotes for exact words, -word to leave out, OR for either',
    examples: [
      { query: '“night shift”', finds: 'the two words together, exactly as written' },
      { query: 'nurse -agency', finds: 'postings with “nurse” that do not mention “agency”' },
      { query: 'lawyer OR attorney', finds: 'postings with either word' },
      { query: 'teacher +remote', finds: 'only postings with “remote”, however few' },
    ],
  },
  payStated: 'Stated',
  payNotStated: 'Not stated',
  payPer: 'Pay per',
  pay: { hour: 'hour', month: 'month', year: 'year' },
  facets: {
    company: 'Company',
    place: 'Place',
    'work-mode': 'Work mode',
    applicants: 'Applicants from',
    employment: 'Employment',
    level: 'Level',
    term: 'Term',
    degree: 'Degree',
    skill: 'Skill',
    pay: 'Pay',
    posted: 'Date posted',
    deadline: 'Deadline',
    visa: 'Visa',
    state: 'State',
  } satisfies Record<Facet, string>,
  /** Labels of the boxes that find a value where a facet can have many. */
  find: {
    company: 'Find a company',
    place: 'Find a place',
    applicants: 'Find a country or region',
    term: 'Find a term',
    skill: 'Find a skill',
  } satisfies Partial<Record<Facet, string>>,
  /** The date of postings, up to the present day. */
  posted: {
    any: 'Any date',
    day: 'Past day',
    '3-days': 'Past 3 days',
    week: 'Past week',
    '2-weeks': 'Past 2 weeks',
    month: 'Past month',
  } satisfies Record<(typeof POSTED_SPANS)[number], string>,
  /** The deadline of postings, from the present day on. */
  deadline: {
    any: 'Any deadline or none',
    '3-days': 'Closing within 3 days',
    week: 'Closing within a week',
    '2-weeks': 'Closing within 2 weeks',
    month: 'Closing within a month',
    'not-stated': 'No deadline stated',
  } satisfies Record<(typeof DEADLINE_SPANS)[number], string>,
  skip: 'Skip to results',
  sorts: {
    relevance: 'Best match',
    newest: 'Newest',
    pay: 'Highest pay',
    deadline: 'Next deadline',
  },
};

/** Messages that the browser fills in. */
export const searchSentences: SearchMessages = {
  postings: { one: '{count} posting', other: '{count} postings' },
  postingsFor: { one: '{count} posting for “{text}”', other: '{count} postings for “{text}”' },
  none: 'No postings',
  noneFor: 'No postings for “{text}”',
  noneHasAll: 'No posting has all of “{text}”',
  partial: {
    one: '{count} posting has some of the words',
    other: '{count} postings have some of the words',
  },
  lacks: 'Lacks: {words}',
  dropTerm: 'Search without “{text}”',
  requireTerm: 'Only postings with “{text}”',
  searchedInstead: 'Showing postings for “{text}”. {nothing}.',
  nothingHas: 'Nothing has {words}',
  asTyped: 'Search for “{text}” as it is',
  order: {
    relevance: 'best match first',
    newest: 'newest first',
    pay: 'highest pay first',
    deadline: 'next deadline first',
  },
  status: '{heading}, {order}',
  shown: '{status}, {count} shown',
  searching: 'Searching…',
  more: { one: 'Show {count} more', other: 'Show {count} more' },
  allValues: 'Show all {count}',
  fewerValues: 'Show fewer',
  found: { one: '{count} found', other: '{count} found' },
  remove: 'Remove {name}',
  filter: 'Filter',
  filterCount: 'Filter · {count}',
  showPostings: { one: 'Show {count} posting', other: 'Show {count} postings' },
  without: 'Without {name}:',
  withoutAll: 'Without the filters:',
  spelling: 'Did you mean “{text}”?',
  plainWords: 'As plain words:',
  noneHint: 'Check the spelling, or try another word for the same thing.',
  closed: 'Among closed postings:',
  quoted: '“{text}”',
  unknown: 'Not on this board, so ignored: {names}.',
  currencies: 'Currencies are not compared and come in this order: {names}.',
  incomparablePay: 'Postings whose pay is not stated or cannot be compared come last.',
  missing: 'Part of the search index could not be loaded.',
  blocked: 'Your browser does not run the search program.',
  broken: 'Something went wrong in the search itself.',
  outdated: 'The board has been updated since this page was opened.',
  offline: 'You seem to be offline.',
  payPer: '{band} per {period}',
};

/** Messages of the list of suggestions. */
export const searchSuggestions: SuggestionMessages = {
  list: 'Suggestions',
  count: { one: '{count} suggestion', other: '{count} suggestions' },
  kinds: { title: 'Title', company: 'Company', place: 'Place', skill: 'Skill' },
  postings: { one: '{count} posting', other: '{count} postings' },
};
