import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  upgradeBoard,
  type UpgradeOptions,
  type UpgradeTools,
} from '../../../../src/cli/upgrade/upgrade-board.ts';
import {
  cloneBoard,
  commit,
  copyBoard,
  createCorkboard,
  git,
  gitEnvironment,
  NEWER,
  numbered,
  readFile,
  readFolder,
  readState,
  WORKING_COMMANDS,
} from '../../../helpers/upgrade-boards.ts';

let root: string;
let corkboard: string;
let board: string;

beforeEach(() => {
  for (const [name, value] of Object.entries(gitEnvironment)) vi.stubEnv(name, value);
  root = mkdtempSync(join(tmpdir(), 'upgrade é '));
  corkboard = join(root, 'cork board');
  board = join(root, 'our board');
  createCorkboard(corkboard);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

async function upgrade(options: Partial<UpgradeOptions> = {}, tools: Partial<UpgradeTools> = {}) {
  const printed: string[] = [];
  const outcome = await upgradeBoard(
    {
      folder: board,
      from: undefined,
      version: undefined,
      keep: [],
      take: [],
      fix: false,
      dryRun: false,
      ...options,
    },
    {
      print: (line) => printed.push(line),
      createCommands: () => Promise.resolve(WORKING_COMMANDS),
      ...tools,
    },
  );
  return { outcome, output: printed.join('\n') };
}

describe('an untouched board', () => {
  it('gets the new version in one commit, and keeps its content, name and introduction', async () => {
    cloneBoard(corkboard, board);
    const before = readState(board);
    const target = commit(corkboard, 'Corkboard 0.2.0', NEWER);

    const { outcome, output } = await upgrade();

    expect(output).toContain('Corkboard 0.1.0 → 0.2.0');
    expect(outcome).toBe('upgraded');
    expect(git(board, 'rev-parse', 'HEAD^')).toBe(before.head);
    expect(git(board, 'status', '--porcelain')).toBe('');
    const files = readFolder(board);
    expect(Object.keys(files)).not.toContain('content/postings/another.md');
    expect(files['README.md']).toBe('# Our jobs\n\n<!-- manual -->\n\n## Manual\n\nNew.\n');
    expect(JSON.parse(readFile(board, '.corkboard.json'))).toMatchObject({
      version: '0.2.0',
      commit: target,
    });

    const after = readState(board);
    const second = await upgrade();
    expect(second.outcome).toBe('up-to-date');
    expect(readState(board)).toEqual(after);
  });
});
void [copyBoard, numbered, describe];
