/** One way to write the name of something with an id. */
export interface Name {
  id: string;
  name: string;
  /**
   * Whether it is also an ordinary word: such a name must match in its exact capitals, and is never
   * certain.
   */
  isAmbiguous: boolean;
}

/** A name found in a text, with everything that has this name. */
export interface FoundName {
  start: number;
  end: number;
  names: readonly Name[];
}

export interface NameFinder {
  /** Every name in a text, from left to right. Of overlapping names, the longest one. */
  findAll(text: string): FoundName[];
  /** The longest name that starts at `index`. */
  findAt(text: string, index: number): FoundName | undefined;
}

/** A node of a tree of names, one character a level. */
interface Node {
  next: Map<string, Node>;
  names: Name[];
}

/**
 * Creates a finder of whole names that runs in time linear in the text. Capitals, accents, hyphens
 * for spaces, a plural s and a possessive make no difference. Signs do: `C` is not in `C++`.
 */
export function createNameFinder(entries: readonly Name[]): NameFinder {
  const root: Node = { next: new Map(), names: [] };
  for (const entry of entries) {
    for (const spelling of getSpellings(entry.name)) insertName(root, spelling, entry);
  }
  const candidates = createCandidatePattern(root);
  const findAt = (text: string, index: number) =>
    canStartAt(text, index) ? findLongest(root, text, index) : undefined;
  return {
    findAt,
    findAll(text) {
      const found: FoundName[] = [];
      if (root.next.size === 0) return found;
      candidates.lastIndex = 0;
      for (let hit = candidates.exec(text); hit; hit = candidates.exec(text)) {
        const match = findAt(text, hit.index);
        if (match) found.push(match);
        candidates.lastIndex = match?.end ?? hit.index + 1;
      }
      return found;
    },
  };
}

/**
 * A name of several words with at least this many letters may be written as one word:
 * `HuggingFace`.
 */
const MIN_JOINED_CHARS = 7;

/** `Node.js` is also written `NodeJS` and `Node JS`, and an ampersand `and`. */
function getSpellings(name: string): Set<string> {
  const joined = name.replaceAll(' ', '');
  return new Set([
    name,
    name.replaceAll(' & ', ' and '),
    name.replace(/\.js$/iu, 'js'),
    name.replace(/\.js$/iu, ' js'),
    ...(/^\p{L}+$/u.test(joined) && joined.length >= MIN_JOINED_CHARS ? [joined] : []),
  ]);
}

function insertName(root: Node, spelling: string, entry: Name): void {
  let node = root;
  for (const char of fold(spelling).split('')) {
    const next: Node = node.next.get(char) ?? { next: new Map(), names: [] };
    node.next.set(char, next);
    node = next;
  }
  if (node !== root && !node.names.includes(entry)) node.names.push(entry);
}

/** Number of characters of each name in the pattern for candidates. */
const PREFIX_CHARS = 3;
/** A Latin letter with an accent may be any letter of a name. */
const ACCENTED = '[\\u00c0-\\u024f]';

/** Creates a pattern of the starts of names, which passes over nearly all words of a text. */
function createCandidatePattern(root: Node): RegExp {
  const createPrefixes = (of: RegExp) =>
    [...root.next].flatMap(([char, node]) =>
      of.test(char) ? [escapeChar(char) + createPrefixPattern(node, PREFIX_CHARS - 1)] : [],
    );
  const words = `\\b(?:${createPrefixes(/[a-z0-9]/u).join('|')})`;
  return new RegExp([words, ...createPrefixes(/[^a-z0-9]/u), ACCENTED].join('|'), 'gi');
}

/** Escapes a character for a pattern. A space may be a hyphen. */
function escapeChar(char: string): string {
  if (char === ' ') return '[\\s\\u2010\\u2011-]';
  return char.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}

function createPrefixPattern(node: Node, depth: number): string {
  if (depth === 0) return '';
  const letters = [...node.next].map(
    ([char, next]) => `${escapeChar(char)}${createPrefixPattern(next, depth - 1)}`,
  );
  // A whole name can only be followed by a plural s.
  if (node.names.length > 0) letters.push('(?![a-rt-z0-9])');
  return `(?:${[...letters, '[^\\0-\\x7f]'].join('|')})`;
}

function findLongest(root: Node, text: string, start: number): FoundName | undefined {
  let node: Node | undefined = root;
  let found: FoundName | undefined;
  let i = start;
  while (node && i < text.length) {
    const folded = fold(text.charAt(i));
    for (const char of folded) node = node?.next.get(char);
    i += 1;
    // Line breaks and slips leave more than one space between two words.
    if (folded === ' ') while (i < start + MAX_NAME_CHARS && fold(text.charAt(i)) === ' ') i += 1;
    if (node && node.names.length > 0) {
      const end = findNameEnd(text, i);
      if (end !== undefined) found = { start, end, names: node.names };
    }
  }
  return found;
}

/** Longest name, including extra spaces. */
const MAX_NAME_CHARS = 200;

const WORD = /[\p{L}\p{N}\p{M}_]/u;
const BLOCKED_BEFORE = /[.@#$~\\]/u;
const BLOCKED_AFTER = /^(?:[#@]|\+\+|\.[\p{Ll}\p{Nd}])/u;
const PLURAL = /^s(?![\p{L}\p{N}\p{M}_])/u;
/** `Python3` and `C++17` are versions. */
const VERSION = /^\d{1,2}(?![\p{L}\p{N}\p{M}_])/u;

/** Whether a name can start at `index`: not within a word, a tag, a URL or a dotted path. */
function canStartAt(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  if (before === '' || before === ' ') return true;
  if (WORD.test(before)) return false;
  return !BLOCKED_BEFORE.test(before) || /^\.[. ]/u.test(text.slice(index - 2, index));
}

/**
 * Finds the end of a name that reaches up to `index`, with its plural s; undefined if the word
 * continues.
 */
function findNameEnd(text: string, index: number): number | undefined {
  const rest = text.slice(index, index + 4);
  if (rest === '' || rest.startsWith(' ')) return index;
  if (!WORD.test(text.charAt(index - 1))) {
    return /^[\p{L}#+]/u.test(rest) ? undefined : index;
  }
  const suffix = PLURAL.exec(rest) ?? VERSION.exec(rest) ?? [''];
  const end = index + suffix[0].length;
  const next = text.slice(end, end + 2);
  return WORD.test(next.charAt(0)) || BLOCKED_AFTER.test(next) ? undefined : end;
}

/** Letters that Unicode does not decompose. */
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const folds = new Map<string, string>();

/** Folds text for comparison: lower case, no accents, a space for a hyphen. */
function fold(text: string): string {
  // By UTF-16 units, as texts are walked: half a surrogate pair stays as it is.
  if (text.length > 1) return text.split('').map(fold).join('');
  const known = folds.get(text);
  if (known !== undefined) return known;
  const plain = /[\s\u2010\u2011-]/u.test(text)
    ? ' '
    : text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/u, "'");
  const folded = FOLDED_LETTERS[plain] ?? plain;
  folds.set(text, folded);
  return folded;
}
