/** A message for each plural category (CLDR) of the language: `one` and `other` in English. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Messages that the browser fills in; `{name}` is a placeholder. */
export interface SearchMessages {
  postings: Plural;
  postingsFor: Plural;
  none: string;
  noneFor: string;
  /** The heading if no posting matches completely, and some match in part. */
  noneHasAll: string;
  /** The number of postings that match in part. */
  partial: Plural;
  /** What a posting that matches in part does not have. */
  lacks: string;
  /** A search without a part of the query. */
  dropTerm: string;
  /** A search in which no result may lack a part of the query. */
  requireTerm: string;
  /** Another spelling was searched. */
  searchedInstead: string;
  /** The words that no posting has. */
  nothingHas: string;
  /** A search for the query as it is written. */
  asTyped: string;
  order: Record<'relevance' | 'newest' | 'pay' | 'deadline', string>;
  status: string;
  shown: string;
  searching: string;
  more: Plural;
  allValues: string;
  fewerValues: string;
  /** The number of values that the box of a facet finds. */
  found: Plural;
  remove: string;
  filter: string;
  filterCount: string;
  showPostings: Plural;
  without: string;
  withoutAll: string;
  spelling: string;
  plainWords: string;
  noneHint: string;
  closed: string;
  unknown: string;
  /** A word or a name in quotation marks. */
  quoted: string;
  /** How results in the order of pay are arranged. */
  currencies: string;
  incomparablePay: string;
  missing: string;
  blocked: string;
  broken: string;
  /** The page belongs to an earlier deploy, and reloading it did not help. */
  outdated: string;
  offline: string;
  payPer: string;
}

/** Messages of the list of suggestions. They are in the file of the suggestions. */
export interface SuggestionMessages {
  /** The name of the list. */
  list: string;
  /** How many suggestions there are. Screen readers announce it. */
  count: Plural;
  kinds: Record<'title' | 'company' | 'place' | 'skill', string>;
  postings: Plural;
}

/** Replaces the placeholders of a message; unknown ones stay as they are. */
export function fill(sentence: string, gaps: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
}

/** The message for a number, with the number formatted for the locale. */
export function fillCount(
  sentences: Plural,
  count: number,
  locale: string,
  gaps: Record<string, string> = {},
): string {
  const category = new Intl.PluralRules(locale).select(count);
  return fill(sentences[category] ?? sentences.other, {
    ...gaps,
    count: new Intl.NumberFormat(locale).format(count),
  });
}
