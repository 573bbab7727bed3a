import { encode } from 'uqr';

/** A QR code as one line of an SVG path, a module being one unit wide and the stroke one unit thick. */
export interface QrCode {
  /** How many modules it is wide and high, the quiet zone around it included. */
  size: number;
  path: string;
}

/** Modules around a code that stay empty, so that a camera finds its edges (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A text as a QR code: as small as it can be, and as hard to spoil as it then can be. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, {
    ecc: 'L',
    boostEcc: true,
    border: QUIET_ZONE,
    // Any mask can be read; trying all eight for the fairest takes six times as long.
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
