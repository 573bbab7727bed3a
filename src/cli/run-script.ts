import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

/**
 * Runs a script on this Node in the same terminal, and returns its exit status. It ends with this
 * process.
 */
export async function runScript(
  path: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const child = spawn(process.execPath, [path, ...args], { stdio: 'inherit', env });
  const stop = () => child.kill();
  process.once('SIGTERM', stop);
  const [status] = (await once(child, 'exit')) as [number | null];
  process.off('SIGTERM', stop);
  return status ?? 1;
}
