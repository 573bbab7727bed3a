/** A word whose letters look like other letters. */
export interface Lookalike {
  /** In UTF-16 units. */
  start: number;
  word: string;
  /** The word that it looks like, in Latin letters. */
  looksLike: string;
  /** The difference, as a predicate for "it …". */
  why: string;
}

/** Latin letters by the letters of other scripts that look the same. */
const TWINS = new Map(
  [
    // Cyrillic
    ['аеорсухіјѕһԁԛԝӏѵёї', 'aeopcyxijshdqwlvëï'],
    ['АВЕЅІЈКМНОРСТУХԌԚԜӀҮЁЇ', 'ABESIJKMHOPCTYXGQWIYËÏ'],
    // Greek
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
    // Armenian
    ['օոսհցքզյԼՍՏՕ', 'onuhgpqjLUSO'],
    // Phonetic and small capital letters
    ['ɡɑᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'gaabcdefghijklmnoprstuvwyz'],
  ].flatMap(([letters = '', latin = '']) => zip(letters, latin)),
);
/**
 * Greek letters that look like Latin ones inside a word. At its edges they may be a unit or part of
 * a protein name.
 */
const INNER_TWINS = new Map(zip('αβγεηικμνρστυχω', 'abyenikuvpotuxw'));
/** Look-alikes that hardly any modern spelling uses. */
const RARE = /[ӏԁԛԝһԌԚԜ]/;

function zip(letters: string, latin: string): [string, string][] {
  const to = [...latin];
  return [...letters].map((letter, i) => [letter, to[i] ?? letter]);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LETTER = /\p{L}/u;
const STYLED = /[\u{1D400}-\u{1D7CB}\uFF21-\uFF3A\uFF41-\uFF5A\u1D00-\u1D22ɡɑʙɢʜɪɴʀʏʟꜰꜱ]/u;
const STYLED_ALONE =
  /[\u24B6-\u24E9\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]{3,}/gu;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Scripts with look-alikes that are never mixed with Latin in a word. */
const NEVER_MIXED = /[\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Coptic}\p{Script=Deseret}]/u;

type Script = 'Latin' | 'Cyrillic' | 'Greek' | 'Armenian';
const SCRIPTS: readonly [Script, RegExp][] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
];

/** Cheap test: text without a match has only Latin letters and common signs. */
const CANDIDATE = /[^\0-\u024F\u1E00-\u1EFF\u2000-\u206F\u20A0-\u20CF]/u;

/** Finds words that look like Latin ones, or whose Latin letters look like others. */
export function findLookalikes(text: string): Lookalike[] {
  if (!CANDIDATE.test(text)) return [];
  let latin: boolean | undefined;
  const isAmongLatin = () => (latin ??= isLatin(text));
  const words = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    if (!CANDIDATE.test(word)) return [];
    const why =
      describeStyled(word, text) ?? describeMixed(word) ?? describeDisguised(word, isAmongLatin);
    return why === undefined ? [] : [{ start: index, word, looksLike: toLatin(word), why }];
  });
  const rings = [...text.matchAll(STYLED_ALONE)].map(({ 0: word, index }) => ({
    start: index,
    word,
    looksLike: toLatin(word),
    why: STYLED_WHY,
  }));
  return [...words, ...rings].sort((a, b) => a.start - b.start);
}

const STYLED_WHY = 'is made of symbols instead of letters';

/** Mathematical and similar letters instead of plain ones. */
function describeStyled(word: string, text: string): string | undefined {
  const letters = [...word].filter((one) => LETTER.test(one));
  const signs = letters.filter((one) => STYLED.test(one));
  if (signs.length === 0 || letters.length < 2) return undefined;
  // Chinese, Japanese and Korean texts traditionally use full-width Latin letters.
  const isWide = signs.every((one) => /[\uFF21-\uFF5A]/.test(one)) && EAST_ASIAN.test(text);
  if (isWide) return undefined;
  // Some phonetic letters belong to real alphabets.
  const isEnough = signs.length >= 2 || signs.length < letters.length;
  return isEnough ? STYLED_WHY : undefined;
}

