import type { Path } from './schema-fields.ts';

/** A value of a file that has no fields or items of its own. */
interface Leaf {
  path: Path;
  value: unknown;
}

/**
 * Every value in some data that is no list or group. Iterative, because data may be nested deeply.
 */
export function listLeaves(data: unknown): Leaf[] {
  const leaves: Leaf[] = [];
  const stack: Leaf[] = [{ path: [], value: data }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { path, value } = next;
    if (value === null || typeof value !== 'object') leaves.push(next);
    else {
      for (const [key, inner] of Object.entries(value)) {
        stack.push({ path: [...path, Array.isArray(value) ? Number(key) : key], value: inner });
      }
    }
  }
  return leaves.reverse();
}
