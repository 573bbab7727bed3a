import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CONTENT_KINDS } from '../../../src/content/content-kinds.ts';

/** Every field of a schema and of the groups in it, by its path, with its description. */
function describeFields(schema: unknown, path: string): [path: string, text: string | undefined][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return describeFields(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodArray) return describeFields(schema.element, `${path}[]`);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return schema.options.flatMap((option) => describeFields(option, path));
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, field]) => [
    [`${path}.${name}`, field instanceof z.ZodType ? field.description : undefined],
    ...describeFields(field, `${path}.${name}`),
  ]);
}

describe('every field of the content', () => {
  it.each(
    Object.entries(CONTENT_KINDS).flatMap(([name, { schema }]) => describeFields(schema, name)),
  )('has a sentence that describes it: %s', (_, text) => {
    expect(text).toMatch(/^[\p{Lu}“`].*\.$/u);
  });
});
