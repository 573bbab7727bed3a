import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareVersions, type VersionComparison } from './compare-versions.ts';
import { isBoardFile } from './board-files.ts';
import { checkReady, openBoard, type BoardRepository } from './board-repository.ts';
import { createCommit, switchToCommit } from './commit.ts';
import {
  describeChangelog,
  describeDecisions,
  describeFiles,
  describeReplacedFiles,
} from './describe-upgrade.ts';
import type { Undecided } from './merge-file.ts';
import { hasPackages } from './installed-packages.ts';
import {
  applyDecisions,
  checkNothingInTheWay,
  mergeVersions,
  readDecisions,
  type Decisions,
  type MergedVersions,
} from './merge-versions.ts';
import { lockBoard } from './lock-board.ts';
import { formatRecord, parseRecord, RECORD } from './record.ts';
import { findTarget, readVersion, type Target } from './target.ts';
import { readFileAt, writeBlob, writeTree } from './tree-entry.ts';
import type { BoardCommands } from './board-commands.ts';
import { tryVersion, type Step } from './try-version.ts';
import { createWorkspace, removeWorkspace, type Workspace } from './workspace.ts';

export interface UpgradeOptions {
  /** The folder of the board. */
  folder: string;
  from: string | undefined;
  version: string | undefined;
  keep: readonly string[];
  take: readonly string[];
  /** Applies automatic fixes of the new content check to the content. */
  fix: boolean;
  dryRun: boolean;
}

/** What an upgrade needs from outside; tests replace it. */
export interface UpgradeTools {
  print: (line: string) => void;
  /** Asks about files; undefined if the maintainer stops. Without it they are only listed. */
  decide?: ((undecided: readonly Undecided[]) => Promise<Decisions | undefined>) | undefined;
  createCommands: (board: BoardRepository, workspace: Workspace) => Promise<BoardCommands>;
  /** Is called before each step. */
  onStep?: (step: Step) => void | Promise<void>;
}

/** "stopped": something is left to decide, or the board would not work with the new version. */
export type Outcome = 'upgraded' | 'up-to-date' | 'dry-run' | 'stopped';

/**
 * Upgrades a board to a newer Corkboard. The board is unchanged until the last step, in which one
 * Git command moves it to a finished commit.
 *
 * @throws UserError if the board or the source do not allow an upgrade
 */
export async function upgradeBoard(options: UpgradeOptions, tools: UpgradeTools): Promise<Outcome> {
  const board = await openBoard(options.folder);
  await checkReady(board);
  const unlock = await lockBoard(board.folder);
  try {
    const workspace = await createWorkspace(board);
    return await upgrade(board, workspace, options, tools).finally(() =>
      removeWorkspace(workspace),
    );
  } finally {
    await unlock();
  }
}

async function upgrade(
  board: BoardRepository,
  workspace: Workspace,
  options: UpgradeOptions,
  { print, decide, createCommands, onStep = () => undefined }: UpgradeTools,
): Promise<Outcome> {
  const { git } = workspace;
  await onStep('fetch');
  print('Fetching Corkboard …');
  const decided = readDecisions(board.folder, options);
  const { target, installed, isRecorded } = await fetchTarget(board, workspace, options);
  const { source, version } = target;
  const name = await nameVersion(workspace, version, source.hasHistory ? target.commit : undefined);

  await onStep('compare');
  const comparison = isRecorded
    ? undefined
    : await compareVersions(board, workspace, target, print);
  if (!comparison || comparison.isUpToDate) {
    print(`Up to date: the board has everything of Corkboard ${name}. Nothing was changed.`);
    return 'up-to-date';
  }
  const { base, baseVersion } = comparison;
  const before = await nameVersion(workspace, baseVersion ?? installed ?? 'unknown', base.commit);
  print(`Corkboard ${before} → ${name}, from ${source.name}`);
  print(`The version of the board is known from ${base.origin}.`);

  await onStep('merge');
  const merged = await mergeVersions(workspace, comparison);
  const left = applyDecisions(merged, decided);
  await printPlan(workspace, comparison, merged, print);
  const open = await askAbout({ ...merged, undecided: left }, decide);
  if (open.length > 0) {
    for (const line of describeDecisions(open, options)) print(line);
    print('Nothing was changed.');
    return 'stopped';
  }
  checkNothingInTheWay(board, comparison, merged);
  merged.changes.set(RECORD, await writeRecord(workspace, target, comparison));
  const tree = await writeTree(git, join(workspace.folder, 'index'), board.tree, merged.changes);

  const isInstalled = await hasInstalledPackages(board, workspace, tree);
  const tried = await tryVersion(board, workspace, {
    tree,
    isInstalled,
    fix: options.fix,
    commands: await createCommands(board, workspace),
    print,
    onStep,
  });
  if (tried === undefined) {
    print('Nothing was changed.');
    return 'stopped';
  }
  if (options.dryRun) {
    print('This was a dry run. Nothing was changed.');
    return 'dry-run';
  }

  await onStep('commit');
  const commit = await createCommit(board, workspace, tried, createMessage(target));
  await onStep('switch');
  await switchToCommit(board, workspace, commit);
  print(`Upgraded to Corkboard ${name}, in one commit. \`git revert HEAD\` undoes it.`);
  if (!isInstalled) print('The packages have changed: run `npm ci` next.');
  return 'upgraded';
}

