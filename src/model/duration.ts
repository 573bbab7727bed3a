import { z } from 'zod';
import { editorPattern } from './editor-hints.ts';

const DURATION_UNITS = ['year', 'month', 'week', 'day'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

const DURATION_PATTERN = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

const ERROR = 'must be an ISO 8601 duration, such as P12W for twelve weeks';

/** An ISO 8601 duration in whole years, months, weeks or days, of a day or more. */
export const durationSchema = z
  .string()
  .refine((text) => DURATION_PATTERN.test(text) && /[1-9]/.test(text), { error: ERROR })
  .meta(editorPattern(DURATION_PATTERN, ERROR));

/**
 * The parts of a duration that are not zero, largest unit first.
 *
 * @throws if it is not a duration
 */
export function durationParts(duration: string): { unit: DurationUnit; amount: number }[] {
  const match = DURATION_PATTERN.exec(duration);
  if (!match) throw new Error(`"${duration}" is not a duration`);
  return DURATION_UNITS.map((unit, i) => ({ unit, amount: Number(match[i + 1] ?? 0) })).filter(
    (part) => part.amount > 0,
  );
}
