import { z } from 'zod';

/** The packages in a lock file, or in the list that npm writes into `node_modules/`. */
const schema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

/**
 * Whether a board has the packages of a lock file, apart from those that only some platforms or
 * only developers need.
 *
 * @param installed the list of installed packages, `node_modules/.package-lock.json`
 */
export function hasPackages(lockFile: string, installed: string): boolean {
  const needed = parsePackages(lockFile);
  const present = parsePackages(installed);
  if (!needed || !present) return false;
  return Object.entries(needed).every(([path, { version, dev, optional, devOptional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found
      ? found.version === version
      : dev === true || optional === true || devOptional === true;
  });
}

function parsePackages(json: string) {
  try {
    return schema.parse(JSON.parse(json)).packages;
  } catch {
    return undefined;
  }
}
