/** A set of numbers from 0 to `limit - 1`, as one bit each. */
export function toBits(numbers: Iterable<number>, limit: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(limit / 8));
  for (const n of numbers) bits[n >> 3] = (bits[n >> 3] ?? 0) | (1 << (n & 7));
  return bits;
}

export function* fromBits(bits: Uint8Array): Generator<number> {
  for (let i = 0; i < bits.length; i += 1) {
    const byte = bits[i] ?? 0;
    for (let bit = 0; byte >> bit > 0; bit += 1) if (byte & (1 << bit)) yield i * 8 + bit;
  }
}
