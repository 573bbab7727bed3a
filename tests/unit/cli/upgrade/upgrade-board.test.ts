import { chmodSync, existsSync, mkdirSync, symlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  cloneBoard,
  commit,
  CORKBOARD,
  formatJson,
  git,
  INITIALIZED,
  readFile,
  readState,
  writeFiles,
  type Files,
} from '../../../helpers/upgrade-boards.ts';
import { setUpUpgrades, UPGRADED } from '../../../helpers/upgrade-test.ts';

const test = setUpUpgrades();

describe('an untouched board', () => {
  it('gets the new version in one commit, and keeps its content, name and introduction', async () => {
    cloneBoard(test.corkboard, test.board);
    const { head } = readState(test.board);
    const target = test.release();

    const { outcome, output } = await test.upgrade();

    expect(outcome).toBe('upgraded');
    expect(output).toMatch(/^Corkboard 0\.1\.0 \(\w+\) → 0\.2\.0 \(\w+\), from origin$/m);
    expect(output).toContain('  ## 0.2.0\n  - New pins.');
    expect(output).not.toContain('- The board.');
    expect(output).toContain('run `npm ci` next');
    expect(git(test.board, 'rev-parse', 'HEAD^')).toBe(head);
    expect(git(test.board, 'log', '-1', '--format=%an: %s')).toBe(
      'Ada: Upgrade Corkboard to 0.2.0',
    );
    expect(git(test.board, 'status', '--porcelain')).toBe('');
    expect(test.readUpgraded()).toEqual(UPGRADED);
    expect(JSON.parse(readFile(test.board, '.corkboard.json'))).toMatchObject({
      version: '0.2.0',
      commit: target,
    });
    expect(existsSync(join(test.board, '.tmp/upgrade'))).toBe(false);
    git(test.board, 'fsck', '--strict');
    await test.expectNothingToDo();
  });

  it('is up to date if Corkboard has nothing new but examples', async () => {
    cloneBoard(test.corkboard, test.board);
    await test.expectNothingToDo();
    commit(test.corkboard, 'Add an example', { 'content/postings/third.md': 'Third.\n' });
    await test.expectNothingToDo();
  });

  it('is changed by nothing in a dry run', async () => {
    cloneBoard(test.corkboard, test.board);
    test.release();
    const before = readState(test.board);
    const { outcome, output } = await test.upgrade({ dryRun: true });
    expect(outcome).toBe('dry-run');
    expect(output).toContain('- New pins.');
    expect(readState(test.board)).toEqual(before);
  });

  it('can be in a folder of its repository', async () => {
    const top = join(test.root, 'everything');
    test.board = join(top, 'some board');
    mkdirSync(test.board, { recursive: true });
    git(top, 'init', '-q');
    commit(top, 'All', { 'other/file.txt': 'other\n', 'README.md': 'Everything\n' });
    writeFiles(test.board, CORKBOARD);
    commit(test.board, 'The board', INITIALIZED);
    test.release();
    expect(await test.upgrade({ from: test.corkboard })).toMatchObject({ outcome: 'upgraded' });
    expect(test.readUpgraded()).toEqual(UPGRADED);
    expect(readFile(top, 'README.md')).toBe('Everything\n');
    expect(git(top, 'status', '--porcelain')).toBe('');
    await test.expectNothingToDo({ from: test.corkboard });
  });

  it('stays on a detached commit if it was on one', async () => {
    cloneBoard(test.corkboard, test.board);
    git(test.board, 'checkout', '-q', '--detach');
    test.release();
    expect(await test.upgrade()).toMatchObject({ outcome: 'upgraded' });
    expect(git(test.board, 'log', '-1', '--format=%s')).toBe('Upgrade Corkboard to 0.2.0');
  });
});

