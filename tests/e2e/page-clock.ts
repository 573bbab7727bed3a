import type { BrowserContext, Page } from '@playwright/test';

/**
 * Starts the clock of a page, or of every page of a context, at noon of a day. Tests use
 * `FIXTURE_DAY` by default, the day for which the fixture boards are built. Playwright's own clock
 * would also replace timers and navigation times.
 */
export function onDay(pages: Page | BrowserContext, day: string): Promise<void> {
  return startClock(pages, `${day}T12:00:00Z`);
}

/** Starts the clock of a page, or of every page of a context, at an instant. */
export async function startClock(pages: Page | BrowserContext, instant: string): Promise<void> {
  await pages.addInitScript((start) => {
    const RealDate = Date;
    const shift = start - RealDate.now();
    const now = () => RealDate.now() + shift;
    const ShiftedDate = new Proxy(RealDate, {
      construct: (_, parts: [string?]) =>
        parts[0] === undefined ? new RealDate(now()) : new RealDate(...(parts as [string])),
      get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
    });
    window.Date = ShiftedDate;
  }, Date.parse(instant));
}