/** Letters of two scripts in one word that look like each other. */
function describeMixed(word: string): string | undefined {
  const parts = splitByScript(word);
  const scripts = new Set(parts.map(({ script }) => script));
  if (!scripts.has('Latin')) return undefined;
  if (NEVER_MIXED.test(word)) return 'mixes Latin letters with letters of another script';
  for (const other of scripts) {
    if (other === undefined || other === 'Latin') continue;
    const foreign = parts.filter(({ script }) => script === other);
    const isTwin = foreign.every(({ text }) => [...text].every((one) => TWINS.has(one)));
    const isInside = parts.some((_, i) => isInsideLatin(parts, i, other));
    if (isTwin || isInside || (other === 'Cyrillic' && hidesLatin(parts))) {
      return `mixes Latin letters with ${other} ones (${foreign.map(({ text }) => text).join(', ')})`;
    }
  }
  return undefined;
}

interface Part {
  script: Script | undefined;
  text: string;
}

/** Splits a word where the script changes. */
function splitByScript(word: string): Part[] {
  const parts: Part[] = [];
  for (const character of word) {
    if (!LETTER.test(character)) continue;
    const script = SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0];
    const last = parts.at(-1);
    if (last && last.script === script) last.text += character;
    else parts.push({ script, text: character });
  }
  return parts;
}

/** Whether letters of a script are between Latin ones as if they were Latin. */
function isInsideLatin(parts: readonly Part[], i: number, script: Script): boolean {
  const part = parts[i];
  const before = parts[i - 1];
  const after = parts[i + 1];
  if (part?.script !== script || before?.script !== 'Latin' || after?.script !== 'Latin')
    return false;
  if (script !== 'Greek') return true;
  // Names of proteins: `Gαs`, `NFκB`.
  const isStart = before.text.length === 1 && /^\p{Ll}{3}/u.test(after.text);
  const isLower = /\p{Ll}$/u.test(before.text) && /^\p{Ll}/u.test(after.text);
  return (
    (isStart || isLower) && [...part.text].every((one) => TWINS.has(one) || INNER_TWINS.has(one))
  );
}

const CYRILLIC_TWINS = /^[aeopcyxijsABESIJKMHOPCTYX]+$/;

/**
 * Whether Latin letters look like Cyrillic ones. `PHPшник` is a Russian word with a Latin stem and
 * not a disguise.
 */
function hidesLatin(parts: readonly Part[]): boolean {
  const isStem = parts.length === 2 && parts.every(({ text }) => text.length > 1);
  return (
    !isStem && parts.every(({ script, text }) => script === 'Cyrillic' || CYRILLIC_TWINS.test(text))
  );
}

/** A whole word in Cyrillic letters that look like Latin ones. */
function describeDisguised(word: string, isAmongLatin: () => boolean): string | undefined {
  if (!isDisguise(word)) return undefined;
  return RARE.test(word) || isAmongLatin() ? 'is written in Cyrillic letters' : undefined;
}

function isDisguise(word: string): boolean {
  const letters = [...word].filter((one) => LETTER.test(one));
  const areTwins = letters.every((one) => /\p{Script=Cyrillic}/u.test(one) && TWINS.has(one));
  // Many Russian words in capitals consist of look-alikes only.
  return areTwins && letters.length > 2 && (/\p{Ll}/u.test(word) || RARE.test(word));
}

/** Whether a text is in Latin letters, apart from words that may be disguised. */
function isLatin(text: string): boolean {
  const rest = text.replace(WORD, (word) => (isDisguise(word) ? '' : word));
  return /\p{Script=Latin}/u.test(rest) && !/[^\P{L}\p{Script=Latin}]/u.test(rest);
}

function toLatin(word: string): string {
  return [...word.normalize('NFKC')]
    .map((one) => TWINS.get(one) ?? INNER_TWINS.get(one) ?? one)
    .join('');
}
