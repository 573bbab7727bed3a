import type { IndexLanguage, Synonyms } from '../languages/index-language.ts';
import { splitWords as splitText, type Token } from '../tokens.ts';
import { splitTitle, type TitlePart } from './title-parts.ts';

/** A name, split into words. */
type Words = readonly string[];

const wordsOfNames = new Map<string, Words>();

/** Names are split many times; the data of a language have a few thousand of them. */
function splitWords(name: string): Words {
  let words = wordsOfNames.get(name);
  if (!words) wordsOfNames.set(name, (words = splitText(name)));
  return words;
}

/** Other names of what a title says. */
export interface OtherNames {
  /** Of the same work or thing. */
  same: readonly string[];
  /** Of similar work. */
  related: readonly string[];
}

/** Finds other names of work and things. */
export interface TitleSynonyms {
  ofTitle(title: string): OtherNames;
  /** What certain names stand for, and certain short forms: `machine learning` for `ML`. */
  ofText(text: readonly Token[], source: string): readonly Words[];
}

/** Where a name counts: anywhere in a title, as its head word, or without any other word. */
type Scope = 'anywhere' | 'head' | 'alone';

interface Group {
  names: readonly string[];
  /** Those of them that a posting is found by. */
  same: readonly string[];
  /** Those of `same` of one word in capitals. */
  short: readonly string[];
  /** Those of `same` of several words. */
  long: readonly string[];
  related: readonly string[];
}

interface Pattern {
  words: Words;
  scope: Scope;
  /** As it must be written; undefined if capitals do not count. */
  written: string | undefined;
  /** What a mention in a text is found by, too. */
  inText: readonly Words[];
  /** Undefined for a name of other work. */
  group: Group | undefined;
}

/** @param isOrdinary whether a word can be an ordinary word of a text, whatever its capitals */
export function createTitleSynonyms(
  { synonyms, compounds }: Pick<IndexLanguage, 'synonyms' | 'compounds'>,
  isOrdinary: (word: string) => boolean,
): TitleSynonyms {
  const patterns = listPatterns(synonyms, isOrdinary).flatMap(
    createJoiner(new Set(compounds.map((pair) => splitWords(pair).join(' ')))),
  );
  const byFirst = Map.groupBy(patterns, ({ words }) => words[0] ?? '');
  const inTexts = Map.groupBy(
    patterns.filter(({ inText }) => inText.length > 0),
    ({ words }) => words[0] ?? '',
  );

  return {
    ofTitle: (title) => {
      const parts = splitTitle(title, synonyms);
      const isInCapitals = title === title.toUpperCase();
      const found = parts.flatMap((part) =>
        dropCovered(
          part.tokens.flatMap((token, at) =>
            (byFirst.get(token.word) ?? []).flatMap((pattern) =>
              isNamed(pattern, part, at, title) && !(isInCapitals && isOrdinary(token.word))
                ? [{ pattern, at }]
                : [],
            ),
          ),
        ),
      );
      const groups = new Set(found.flatMap(({ group }) => group ?? []));
      return {
        same: [...groups].flatMap(({ same }) => same),
        related: [...groups].flatMap(({ related }) => related),
      };
    },
    ofText: (text, source) => {
      const found = new Set<Words>();
      text.forEach((token, at) => {
        for (const { words, written, inText } of inTexts.get(token.word) ?? []) {
          if (!isAt(words, text, at)) continue;
          if (written !== undefined && source.slice(token.start, token.end) !== written) continue;
          for (const name of inText) found.add(name);
        }
      });
      return [...found];
    },
  };
}

function isAt(words: Words, tokens: readonly Token[], at: number): boolean {
  return words.every((word, i) => tokens[at + i]?.word === word);
}

function isNamed({ words, scope, written }: Pattern, part: TitlePart, at: number, title: string) {
  const { tokens, head, core } = part;
  const [token] = tokens.slice(at, at + 1);
  if (!token || !isAt(words, tokens, at)) return false;
  if (written !== undefined && title.slice(token.start, token.end) !== written) return false;
  switch (scope) {
    case 'anywhere':
      return true;
    case 'head':
      return head === token;
    case 'alone':
      return core.length === 1 && core[0] === token;
  }
}

/** Leaves out names of one word within longer names: `physician` in `physician assistant`. */
function dropCovered(found: readonly { pattern: Pattern; at: number }[]): Pattern[] {
  return found
    .filter(
      ({ pattern, at }) =>
        pattern.words.length > 1 ||
        !found.some(
          ({ pattern: { words }, at: start }) =>
            words.length > 1 && start <= at && at < start + words.length,
        ),
    )
    .map(({ pattern }) => pattern);
}

