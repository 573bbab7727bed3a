import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { plainEnvironment } from '../../helpers/plain-environment.ts';

const BUILD = fileURLToPath(new URL('../../../src/cli/build.ts', import.meta.url));

function build(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILD, ...args], {
    env: { ...plainEnvironment, ...env },
    encoding: 'utf8',
  });
  return { status, out: stdout.trim(), err: stderr.trim() };
}

describe('npm run build', () => {
  it('lists its options', () => {
    const { status, out } = build(['--help']);
    expect(status).toBe(0);
    for (const option of ['--compress', '--outDir', '--new-ids']) expect(out).toContain(option);
  });

  it.each<[string[], Record<string, string>, string]>([
    [['--compres'], {}, 'There is no option --compres. Did you mean --compress?'],
    [['--new-ids', 'maybe'], {}, 'NEW_IDS is "maybe"; it must be one of record, refuse, allow.'],
    [[], { BOARD_TODAY: 'soon' }, 'BOARD_TODAY is "soon"; it must be a day'],
  ])('builds nothing if it is used wrongly: %j %j', (args, env, message) => {
    const { status, out, err } = build(args, env);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).not.toContain(' at ');
  });
});
