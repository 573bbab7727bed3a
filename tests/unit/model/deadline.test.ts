import { describe, expect, it } from 'vitest';
import { formatEndOfDay, getDeadlineEnd } from '../../../src/model/deadline.ts';
import { placeSchema } from '../../../src/model/place.ts';

const last = (closes: string, place: Parameters<typeof placeSchema.parse>[0]) =>
  formatEndOfDay(closes, getDeadlineEnd(closes, undefined, [placeSchema.parse(place)]).last);

describe('a deadline ends last', () => {
  it.each([
    ['in Greenwich Mean Time', '2026-01-15', { country: 'GB' }, '+00:00'],
    ['in British Summer Time', '2026-07-15', { country: 'GB' }, '+01:00'],
    ['on the day on which clocks go back', '2026-10-25', { country: 'GB' }, '+00:00'],
    ['on the day on which clocks go forward', '2026-03-29', { country: 'GB' }, '+01:00'],
    ['in a zone of half hours', '2026-07-15', { country: 'IN' }, '+05:30'],
    [
      'where clocks go back over midnight',
      '2026-04-04',
      { locality: 'Santiago', country: 'CL' },
      '-04:00',
    ],
    ['in the last zone of a country', '2026-04-15', { country: 'US' }, '-10:00'],
    ['in the zone of a region', '2026-04-15', { region: 'California', country: 'US' }, '-07:00'],
    [
      'in the zone of a code',
      '2026-04-15',
      { region: 'Kalifornien', regionCode: 'CA', country: 'US' },
      '-07:00',
    ],
    [
      'in the zone of a region with a mark',
      '2026-04-15',
      { region: 'Hawaiʻi', country: 'US' },
      '-10:00',
    ],
    ['in the last zone of a region', '2026-04-15', { region: 'Texas', country: 'US' }, '-06:00'],
    ['in the zone of a province', '2026-04-15', { region: 'Québec', country: 'CA' }, '-04:00'],
    [
      'in the zone of a state',
      '2026-04-15',
      { region: 'Western Australia', country: 'AU' },
      '+08:00',
    ],
    [
      'in the zone with a town’s name',
      '2026-04-15',
      { locality: 'Sao Paulo', country: 'BR' },
      '-03:00',
    ],
    [
      'in the zone at a town’s coordinates',
      '2026-04-15',
      { locality: 'Austin', region: 'Texas', country: 'US', latitude: 30.27, longitude: -97.74 },
      '-05:00',
    ],
    [
      'in the zone of a country, whatever the coordinates of its centre',
      '2026-04-15',
      { country: 'US', latitude: 39.8, longitude: -98.6 },
      '-10:00',
    ],
    [
      'in the zone of a region, if the coordinates are elsewhere',
      '2026-04-15',
      {
        locality: 'Austin',
        region: 'Texas',
        country: 'US',
        latitude: 97.74 - 90,
        longitude: 30.27,
      },
      '-06:00',
    ],
    ['in a country without a known zone', '2026-04-15', { country: 'BV' }, '-12:00'],
  ])('%s', (_, day, place, offset) => {
    expect(last(day, place)).toBe(`${day}T23:59:59${offset}`);
  });
});
