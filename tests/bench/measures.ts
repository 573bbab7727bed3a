import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import process from 'node:process';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export function percentile90(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.9)] ?? NaN;
}

export interface Measure {
  name: string;
  value: number;
  unit: string;
  /** The highest value that passes, or the lowest if `higherIsBetter`. */
  limit: number;
  higherIsBetter?: boolean;
  /** The number of decimal places that are shown. 1 if it is left out. */
  digits?: number;
}

/** Prints a measure beside its limit. Returns whether the measure passes. */
export function report(measure: Measure): boolean {
  const { name, value, unit, limit, higherIsBetter = false, digits = 1 } = measure;
  const passes = higherIsBetter ? value >= limit : value <= limit;
  const format = (number: number) => number.toLocaleString('en', { maximumFractionDigits: digits });
  const bound = `${higherIsBetter ? 'at least' : 'at most'} ${format(limit)}`;
  const amount = [format(value), unit].filter((text) => text !== '').join(' ');
  console.log(`${passes ? 'ok    ' : 'MISSED'} ${name}: ${amount} (${bound})`);
  return passes;
}

/** GNU time, which also counts the processes that a command starts. */
const TIME = '/usr/bin/time';

/**
 * The words to put before a command so that it writes its resource usage to a file. There are none
 * on a system without GNU time.
 */
export const usageCommand = (file: string): string[] =>
  process.platform === 'linux' && existsSync(TIME) ? [TIME, '-o', file, '-f', '%U %S %M'] : [];

/** Describes what `usageCommand` wrote to a file: CPU time, and the peak of the largest process. */
export async function describeUsage(file: string): Promise<string> {
  if (!existsSync(file)) return 'CPU time and memory not measured: GNU time is not installed';
  // A command that fails puts a line about it first.
  const last = (await readFile(file, 'utf8')).trim().split('\n').at(-1) ?? '';
  const [user = NaN, system = NaN, kilobytes = NaN] = last.split(' ').map(Number);
  return `CPU time ${(user + system).toFixed(1)} s, peak memory ${Math.round(kilobytes / 1024)} MiB`;
}
