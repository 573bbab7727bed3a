import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import {
  upgradeBoard,
  type UpgradeOptions,
  type UpgradeTools,
} from '../../src/cli/upgrade/upgrade-board.ts';
import {
  commit,
  createCorkboard,
  gitEnvironment,
  INITIALIZED,
  NEWER,
  numbered,
  readFile,
  readFolder,
  readState,
  WORKING_COMMANDS,
  type Files,
} from './upgrade-boards.ts';

/** What a board without changes of its own has after the upgrade to 0.2.0. */
export const UPGRADED: Files = {
  'README.md': '# Our jobs\n\n<!-- manual -->\n\n## Manual\n\nNew.\n',
  'CHANGELOG.md': NEWER['CHANGELOG.md'] ?? null,
  'content/site.yaml': INITIALIZED['content/site.yaml'] ?? null,
  'content/permalinks.txt': '',
  'public/.gitkeep': '',
  'src/cli/init.ts': '// init\n',
  'src/components/card.astro': numbered({ 3: 'line three' }),
  'src/components/pin.astro': numbered({ 3: 'pin three' }),
  'src/components/new card.astro': 'new\n',
  'src/été.ts': '// long summer\n',
};

/** The folders of a test, and what it does with them. */
export interface UpgradeTest {
  root: string;
  /** The repository of Corkboard 0.1.0. */
  corkboard: string;
  /** Where the test makes its board. */
  board: string;
  upgrade: (
    options?: Partial<UpgradeOptions>,
    tools?: Partial<UpgradeTools>,
  ) => Promise<{ outcome: string; output: string }>;
  /** Commits Corkboard 0.2.0. */
  release: () => string;
  /** Runs an upgrade again, and expects that it finds nothing to do. */
  expectNothingToDo: (options?: Partial<UpgradeOptions>) => Promise<void>;
  /** The files of a board that was upgraded to 0.2.0, to compare with `UPGRADED`. */
  readUpgraded: () => Record<string, string>;
}

/** Makes a repository of Corkboard for each test of a file. */
export function setUpUpgrades(): UpgradeTest {
  const test: UpgradeTest = {
    ...{ root: '', corkboard: '', board: '' },
    async upgrade(options, tools) {
      const printed: string[] = [];
      const outcome = await upgradeBoard(
        {
          ...{ folder: test.board, from: undefined, version: undefined },
          ...{ keep: [], take: [], fix: false, dryRun: false },
          ...options,
        },
        {
          print: (line) => printed.push(line),
          createCommands: () => Promise.resolve(WORKING_COMMANDS),
          ...tools,
        },
      );
      return { outcome, output: printed.join('\n') };
    },
    release: () => commit(test.corkboard, 'Corkboard 0.2.0', NEWER),
    async expectNothingToDo(options) {
      const before = readState(test.board);
      expect(await test.upgrade(options)).toMatchObject({ outcome: 'up-to-date' });
      expect(readState(test.board)).toEqual(before);
    },
    readUpgraded() {
      expect(JSON.parse(readFile(test.board, 'package.json'))).toMatchObject({
        name: 'our-jobs',
        version: '0.2.0',
        dependencies: { alpha: '1.1.0', beta: '1.0.0', gamma: '1.0.0' },
      });
      const others = /^(?:package(?:-lock)?\.json|\.corkboard\.json|\.gitignore)$/;
      return Object.fromEntries(
        Object.entries(readFolder(test.board)).filter(([path]) => !others.test(path)),
      );
    },
  };
  beforeEach(() => {
    for (const [name, value] of Object.entries(gitEnvironment)) vi.stubEnv(name, value);
    test.root = mkdtempSync(join(tmpdir(), 'upgrade é '));
    test.corkboard = join(test.root, 'cork board');
    test.board = join(test.root, 'our board');
    createCorkboard(test.corkboard);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(test.root, { recursive: true, force: true });
  });
  return test;
}
