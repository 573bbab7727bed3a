import { encode } from 'uqr';

/** A QR code as an SVG path of horizontal lines. One module is one unit, and so is the stroke. */
export interface QrCode {
  /** Width and height in modules, including the quiet zone. */
  size: number;
  path: string;
}

/** Empty modules around the code, by which cameras find its edges (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Encodes a text in the smallest QR code, with the best error correction of that size. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, {
    ecc: 'L',
    boostEcc: true,
    border: QUIET_ZONE,
    // Every mask is readable, and trying all eight takes six times as long.
    maskPattern: 0,
  });
  const rows = data.map((row, y) => {
    let path = '';
    let x = 0;
    for (const run of runsOf(row)) {
      if (run.dark) path += `M${x} ${y}h${run.length}`;
      x += run.length;
    }
    return path;
  });
  return { size, path: rows.join('') };
}

function runsOf(row: readonly boolean[]): { dark: boolean; length: number }[] {
  const runs: { dark: boolean; length: number }[] = [];
  for (const dark of row) {
    const last = runs.at(-1);
    if (last?.dark === dark) last.length += 1;
    else runs.push({ dark, length: 1 });
  }
  return runs;
}
