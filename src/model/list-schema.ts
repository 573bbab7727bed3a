import { z } from 'zod';

/** A list of at least one item, none of them twice: leaving the field out is how to say "not stated". */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .min(1, { error: 'must have at least one item; leave the field out if it is not stated' })
    .refine((items) => new Set(items.map((i) => JSON.stringify(i))).size === items.length, {
      error: 'must not have the same item twice',
    });
}
