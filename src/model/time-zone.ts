import lookUpZone from '@photostructure/tz-lookup';
import type { IsoDate } from '../lib/date.ts';
import { getZonesOfRegion } from './region-zones.ts';
import type { Place } from './place.ts';

/** `Intl.Locale` with the time zones of its region, which the types lack. */
interface LocaleWithZones {
  getTimeZones?: () => readonly string[] | undefined;
  /** The older form, which Node 20 has. */
  timeZones?: readonly string[];
}

const zonesByCountry = new Map<string, readonly string[]>();

/** The IANA time zones of a country; none if they are not known. */
function getZonesOfCountry(country: string): readonly string[] {
  let zones = zonesByCountry.get(country);
  if (!zones) {
    const locale: LocaleWithZones = new Intl.Locale('und', { region: country });
    zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
    zonesByCountry.set(country, zones);
  }
  return zones;
}

/**
 * The time zones that a place may be in: the one at the coordinates of a town, or that is named
 * after the town; else all of its region or its country. None if they are not known.
 */
export function getZones({
  country,
  region,
  regionCode,
  locality,
  latitude,
  longitude,
}: Place): readonly string[] {
  const zones = getZonesOfRegion(country, region, regionCode) ?? getZonesOfCountry(country);
  if (locality === undefined) return zones;
  if (latitude !== undefined && longitude !== undefined) {
    const zone = lookUpZone(latitude, longitude);
    // Wrong coordinates are in another country or in the sea.
    if (zones.some((other) => haveSameOffsets(zone, other))) return [zone];
  }
  const name = locality.replaceAll(' ', '_');
  const own = zones.find((zone) => zone.split('/').at(-1) === name);
  return own === undefined ? zones : [own];
}

/**
 * Whether clocks are the same in two zones, in winter and in summer. Their names do not tell,
 * because a zone can have several.
 */
function haveSameOffsets(zone: string, other: string): boolean {
  return [Date.UTC(2026, 0), Date.UTC(2026, 6)].every(
    (instant) => getOffset(zone, instant) === getOffset(other, instant),
  );
}

/** The last second of a day at some place, with its offset from UTC. */
export interface EndOfDay {
  /** Milliseconds since 1970. */
  instant: number;
  offsetMinutes: number;
}

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;
/** No zone is further than this from UTC. */
const MAX_OFFSET_HOURS = 15;

const endsByZone = new Map<string, EndOfDay>();

/** The last second of a day in a time zone. */
export function getEndOfDay(day: IsoDate, zone: string): EndOfDay {
  const key = `${day} ${zone}`;
  const known = endsByZone.get(key);
  if (known) return known;
  const end = computeEndOfDay(day, zone);
  endsByZone.set(key, end);
  return end;
}

function computeEndOfDay(day: IsoDate, zone: string): EndOfDay {
  const inUtc = getLastSecond(day);
  const shift = MAX_OFFSET_HOURS * MS_PER_HOUR;
  // If clocks change on that day, one of two offsets holds at its end. If both do, because clocks
  // go back over midnight, the later instant is the end.
  const ends = [inUtc - shift, inUtc + shift]
    .map((near) => getOffset(zone, near))
    .map((offsetMinutes) => createEnd(inUtc, offsetMinutes));
  const real = ends.filter(
    ({ instant, offsetMinutes }) => getOffset(zone, instant) === offsetMinutes,
  );
  return getLatest(real.length > 0 ? real : ends) ?? createEnd(inUtc, 0);
}

/** The last second of a day at an offset from UTC. */
export function getEndAtOffset(day: IsoDate, offsetMinutes: number): EndOfDay {
  return createEnd(getLastSecond(day), offsetMinutes);
}

function getLastSecond(day: IsoDate): number {
  return Date.parse(`${day}T23:59:59Z`);
}

function createEnd(inUtc: number, offsetMinutes: number): EndOfDay {
  return { instant: inUtc - offsetMinutes * MS_PER_MINUTE, offsetMinutes };
}

/** The latest of some ends; undefined if there are none. */
export function getLatest(ends: readonly EndOfDay[]): EndOfDay | undefined {
  return ends.reduce<EndOfDay | undefined>(
    (last, end) => (last === undefined || end.instant > last.instant ? end : last),
    undefined,
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The offset of a zone from UTC at an instant, in minutes. */
function getOffset(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}
