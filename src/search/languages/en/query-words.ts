import type { SearchLanguage } from '../search-language.ts';
import { CURRENCIES } from '../currencies.ts';

/** The words of operators, codes and amounts. */
export const QUERY_WORDS = {
  compounds: [],
  vagueWords: 'part full time site off up out back front end term long short co op'.split(' '),
  addedEndings: String.raw`\(e?s\)|[:*_]in(?:nen)?`,
  not: ['not', 'except', 'excluding'],
  or: ['or'],
  ambiguousCodes:
    'ad al am as at be by co de do hi id im in is it la ma me mi my no oh ok on or pa re so to us'.split(
      ' ',
    ),
  lowerCaseCodes: 'al co de it la ma mi oh pa us'.split(' '),
  amounts: {
    pay: '(?:pay|pays|paying|salary|salaries|wages?|earn|earning|compensation)(?: of| is| around| about| between|:)?',
    atLeast: String.raw`over|above|more than|at least|min(?:imum)?\.?|from|starting (?:at|from)|upwards of|[>≥]=?`,
    orMore: String.raw`\+|plus|or more|or above|and up|and above|min(?:imum)?`,
    to: 'to|and',
    periods: {
      hour: String.raw`per h(?:ou)?r|an? h(?:ou)?r|hourly|/ ?h(?:(?:ou)?r)?|p\.?h|p/h|(?<=[$£€]\d{1,3}(?:\.\d\d)? ?)hr`,
      day: String.raw`per day|a day|/ ?d(?:ay)?|p/d`,
      week: String.raw`per w(?:ee)?k|a week|weekly|/ ?w(?:ee)?k|p\.?w|p/w`,
      'two-weeks': 'every (?:two|2) weeks|biweekly|bi-weekly|fortnightly|a fortnight|per fortnight',
      month: String.raw`per month|a month|monthly|/ ?mo(?:nth)?|pcm`,
      year: String.raw`per y(?:ea)?r|per annum|a year|yearly|annually|/ ?(?:y(?:ea)?r|annum)|p\.?a|p/a`,
    },
    currencies: {
      ...CURRENCIES,
      dollars: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
      dollar: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
      pounds: ['GBP'],
      euros: ['EUR'],
      euro: ['EUR'],
      rupees: ['INR', 'PKR', 'LKR', 'NPR'],
      yen: ['JPY'],
    },
  },
} satisfies Partial<SearchLanguage>;
