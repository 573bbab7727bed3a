import { brotliDecompressSync } from 'node:zlib';

/** The bytes of the header of a WOFF2 file. */
const HEADER = 48;

/** In a table's flags: its tag follows, instead of being one of the known. */
const OWN_TAG = 63;

/** The known tags' places that matter here (WOFF2, 5.1 "Table Directory"). */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;

/**
 * The characters that a font has glyphs for, read from its `cmap` table.
 *
 * @param file a font as WOFF2
 * @throws when it is none, or has no Unicode table of format 4 or 12
 * @see https://www.w3.org/TR/WOFF2/
 */
export function charactersOf(file: Uint8Array): (codePoint: number) => boolean {
  const cmap = readCmap(file);
  const groups = best(cmap);
  return (codePoint) => hasGlyph(groups, codePoint);
}

/** Code points that follow one another, with glyphs for all of them. */
interface Group {
  first: number;
  last: number;
}

function hasGlyph(groups: readonly Group[], codePoint: number): boolean {
  let low = 0;
  let high = groups.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = groups[middle];
    if (!group) return false;
    if (codePoint < group.first) high = middle - 1;
    else if (codePoint > group.last) low = middle + 1;
    else return true;
  }
  return false;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

function readCmap(file: Uint8Array): DataView {
  const view = viewOf(file);
  if (view.getUint32(0) !== 0x774f4632) throw new Error('This is not a WOFF2 file.');
  const tables = view.getUint16(12);
  let at = HEADER;
  let offset = 0;
  let found: { offset: number; length: number } | undefined;

  /** A number in groups of seven bits, the highest first (UIntBase128). */
  const readNumber = () => {
    let number = 0;
    let byte: number;
    do {
      byte = view.getUint8(at++);
      number = number * 128 + (byte & 127);
    } while (byte & 128);
    return number;
  };
  for (let i = 0; i < tables; i += 1) {
    const flags = view.getUint8(at++);
    const tag = flags & 63;
    const version = flags >> 6;
    if (tag === OWN_TAG) at += 4;
    const whole = readNumber();
    // Glyphs are transformed unless the version is 3, everything else unless it is 0.
    const transformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
    const length = transformed ? readNumber() : whole;
    if (tag === CMAP) found = { offset, length };
    offset += length;
  }
  if (!found) throw new Error('This font has no cmap table.');
  const data = brotliDecompressSync(file.subarray(at, at + view.getUint32(20)));
  return viewOf(data.subarray(found.offset, found.offset + found.length));
}

/** The groups of the subtable that knows the most characters. */
function best(cmap: DataView): Group[] {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(8 + i * 8));
  const ofFormat = (format: number) => offsets.find((at) => cmap.getUint16(at) === format);
  const long = ofFormat(12);
  if (long !== undefined) return longGroups(cmap, long);
  const short = ofFormat(4);
  if (short !== undefined) return shortGroups(cmap, short);
  throw new Error('This font has no Unicode cmap of format 4 or 12.');
}

function longGroups(cmap: DataView, at: number): Group[] {
  return Array.from({ length: cmap.getUint32(at + 12) }, (_, i) => ({
    first: cmap.getUint32(at + 16 + i * 12),
    last: cmap.getUint32(at + 20 + i * 12),
  }));
}

function shortGroups(cmap: DataView, at: number): Group[] {
  const size = cmap.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + size + 2;
  const groups: Group[] = [];
  for (let i = 0; i < size; i += 2) {
    const first = cmap.getUint16(starts + i);
    const last = cmap.getUint16(ends + i);
    const delta = cmap.getUint16(starts + size + i);
    const rangeAt = starts + size * 2 + i;
    const range = cmap.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - first) * 2);
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) {
        groups.push({ first: code, last: code });
      }
    }
  }
  return groups;
}
