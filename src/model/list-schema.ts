import { z } from 'zod';

/** A list of one or more different items. A field that is not stated is left out, not empty. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .min(1, { error: 'must have at least one item; leave the field out if it is not stated' })
    .refine((items) => new Set(items.map((i) => JSON.stringify(i))).size === items.length, {
      error: 'must not have the same item twice',
    })
    .meta({ uniqueItems: true });
}
