import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  cloneBoard,
  commit,
  copyBoard,
  CORKBOARD,
  formatJson,
  git,
  INITIALIZED,
  NEWER,
  numbered,
  readFile,
  readFolder,
  readState,
  writeFiles,
  type Files,
} from '../../../helpers/upgrade-boards.ts';
import { setUpUpgrades, UPGRADED } from '../../../helpers/upgrade-test.ts';

const test = setUpUpgrades();

describe('a board without the history of Corkboard', () => {
  it('made from a template is compared with the version that it is a copy of', async () => {
    copyBoard(test.board);
    commit(test.board, 'Our card', { 'src/components/card.astro': numbered({ 20: 'our line' }) });
    commit(test.corkboard, 'Change the card', {
      'src/components/card.astro': numbered({ 10: 'line ten' }),
    });
    commit(test.corkboard, 'Corkboard 0.2.0', {
      ...NEWER,
      'src/components/card.astro': numbered({ 3: 'line three', 10: 'line ten' }),
    });
    expect(await test.upgrade({ from: test.corkboard })).toMatchObject({ outcome: 'upgraded' });
    expect(test.readUpgraded()).toEqual({
      ...UPGRADED,
      'src/components/card.astro': numbered({ 3: 'line three', 10: 'line ten', 20: 'our line' }),
    });
    await test.expectNothingToDo({ from: test.corkboard });
  });

  it('is compared with the nearest version if only edited files tell versions apart', async () => {
    commit(test.corkboard, 'Change the card', {
      'src/components/card.astro': numbered({ 10: 'ten' }),
    });
    copyBoard(test.board, { ...CORKBOARD, 'src/components/card.astro': numbered({ 10: 'ten' }) });
    // The maintainer undid the change, so taking the older version as the base would hide that.
    commit(test.board, 'Our card', {
      'src/components/card.astro': numbered({ 9: 'nine', 10: 'ten', 11: 'eleven' }),
    });
    test.release();
    const { output } = await test.upgrade({ from: test.corkboard });
    expect(output).toContain('the most similar version of the source');
    expect(output).toMatch(/card\.astro: you and .* the same lines/);
  });

  it('unpacked on Windows keeps the line endings of files that it edited', async () => {
    const windows = (files: Files) =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, text?.replaceAll('\n', '\r\n') ?? null]),
      );
    mkdirSync(test.board);
    git(test.board, 'init', '-q');
    commit(test.board, 'Initial commit', windows(CORKBOARD));
    commit(test.board, 'Make the board ours', windows(INITIALIZED));
    commit(
      test.board,
      'Our card',
      windows({ 'src/components/card.astro': numbered({ 20: 'ours' }) }),
    );
    test.release();
    const { outcome, output } = await test.upgrade({ from: test.corkboard });
    expect(output).toContain('Files: 7 changed, 1 added, 1 deleted.');
    expect(outcome).toBe('upgraded');
    const files = readFolder(test.board);
    expect(files['src/components/card.astro']).toBe(
      numbered({ 3: 'line three', 20: 'ours' }).replaceAll('\n', '\r\n'),
    );
    expect(files['src/cli/init.ts']).toBe('// init\r\n');
    expect(files['README.md']).toContain('# Our jobs\r\n');
    await test.expectNothingToDo({ from: test.corkboard });
  });

  it.each(['corkboard.zip', 'corkboard.tar.gz', 'corkboard.tgz'])(
    'is upgraded from an archive, %s, without any history',
    async (name) => {
      copyBoard(test.board);
      commit(test.board, 'Our card', { 'src/components/card.astro': numbered({ 20: 'our line' }) });
      test.release();
      const archive = join(test.root, name);
      git(test.corkboard, 'archive', '--prefix=corkboard-main/', '-o', archive, 'HEAD');
      expect(await test.upgrade({ from: `../${name}` })).toMatchObject({ outcome: 'upgraded' });
      expect(test.readUpgraded()).toEqual({
        ...UPGRADED,
        'src/components/card.astro': numbered({ 3: 'line three', 20: 'our line' }),
      });
      await test.expectNothingToDo({ from: archive });
      // The base of an edited file is not in any history now, so it is not overwritten in silence.
      commit(test.corkboard, 'Corkboard 0.3.0', {
        'src/components/card.astro': numbered({ 5: 'line five' }),
        'src/components/pin.astro': numbered({ 5: 'line five' }),
      });
      git(test.corkboard, 'archive', '-o', archive, 'HEAD');
      const { outcome, output } = await test.upgrade({ from: archive });
      expect(outcome).toBe('stopped');
      expect(output).toContain('1 file to decide about:\n  src/components/card.astro: ');
      // A repository has it.
      expect(await test.upgrade({ from: test.corkboard })).toMatchObject({ outcome: 'upgraded' });
      expect(readFile(test.board, 'src/components/card.astro')).toBe(
        numbered({ 5: 'line five', 20: 'our line' }),
      );
    },
  );

  it('is upgraded from an unpacked copy, without what that ignores', async () => {
    copyBoard(test.board);
    const copy = join(test.root, 'unpacked');
    mkdirSync(copy);
    test.release();
    git(test.corkboard, 'checkout-index', '-a', `--prefix=${copy}/`);
    writeFiles(copy, { 'node_modules/alpha/index.js': '', 'dist/index.html': '' });
    expect(await test.upgrade({ from: copy })).toMatchObject({ outcome: 'upgraded' });
    expect(test.readUpgraded()).toEqual(UPGRADED);
    await test.expectNothingToDo({ from: copy });
  });

  it('is not upgraded if nothing is similar to it', async () => {
    mkdirSync(test.board);
    git(test.board, 'init', '-q');
    commit(test.board, 'Another program', { 'package.json': '{}', 'src/main.ts': '' });
    test.release();
    await expect(test.upgrade({ from: test.corkboard })).rejects.toThrow('is not in');
  });
});

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
    await expect(test.upgrade()).rejects.toThrow('Neither `repository`');
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
