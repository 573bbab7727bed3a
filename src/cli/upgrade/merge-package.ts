import { mergeJson, type Json } from './merge-json.ts';

/** The files that are merged by their fields. */
export const PACKAGE_FILES = ['package.json', 'package-lock.json'];

/** Fields with which a board describes itself. */
const OWN_FIELDS = new Set([
  ...['name', 'version', 'description', 'keywords', 'homepage', 'bugs', 'license', 'author'],
  ...['contributors', 'repository', 'private'],
]);

export interface PackageMerge {
  text: string;
  /** The fields that both sides changed differently. */
  conflicts: string[];
}

/**
 * Merges three versions of `package.json` or `package-lock.json`. The board's own name, description
 * and so on stay.
 *
 * @param prefer whose value is used for fields that both sides changed
 * @returns undefined if one of the texts is not valid JSON
 */
export function mergePackageFile(
  { ours, base, theirs }: { ours: string; base: string; theirs: string },
  prefer: 'ours' | 'theirs',
): PackageMerge | undefined {
  let versions: { ours: Json; base: Json; theirs: Json };
  try {
    versions = { ours: parse(ours), base: parse(base), theirs: parse(theirs) };
  } catch {
    return undefined;
  }
  const { value, conflicts } = mergeJson(versions.ours, versions.base, versions.theirs, {
    prefer,
    // In a lock file the entry with the empty path repeats the fields of package.json.
    isOwn: (path) => path.length > 0 && OWN_FIELDS.has(withoutLockPath(path).join('.')),
    // An entry of a lock file describes one version of a package.
    isWhole: (path) => path[0] === 'packages' && path.length === 2 && path[1] !== '',
  });
  return { text: `${JSON.stringify(value, null, 2)}\n`, conflicts };
}

const withoutLockPath = (path: readonly string[]) =>
  path[0] === 'packages' && path[1] === '' ? path.slice(2) : path;

const parse = (text: string): Json => JSON.parse(text) as Json;
