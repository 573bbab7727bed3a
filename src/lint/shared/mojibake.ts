/** A run of characters that are the misread bytes of other characters. */
export interface Mojibake {
  /** In UTF-16 units. */
  start: number;
  end: number;
  /** The probable original; left out if it is unknown. */
  original?: string;
}

/** Characters of Windows-1252 at the bytes 80 to 9F, where Latin-1 has control characters. */
const WINDOWS_1252 =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F' +
  '\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178';
const BYTES = new Map([...WINDOWS_1252].map((character, i) => [character, 0x80 + i]));

/** A misread continuation byte of UTF-8. */
const CONTINUATION = `[\x80-\xBF${WINDOWS_1252}]`;
const SEQUENCE = `(?:[\xC2-\xDF]${CONTINUATION}|[\xE0-\xEF]${CONTINUATION}{2}|[\xF0-\xF4]${CONTINUATION}{3})`;
const RUNS = new RegExp(`${SEQUENCE}+`, 'g');

/** Replacement characters of lost ones. */
const LOST = /\uFFFD+/g;
/** A quotation mark or dash without its last byte. */
const BROKEN = /\xE2\u20AC(?![\x80-\xBF\u02C6-\u2122])/g;
/** `Â` and `Ã` of a character whose second byte, a no-break space, became a space. */
const SPACED = /(?<=\p{Ll})[\xC2\xC3](?= |$)|(?<=[.,;:!?)])\xC2(?= )/gu;

/** Cheap test for mojibake. */
const CANDIDATE = new RegExp(
  `[\xC2-\xF4]${CONTINUATION}|\uFFFD|${BROKEN.source}|(?<=[\\p{Ll}.,;:!?)])[\xC2\xC3](?= |$)`,
  'mu',
);

/** Cheap test whether a text may contain mojibake. */
export function mayHaveMojibake(text: string): boolean {
  return CANDIDATE.test(text);
}

/** Finds UTF-8 that was read as Windows-1252 or Latin-1, and remains of lost characters. */
export function findMojibake(line: string): Mojibake[] {
  const runs = [...line.matchAll(RUNS)].flatMap(({ 0: text, index }) => {
    const end = index + text.length;
    const original = decode(text);
    return original !== undefined &&
      isLikely(text, original, line.charAt(index - 1), line.slice(end))
      ? [{ start: index, end, original }]
      : [];
  });
  const spaced = [...line.matchAll(SPACED)].map(({ 0: text, index }) => ({
    start: index,
    end: index + 1,
    original: text === '\xC3' ? 'à' : '',
  }));
  const lost = [...line.matchAll(LOST), ...line.matchAll(BROKEN)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  return [...runs, ...spaced, ...lost].sort((a, b) => a.start - b.start);
}

/**
 * Restores the probable original of a text.
 *
 * @param times maximum number of times that the text was misread
 * @returns undefined if characters are lost
 */
export function repairMojibake(text: string, times = 3): string | undefined {
  const found = findMojibake(text);
  if (found.length === 0 || times === 0) return text;
  let result = '';
  let at = 0;
  for (const { start, end, original } of found) {
    if (original === undefined) return undefined;
    result += text.slice(at, start) + original;
    at = end;
  }
  return repairMojibake(result + text.slice(at), times - 1);
}

/** Decodes characters as the bytes that they represent; undefined if they are not UTF-8. */
function decode(text: string): string | undefined {
  const bytes = Uint8Array.from([...text].map((one) => BYTES.get(one) ?? one.charCodeAt(0)));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Characters that often follow an accented letter: `É”`, `À …`. */
const CLOSER = '[\xA0\xAB\xBB\xAE\xB7\u2018-\u201E\u2022\u2026\u2013\u2014\u2122]';
const CLOSING = new RegExp(`^${CLOSER}+$`);
/** Accented letters with dashes between them: `A–Å–Ä`. */
const ROW = new RegExp(`^(?:[\xC2-\xCF]${CLOSER})+$`);

/** Whether a run is misread, and not an accented letter followed by punctuation. */
function isLikely(run: string, original: string, before: string, after: string): boolean {
  const lead = run.charCodeAt(0);
  if ([...original].length > 1) return !ROW.test(run) || isInWord(before, after);
  const closes = CLOSING.test(run.slice(1));
  const inWord = isInWord(before, after);
  // In Latin-1 and Latin Extended-A; one Greek letter may stand alone, but rarely one of another
  // script.
  if (lead === 0xc2) return original >= '\xA0' && (!closes || !/[\p{Lu}«“‘„]/u.test(before));
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

/** Whether the neighbours show that a run is a letter. */
function isInWord(before: string, after: string): boolean {
  if (/\p{Ll}/u.test(before)) return true;
  return /^\p{Ll}/u.test(after) || (/\p{L}/u.test(before) && /^\p{L}/u.test(after));
}
