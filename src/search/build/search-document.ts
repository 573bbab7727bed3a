import type { Entry } from '../../board/board.ts';
import type { BoardContext } from '../../board/board-context.ts';
import { areaName } from '../../board/area-names.ts';
import { termName, valueName } from '../../board/display-names.ts';
import { getAreaNames } from '../../facts/en/areas.ts';
import { isWorldwide, listFoundUnder, type ApplicantAreas } from '../../model/applicants.ts';
import { isCountry } from '../../model/country.ts';
import { valuesOf } from '../../model/browse-by.ts';
import type { SynonymFinder } from './synonyms.ts';
import { tokenize, splitWords, type Token } from '../tokens.ts';

/** The words of a posting that search covers. */
export interface SearchDocument {
  title: readonly string[];
  company: readonly string[];
  /** All names of each place and of the places that contain it. */
  places: readonly (readonly string[])[];
  /** All names of each skill. */
  skills: readonly (readonly string[])[];
  /** Facts as the posting's page words them. */
  facts: readonly (readonly string[])[];
  /** Other names of skills and places in the text. They are not searched for phrases. */
  mentioned: readonly (readonly string[])[];
  text: readonly string[];
  /** Hyphenated words of the text without their hyphens: `coop` for `co-op`. */
  joined: readonly string[];
}

/** @param lines the posting's text, without boilerplate */
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
    places: names.findPlaceNames(entry),
    skills: names.findSkillNames(entry),
    facts: getFactNames(entry, context).map(splitWords),
    mentioned: [
      ...names.findMentions(posting.title, text, source),
      ...listAreaNames(posting, context),
    ],
    text: text.map(({ word }) => word),
    joined: [
      // Ids have hyphens where names have spaces: `full-time`, `on-site`.
      ...[...(posting.employment ?? []), ...(posting.workModes ?? [])]
        .filter((id) => id.includes('-'))
        .map((id) => id.replaceAll('-', '')),
      ...joinHyphenatedWords(tokenize(posting.title)),
      ...joinHyphenatedWords(text),
    ],
  };
}

/** Facts that readers search for: `part-time`, `PhD`, `Summer 2026`. */
function getFactNames({ posting }: Entry, context: BoardContext): string[] {
  const { messages } = context;
  return [
    ...(['employment', 'work-modes', 'degrees'] as const).flatMap((browseBy) =>
      valuesOf(browseBy, posting).map((id) => valueName(browseBy, id, context)),
    ),
    ...(posting.level === undefined ? [] : [messages.level[posting.level]]),
    ...(posting.terms ?? []).map((term) => termName(term, context)),
    ...(posting.applicants ?? []).map((area) => areaName(area, context)),
    ...(posting.sponsorship === undefined ? [] : [messages.sponsorship[posting.sponsorship]]),
  ];
}

/**
 * The names of the countries and regions in which applicants may be, each with its other names.
 * Worldwide postings are not found by the name of every country.
 */
function listAreaNames(areas: ApplicantAreas, context: BoardContext): string[][] {
  if (isWorldwide(areas)) return [['worldwide']];
  return listFoundUnder(areas)
    .flatMap((area) => [
      areaName(area, context),
      ...(isCountry(area) ? getAreaNames({ country: area }) : []),
    ])
    .map(splitWords);
}

/** The runs of words that are searched for phrases. */
export function getSequences(record: SearchDocument): readonly (readonly string[])[] {
  const { title, company, places, skills, facts, text } = record;
  return [title, company, ...places, ...skills, ...facts, text];
}

/** Joins words that are separated only by a hyphen. */
function joinHyphenatedWords(words: readonly Token[]): string[] {
  const found = new Set<string>();
  let before = '';
  words.forEach(({ word, joined }, i) => {
    before = joined ? before + word : word;
    if (joined && !words[i + 1]?.joined) found.add(before);
  });
  return [...found];
}

/** All words that find the posting. */
export function getSearchedWords(record: SearchDocument): Set<string> {
  return new Set([...getSequences(record), ...record.mentioned, record.joined].flat());
}
