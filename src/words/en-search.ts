import type { SearchWords } from './search.ts';

/** What search says in English. */
export const searchInEnglish = {
  title: 'Search',
  lead: 'Every word of every posting, with filters for company, place, pay and more.',
  label: 'Search the postings',
  placeholder: 'Title, skill, place, any word',
  submit: 'Search',
  /** The key that leads to the box. */
  key: '/',
  noScript:
    'Search runs in your browser and needs JavaScript. Without it, every posting can be reached from here.',
  start: 'Or browse',
  everything: 'All postings, with filters',
  results: 'Results',
  filters: 'Filters',
  close: 'Close',
  sort: 'Sort by',
  clearAll: 'Clear all',
  retry: 'Try again',
  failed: 'Search does not work right now',
  browseInstead: 'Every posting can also be reached without it:',
  backToResults: 'Back to results',
  payStated: 'Stated',
  payNotStated: 'Not stated',
  payPer: 'Pay per',
  pay: { hour: 'hour', month: 'month', year: 'year' },
  facets: {
    company: 'Company',
    place: 'Place',
    'work-mode': 'Work mode',
    employment: 'Employment',
    level: 'Level',
    term: 'Term',
    degree: 'Degree',
    skill: 'Skill',
    pay: 'Pay',
    state: 'State',
  },
  sorts: {
    relevance: 'Best match',
    newest: 'Newest',
    pay: 'Highest pay',
    deadline: 'Next deadline',
  },
} as const;

/** The sentences that are put together in the browser. */
export const searchSentencesInEnglish: SearchWords = {
  postings: { one: '{count} posting', other: '{count} postings' },
  postingsFor: { one: '{count} posting for “{text}”', other: '{count} postings for “{text}”' },
  none: 'No posting',
  noneFor: 'No posting for “{text}”',
  order: {
    relevance: 'best match first',
    newest: 'newest first',
    pay: 'highest pay first',
    deadline: 'next deadline first',
  },
  status: '{heading}, {order}',
  searching: 'Searching…',
  more: { one: 'Show {count} more', other: 'Show {count} more' },
  allValues: 'Show all {count}',
  fewerValues: 'Show fewer',
  remove: 'Remove {name}',
  filter: 'Filter',
  filterCount: 'Filter · {count}',
  showPostings: { one: 'Show {count} posting', other: 'Show {count} postings' },
  without: 'Without {name}:',
  withoutAll: 'Without the filters:',
  spelling: 'Did you mean “{text}”?',
  noneHint:
    'Fewer or shorter words find more. Closed postings are found when the filter “State” asks for them.',
  missing: 'A part of the search index did not come, or not whole.',
  offline: 'There seems to be no connection.',
  payPer: '{band} per {period}',
  nameAndValue: '{facet}: {value}',
};
