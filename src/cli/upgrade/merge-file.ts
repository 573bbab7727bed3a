import { join } from 'node:path';
import type { Git } from '../git.ts';
import { isUtf8Text } from '../line-endings.ts';
import { mergePackageFile, PACKAGE_FILES } from './merge-package.ts';
import { mergeText } from './merge-text.ts';
import type { PlannedChange, Reason } from './plan.ts';
import { splitReadme } from '../split-readme.ts';
import { readBlobs, writeBlob, type TreeEntry } from './tree-entry.ts';

/** A file that cannot be upgraded without a decision. */
export interface Undecided {
  path: string;
  reason: Reason;
  /** What the board has after each decision; undefined if the file is removed. */
  results: { keep: TreeEntry | undefined; take: TreeEntry | undefined };
}

type Merge = Extract<PlannedChange, { kind: 'merge' }>;

/** The three versions of a file that both sides changed. */
interface Contents {
  ours: Buffer;
  base: Buffer | undefined;
  theirs: Buffer;
}

/** Merges files that both sides changed, and stores the results. */
export async function mergeFiles(
  git: Git,
  folder: string,
  merges: readonly Merge[],
): Promise<(Undecided | { path: string; entry: TreeEntry })[]> {
  const ids = merges.flatMap(({ ours, base, theirs }) => [ours.id, base.id, theirs.id]);
  const blobs = await readBlobs(git, ids);
  const results = [];
  for (const merge of merges) {
    const ours = blobs.get(merge.ours.id);
    const theirs = blobs.get(merge.theirs.id);
    if (!ours || !theirs) throw new Error(`The repository lacks a version of ${merge.path}.`);
    const contents = { ours, base: blobs.get(merge.base.id), theirs };
    results.push(await mergeFile(git, join(folder, 'merge'), merge, contents));
  }
  return results;
}

async function mergeFile(
  git: Git,
  folder: string,
  merge: Merge,
  contents: Contents,
): Promise<Undecided | { path: string; entry: TreeEntry }> {
  const { path } = merge;
  const { mode } = merge.ours;
  const store = async (text: string) => ({ mode, id: await writeBlob(git, text) });
  const ours = contents.ours.toString();
  const theirs = contents.theirs.toString();
  const readmes = path === 'README.md' ? splitReadmes(ours, theirs) : undefined;
  const results = {
    keep: merge.ours,
    take: readmes
      ? await store(readmes.introduction + readmes.theirs)
      : { mode, id: merge.theirs.id },
  };
  if (!contents.base) return { path, reason: { kind: 'no-base' }, results };
  if (![contents.ours, contents.base, contents.theirs].every(isUtf8Text)) {
    return { path, reason: { kind: 'both-changed' }, results };
  }
  const base = contents.base.toString();

  if (PACKAGE_FILES.includes(path)) {
    const merged = mergePackageFile({ ours, base, theirs }, 'ours');
    const taken = mergePackageFile({ ours, base, theirs }, 'theirs');
    if (!merged || !taken) return { path, reason: { kind: 'both-changed' }, results };
    const keep = await store(merged.text);
    if (merged.conflicts.length === 0) return { path, entry: keep };
    return {
      path,
      reason: { kind: 'both-changed', fields: merged.conflicts },
      results: { keep, take: await store(taken.text) },
    };
  }

  const baseReadme = path === 'README.md' ? splitReadme(base) : undefined;
  // The board replaced the whole README.
  if (baseReadme && !splitReadme(ours)) return { path, entry: merge.ours };
  const merged = await mergeText(
    git,
    folder,
    readmes
      ? { ours: readmes.ours, base: baseReadme?.manual ?? base, theirs: readmes.theirs }
      : { ours, base, theirs },
    countLines(readmes?.introduction ?? ''),
  );
  if (merged.conflicts.length > 0) {
    return { path, reason: { kind: 'both-changed', lines: merged.conflicts }, results };
  }
  return { path, entry: await store((readmes?.introduction ?? '') + merged.text) };
}

const countLines = (text: string) => text.split('\n').length - 1;

/** The board's introduction and the manuals; undefined if a version has no separate manual. */
function splitReadmes(ours: string, theirs: string) {
  const own = splitReadme(ours);
  const other = splitReadme(theirs);
  if (!own || !other) return undefined;
  return { introduction: own.introduction, ours: own.manual, theirs: other.manual };
}
