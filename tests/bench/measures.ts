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
  /** The highest value that passes. */
  limit: number;
}

/** Prints a measure beside its limit. Returns whether the measure passes. */
export function report({ name, value, unit, limit }: Measure): boolean {
  const passes = value <= limit;
  const shown = Number(value.toFixed(1)).toLocaleString('en');
  console.log(
    `${passes ? 'ok    ' : 'MISSED'} ${name}: ${shown} ${unit} (at most ${limit.toLocaleString('en')})`,
  );
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
