const GZIP_SIGNATURE = [0x1f, 0x8b];

/**
 * Unpacks a file of the index, unless the host has unpacked it on delivery. Rejects if the file was
 * cut off or changed, because gzip files end with a checksum.
 */
export async function unpack(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (GZIP_SIGNATURE.some((byte, i) => content[i] !== byte)) return content;
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
