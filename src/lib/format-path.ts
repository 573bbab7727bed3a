import { relative, sep } from 'node:path';
import process from 'node:process';

/** A path as messages show it: relative to the current folder, with forward slashes. */
export function formatPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}
