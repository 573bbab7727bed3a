/** The value in the middle of some. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** The value that nine of ten are not above. */
export function ninth(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.9)] ?? NaN;
}

export interface Measure {
  name: string;
  value: number;
  unit: string;
  /** The most that it may be. */
  limit: number;
}

/** Prints a measure beside its limit, and tells whether it keeps to it. */
export function report({ name, value, unit, limit }: Measure): boolean {
  const kept = value <= limit;
  const shown = Number(value.toFixed(1)).toLocaleString('en');
  console.log(
    `${kept ? 'ok    ' : 'MISSED'} ${name}: ${shown} ${unit} (at most ${limit.toLocaleString('en')})`,
  );
  return kept;
}