describe('a board with pages and a logo of its own', () => {
  it('keeps them, and what it deleted stays deleted', async () => {
    cloneBoard(test.corkboard, test.board);
    const own: Files = {
      'content/pages/about us.md': 'About us.\n',
      'public/logo.svg': '<svg/>\n',
      'public/robots.txt': 'ours\n',
      'src/pages/équipe.astro': 'team\n',
      '.github/screenshot.png': 'png\0',
    };
    commit(test.board, 'Our pages', { ...own, 'src/été.ts': null, 'public/.gitkeep': null });
    test.release();
    const { outcome, output } = await test.upgrade();
    expect(outcome).toBe('upgraded');
    expect(output).toMatch(/stay deleted.*\n {2}src\/été\.ts/);
    const deleted = ['src/été.ts', 'public/.gitkeep'];
    const kept = Object.entries(UPGRADED).filter(([path]) => !deleted.includes(path));
    expect(test.readUpgraded()).toEqual({ ...Object.fromEntries(kept), ...own });
    await test.expectNothingToDo();
  });

  it('keeps dependencies and scripts that it added', async () => {
    cloneBoard(test.corkboard, test.board);
    const { dependencies, scripts, ...others } = JSON.parse(
      readFile(test.board, 'package.json'),
    ) as {
      dependencies: object;
      scripts: object;
    };
    commit(test.board, 'Our package', {
      'package.json': formatJson({
        ...others,
        scripts: { ...scripts, photos: 'photos' },
        dependencies: { ...dependencies, own: '3.0.0' },
      }),
    });
    test.release();
    expect(await test.upgrade()).toMatchObject({ outcome: 'upgraded' });
    expect(JSON.parse(readFile(test.board, 'package.json'))).toEqual({
      name: 'our-jobs',
      version: '0.2.0',
      scripts: { build: 'build', upgrade: 'upgrade', photos: 'photos' },
      dependencies: { alpha: '1.1.0', beta: '1.0.0', gamma: '1.0.0', own: '3.0.0' },
    });
  });

  it('keeps links and modes, and gets those of new files', async () => {
    cloneBoard(test.corkboard, test.board);
    chmodSync(join(test.board, 'src/components/card.astro'), 0o755);
    symlinkSync('card.astro', join(test.board, 'src/components/link.astro'));
    commit(test.board, 'Our modes', {});
    writeFiles(test.corkboard, { 'src/run': 'run\n' });
    chmodSync(join(test.corkboard, 'src/run'), 0o755);
    test.release();
    expect(await test.upgrade()).toMatchObject({ outcome: 'upgraded' });
    const modes = git(test.board, 'ls-files', '-s', 'src').split('\n');
    expect(
      modes
        .filter((line) => !line.startsWith('100644'))
        .map((line) => [line.slice(0, 6), line.split('\t')[1]]),
    ).toEqual([
      ['100755', 'src/components/card.astro'],
      ['120000', 'src/components/link.astro'],
      ['100755', 'src/run'],
    ]);
  });

  it('is not upgraded over a file that Git does not track', async () => {
    cloneBoard(test.corkboard, test.board);
    test.release();
    writeFiles(test.board, { 'src/components/new card.astro': 'mine\n' });
    const before = readState(test.board);
    await expect(test.upgrade()).rejects.toThrow('src/components/new card.astro');
    expect(readState(test.board)).toEqual(before);
  });

  it('gets a file in the place of a folder that the new version removed', async () => {
    commit(test.corkboard, 'A folder', { 'src/part/a.ts': 'a\n', 'src/part/b.ts': 'b\n' });
    cloneBoard(test.corkboard, test.board);
    commit(test.corkboard, 'A file', { 'src/part/a.ts': null, 'src/part/b.ts': null });
    rmSync(join(test.corkboard, 'src/part'), { recursive: true, force: true });
    commit(test.corkboard, 'A file', { 'src/part': 'file\n' });
    expect(await test.upgrade()).toMatchObject({ outcome: 'upgraded' });
    expect(readFile(test.board, 'src/part')).toBe('file\n');
    expect(git(test.board, 'status', '--porcelain')).toBe('');
  });

  it('is not upgraded if a file of its own is in the place of a new folder', async () => {
    cloneBoard(test.corkboard, test.board);
    commit(test.board, 'Our file', { 'src/new': 'mine\n' });
    commit(test.corkboard, 'A folder', { 'src/new/file.ts': 'new\n' });
    const before = readState(test.board);
    await expect(test.upgrade()).rejects.toThrow(/has others:\n {2}src\/new$/);
    expect(readState(test.board)).toEqual(before);
  });
});
