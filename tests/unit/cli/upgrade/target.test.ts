import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  cloneBoard,
  commit,
  copyBoard,
  formatJson,
  git,
  numbered,
  readFile,
  readState,
} from '../../../helpers/upgrade-boards.ts';
import { setUpUpgrades, UPGRADED } from '../../../helpers/upgrade-test.ts';

const test = setUpUpgrades();

describe('the version', () => {
  it('is the newest release, or the one that is named', async () => {
    cloneBoard(test.corkboard, test.board);
    const release1 = test.release();
    git(test.corkboard, 'tag', '-a', '-m', 'Release', 'v0.2.0');
    git(test.corkboard, 'tag', 'v0.10.0-beta.1');
    const next = commit(test.corkboard, 'Next', { 'src/next.ts': 'next\n' });
    const { outcome } = await test.upgrade();
    expect(outcome).toBe('upgraded');
    expect(JSON.parse(readFile(test.board, '.corkboard.json'))).toMatchObject({ commit: release1 });
    await test.expectNothingToDo();
    expect(await test.upgrade({ version: next.slice(0, 10) })).toMatchObject({
      outcome: 'upgraded',
    });
    expect(readFile(test.board, 'src/next.ts')).toBe('next\n');
    // The release is older than what the board has now.
    await test.expectNothingToDo();
    await test.expectNothingToDo({ version: '0.2.0' });
    await test.expectNothingToDo({ version: 'main' });
    await expect(test.upgrade({ version: '0.2.1' })).rejects.toMatchObject({
      message: expect.stringContaining('no tag, branch or commit with the name "0.2.1"'),
    });
  });

  it('remembers the URL that an upgrade came from', async () => {
    copyBoard(test.board);
    test.release();
    vi.stubEnv('GIT_CONFIG_COUNT', '1');
    vi.stubEnv('GIT_CONFIG_KEY_0', `url.${test.corkboard}.insteadOf`);
    vi.stubEnv('GIT_CONFIG_VALUE_0', 'https://me:secret@code.example/corkboard');
    await test.upgrade({ from: 'https://me:secret@code.example/corkboard' });
    expect(JSON.parse(readFile(test.board, '.corkboard.json'))).toMatchObject({
      source: 'https://code.example/corkboard',
    });
    vi.stubEnv('GIT_CONFIG_VALUE_0', 'https://code.example/corkboard');
    await test.expectNothingToDo();
    vi.unstubAllEnvs();
  });

  it('comes from the repository in package.json, a remote, or the source that is named', async () => {
    copyBoard(test.board);
    test.release();
    await expect(test.upgrade()).rejects.toMatchObject({
      message: expect.stringContaining('Neither `repository`'),
      hint: expect.stringContaining('npm run upgrade -- --from https://'),
    });
    git(test.board, 'remote', 'add', 'origin', test.board);
    await expect(test.upgrade()).rejects.toThrow(
      /- origin: origin is a board of its own, not Corkboard/,
    );
    git(test.board, 'remote', 'add', 'upstream', '../cork board');
    expect(await test.upgrade({ dryRun: true })).toMatchObject({ outcome: 'dry-run' });
    expect(await test.upgrade({ dryRun: true, from: 'upstream' })).toMatchObject({
      outcome: 'dry-run',
    });
    git(test.board, 'remote', 'remove', 'upstream');
    const packageFile = JSON.parse(readFile(test.board, 'package.json')) as object;
    const url = `file://${test.corkboard.replaceAll(' ', '%20')}`;
    commit(test.board, 'Name the repository', {
      'package.json': formatJson({ ...packageFile, repository: { url: `git+${url}` } }),
    });
    expect(await test.upgrade({ dryRun: true })).toMatchObject({ outcome: 'dry-run' });
    git(test.corkboard, 'clone', '-q', '--bare', test.corkboard, join(test.root, 'bare.git'));
    expect(await test.upgrade({ dryRun: true, from: '../bare.git' })).toMatchObject({
      outcome: 'dry-run',
    });
  });

  it.each([
    ['a name of nothing', 'nothing', 'no folder, archive or remote with the name "nothing"'],
    ['a file that is no archive', 'package.json', 'no archive'],
    ['an archive on the web', 'https://code.example/main.zip', 'Download it'],
    ['a folder without Corkboard', 'src', 'it has no src/cli/init.ts'],
    ['a repository that does not exist', 'file:///nowhere.git', 'cannot be fetched'],
  ])('cannot come from %s', async (_, from, reason) => {
    copyBoard(test.board);
    const before = readState(test.board);
    const error: unknown = await test.upgrade({ from }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'UserError' });
    expect(`${String(error)} ${String((error as { hint?: string }).hint)}`).toContain(reason);
    expect(readState(test.board)).toEqual(before);
  });

  it('can come from a shallow clone', async () => {
    cloneBoard(test.corkboard, test.board);
    test.release();
    const shallow = join(test.root, 'shallow');
    git(test.root, 'clone', '-q', '--depth', '1', `file://${test.corkboard}`, shallow);
    expect(await test.upgrade({ from: shallow })).toMatchObject({ outcome: 'upgraded' });
    git(test.board, 'fsck', '--strict');
  });

  it('can be taken by a shallow clone', async () => {
    const whole = join(test.root, 'whole');
    cloneBoard(test.corkboard, whole);
    test.release();
    git(test.root, 'clone', '-q', '--depth', '1', `file://${whole}`, test.board);
    expect(await test.upgrade({ from: test.corkboard })).toMatchObject({ outcome: 'upgraded' });
    expect(test.readUpgraded()).toEqual(UPGRADED);
    git(test.board, 'fsck', '--strict');
    await test.expectNothingToDo({ from: test.corkboard });
  });

  it('is found again if the record cannot be read', async () => {
    cloneBoard(test.corkboard, test.board);
    commit(test.board, 'Damage the record', { '.corkboard.json': '{"version": 1' });
    test.release();
    const { outcome, output } = await test.upgrade();
    expect(output).toContain('.corkboard.json cannot be read');
    expect(outcome).toBe('upgraded');
    await test.expectNothingToDo();
  });

  it('is the one that was merged by hand, if that is newer than the record', async () => {
    cloneBoard(test.corkboard, test.board);
    test.release();
    await test.upgrade();
    commit(test.corkboard, 'Corkboard 0.3.0', {
      'src/components/pin.astro': numbered({ 3: 'three' }),
    });
    git(test.board, 'pull', '-q', '--no-rebase', '-X', 'theirs', 'origin', 'main');
    await test.expectNothingToDo();
  });
});
