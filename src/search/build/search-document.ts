import type { Entry } from '../../board/board.ts';
import type { DocumentContext } from './document-context.ts';
import { listMarkedCodes } from './codes.ts';
import { getFactWords } from './fact-words.ts';
import { listJoinedNeighbours, listTokenWords } from './name-words.ts';
import type { PostingWords } from './posting-words.ts';

/** The fields of a posting that search covers, by falling weight. */
export const FIELDS = [
  'title',
  'skills',
  /** Other forms of the words of the title, and other names of what it says. */
  'also',
  'company',
  'places',
  'facts',
  /** The text, and all words that find the posting after others. */
  'content',
] as const;
export type Field = (typeof FIELDS)[number];

/** The words of a posting that search covers. */
export interface SearchDocument {
  fields: Readonly<Record<Field, ReadonlySet<string>>>;
  /** The runs of words that are searched for phrases. */
  runs: readonly (readonly string[])[];
}

/** @param urls the URLs by which the posting is found */
export function createSearchDocument(
  entry: Entry,
  words: PostingWords,
  urls: readonly string[],
  context: DocumentContext,
): SearchDocument {
  const { posting, company, skills } = entry;
  const { placeWords, isAmbiguous, isStopWord, listUrlWords } = context;
  const places = entry.places.flatMap(({ id }) => placeWords.get(id) ?? []);
  const facts = getFactWords(entry, context.board, context);
  const names = context.synonymsOf(posting.language).map(({ ofTitle }) => ofTitle(posting.title));
  const forms = context.formsOf(posting.language);
  const titleWords = words.title.map(({ word }) => word);

  const collect = (found: Iterable<string>) => {
    const all = new Set<string>();
    for (const word of found) {
      if (all.has(word)) continue;
      all.add(word);
      for (const form of forms(word)) all.add(form);
    }
    return all;
  };
  const title = new Set([
    ...listTokenWords(words.title, posting.title),
    ...listMarkedCodes(posting.title, isAmbiguous, words.title),
  ]);
  return {
    fields: {
      title,
      skills: collect(
        skills.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(context.listNameWords)),
      ),
      also: collect([
        ...title,
        ...listKnownNeighbours(titleWords, context.joins.join),
        ...names.flatMap(({ same }) => same.flatMap(context.listSynonymWords)),
      ]),
      company: collect(context.listCompanyWords(company.name)),
      places: collect(places.flatMap((place) => place.words)),
      facts: collect(facts.words),
      content: collect([
        // Not in the title: its words would count twice for a query that is the beginning of one.
        ...listJoinedNeighbours(posting.title, isStopWord, words.title),
        ...words.text,
        ...words.others,
        ...listKnownNeighbours(words.text, context.joins.join),
        ...words.mentioned.flat(),
        ...names.flatMap(({ related }) => related.flatMap(context.listSynonymWords)),
        ...places.flatMap(({ weak }) => weak),
        ...facts.weak,
        ...listUrlWords(urls),
      ]),
    },
    runs: [
      titleWords,
      ...removeDuplicates([
        context.splitName(company.name),
        ...places.flatMap(({ runs }) => runs),
        ...skills.flatMap(({ name, aliases }) => [name, ...aliases].map(context.splitName)),
        ...facts.runs,
      ]),
      words.text,
    ],
  };
}

/** The words that neighbours in a text make if they are also written as one. */
function listKnownNeighbours(
  text: readonly string[],
  join: (first: string, second: string) => string | undefined,
): string[] {
  const found: string[] = [];
  for (let i = 1; i < text.length; i += 1) {
    const joined = join(text[i - 1] ?? '', text[i] ?? '');
    if (joined !== undefined) found.push(joined);
  }
  return found;
}

function removeDuplicates(runs: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(runs.map((words) => [words.join(' '), words])).values()];
}

/** All words that find the posting. */
export function getSearchedWords({ fields }: SearchDocument): Set<string> {
  return new Set(FIELDS.flatMap((field) => [...fields[field]]));
}
