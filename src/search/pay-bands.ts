import { PERIODS_PER_YEAR } from '../model/pay-period.ts';

/** The periods by which pay can be narrowed. */
export const BAND_PERIODS = ['hour', 'month', 'year'] as const;
export type BandPeriod = (typeof BAND_PERIODS)[number];

/** A stretch of pay: from one round amount up to, not including, the next. */
export interface PayBand {
  currency: string;
  per: BandPeriod;
  /** In whole units of the currency. */
  from: number;
  to: number;
}

/** Where bands begin, times a power of ten. */
const BAND_STARTS = [1, 1.5, 2, 3, 4, 5, 6, 8];

/** Bands that one posting can lie in; pay that covers more is not a statement of pay. */
const MAX_BANDS = 24;

/** The band that an amount lies in. */
function getBand(amount: number): { from: number; to: number } {
  const power = 10 ** Math.floor(Math.log10(amount) + 1e-9);
  const at = BAND_STARTS.findLastIndex((step) => step * power <= amount * (1 + 1e-9));
  const next = BAND_STARTS[at + 1] ?? 10;
  return { from: round((BAND_STARTS[at] ?? 1) * power), to: round(next * power) };
}

/** Without the dust that powers of ten below one leave. */
function round(amount: number): number {
  return Number(amount.toPrecision(12));
}

/** A band's name in addresses: `usd-month-10000`. */
export function getBandId({ currency, per, from }: PayBand): string {
  return `${currency.toLowerCase()}-${per}-${from}`;
}

/**
 * Every band that pay of so much a year touches, by the hour, the month and the year of full-time work.
 *
 * @param from the least, a year, in whole units of the currency; more than 0
 * @param to the most, a year
 */
export function getBands(currency: string, from: number, to: number): PayBand[] {
  return BAND_PERIODS.flatMap((per) => {
    const bands: PayBand[] = [];
    const most = to / PERIODS_PER_YEAR[per];
    for (let band = getBand(from / PERIODS_PER_YEAR[per]); bands.length < MAX_BANDS;) {
      bands.push({ currency, per, ...band });
      if (band.to > most) break;
      band = getBand(band.to);
    }
    return bands;
  });
}
