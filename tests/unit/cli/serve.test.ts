import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainEnvironment } from '../../helpers/plain-environment.ts';

const SERVE = fileURLToPath(new URL('../../../src/cli/serve.ts', import.meta.url));

let root = '';
let built = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'corkboard-serve-'));
  built = join(root, 'built');
  mkdirSync(join(built, 'dist'), { recursive: true });
  writeFileSync(join(built, 'dist', 'index.html'), '<title>The board</title>');
  mkdirSync(join(root, 'empty', 'dist'), { recursive: true });
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const variables = (env: Record<string, string>) => ({ ...plainEnvironment, ...env });

/** Starts the server, requests the front page at the URL that it prints, and stops it. */
async function serve(env: Record<string, string>) {
  const child = spawn(process.execPath, [SERVE], { cwd: built, env: variables(env) });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      const hear = (part: Buffer) => {
        said += part.toString();
        const [, address] = /The board is at (\S+)\n/.exec(said) ?? [];
        if (address !== undefined) resolve(address);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('exit', () => reject(new Error(said)));
    });
    const answer = await fetch(url);
    return { url: new URL(url), page: await answer.text() };
  } finally {
    child.kill();
  }
}

describe('npm run serve', () => {
  it('serves the built site, and prints its URL', async () => {
    const { url, page } = await serve({ PORT: '0' });
    expect(page).toBe('<title>The board</title>');
    expect(url.pathname).toBe('/');
  });

  it('serves it under its base path', async () => {
    const { url, page } = await serve({ PORT: '0', BASE_PATH: '/board' });
    expect(page).toBe('<title>The board</title>');
    expect(url.pathname).toBe('/board/');
  });

  it.each([
    ['there is no site', () => root, {}, /npm run build/],
    ['the site is empty', () => join(root, 'empty'), {}, /npm run build/],
    ['the port is not a number', () => built, { PORT: 'http' }, /^PORT is "http"/],
    ['the port is too large', () => built, { PORT: '65536' }, /^PORT is "65536".*65535/],
    ['the port is negative', () => built, { PORT: '-1' }, /^PORT is "-1"/],
    ['the port is not an integer', () => built, { PORT: '80.5' }, /^PORT is "80\.5"/],
    ['the base path is invalid', () => built, { BASE_PATH: '/a b' }, /^BASE_PATH is "\/a b"/],
  ])('fails with a one-line error and no stack trace: %s', (_, cwd, env, message) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [SERVE], {
      cwd: cwd(),
      env: variables(env),
      encoding: 'utf8',
      timeout: 5000,
    });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(message);
  });
});
