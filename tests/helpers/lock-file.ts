import { z } from 'zod';

const lockSchema = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

/** URL of a package: on the host of a registry, or of a package archive on any host. */
const REGISTRY_URL =
  /https?:\/\/(?:[^/\s]*(?:registry|npm|yarnpkg|artifactory|nexus|verdaccio|jfrog)[^/\s]*|\S*\.tgz)/i;

/**
 * Lists what prevents a lock file from installing the same packages everywhere.
 *
 * - npm omits the optional packages of other platforms when it updates the lock file of an
 *   installed tree (https://github.com/npm/cli/issues/4828). The installation then fails on those platforms.
 * - The URL of a registry makes everybody use that registry.
 *
 * @param lockJson a parsed `package-lock.json`
 */
export function findLockFileProblems(lockJson: unknown): string[] {
  const lock = lockSchema.safeParse(lockJson);
  if (!lock.success) return ['It is not a lock file with packages.'];
  const { packages } = lock.data;
  const installed = new Set(Object.keys(packages).map(nameOf));
  const problems: string[] = [];

  for (const [path, { optionalDependencies = {}, resolved }] of Object.entries(packages)) {
    const by = path === '' ? 'the board itself' : path;
    for (const name of Object.keys(optionalDependencies)) {
      if (!installed.has(name)) problems.push(`${name}, optional for ${by}, has no entry.`);
    }
    if (resolved !== undefined && /^(?:git\+)?https?:/i.test(resolved)) {
      problems.push(`${by} is resolved to ${resolved}.`);
    }
  }
  for (const { path, text } of stringsIn(lockJson)) {
    // `resolved` is checked above.
    if (path.at(-1) !== 'resolved' && REGISTRY_URL.test(text)) {
      problems.push(`${path.join(' › ')} names a registry: ${text}.`);
    }
  }
  return problems;
}

/** The name of the package at a path: what follows the last `node_modules/`. */
function nameOf(path: string): string {
  const folder = 'node_modules/';
  const last = path.lastIndexOf(folder);
  return last < 0 ? '' : path.slice(last + folder.length);
}

/** Every string in a JSON value, keys included, with the keys that lead to it. */
function stringsIn(value: unknown, path: string[] = []): { path: string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { path, text: key },
    ...stringsIn(inner, [...path, key]),
  ]);
}
