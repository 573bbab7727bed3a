import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../../src/search/browser/unpack.ts';

const bytes = (content: Uint8Array) => new Uint8Array(content);
const read = async (content: Uint8Array) => new TextDecoder().decode(await unpack(bytes(content)));

describe('a file of the index', () => {
  const packed = gzipSync('["content"]');

  it('is unpacked, unless the host has done so', async () => {
    expect(await read(packed)).toBe('["content"]');
    expect(await read(Buffer.from('["content"]'))).toBe('["content"]');
  });

  it('is refused if it is cut off or changed', async () => {
    await expect(unpack(bytes(packed.subarray(0, -4)))).rejects.toThrow();
    const changed = Buffer.from(packed);
    changed[changed.length - 6] = 1 + (changed.at(-6) ?? 0);
    await expect(unpack(bytes(changed))).rejects.toThrow();
  });
});
