import { gzipSync } from 'node:zlib';

/** Compresses a file as far as gzip can. The result is the same on every machine. */
export function gzip(content: Uint8Array): Uint8Array {
  const packed = gzipSync(content, { level: 9 });
  // The header names the operating system; 255 is "unknown".
  packed[9] = 0xff;
  return packed;
}
