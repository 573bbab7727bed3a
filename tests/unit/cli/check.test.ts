import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEAST } from '../check/a-content.ts';

const CHECK = fileURLToPath(new URL('../../../src/cli/check.ts', import.meta.url));
const BROKEN = fileURLToPath(new URL('../../fixtures/broken', import.meta.url));

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'corkboard-check-'));
  mkdirSync(join(root, 'content'));
  for (const [path, text] of Object.entries(LEAST))
    writeFileSync(join(root, 'content', path), text);
  cpSync(BROKEN, join(root, 'broken'), { recursive: true });
  writeFileSync(join(root, 'file'), '');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Runs the command in a folder that holds a good board and a broken one. */
function check(env: Record<string, string> = {}) {
  const variables = {
    ...process.env,
    BOARD_CONTENT: '',
    BOARD_TODAY: '',
    SITE_URL: '',
    BASE_PATH: '',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK], {
    cwd: root,
    env: { ...variables, ...env },
    encoding: 'utf8',
  });
  return { status, out: stdout.trim(), err: stderr.trim() };
}

describe('npm run check', () => {
  it('says that nothing is wrong with a board that is right', () => {
    const { status, out, err } = check();
    expect(err).toBe('');
    expect(out).toBe('4 content files: nothing wrong.');
    expect(status).toBe(0);
  });

  it.each([
    ['as it is given', 'broken'],
    ['as it is given, without what says nothing', './broken/'],
  ])('names each file so that a terminal can open it: %s', (_, folder) => {
    const { status, out, err } = check({ BOARD_CONTENT: folder });
    const lines = err.split('\n');
    expect(out).toBe('');
    expect(lines.pop()).toMatch(/^\d+ errors and \d+ warnings in \d+ of \d+ content files\.$/);
    // The lines of the file stand below each finding, moved in.
    const findings = lines.filter((line) => /^\S/.test(line) && !line.startsWith('>'));
    expect(findings.length).toBeGreaterThan(50);
    for (const line of findings) expect(line).toMatch(/^broken\/\S+:\d+:\d+ [a-z-]+ \S/);
    expect(status).toBe(1);
  });

  it('names files from here also where the folder is given in full', () => {
    expect(check({ BOARD_CONTENT: join(root, 'broken') }).err).toMatch(/^broken\//);
  });

  it.each([
    ['there is no such folder', { BOARD_CONTENT: 'nowhere' }, 'nowhere'],
    ['a file has that name', { BOARD_CONTENT: 'file' }, 'BOARD_CONTENT'],
    ['the day does not exist', { BOARD_TODAY: '2026-02-30' }, 'BOARD_TODAY is "2026-02-30"'],
    ['the base path is none', { BASE_PATH: '/a b' }, 'BASE_PATH is "/a b"'],
  ])(
    'says so when it could not run, in a line and without a stack trace: %s',
    (_, env, message) => {
      const { status, out, err } = check(env);
      expect(status).toBe(2);
      expect(out).toBe('');
      expect(err.split('\n')).toHaveLength(1);
      expect(err).toContain(message);
    },
  );
});
