/** A sentence for each plural category of its language (CLDR): `one` and `other` in English. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The sentences that are put together in the browser; `{name}` stands for what is put in. */
export interface SearchMessages {
  postings: Plural;
  postingsFor: Plural;
  none: string;
  noneFor: string;
  order: Record<'relevance' | 'newest' | 'pay' | 'deadline', string>;
  status: string;
  shown: string;
  searching: string;
  more: Plural;
  allValues: string;
  fewerValues: string;
  remove: string;
  filter: string;
  filterCount: string;
  showPostings: Plural;
  without: string;
  withoutAll: string;
  spelling: string;
  noneHint: string;
  closed: string;
  unknown: string;
  /** A word or a name that is spoken of. */
  quoted: string;
  missing: string;
  blocked: string;
  broken: string;
  /** The page is of an earlier deploy, and did not come anew by itself. */
  outdated: string;
  offline: string;
  payPer: string;
}

/** A sentence with its gaps filled. */
export function fill(sentence: string, gaps: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
}

/** The sentence for a number, with the number in it as the locale writes it. */
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
