import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainEnvironment } from '../../helpers/plain-environment.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The commands that are scripts of the project, each with its file. */
const COMMANDS = Object.entries<string>(
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts,
).flatMap(([name, command]) => {
  const file = /^node (\S+\.ts)$/.exec(command)?.[1];
  return file === undefined ? [] : [[name, file] as const];
});

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corkboard-help-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (file: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, file), ...args], {
    cwd: folder,
    env: plainEnvironment,
    encoding: 'utf8',
  });

describe('every command', () => {
  it('is a script', () => {
    expect(COMMANDS.map(([name]) => name)).toEqual(
      expect.arrayContaining('build check close init rename serve start docs bench'.split(' ')),
    );
  });

  it.each(COMMANDS)('prints its help and does nothing else: npm run %s', (name, file) => {
    const { status, stdout, stderr } = run(file, '--help');
    expect(stderr).toBe('');
    expect(stdout).toContain(`npm run ${name}`);
    expect(stdout).not.toContain('npm run undefined');
    expect(status).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(COMMANDS)('refuses an option that it does not have: npm run %s', (name, file) => {
    const { status, stderr } = run(file, '--xyzzy');
    expect(stderr).toContain('There is no option --xyzzy.');
    expect(stderr).toContain(`\`npm run ${name} -- --help\``);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});
