import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import {
  cloneBoard,
  commit,
  git,
  gitEnvironment,
  readFile,
  readState,
  writeFiles,
} from '../../../helpers/upgrade-boards.ts';
import { setUpUpgrades, UPGRADED } from '../../../helpers/upgrade-test.ts';

const test = setUpUpgrades();

const STEPS = ['fetch', 'compare', 'merge', 'install', 'check', 'build', 'commit', 'switch'];

const UPGRADE = fileURLToPath(new URL('../../../helpers/run-upgrade.ts', import.meta.url));

/** Starts an upgrade in a process of its own, which waits before a step, if one is named. */
function startUpgrade(waitBefore?: string): ChildProcess {
  const args = [UPGRADE, test.board, ...(waitBefore === undefined ? [] : [waitBefore])];
  return spawn(process.execPath, args, {
    env: gitEnvironment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Kills a process in the way that it cannot notice. */
async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Waits for something that another process does. */
const waitUntil = (isDone: () => boolean) =>
  vi.waitFor(() => expect(isDone()).toBe(true), { timeout: 30_000, interval: 20 });

describe('an interrupted upgrade', () => {
  it('that fails before any step leaves the board as it was, and can be run again', async () => {
    cloneBoard(test.corkboard, test.board);
    test.release();
    const before = readState(test.board);
    const seen: string[] = [];
    for (const last of STEPS) {
      const onStep = (step: string) => {
        if (step !== last) return;
        seen.push(step);
        throw new Error('interrupted');
      };
      await expect(test.upgrade({}, { onStep })).rejects.toThrow('interrupted');
      expect(readState(test.board), last).toEqual(before);
      expect(existsSync(join(test.board, '.tmp/upgrade')), last).toBe(false);
    }
    expect(seen).toEqual(STEPS);
    expect(await test.upgrade()).toMatchObject({ outcome: 'upgraded' });
    expect(test.readUpgraded()).toEqual(UPGRADED);
    await test.expectNothingToDo();
  });

  it('that is killed before any step leaves the board as it was, and can be run again', async () => {
    cloneBoard(test.corkboard, test.board);
    test.release();
    const before = readState(test.board);
    for (const step of STEPS) {
      const child = startUpgrade(step);
      if (child.stdout) await once(child.stdout, 'data');
      await kill(child);
      expect(readState(test.board), step).toEqual(before);
    }
    expect(await test.upgrade()).toMatchObject({ outcome: 'upgraded' });
    expect(test.readUpgraded()).toEqual(UPGRADED);
    await test.expectNothingToDo();
  });

  it('that is killed while Git switches to the new version is completed by Git', async () => {
    cloneBoard(test.corkboard, test.board);
    const { head } = readState(test.board);
    // A filter that tells when it is used, and then makes Git wait.
    const started = join(test.root, 'started');
    const released = join(test.root, 'released');
    git(test.board, 'config', 'filter.slow.clean', 'cat');
    git(
      test.board,
      ...['config', 'filter.slow.smudge'],
      `if [ "$PWD" = "$(cd '${test.board}' && pwd)" ]; then touch '${started}'; while [ ! -e '${released}' ]; do sleep 0.05; done; fi; cat`,
    );
    commit(test.board, 'Use the filter', { '.gitattributes': '*.astro filter=slow\n' });
    const filtered = readState(test.board).head;
    test.release();
    const child = startUpgrade();
    await waitUntil(() => existsSync(started));
    await kill(child);
    expect(git(test.board, 'rev-parse', 'HEAD')).toBe(filtered);
    writeFiles(test.root, { released: '' });
    await waitUntil(() => git(test.board, 'rev-parse', 'HEAD') !== filtered);
    expect(git(test.board, 'rev-parse', 'HEAD~2')).toBe(head);
    expect(git(test.board, 'status', '--porcelain')).toBe('');
    expect(test.readUpgraded()).toEqual({ ...UPGRADED, '.gitattributes': '*.astro filter=slow\n' });
    await test.expectNothingToDo();
  });

  it('is refused while another one is running', async () => {
    cloneBoard(test.corkboard, test.board);
    test.release();
    const child = startUpgrade('build');
    if (child.stdout) await once(child.stdout, 'data');
    await expect(test.upgrade()).rejects.toThrow('Another upgrade of this board is running');
    expect(existsSync(join(test.board, '.tmp/upgrade/board'))).toBe(true);
    await kill(child);
    expect(await test.upgrade()).toMatchObject({ outcome: 'upgraded' });
  });

  it('is refused by Git if the board changes while it is prepared', async () => {
    cloneBoard(test.corkboard, test.board);
    test.release();
    const onStep = (step: string) => {
      if (step === 'switch') writeFiles(test.board, { 'src/components/pin.astro': 'changed\n' });
    };
    const { head } = readState(test.board);
    await expect(test.upgrade({}, { onStep })).rejects.toThrow(
      'changed while the upgrade was prepared',
    );
    expect(git(test.board, 'rev-parse', 'HEAD')).toBe(head);
    expect(git(test.board, 'status', '--porcelain')).toBe('M src/components/pin.astro');
    expect(readFile(test.board, 'src/components/pin.astro')).toBe('changed\n');
  });
});
