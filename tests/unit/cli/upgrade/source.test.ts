import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  cloneBoard,
  commit,
  copyBoard,
  CORKBOARD,
  git,
  INITIALIZED,
  NEWER,
  numbered,
  readFile,
  readFolder,
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
        'src/styles/old name.css': 'old {}\n',
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
    const { outcome, output } = await test.upgrade({ from: copy });
    expect(outcome).toBe('upgraded');
    expect(output).toContain(
      'Left in place, because it is not known whether you added them:\n  src/styles/old name.css\n',
    );
    expect(output).toMatch(
      /cannot be told from Corkboard’s[\s\S]*git revert HEAD[\s\S]*\n {2}src\/components\/card\.astro\n/,
    );
    expect(test.readUpgraded()).toEqual({ ...UPGRADED, 'src/styles/old name.css': 'old {}\n' });
    await test.expectNothingToDo({ from: copy });
  });

  /** Makes an archive of Corkboard 0.2.0, which has no history. */
  const archiveRelease = () => {
    test.release();
    const archive = join(test.root, 'corkboard.zip');
    git(test.corkboard, 'archive', '-o', archive, 'HEAD');
    return archive;
  };

  const OWN: Files = {
    'src/components/card.astro': numbered({ 20: 'our line' }),
    'src/own.ts': '// ours\n',
  };

  it('keeps files of its first commit, if edits were made before that', async () => {
    copyBoard(test.board, { ...CORKBOARD, ...OWN });
    const from = archiveRelease();
    commit(test.board, 'Change our file', { 'src/own.ts': '// ours, changed\n' });
    const { outcome, output } = await test.upgrade({ from });
    expect(outcome).toBe('upgraded');
    expect(output).toContain('it is not known whether you added them:\n  src/own.ts\n');
    expect(output).toMatch(/cannot be told from[\s\S]*\n {2}src\/components\/card\.astro\n/);
    expect(readFile(test.board, 'src/own.ts')).toBe('// ours, changed\n');
    await test.expectNothingToDo({ from });
    // The file is the board's own from now on.
    commit(test.corkboard, 'Corkboard 0.3.0', { 'src/next.ts': 'next\n' });
    git(test.corkboard, 'archive', '-o', from, 'HEAD');
    expect(await test.upgrade({ from })).toMatchObject({ outcome: 'upgraded' });
    expect(readFile(test.board, 'src/own.ts')).toBe('// ours, changed\n');
  });

  it.each([
    ['Unix', (text: string | null) => text],
    ['Windows', (text: string | null) => text?.replaceAll('\n', '\r\n') ?? null],
  ])('keeps edits that were committed before init, with %s line endings', async (_, convert) => {
    const toFiles = (files: Files) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, convert(text)]));
    mkdirSync(test.board);
    git(test.board, 'init', '-q');
    commit(test.board, 'Initial commit', toFiles(CORKBOARD));
    commit(test.board, 'Our card, with the example', toFiles(OWN));
    commit(test.board, 'Make the board ours', toFiles(INITIALIZED));
    expect(await test.upgrade({ from: archiveRelease() })).toMatchObject({ outcome: 'upgraded' });
    expect(readFile(test.board, 'src/own.ts')).toBe(convert('// ours\n'));
    expect(readFile(test.board, 'src/components/card.astro')).toBe(
      convert(numbered({ 3: 'line three', 20: 'our line' })),
    );
  });

  it('that is a clone is compared with the last version that it has of Corkboard', async () => {
    commit(test.corkboard, 'Change the card', {
      'src/components/card.astro': numbered({ 3: 'line three', 10: 'line ten' }),
    });
    cloneBoard(test.corkboard, test.board);
    commit(test.board, 'Our card', {
      'src/components/card.astro': numbered({ 3: 'line three', 10: 'line ten', 20: 'our line' }),
    });
    commit(test.corkboard, 'Change the card again', {
      'src/components/card.astro': numbered({ 3: 'line three', 10: 'another line ten' }),
    });
    const archive = join(test.root, 'corkboard.zip');
    git(test.corkboard, 'archive', '-o', archive, 'HEAD');
    expect(await test.upgrade({ from: archive })).toMatchObject({ outcome: 'upgraded' });
    expect(readFile(test.board, 'src/components/card.astro')).toBe(
      numbered({ 3: 'line three', 10: 'another line ten', 20: 'our line' }),
    );
  });

  it('is not upgraded if nothing is similar to it', async () => {
    mkdirSync(test.board);
    git(test.board, 'init', '-q');
    commit(test.board, 'Another program', { 'package.json': '{}', 'src/main.ts': '' });
    test.release();
    await expect(test.upgrade({ from: test.corkboard })).rejects.toThrow('is not in');
  });
});
