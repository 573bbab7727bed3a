import process from 'node:process';
import { boardDay, type BoardDay } from '../posting/date.ts';
import { readEnvironment } from '../posting/environment.ts';
import type { Site } from '../posting/site.ts';

/** The day that this run is for: the environment's, the site's, or the present one. */
export function todayOf({ asOf }: Site): BoardDay {
  const { today } = readEnvironment(process.env, process.cwd());
  return boardDay({ boardToday: today, asOf, now: new Date() });
}
