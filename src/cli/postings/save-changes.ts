import { join } from 'node:path';
import type { Finding } from '../../content/finding.ts';
import type { SourceFile } from '../../content/source-file.ts';
import { UserError } from '../../lib/user-error.ts';
import { writeFilesTogether } from '../../lib/write-files-together.ts';
import type { CheckedContent } from '../../lint/check-content.ts';
import { reportText } from '../../lint/reporters/text.ts';

/** A new version of a content file. */
export interface ContentChange {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  text: string;
  /** Its new path, likewise. */
  moveTo?: string;
}

interface SaveOptions {
  /** The content folder, as an absolute path. */
  folder: string;
  /** The content folder as messages name it. */
  shownFolder: string;
  check: (files: readonly SourceFile[]) => Promise<CheckedContent>;
  /** Whether only to check the changes. */
  dryRun: boolean;
}

/**
 * Writes changes, all or none, if the content check finds no error that was not there before.
 *
 * @throws UserError with the errors that the changes would cause
 */
export async function saveChanges(
  files: readonly SourceFile[],
  changes: readonly ContentChange[],
  { folder, shownFolder, check, dryRun }: SaveOptions,
): Promise<void> {
  const changed = applyChanges(files, changes);
  const errors = findErrors(await check(changed));
  if (errors.length > 0) {
    const known = new Set(findErrors(await check(files)).map((one) => keyOf(one, changes)));
    const added = errors.filter((one) => !known.has(keyOf(one, [])));
    if (added.length > 0) {
      throw new UserError(
        `Nothing was changed, because the content would have errors:\n${reportText(added, changed, shownFolder)}`,
      );
    }
  }
  if (dryRun) return;
  const toPath = (path: string) => join(folder, ...path.split('/'));
  await writeFilesTogether(
    changes.map(({ path, text, moveTo }) => ({
      path: toPath(path),
      content: text,
      ...(moveTo !== undefined && { moveTo: toPath(moveTo) }),
    })),
  );
}

function applyChanges(
  files: readonly SourceFile[],
  changes: readonly ContentChange[],
): SourceFile[] {
  const paths = new Set(changes.map(({ path }) => path));
  return [
    ...files.filter(({ path }) => !paths.has(path)),
    ...changes.map(({ path, text, moveTo }) => ({ path: moveTo ?? path, text })),
  ];
}

function findErrors({ findings }: CheckedContent): Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

/** Identifies a finding, also if its file moves and its line changes. */
function keyOf(
  { file, rule, field = '', message }: Finding,
  changes: readonly ContentChange[],
): string {
  const path = changes.find((change) => change.path === file)?.moveTo ?? file;
  return [path, rule, field, message].join('\n');
}
