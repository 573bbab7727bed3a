import type { Board } from '../board/board.ts';
import { BAND_PERIODS, type BandPeriod } from './pay-bands.ts';

/** The pay period that most postings use, of those that the pay filter offers. */
export function getUsualPayPeriod({ entries }: Board): BandPeriod {
  const count = (period: BandPeriod) =>
    entries.filter(({ posting }) => posting.pay?.per === period).length;
  return [...BAND_PERIODS].sort((a, b) => count(b) - count(a))[0] ?? 'year';
}
