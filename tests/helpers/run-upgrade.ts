import { setTimeout } from 'node:timers/promises';
import process from 'node:process';
import { upgradeBoard } from '../../src/cli/upgrade/upgrade-board.ts';
import { WORKING_COMMANDS } from './upgrade-boards.ts';

// node run-upgrade.ts FOLDER [STEP]: upgrades a board without a real check and build. Before the
// step it prints a line and waits to be killed.
const [, , folder = '', waitBefore] = process.argv;

/** Longer than any test waits. */
const FOREVER_MS = 600_000;

await upgradeBoard(
  {
    ...{ folder, from: undefined, version: undefined },
    ...{ keep: [], take: [], fix: false, dryRun: false },
  },
  {
    print: () => undefined,
    createCommands: () => Promise.resolve(WORKING_COMMANDS),
    onStep: async (step) => {
      if (step !== waitBefore) return;
      console.log(step);
      await setTimeout(FOREVER_MS);
    },
  },
);
