import type { Synonyms } from '../languages/index-language.ts';
import { splitWords, tokenize, type Token } from '../tokens.ts';

/** A part of a title between commas, slashes or words such as “and”. */
export interface TitlePart {
  tokens: readonly Token[];
  /** Its words without those that may stand beside a name of work, such as `Senior`. */
  core: readonly Token[];
  /** The word that tells what the work is. */
  head: Token | undefined;
}

/** What is between the words of one part. */
const WITHIN_PART = /^(?:[\s.’']*|\p{Pd}|\s*&\s*)$/u;

/** What is before the ending of the other gender: `Vendeur(se)`, `Vendeur·se`. */
const BEFORE_GENDER_ENDING = /^[(·•⋅./-]$/u;

/** Splits a title into its parts. Endings of the other gender are left out. */
export function splitTitle(title: string, language: Synonyms): TitlePart[] {
  const { separators, modifiers, genderEndings } = splitLists(language);
  const parts: Token[][] = [];
  let end = 0;
  let isNew = true;
  for (const token of tokenize(title)) {
    const gap = title.slice(end, token.start);
    end = token.end;
    if (BEFORE_GENDER_ENDING.test(gap) && genderEndings.has(token.word)) {
      end += /^[)·•⋅]/u.exec(title.slice(end))?.[0].length ?? 0;
      continue;
    }
    if (separators.has(token.word)) {
      isNew = true;
      continue;
    }
    if (isNew || !WITHIN_PART.test(gap)) parts.push([]);
    isNew = false;
    parts.at(-1)?.push(token);
  }
  return parts.map((tokens) => {
    const core = tokens.filter(({ word }) => !modifiers.has(word));
    return { tokens, core, head: language.headWord === 'first' ? core[0] : core.at(-1) };
  });
}

interface Lists {
  separators: ReadonlySet<string>;
  modifiers: ReadonlySet<string>;
  genderEndings: ReadonlySet<string>;
}

const listsOf = new WeakMap<Synonyms, Lists>();

function splitLists(language: Synonyms): Lists {
  let lists = listsOf.get(language);
  if (!lists) {
    const { separators, modifiers, genderEndings } = language;
    const toSet = (list: string) => new Set(splitWords(list));
    lists = {
      separators: toSet(separators),
      modifiers: toSet(modifiers),
      genderEndings: toSet(genderEndings),
    };
    listsOf.set(language, lists);
  }
  return lists;
}
