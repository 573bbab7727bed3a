import { compareText } from '../../lib/order.ts';
import { isBoardFile, isSoftwareOnly } from './board-files.ts';
import type { Tree, TreeEntry } from './tree-entry.ts';

/** The three versions that are merged. */
export interface Versions {
  /** The board's files. */
  ours: Tree;
  /** The files of the Corkboard that the board was made from, or was last upgraded to. */
  base: Tree;
  /** The files of the new Corkboard. */
  theirs: Tree;
}

/** Why a file cannot be upgraded without a decision. */
export type Reason =
  | { kind: 'both-added' }
  | { kind: 'deleted-there' }
  | { kind: 'both-changed'; lines?: readonly string[]; fields?: readonly string[] }
  | { kind: 'no-base' };

/** What an upgrade does with one file that it does not leave alone. */
export type PlannedChange =
  | { kind: 'add' | 'update'; path: string; entry: TreeEntry }
  | { kind: 'delete'; path: string }
  | { kind: 'merge'; path: string; ours: TreeEntry; base: TreeEntry; theirs: TreeEntry }
  | { kind: 'undecided'; path: string; reason: Reason; theirs: TreeEntry | undefined }
  /** The board deleted the file, and the new version changed it. It stays deleted. */
  | { kind: 'stay-deleted'; path: string }
  /** The new version lacks the file, which the maintainer may have added. It stays. */
  | { kind: 'left'; path: string };

/** Whether two files are the same, apart from their line endings. */
export type IsSame = (a: TreeEntry, b: TreeEntry) => boolean;

/**
 * Compares the three versions, and returns what has to happen to each file, in order of paths.
 *
 * @param isBaseFromBoard whether the base may have files that the maintainer added
 */
export function planUpgrade(
  { ours, base, theirs }: Versions,
  isSame: IsSame,
  isBaseFromBoard = false,
): PlannedChange[] {
  const paths = new Set([...ours.keys(), ...base.keys(), ...theirs.keys()]);
  return [...paths]
    .filter((path) => !isBoardFile(path))
    .sort(compareText)
    .flatMap((path) => {
      const versions = { ours: ours.get(path), base: base.get(path), theirs: theirs.get(path) };
      if (isBaseFromBoard && versions.ours && versions.base && !versions.theirs) {
        return { kind: 'left', path } as const;
      }
      return planFile(path, versions, isSame) ?? [];
    });
}

function planFile(
  path: string,
  versions: { [version in keyof Versions]: TreeEntry | undefined },
  isSame: IsSame,
): PlannedChange | undefined {
  const { ours, base, theirs } = versions;
  if (!base) {
    if (!theirs) return undefined;
    if (ours) {
      return isSame(ours, theirs)
        ? undefined
        : { kind: 'undecided', path, reason: { kind: 'both-added' }, theirs };
    }
    return isSoftwareOnly(path) ? undefined : { kind: 'add', path, entry: theirs };
  }
  if (!ours) {
    const isChanged = theirs && !isSame(base, theirs) && !isSoftwareOnly(path);
    return isChanged ? { kind: 'stay-deleted', path } : undefined;
  }
  if (!theirs) {
    return isSame(ours, base)
      ? { kind: 'delete', path }
      : { kind: 'undecided', path, reason: { kind: 'deleted-there' }, theirs };
  }
  const mode = mergeModes({ ours, base, theirs });
  if (isSame(theirs, base) || isSame(ours, theirs)) {
    return mode === ours.mode ? undefined : { kind: 'update', path, entry: { mode, id: ours.id } };
  }
  if (isSame(ours, base)) return { kind: 'update', path, entry: { mode, id: theirs.id } };
  return isText(ours) && isText(base) && isText(theirs)
    ? { kind: 'merge', path, ours: { mode, id: ours.id }, base, theirs }
    : { kind: 'undecided', path, reason: { kind: 'both-changed' }, theirs };
}

/** The new mode, unless the board changed it. */
function mergeModes({ ours, base, theirs }: Record<keyof Versions, TreeEntry>): string | undefined {
  return base.mode === undefined || ours.mode !== base.mode ? ours.mode : theirs.mode;
}

/** Whether an entry is a file, not a symbolic link or another repository. */
const isText = ({ mode }: TreeEntry) => mode === undefined || mode.startsWith('100');