/** Fetches the new version, and reads which one the board has. */
async function fetchTarget(
  board: BoardRepository,
  workspace: Workspace,
  { from, version }: UpgradeOptions,
) {
  const readText = (path: string) => readFileAt(workspace.git, board.tree, path);
  const record = parseRecord((await readText(RECORD)) ?? '');
  const installed = record?.version ?? readVersion(await readText('package.json'));
  const recorded = record?.source;
  const target = await findTarget(board, workspace, { from, version, installed, recorded });
  return { target, installed, isRecorded: record?.commit === target.commit };
}

/** Asks about the undecided files, and returns those that are undecided after that. */
async function askAbout(
  merged: MergedVersions,
  decide: UpgradeTools['decide'],
): Promise<readonly Undecided[]> {
  const { undecided } = merged;
  const answers = undecided.length === 0 ? undefined : await decide?.(undecided);
  return answers ? applyDecisions(merged, answers) : undecided;
}

/** The message of the commit. */
function createMessage({ source, commit, version }: Target): string {
  const origin = source.hasHistory ? `commit ${commit} of ${source.name}` : source.name;
  return `Upgrade Corkboard to ${version}\n\nFrom ${origin}.\n`;
}

/** A version as messages show it: `0.2.0 (1a2b3c4)`. */
async function nameVersion({ git }: Workspace, version: string, commit: string | undefined) {
  if (commit === undefined) return version;
  return `${version} (${await git.run(['rev-parse', '--short', commit])})`;
}

async function printPlan(
  { git }: Workspace,
  comparison: VersionComparison,
  merged: MergedVersions,
  print: (line: string) => void,
): Promise<void> {
  const { ours, theirs } = comparison;
  for (const line of describeFiles(ours, merged)) print(line);
  for (const line of describeReplacedFiles(comparison)) print(line);
  const [before, after] = [ours, theirs].map((tree) => tree.get('CHANGELOG.md')?.id);
  if (before === undefined || after === undefined) return;
  const options = ['--no-color', '--no-ext-diff', '--ignore-cr-at-eol', '-U0'];
  const diff = await git.run(['diff', ...options, before, after]);
  for (const line of describeChangelog(diff)) print(line);
}

/** Stores the record of the new version. */
async function writeRecord(
  { git }: Workspace,
  { source, commit, version }: Target,
  { theirs }: VersionComparison,
) {
  const files = [...theirs].flatMap(([path, { id }]) =>
    isBoardFile(path) ? [] : [[path, id] as const],
  );
  const record = formatRecord({
    version,
    ...(source.hasHistory && { commit }),
    ...(source.url !== undefined && { source: source.url }),
    files: Object.fromEntries(files),
  });
  return { mode: '100644', id: await writeBlob(git, record) };
}

/** Whether the board has the packages that a version of it needs. */
async function hasInstalledPackages(
  { folder }: BoardRepository,
  { git }: Workspace,
  tree: string,
): Promise<boolean> {
  const list = join(folder, 'node_modules/.package-lock.json');
  const installed = await readFile(list, 'utf8').catch(() => '');
  return hasPackages((await readFileAt(git, tree, 'package-lock.json')) ?? '', installed);
}
