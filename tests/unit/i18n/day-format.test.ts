import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createAgo, createDate } from '../../../src/i18n/day-format.ts';

const ago = createAgo('en-GB');
const TODAY = '2026-04-01';

describe('how long ago a day was', () => {
  it.each([
    ['2026-04-01', 'today'],
    ['2026-03-31', 'yesterday'],
    ['2026-03-30', '2 days ago'],
    ['2026-02-01', '59 days ago'],
    ['2026-01-31', '2 months ago'],
    ['2025-04-01', '12 months ago'],
    ['2024-04-02', '24 months ago'],
    ['2024-04-01', '2 years ago'],
    ['2016-04-01', '10 years ago'],
    ['2026-04-02', 'tomorrow'],
    ['2026-04-03', 'in 2 days'],
    ['2026-05-30', 'in 59 days'],
    ['2026-05-31', 'in 2 months'],
    ['2029-04-01', 'in 3 years'],
  ])('%s is %s', (day, text) => {
    expect(ago(day, TODAY)).toBe(text);
  });

  it('counts days, not hours, even if the clocks change', () => {
    expect(ago('2026-03-28', '2026-03-30')).toBe('2 days ago');
    expect(ago('2026-10-24', '2026-10-26')).toBe('2 days ago');
  });

  it('counts a leap day', () => {
    expect(ago('2024-02-28', '2024-03-01')).toBe('2 days ago');
    expect(ago('2026-02-28', '2026-03-01')).toBe('yesterday');
  });

  it('is written in the language of the locale', () => {
    expect(createAgo('de')('2026-03-27', TODAY)).toBe('vor 5 Tagen');
    expect(createAgo('fr')('2026-03-31', TODAY)).toBe('hier');
  });
});

describe('a day', () => {
  it.each([
    ['en-GB', '2026-03-27', '27 March 2026'],
    ['en-US', '2026-03-27', 'March 27, 2026'],
    ['en-GB', '2026-01-01', '1 January 2026'],
    ['en-GB', '2024-02-29', '29 February 2024'],
    ['en-GB', '9999-12-31', '31 December 9999'],
    ['de', '2026-03-27', '27. März 2026'],
    ['ja', '2026-03-27', '2026年3月27日'],
  ])('in %s: %s is %s', (locale, day, text) => {
    expect(createDate(locale)(day)).toBe(text);
  });
});

describe('formatted days', () => {
  const SCRIPT = `
    const { createAgo, createDate } = await import(process.argv[1]);
    const days = ['2026-01-01', '2026-03-27', '2026-03-29', '2026-10-25', '2026-12-31'];
    console.log(JSON.stringify({
      hour: new Date('2026-03-27').getHours(),
      dates: days.map(createDate('en-GB')),
      ago: days.map((day) => createAgo('en-GB')(day, '2026-03-30')),
    }));`;
  const source = new URL('../../../src/i18n/day-format.ts', import.meta.url).href;

  /** The output of a process in that time zone. */
  async function inZone(zone: string): Promise<{ hour: number; dates: string[]; ago: string[] }> {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', SCRIPT, source],
      { env: { ...process.env, TZ: zone, NODE_NO_WARNINGS: '1', NODE_OPTIONS: '' } },
    );
    return JSON.parse(stdout) as { hour: number; dates: string[]; ago: string[] };
  }

  it.each([
    ['Etc/GMT+12', 12, 'where days end last'],
    ['Pacific/Kiritimati', 14, 'where days begin first'],
    ['Europe/Berlin', 1, 'where the clocks change on two of the days'],
    ['America/St_Johns', 21, 'which has a half-hour offset'],
  ])('are the same in %s (midnight UTC is %i o’clock there), %s', async (zone, hour) => {
    expect(await inZone(zone)).toEqual({
      hour,
      dates: [
        '1 January 2026',
        '27 March 2026',
        '29 March 2026',
        '25 October 2026',
        '31 December 2026',
      ],
      ago: ['3 months ago', '3 days ago', 'yesterday', 'in 7 months', 'in 9 months'],
    });
  });
});
