import { mkdirSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { UpgradeTools } from '../../../../src/cli/upgrade/upgrade-board.ts';
import {
  cloneBoard,
  commit,
  git,
  readFile,
  readState,
  writeFiles,
  WORKING_COMMANDS,
} from '../../../helpers/upgrade-boards.ts';
import { setUpUpgrades } from '../../../helpers/upgrade-test.ts';

const test = setUpUpgrades();

describe('a board that is not ready', () => {
  it('is refused with what to do first', async () => {
    mkdirSync(test.board);
    await expect(test.upgrade()).rejects.toThrow('not in a Git repository');
    git(test.board, 'init', '-q');
    await expect(test.upgrade()).rejects.toThrow('no commit yet');
    commit(test.board, 'Nothing', {});
    await expect(test.upgrade()).rejects.toThrow('no committed board');
  });

  it('is refused if it has uncommitted changes, with their names', async () => {
    cloneBoard(test.corkboard, test.board);
    test.release();
    writeFiles(test.board, { 'content/site.yaml': 'name: Changed\n', 'src/été.ts': null });
    const before = readState(test.board);
    await expect(test.upgrade()).rejects.toThrow(/ M content\/site\.yaml\n {3}D src\/été\.ts/);
    expect(readState(test.board)).toEqual(before);
  });

  it('is refused in the middle of a merge', async () => {
    cloneBoard(test.corkboard, test.board);
    git(test.board, 'checkout', '-q', '-b', 'other');
    commit(test.board, 'Other', { 'content/new.txt': 'new\n' });
    git(test.board, 'checkout', '-q', '-');
    git(test.board, 'merge', '-q', '--no-ff', '--no-commit', 'other');
    await expect(test.upgrade()).rejects.toThrow('in the middle of a merge');
  });

  it('is refused if Git does not know the author', async () => {
    cloneBoard(test.corkboard, test.board);
    for (const name of ['AUTHOR', 'COMMITTER']) {
      vi.stubEnv(`GIT_${name}_NAME`, undefined);
      vi.stubEnv(`GIT_${name}_EMAIL`, undefined);
    }
    git(test.board, 'config', 'user.useConfigOnly', 'true');
    await expect(test.upgrade()).rejects.toThrow('does not know the author');
  });
});

describe('the trial of the new version', () => {
  const finding = (line: number, rest: object) => ({
    file: 'content/postings/a.md',
    line,
    column: 1,
    rule: 'field-unknown',
    severity: 'error',
    field: 'salary',
    message: 'Unknown.',
    ...rest,
  });

  beforeEach(() => {
    cloneBoard(test.corkboard, test.board);
    commit(test.board, 'A posting', { 'content/postings/a.md': 'salary: 1\n' });
    test.release();
  });

  it.each([
    ['the packages cannot be installed', { install: { status: 1, output: 'no network' } }],
    ['the content cannot be checked', { check: { status: 2, output: 'no check', findings: [] } }],
    ['the content has errors', { check: { status: 1, output: '', findings: [finding(1, {})] } }],
    ['the board cannot be built', { build: { status: 1, output: 'no build' } }],
  ])('changes nothing if %s', async (_, results) => {
    const before = readState(test.board);
    const commands = Object.fromEntries(
      Object.entries(results).map(([name, result]) => [name, () => Promise.resolve(result)]),
    );
    const { outcome, output } = await test.upgrade(
      {},
      { createCommands: () => Promise.resolve({ ...WORKING_COMMANDS, ...commands }) },
    );
    expect(outcome).toBe('stopped');
    expect(output).toMatch(/no network|no check|no build|a\.md:1:1 error: Unknown\./);
    expect(readState(test.board)).toEqual(before);
  });

  /** A check whose new version knows another name of a field, and can rewrite it. */
  const renaming: Partial<UpgradeTools> = {
    createCommands: () =>
      Promise.resolve({
        ...WORKING_COMMANDS,
        check: (folder, { fix }) => {
          const isNew = folder !== test.board;
          if (isNew && fix) writeFiles(folder, { 'content/postings/a.md': 'pay: 1\n' });
          const isFound = isNew && !fix;
          return Promise.resolve({
            status: isFound ? 1 : 0,
            output: '',
            findings: [
              finding(9, { rule: 'known', severity: 'warning' }),
              ...(isFound ? [finding(1, { message: 'Renamed.', fix: {} })] : []),
            ],
          });
        },
      }),
  };

  it('lists fields that the new version renamed, and leaves them to the maintainer', async () => {
    const before = readState(test.board);
    const { outcome, output } = await test.upgrade({}, renaming);
    expect(outcome).toBe('stopped');
    expect(output).toMatch(/Renamed or changed fields[\s\S]*a\.md:1:1 error: Renamed\./);
    expect(output).toContain('`npm run upgrade -- --fix`');
    expect(output).not.toContain('(known)');
    expect(readState(test.board)).toEqual(before);
  });

  it('rewrites them in the same commit if it is asked to', async () => {
    const { outcome } = await test.upgrade({ fix: true }, renaming);
    expect(outcome).toBe('upgraded');
    expect(readFile(test.board, 'content/postings/a.md')).toBe('pay: 1\n');
    expect(git(test.board, 'log', '--oneline', 'HEAD^..HEAD').split('\n')).toHaveLength(1);
    expect(git(test.board, 'status', '--porcelain')).toBe('');
    await test.expectNothingToDo({ fix: true });
  });
});
