import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';

/** As many bytes as Git looks at to tell binary files from text. */
const INSPECTED_BYTES = 8000;

export function isBinary(content: Uint8Array): boolean {
  return content.subarray(0, INSPECTED_BYTES).includes(0);
}

/** Whether a file can be merged as text; other encodings would be damaged. */
export const isUtf8Text = (content: Uint8Array) => !isBinary(content) && isUtf8(content);

/** Whether most lines of a text end in CR and LF, as files that were written on Windows do. */
export function hasWindowsLineEndings(text: string): boolean {
  const windows = text.split('\r\n').length - 1;
  return windows > 0 && windows * 2 >= text.split('\n').length - 1;
}

export const toUnixLineEndings = (text: string) => text.replaceAll('\r\n', '\n');

export const toWindowsLineEndings = (text: string) =>
  toUnixLineEndings(text).replaceAll('\n', '\r\n');

/**
 * The id that a blob would have with Unix line endings; its own id if it is binary or has them
 * already.
 */
export function getNormalizedId(id: string, content: Uint8Array): string {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (!bytes.includes('\r\n') || isBinary(bytes)) return id;
  // Latin-1 keeps every byte of a text in any encoding.
  const normalized = Buffer.from(toUnixLineEndings(bytes.toString('latin1')), 'latin1');
  return createHash(id.length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${normalized.length}\0`)
    .update(normalized)
    .digest('hex');
}
