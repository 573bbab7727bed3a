/** A run of characters that are the bytes of others, read one by one. */
export interface Mojibake {
  /** In UTF-16 units. */
  start: number;
  end: number;
  /** What was probably written; nothing where it cannot be known. */
  written?: string;
}

/** What Windows-1252 has at the bytes 80 to 9F, where Latin-1 has control characters. */
const WINDOWS =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F' +
  '\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178';
const BYTES = new Map([...WINDOWS].map((character, i) => [character, 0x80 + i]));

/** What a byte of UTF-8 that is not a character's first looks like. */
const TAIL = `[\x80-\xBF${WINDOWS}]`;
const SEQUENCE = `(?:[\xC2-\xDF]${TAIL}|[\xE0-\xEF]${TAIL}{2}|[\xF0-\xF4]${TAIL}{3})`;
const RUNS = new RegExp(`${SEQUENCE}+`, 'g');

/** A character that could not be read at all. */
const LOST = /\uFFFD+/g;
/** A quotation mark or dash whose last byte has gone missing. */
const BROKEN = /\xE2\u20AC(?![\x80-\xBF\u02C6-\u2122])/g;
/** `Â` and `Ã` from a character whose second byte was a no-break space, and became a space. */
const SPACED = /(?<=\p{Ll})[\xC2\xC3](?= |$)|(?<=[.,;:!?)])\xC2(?= )/gu;

const HINT = new RegExp(
  `[\xC2-\xF4]${TAIL}|\uFFFD|${BROKEN.source}|(?<=[\\p{Ll}.,;:!?)])[\xC2\xC3](?= |$)`,
  'mu',
);

/** Whether a text is worth a closer look. */
export function mayHaveMojibake(text: string): boolean {
  return HINT.test(text);
}

/** Finds UTF-8 that was read as Windows-1252 or Latin-1, and what is left of characters that were lost. */
export function mojibakeIn(line: string): Mojibake[] {
  const runs = [...line.matchAll(RUNS)].flatMap(({ 0: text, index }) => {
    const end = index + text.length;
    const written = decode(text);
    return written !== undefined && isLikely(text, written, line.charAt(index - 1), line.slice(end))
      ? [{ start: index, end, written }]
      : [];
  });
  const spaced = [...line.matchAll(SPACED)].map(({ 0: text, index }) => ({
    start: index,
    end: index + 1,
    written: text === '\xC3' ? 'à' : '',
  }));
  const lost = [...line.matchAll(LOST), ...line.matchAll(BROKEN)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  return [...runs, ...spaced, ...lost].sort((a, b) => a.start - b.start);
}

/** What a text probably was before it was misread, perhaps more than once; nothing where that cannot be known. */
export function unmisread(text: string, times = 3): string | undefined {
  const found = mojibakeIn(text);
  if (found.length === 0 || times === 0) return text;
  let result = '';
  let at = 0;
  for (const { start, end, written } of found) {
    if (written === undefined) return undefined;
    result += text.slice(at, start) + written;
    at = end;
  }
  return unmisread(result + text.slice(at), times - 1);
}

/** Reads characters as the bytes that they stand for; nothing when those are not UTF-8. */
function decode(text: string): string | undefined {
  const bytes = Uint8Array.from([...text].map((one) => BYTES.get(one) ?? one.charCodeAt(0)));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What may well follow a letter with an accent: `É”`, `À …`. */
const CLOSER = '[\xA0\xAB\xBB\xAE\xB7\u2018-\u201E\u2022\u2026\u2013\u2014\u2122]';
const CLOSING = new RegExp(`^${CLOSER}+$`);
/** Letters with dashes in between: `A–Å–Ä`. */
const ROW = new RegExp(`^(?:[\xC2-\xCF]${CLOSER})+$`);

/** Whether a run is misread, and not a letter with an accent and the punctuation behind it. */
function isLikely(run: string, written: string, before: string, after: string): boolean {
  const lead = run.charCodeAt(0);
  if ([...written].length > 1) return !ROW.test(run) || isInWord(before, after);
  const closes = CLOSING.test(run.slice(1));
  const inWord = isInWord(before, after);
  // In Latin-1 and Latin Extended-A; one Greek letter may stand alone, one of other scripts hardly.
  if (lead === 0xc2) return written >= '\xA0' && (!closes || !/[\p{Lu}«“‘„]/u.test(before));
  if (lead === 0xc3) {
    const alone = run.endsWith('\xA0') && !/\p{Lu}/u.test(before);
    return !closes || inWord || alone || (!/\p{L}/u.test(before) && /^\p{Lu}{2}/u.test(after));
  }
  if ([0xc4, 0xc5, 0xce, 0xcf].includes(lead)) return !closes || inWord;
  // Punctuation and symbols; the letters of Vietnamese; marks and full-width forms; emoji.
  if (lead === 0xe2 || lead === 0xef || /^\xE3[\u20AC\x80]/.test(run)) return !closes;
  if (/^\xE1[\xBA\xBB]/.test(run)) return !closes || (inWord && !/[\u2013\u2014]/.test(run));
  return run.startsWith('\xF0\u0178') || run.startsWith('\xF0\x9F');
}

/** Whether what stands there must be a letter, by its neighbours. */
function isInWord(before: string, after: string): boolean {
  if (/\p{Ll}/u.test(before)) return true;
  return /^\p{Ll}/u.test(after) || (/\p{L}/u.test(before) && /^\p{L}/u.test(after));
}
