/** A value in a JSON file. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface JsonMergeOptions {
  /** Whether the board's value is kept without a question where both sides changed it. */
  isOwn: (path: readonly string[]) => boolean;
  /** Whether an object is merged as a whole, not key by key. */
  isWhole: (path: readonly string[]) => boolean;
  /** Whose value is used for fields that both sides changed. */
  prefer: 'ours' | 'theirs';
}

export interface JsonMerge {
  value: Json | undefined;
  /** The fields that both sides changed differently: `dependencies.astro`. */
  conflicts: string[];
}

/** Merges three versions of a JSON value key by key, in the order of the board's keys. */
export function mergeJson(
  ours: Json | undefined,
  base: Json | undefined,
  theirs: Json | undefined,
  options: JsonMergeOptions,
  path: readonly string[] = [],
): JsonMerge {
  if (isEqual(theirs, base) || isEqual(ours, theirs)) return { value: ours, conflicts: [] };
  if (isEqual(ours, base)) return { value: theirs, conflicts: [] };
  // What the board removed stays removed.
  if (ours === undefined && base !== undefined) return { value: undefined, conflicts: [] };
  // A missing base is an empty object, so that both sides may add the same object.
  const baseObject = base ?? {};
  if (isObject(ours) && isObject(theirs) && isObject(baseObject) && !options.isWhole(path)) {
    const conflicts: string[] = [];
    const entries = orderKeys(Object.keys(ours), Object.keys(theirs)).flatMap((key) => {
      const [a, b, c] = [ours, baseObject, theirs].map((object) => getOwn(object, key));
      const merged = mergeJson(a, b, c, options, [...path, key]);
      conflicts.push(...merged.conflicts);
      return merged.value === undefined ? [] : [[key, merged.value] as const];
    });
    return { value: Object.fromEntries(entries), conflicts };
  }
  if (options.isOwn(path)) return { value: ours, conflicts: [] };
  return { value: options.prefer === 'ours' ? ours : theirs, conflicts: [path.join('.')] };
}

/** The board's keys in their order, and each new key after the one that it follows in `theirs`. */
function orderKeys(ours: readonly string[], theirs: readonly string[]): string[] {
  const keys = [...ours];
  for (const [index, key] of theirs.entries()) {
    if (keys.includes(key)) continue;
    const previous = theirs[index - 1];
    keys.splice(previous === undefined ? 0 : keys.indexOf(previous) + 1, 0, key);
  }
  return keys;
}

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const getOwn = (object: { [key: string]: Json }, key: string) =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** Whether two values are equal; the order of keys does not matter. */
function isEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]))
    );
  }
  return a === b;
}
