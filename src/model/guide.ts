import { z } from 'zod';
import { idSchema } from './id.ts';
import { sourceSchema } from './posting-source.ts';
import { textSchema } from './text-schema.ts';

/** A place's guide: what somebody new to the place would want to know. */
export const guideSchema = z.strictObject({
  /** Its heading. */
  title: textSchema,
  /** The place it is about, an id in `places.yaml`. */
  place: idSchema,
  /** One or two sentences. */
  summary: textSchema.pipe(z.string().max(300)).optional(),
  /** Where its facts come from. */
  source: sourceSchema.optional(),
});

export type Guide = z.infer<typeof guideSchema>;
