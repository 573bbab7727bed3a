/** The sizes of the header of an ICO file and of each entry in its directory, in bytes. */
const HEADER_SIZE = 6;
const ENTRY_SIZE = 16;

/** An image in an ICO file. */
export interface IcoImage {
  /** The width and height, in pixels: at most 256. */
  size: number;
  png: Uint8Array;
}

/**
 * An ICO file of PNG images, which all programs read that still request `/favicon.ico`.
 *
 * @see https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
export function createIco(images: readonly IcoImage[]): Uint8Array {
  const headers = Buffer.alloc(HEADER_SIZE + ENTRY_SIZE * images.length);
  headers.writeUInt16LE(1, 2); // an icon, not a cursor
  headers.writeUInt16LE(images.length, 4);
  let offset = headers.length;
  for (const [i, { size, png }] of images.entries()) {
    const at = HEADER_SIZE + ENTRY_SIZE * i;
    // 0 means 256.
    headers.writeUInt8(size % 256, at);
    headers.writeUInt8(size % 256, at + 1);
    headers.writeUInt16LE(1, at + 4); // planes
    headers.writeUInt16LE(32, at + 6); // bits per pixel
    headers.writeUInt32LE(png.length, at + 8);
    headers.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([headers, ...images.map(({ png }) => png)]);
}
