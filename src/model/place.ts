import { z } from 'zod';
import { countrySchema } from './country.ts';
import { textSchema } from './text-schema.ts';

/** A place that postings name: a town, or a region or country as a whole. */
export const placeSchema = z
  .strictObject({
    /** The town. Left out when the place is a whole region or country. */
    locality: textSchema.optional(),
    /** The state, province or region, written out: `California`. */
    region: textSchema.optional(),
    /** The region's short form as addresses use it: `CA`. */
    regionCode: textSchema.optional(),
    /** The country, as its ISO 3166-1 alpha-2 code. */
    country: countrySchema,
    /** Degrees north of the equator, WGS 84. */
    latitude: z.number().min(-90).max(90).optional(),
    /** Degrees east of Greenwich, WGS 84. */
    longitude: z.number().min(-180).max(180).optional(),
    /** Other ways to write it, for search and for reading postings: `SF`. */
    aliases: z.array(textSchema).default([]),
  })
  .refine((place) => place.regionCode === undefined || place.region !== undefined, {
    error: 'needs the region written out beside its code',
    path: ['region'],
  });

export type Place = z.infer<typeof placeSchema>;

/** Whether `inner` lies in `outer`, or is `outer`. A town contains only itself. */
export function contains(outer: Place, inner: Place): boolean {
  if (outer.country !== inner.country) return false;
  if (outer.locality !== undefined) {
    return outer.locality === inner.locality && outer.region === inner.region;
  }
  return outer.region === undefined || outer.region === inner.region;
}

/** How much ground a place names: a whole country, a region, or a town. */
export function placeKind(place: Place): 'country' | 'region' | 'locality' {
  if (place.locality !== undefined) return 'locality';
  return place.region !== undefined ? 'region' : 'country';
}

const EARTH_RADIUS_KM = 6371;

/** The distance between two places as the crow flies, in kilometres; nothing where one has no coordinates. */
export function distanceKm(a: Place, b: Place): number | undefined {
  const [one, other] = [coordinatesOf(a), coordinatesOf(b)];
  if (!one || !other) return undefined;
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const chord =
    half(other.latitude - one.latitude) +
    Math.cos(one.latitude) * Math.cos(other.latitude) * half(other.longitude - one.longitude);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** A place's coordinates, in radians. */
function coordinatesOf({ latitude, longitude }: Place) {
  if (latitude === undefined || longitude === undefined) return undefined;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  return { latitude: radians(latitude), longitude: radians(longitude) };
}
