/** The periods that the pay filter offers. */
export const BAND_PERIODS = ['hour', 'month', 'year'] as const;
export type BandPeriod = (typeof BAND_PERIODS)[number];

/** The period of a pay band, from the band's id; undefined for another value of "pay". */
export function getBandPeriod(id: string): BandPeriod | undefined {
  return BAND_PERIODS.find((period) => id.split('-')[1] === period);
}
