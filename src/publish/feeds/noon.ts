import type { IsoDate } from '../../lib/date.ts';

/**
 * Noon of a day in UTC, as RFC 3339 writes it: `2026-04-01T12:00:00Z`. Feeds date a posting by it,
 * because it is on the same day nearly everywhere on Earth.
 */
export function getNoon(day: IsoDate): string {
  return `${day}T12:00:00Z`;
}
