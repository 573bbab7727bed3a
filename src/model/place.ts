import { z } from 'zod';
import { countrySchema } from './country.ts';
import { textSchema } from './text-schema.ts';

/** An entry of `places.yaml`: a town, or a whole region or country. */
export const placeSchema = z
  .strictObject({
    locality: textSchema
      .optional()
      .describe('The town: `San Francisco`. Left out if the place is a whole region or country.'),
    region: textSchema
      .optional()
      .describe('The full name of the state, province or region: `California`.'),
    regionCode: textSchema
      .optional()
      .describe('The abbreviation of the region in postal addresses: `CA`.'),
    country: countrySchema.describe('The country, as an ISO 3166-1 alpha-2 code: `US`.'),
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .optional()
      .describe('The latitude in degrees north (WGS 84): `37.7749`.'),
    longitude: z
      .number()
      .min(-180)
      .max(180)
      .optional()
      .describe('The longitude in degrees east (WGS 84), negative in the west: `-122.4194`.'),
    aliases: z
      .array(textSchema)
      .default([])
      .describe('Other spellings, for search and for the check of texts: `SF`.'),
  })
  .refine((place) => place.regionCode === undefined || place.region !== undefined, {
    error: 'needs the full name of the region as well as its code',
    path: ['region'],
  })
  .meta({ dependencies: { regionCode: ['region'] } });

export type Place = z.infer<typeof placeSchema>;

/** Whether `inner` is in `outer` or is the same place. A town contains only itself. */
export function contains(outer: Place, inner: Place): boolean {
  if (outer.country !== inner.country) return false;
  if (outer.locality !== undefined) {
    return outer.locality === inner.locality && outer.region === inner.region;
  }
  return outer.region === undefined || outer.region === inner.region;
}

/** Whether a place is a whole country, a region or a town. */
export function placeKind(place: Place): 'country' | 'region' | 'locality' {
  if (place.locality !== undefined) return 'locality';
  return place.region !== undefined ? 'region' : 'country';
}

const EARTH_RADIUS_KM = 6371;

/** The great-circle distance in kilometres; undefined if either place has no coordinates. */
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
