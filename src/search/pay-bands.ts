import type { Pay } from '../model/pay.ts';
import { BAND_PERIODS, type BandPeriod } from './band-period.ts';
import { HOURS_PER_YEAR, PERIODS_PER_YEAR } from '../model/pay-period.ts';

/** A range of pay: `from` is included, `to` is not. */
export interface PayBand {
  currency: string;
  per: BandPeriod;
  /** In whole units of the currency. */
  from: number;
  to: number;
}

/** The first amounts of bands, times a power of ten. */
const BAND_STARTS = [1, 1.5, 2, 3, 4, 5, 6, 8];

/** Upper bound for one posting, far above any real range of pay. */
const MAX_BANDS = 24;

/** The band of an amount. */
function getBand(amount: number): { from: number; to: number } {
  const power = 10 ** Math.floor(Math.log10(amount) + 1e-9);
  const at = BAND_STARTS.findLastIndex((step) => step * power <= amount * (1 + 1e-9));
  const next = BAND_STARTS[at + 1] ?? 10;
  return { from: round((BAND_STARTS[at] ?? 1) * power), to: round(next * power) };
}

/** Removes the rounding errors of powers of ten below one. */
function round(amount: number): number {
  return Number(amount.toPrecision(12));
}

/** The id of a band in URLs: `usd-month-10000`. */
export function getBandId({ currency, per, from }: PayBand): string {
  return `${currency.toLowerCase()}-${per}-${from}`;
}

/**
 * All bands that a range of pay overlaps, by hour, month and year.
 *
 * @param from per year, in whole units of the currency; more than 0
 * @param to per year
 * @param hoursPerYear hours of work in a year
 */
export function getBands(
  currency: string,
  from: number,
  to: number,
  hoursPerYear = HOURS_PER_YEAR,
): PayBand[] {
  return BAND_PERIODS.flatMap((per) => {
    const bands: PayBand[] = [];
    const periods = per === 'hour' ? hoursPerYear : PERIODS_PER_YEAR[per];
    const most = to / periods;
    for (let band = getBand(from / periods); bands.length < MAX_BANDS;) {
      bands.push({ currency, per, ...band });
      if (band.to > most) break;
      band = getBand(band.to);
    }
    return bands;
  });
}

/** The period that most pay is stated for, of those that the pay filter offers. */
export function getUsualPeriod(pays: readonly Pick<Pay, 'per'>[]): BandPeriod {
  const count = (period: BandPeriod) => pays.filter(({ per }) => per === period).length;
  return [...BAND_PERIODS].sort((a, b) => count(b) - count(a))[0] ?? 'year';
}
