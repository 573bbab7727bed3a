import { lstatSync, type Stats } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../lib/user-error.ts';
import type { BoardRepository } from './board-repository.ts';
import type { VersionComparison } from './compare-versions.ts';
import { mergeFiles, type Undecided } from './merge-file.ts';
import type { TreeEntry } from './tree-entry.ts';
import type { Workspace } from './workspace.ts';

/** What the maintainer decided, by path. */
export type Decisions = ReadonlyMap<string, 'keep' | 'take'>;

/** The files that an upgrade changes. */
export interface MergedVersions {
  /** The new entries by path; undefined for files that are removed. */
  changes: Map<string, TreeEntry | undefined>;
  undecided: Undecided[];
  /** Files that the board deleted and the new version changed. */
  stayDeleted: string[];
  /** Files that the new version lacks, and that the maintainer may have added. */
  left: string[];
}

/** Merges the files that both sides changed, and collects all changes. */
export async function mergeVersions(
  { git, folder }: Workspace,
  { plan, ours }: VersionComparison,
): Promise<MergedVersions> {
  const changes: MergedVersions['changes'] = new Map();
  const undecided: Undecided[] = [];
  const stayDeleted: string[] = [];
  const left: string[] = [];
  const merges = [];
  for (const change of plan) {
    switch (change.kind) {
      case 'add':
      case 'update':
        changes.set(change.path, change.entry);
        break;
      case 'delete':
        changes.set(change.path, undefined);
        break;
      case 'stay-deleted':
        stayDeleted.push(change.path);
        break;
      case 'left':
        left.push(change.path);
        break;
      case 'merge':
        merges.push(change);
        break;
      case 'undecided': {
        const { path, reason, theirs } = change;
        undecided.push({ path, reason, results: { keep: ours.get(path), take: theirs } });
      }
    }
  }
  for (const result of await mergeFiles(git, folder, merges)) {
    if ('entry' in result) changes.set(result.path, result.entry);
    else undecided.push(result);
  }
  for (const [path, entry] of changes) {
    const own = ours.get(path);
    if (entry && own && entry.id === own.id && entry.mode === own.mode) changes.delete(path);
  }
  return { changes, undecided, stayDeleted, left };
}

/**
 * Reads the paths that the maintainer typed.
 *
 * @throws UserError if a path is given twice
 */
export function readDecisions(
  folder: string,
  { keep, take }: { keep: readonly string[]; take: readonly string[] },
): Map<string, 'keep' | 'take'> {
  const normalize = (path: string) =>
    relative(folder, resolve(folder, path.replaceAll('\\', '/')))
      .split(sep)
      .join('/');
  const kept = new Set(keep.map(normalize));
  const taken = new Set(take.map(normalize));
  const both = [...kept].filter((path) => taken.has(path));
  if (both.length > 0) {
    throw new UserError(`--keep and --take both name ${both.join(', ')}.`);
  }
  return new Map([
    ...[...kept].map((path) => [path, 'keep'] as const),
    ...[...taken].map((path) => [path, 'take'] as const),
  ]);
}

/**
 * Adds the results of decisions to the changes, and returns what is still undecided.
 *
 * @throws UserError if a decision is about a file that needs none
 */
export function applyDecisions(
  { changes, undecided }: MergedVersions,
  decisions: Decisions,
): Undecided[] {
  const unknown = [...decisions.keys()].filter((path) =>
    undecided.every((file) => file.path !== path),
  );
  if (unknown.length > 0) {
    throw new UserError(
      `There is nothing to decide about ${unknown.join(', ')}.`,
      undecided.length === 0
        ? 'Run the upgrade again without it.'
        : `The files to decide about are ${undecided.map(({ path }) => path).join(', ')}.`,
    );
  }
  return undecided.filter(({ path, results }) => {
    const decision = decisions.get(path);
    if (decision === undefined) return true;
    changes.set(path, results[decision]);
    return false;
  });
}

/** @throws UserError if the board has files that Git does not track where new ones would be */
export function checkNothingInTheWay(
  { folder }: BoardRepository,
  { ours }: VersionComparison,
  { changes }: MergedVersions,
): void {
  const isTracked = (path: string) => ours.has(path);
  const added = [...changes].flatMap(([path, entry]) => (entry && !isTracked(path) ? path : []));
  const inTheWay = new Set<string>();
  for (const path of added) {
    const below = [...ours.keys()].filter((file) => file.startsWith(`${path}/`));
    const isRemovedFolder =
      below.length > 0 && below.every((file) => changes.has(file) && !changes.get(file));
    if (!isRemovedFolder && findEntry(join(folder, path))) inTheWay.add(path);
    // A file of the board where the new version has a folder, and the other way round.
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length++) {
      const parent = parts.slice(0, length).join('/');
      const isKept = isTracked(parent) && (!changes.has(parent) || changes.get(parent));
      const isFile = findEntry(join(folder, parent))?.isDirectory() === false;
      if (isKept || (isFile && !isTracked(parent))) inTheWay.add(parent);
    }
  }
  if (inTheWay.size === 0) return;
  throw new UserError(
    [
      'The new version has files where the board has others:',
      ...[...inTheWay].map((path) => `  ${path}`),
    ].join('\n'),
    'Rename or remove them, commit that if Git tracks them, and run the upgrade again.',
  );
}

/** What is at a path; undefined if there is nothing, or a file in the place of a folder. */
function findEntry(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}
