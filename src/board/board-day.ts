import process from 'node:process';
import { boardDay, type BoardDay } from '../lib/date.ts';
import { readEnvironment } from '../lib/environment.ts';
import type { Site } from '../model/site.ts';

/**
 * The instant that this run began. The pages are bundled apart from what runs beside them, so that a variable of this
 * module's would be two, and a build over midnight would be of two days.
 */
const BEGUN = Symbol.for('corkboard.begun');

function begun(): Date {
  const known: unknown = Reflect.get(globalThis, BEGUN);
  if (known instanceof Date) return known;
  const now = new Date();
  Reflect.set(globalThis, BEGUN, now);
  return now;
}

/** The day that this run is for: the environment's, the site's, or the present one. */
export function todayOf({ asOf }: Pick<Site, 'asOf'>): BoardDay {
  const { today } = readEnvironment(process.env, process.cwd());
  return boardDay({ boardToday: today, asOf, now: begun() });
}
