import type { Entry } from '../../board/board.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { termName, valueName } from '../../board/display-names.ts';
import { valuesOf } from '../../model/browse-by.ts';
import { removeBoilerplate } from './boilerplate.ts';
import type { SynonymFinder } from './synonyms.ts';
import { tokenize, splitWords, type Token } from '../tokens.ts';

/** What of a posting is searched, as words. */
export interface SearchDocument {
  title: readonly string[];
  company: readonly string[];
  /** Every name of each place and of what lies around it. */
  places: readonly (readonly string[])[];
  /** Every name of each skill. */
  skills: readonly (readonly string[])[];
  /** Facts in the words of the page. */
  facts: readonly (readonly string[])[];
  /** Other names of what the text mentions; no phrase is looked for in them. */
  mentioned: readonly (readonly string[])[];
  text: readonly string[];
  /** Words of the text that are written with a hyphen, as one: `co-op`, `coop`. */
  joined: readonly string[];
}

/** A posting's lines as search keeps them: with the summary, without what says nothing about the posting. */
export function getSearchedLines(entry: Entry, pageLines: readonly string[]): string[] {
  const { summary } = entry.posting;
  return [...(summary === undefined ? [] : [summary]), ...pageLines]
    .map(removeBoilerplate)
    .filter((line) => line !== '');
}

/** @param lines the posting's text, from {@link getSearchedLines} */
export function createSearchDocument(
  entry: Entry,
  lines: readonly string[],
  names: SynonymFinder,
  context: BoardContext,
): SearchDocument {
  const { posting, company } = entry;
  const source = lines.join('\n');
  const text = tokenize(source);
  return {
    title: splitWords(posting.title),
    company: splitWords(company.name),
    places: names.placesOf(entry),
    skills: names.skillsOf(entry),
    facts: getFactNames(entry, context).map(splitWords),
    mentioned: names.mentionedIn(posting.title, text, source),
    text: text.map(({ word }) => word),
    joined: [
      // An id is written with hyphens where its name has spaces: `full-time`, `on-site`.
      ...[...(posting.employment ?? []), ...(posting.workModes ?? [])]
        .filter((id) => id.includes('-'))
        .map((id) => id.replaceAll('-', '')),
      ...joinHyphenatedWords(tokenize(posting.title)),
      ...joinHyphenatedWords(text),
    ],
  };
}

/** Facts that a reader would type: `part-time`, `PhD`, `Summer 2026`. */
function getFactNames({ posting }: Entry, context: BoardContext): string[] {
  const { messages } = context;
  return [
    ...(['employment', 'work-modes', 'degrees'] as const).flatMap((browseBy) =>
      valuesOf(browseBy, posting).map((id) => valueName(browseBy, id, context)),
    ),
    ...(posting.level === undefined ? [] : [messages.level[posting.level]]),
    ...(posting.terms ?? []).map((term) => termName(term, context)),
  ];
}

/** The runs of words in which a phrase can stand. */
export function getSequences(record: SearchDocument): readonly (readonly string[])[] {
  const { title, company, places, skills, facts, text } = record;
  return [title, company, ...places, ...skills, ...facts, text];
}

/** Words that only a hyphen parts, as one. */
function joinHyphenatedWords(words: readonly Token[]): string[] {
  const found = new Set<string>();
  let before = '';
  words.forEach(({ word, joined }, i) => {
    before = joined ? before + word : word;
    if (joined && !words[i + 1]?.joined) found.add(before);
  });
  return [...found];
}

/** Every word that finds the posting. */
export function getSearchedWords(record: SearchDocument): Set<string> {
  return new Set([...getSequences(record), ...record.mentioned, record.joined].flat());
}
