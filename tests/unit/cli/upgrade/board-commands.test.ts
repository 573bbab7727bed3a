import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBoardCommands, prepareContent } from '../../../../src/cli/upgrade/board-commands.ts';
import { formatJson, readFolder, writeFiles } from '../../../helpers/upgrade-boards.ts';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'commands é ')));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

describe('the commands of a board', () => {
  const FINDING = {
    ...{ file: 'content/a.md', line: 1, column: 2, rule: 'r', severity: 'error', field: null },
    ...{ message: 'Wrong.' },
  };

  function writeBoard(check: string): string {
    const folder = join(root, 'some board/.tmp/upgrade/board');
    writeFiles(folder, {
      'package.json': formatJson({ scripts: { check: 'node check.js', build: 'tool' } }),
      'check.js': check,
    });
    return folder;
  }

  it('are those of package.json, in its folder, with the content folder and not as in CI', async () => {
    vi.stubEnv('CI', 'true');
    const folder = writeBoard(`
      const { BOARD_CONTENT, CI } = process.env;
      console.error([process.cwd(), process.argv.slice(2).join(' '), BOARD_CONTENT, CI].join('|'));
      console.log(${JSON.stringify(JSON.stringify([FINDING]))});
      process.exitCode = 1;
    `);
    const result = await createBoardCommands('some content').check(folder, { fix: true });
    expect(result).toMatchObject({ status: 1, findings: [FINDING] });
    expect(result.output).toContain(`${folder}|--format json --fix|some content|`);
    expect(result.output).not.toContain('true');
  });

  it('have no findings if the check fails otherwise', async () => {
    const folder = writeBoard('console.error("No folder."); process.exitCode = 2;');
    expect(await createBoardCommands('content').check(folder, { fix: false })).toEqual({
      status: 2,
      output: 'No folder.',
      findings: [],
    });
  });

  it('find the packages of the board above their folder', async () => {
    const folder = writeBoard('');
    const tool = join(root, 'some board/node_modules/.bin');
    writeFiles(tool, { tool: '#!/bin/sh\necho built\n', 'tool.cmd': '@echo built\r\n' });
    chmodSync(join(tool, 'tool'), 0o755);
    expect(await createBoardCommands('content').build(folder)).toEqual({
      status: 0,
      output: 'built',
    });
  });
});

describe('the content folder of a trial', () => {
  it('is that of the trial if it is in the board', async () => {
    const content = join(root, 'board/other content');
    expect(await prepareContent(join(root, 'board'), content, join(root, 'copy'))).toBe(
      'other content',
    );
  });

  it('is a copy if it is elsewhere, so that the trial changes nothing in it', async () => {
    const content = join(root, 'board content');
    writeFiles(content, { 'postings/a.md': 'a\n' });
    const copy = join(root, 'copy');
    expect(await prepareContent(join(root, 'board'), content, copy)).toBe(copy);
    expect(readFolder(copy)).toEqual({ 'postings/a.md': 'a\n' });
  });
});
