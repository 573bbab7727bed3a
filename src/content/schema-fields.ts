import { z } from 'zod';

export type Path = readonly PropertyKey[];

/** Names of the fields that an object at `path` may have. */
export function listFieldsAt(schema: z.ZodType, path: Path): string[] {
  const objects = findSchemas(schema, path).filter((one) => one instanceof z.ZodObject);
  return [...new Set(objects.flatMap(({ shape }) => Object.keys(shape)))];
}

/** Values of the last field of `path`, if it discriminates a union. */
export function listKindsAt(schema: z.ZodType, path: Path): string[] {
  const options = findSchemas(schema, path.slice(0, -1));
  if (options.length < 2) return [];
  return findSchemas(schema, path).flatMap((kind) => {
    if (kind instanceof z.ZodEnum) return kind.options.map(String);
    return kind instanceof z.ZodLiteral ? [...kind.values].map(String) : [];
  });
}

/**
 * The schemas that a value at `path` can have: more than one in a union, none if there is no such
 * field. Wrappers such as `optional` are removed.
 */
export function findSchemas(schema: z.ZodType, path: Path): z.ZodType[] {
  let found = unwrap(schema);
  for (const step of path) {
    found = found.flatMap((one) => {
      if (one instanceof z.ZodObject) return unwrap(one.shape[String(step)]);
      return one instanceof z.ZodArray && typeof step === 'number' ? unwrap(one.element) : [];
    });
  }
  return found;
}

/** Whether a field can have any text, rather than a day, an id or one of a list of values. */
export function takesProse(schemas: readonly z.ZodType[]): boolean {
  return schemas.some((schema) => schema.safeParse('Any prose, with a comma.').success);
}

function unwrap(schema: unknown): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap());
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  return schema instanceof z.ZodType ? [schema] : [];
}