/** Adds the patterns of names whose words are also written as one: `helpdesk technician`. */
function createJoiner(compounds: ReadonlySet<string>): (pattern: Pattern) => Pattern[] {
  return (pattern) => [
    pattern,
    ...pattern.words.slice(1).flatMap((second, i): Pattern[] => {
      const first = pattern.words[i] ?? '';
      const isCompound = [second, second.replace(/s$/, '')].some((one) =>
        compounds.has(`${first} ${one}`),
      );
      return isCompound
        ? [{ ...pattern, words: pattern.words.toSpliced(i, 2, first + second) }]
        : [];
    }),
  ];
}

/** Whether a name only counts as it is written: `RN`, `C#`. */
function isDistinct(name: string): boolean {
  return /\p{Lu}.{0,100}\p{Lu}|\d|[+#]/u.test(name);
}

function listPatterns(synonyms: Synonyms, isOrdinary: (word: string) => boolean): Pattern[] {
  const { groups, words, others, related } = synonyms;
  const counts = new Map<string, number>();
  for (const written of groups.flat()) {
    const name = written.replace(NARROWER, '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const ambiguous = new Set(synonyms.ambiguous.split(' '));
  const isAmbiguous = (name: string) => ambiguous.has(name) || (counts.get(name) ?? 0) > 1;
  const all = [
    ...groups.map((names) => createGroup(names, related)),
    // Similar work that has no other name.
    ...[...new Set(related.flat())]
      .filter((name) => !counts.has(name))
      .map((name) => createGroup([name], related)),
  ];
  return [
    ...all.flatMap((group) =>
      group.names.flatMap((name) => {
        const scope = isAmbiguous(name)
          ? 'alone'
          : isDistinct(name) || splitWords(name).length > 1
            ? 'anywhere'
            : 'head';
        const isCertain = scope === 'anywhere' && !isOrdinary(splitWords(name)[0] ?? '');
        return createPatterns(name, scope, synonyms).map((pattern) => ({
          ...pattern,
          inText: isCertain ? listNamesInText(name, group) : [],
          group,
        }));
      }),
    ),
    ...words.flatMap((names) => {
      const group = createGroup(names, []);
      return names.map((name): Pattern => ({
        words: splitWords(name),
        scope: 'anywhere',
        written: isDistinct(name) ? name : undefined,
        inText: [],
        group,
      }));
    }),
    ...others.flatMap((name) =>
      createPatterns(name, 'anywhere', synonyms).map((pattern) => ({
        ...pattern,
        inText: [],
        group: undefined,
      })),
    ),
  ];
}

/** Marks a name of narrower work: a posting with it is found by the others, but not by it. */
const NARROWER = /^~/;

function createGroup(written: readonly string[], related: Synonyms['related']): Group {
  const names = written.map((name) => name.replace(NARROWER, ''));
  const similar = related.filter((kin) => kin.some((name) => names.includes(name))).flat();
  const same = written.filter((name) => !NARROWER.test(name));
  return {
    names,
    same,
    short: same.filter((name) => isOneWord(name) && isDistinct(name)),
    long: same.filter((name) => !isOneWord(name)),
    related: similar.filter((name) => !names.includes(name)),
  };
}

/**
 * In a text, a short form stands for the long forms with its initials, and for the first long form;
 * a long form is found by the short ones.
 */
function listNamesInText(name: string, { short, long }: Group): Words[] {
  if (!isOneWord(name)) return short.map(splitWords);
  if (!short.includes(name)) return [];
  const initials = new Set(short.map((one) => splitWords(one).join('')));
  return long
    .map(splitWords)
    .filter((words, i) => i === 0 || initials.has(words.map((word) => word.charAt(0)).join('')));
}

const isOneWord = (name: string) => splitWords(name).length === 1;

/** A name in the singular and in the plural. */
function createPatterns(
  name: string,
  scope: Scope,
  { plurals, headWord }: Synonyms,
): Pick<Pattern, 'words' | 'scope' | 'written'>[] {
  const words = splitWords(name);
  if (words.length === 1 && isDistinct(name)) {
    return [name, `${name}s`].map((written) => ({ words: splitWords(written), scope, written }));
  }
  const pluralize = (word: string) => {
    const [singular = '', plural = ''] = plurals.find(([ending]) => word.endsWith(ending)) ?? [];
    return word.slice(0, word.length - singular.length) + plural;
  };
  const forms =
    headWord === 'last'
      ? [[...words.slice(0, -1), pluralize(words.at(-1) ?? '')]]
      : [[pluralize(words[0] ?? ''), ...words.slice(1)], words.map(pluralize)];
  const distinct = new Map([words, ...forms].map((form) => [form.join(' '), form]));
  return [...distinct.values()].map((form) => ({ words: form, scope, written: undefined }));
}
