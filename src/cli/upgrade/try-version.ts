import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BoardCommands, CommandResult } from './board-commands.ts';
import type { BoardRepository } from './board-repository.ts';
import { describeFindings, findNewFindings, formatFinding } from './describe-upgrade.ts';
import { createGit, type Git } from '../git.ts';
import type { Workspace } from './workspace.ts';

/** The steps of an upgrade. */
export type Step =
  ('fetch' | 'compare' | 'merge') | ('install' | 'check' | 'build') | ('commit' | 'switch');

export interface TrialOptions {
  /** The board with the new version. */
  tree: string;
  /** Whether the board has the packages of that tree. */
  isInstalled: boolean;
  fix: boolean;
  commands: BoardCommands;
  print: (line: string) => void;
  onStep: (step: Step) => void | Promise<void>;
}

/**
 * Checks and builds the board with the new version, in a folder of its own.
 *
 * @returns the tree, with fixed content if that was asked for; undefined if the board does not work
 */
export async function tryVersion(
  board: BoardRepository,
  workspace: Workspace,
  { tree, isInstalled, fix, commands, print, onStep }: TrialOptions,
): Promise<string | undefined> {
  const { trial } = workspace;
  const git = await checkOut(board, workspace, tree);
  const report = (message: string, { output }: CommandResult) => {
    print(`${message} with the new version:`);
    print(output);
    return undefined;
  };

  await onStep('install');
  if (!isInstalled) {
    print('Installing the packages of the new version, to try it …');
    const installed = await commands.install(trial);
    if (installed.status !== 0) return report('The packages cannot be installed', installed);
  }

  await onStep('check');
  print('Checking the content with the new version …');
  const before = await commands.check(board.folder, { fix: false });
  const after = await commands.check(trial, { fix: false });
  for (const line of describeFindings(findNewFindings(before.findings, after.findings)))
    print(line);
  const fixed = fix ? await commands.check(trial, { fix: true }) : after;
  const errors = fixed.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    print('The content has errors with the new version:');
    for (const error of errors) print(formatFinding(error));
    if (!fix && errors.some((error) => error.fix !== undefined)) {
      print('`npm run upgrade -- --fix` corrects those that can be corrected automatically.');
    }
    return undefined;
  }
  if (fixed.status !== 0) return report('The content cannot be checked', fixed);
  const content = fix ? await storeContent(git) : tree;

  await onStep('build');
  print('Building the board with the new version …');
  const built = await commands.build(trial);
  return built.status === 0 ? content : report('The board cannot be built', built);
}

/**
 * Writes the files of a tree into the trial folder, as the board's own settings of Git write them.
 *
 * @returns Git for that folder, with an index of its own
 */
async function checkOut(
  board: BoardRepository,
  { folder, objects, trial }: Workspace,
  tree: string,
): Promise<Git> {
  await mkdir(trial);
  const git = createGit(trial, {
    GIT_DIR: board.gitFolder,
    GIT_WORK_TREE: trial,
    GIT_INDEX_FILE: join(folder, 'trial-index'),
    // New objects go into the workspace, which also finds those of the board.
    GIT_OBJECT_DIRECTORY: objects,
  });
  await git.run(['read-tree', tree]);
  await git.run(['checkout-index', '-a', '-f', '-q', '-u']);
  return git;
}

/** Stores the files of the content folder that were fixed, and returns the whole tree. */
async function storeContent(git: Git): Promise<string> {
  await git.run(['add', '-u', '.']);
  return git.run(['write-tree']);
}
