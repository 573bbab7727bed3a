import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { HOST_FILES } from '../../src/publish/hosts/host-files.ts';
import { freePort } from './nginx.ts';

/** The path of the system's Caddy; undefined if it is not installed. */
export const CADDY = ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'].find(
  (path) => existsSync(path),
);

/**
 * Serves a built site with Caddy and the Caddy site file in its folder.
 *
 * @param folder the built site
 * @param base the path that the site was built for, with a trailing slash
 * @throws with Caddy's output if it warns about or rejects the configuration, or does not start
 */
export async function serveByCaddySite(
  caddy: string,
  folder: string,
  base: string,
): Promise<{ origin: string; close(): Promise<void> }> {
  const tempDir = await mkdtemp(join(tmpdir(), 'corkboard-caddy-'));
  const origin = `http://localhost:${await freePort()}`;
  const config = join(tempDir, 'Caddyfile');
  const site = join(folder, HOST_FILES.caddy);
  await writeFile(
    config,
    `{
	admin off
	auto_https off
	default_bind 127.0.0.1
}
import ${site}
`,
  );
  const env = {
    ...process.env,
    HOME: tempDir,
    XDG_DATA_HOME: tempDir,
    XDG_CONFIG_HOME: tempDir,
    CORKBOARD_ADDRESS: origin,
    CORKBOARD_ROOT: folder,
  };
  const options = ['--config', config, '--adapter', 'caddyfile'];
  const validated = spawnSync(caddy, ['validate', ...options], { encoding: 'utf8', env });
  const output = validated.stdout + validated.stderr;
  // Caddy warns that automatic HTTPS and the admin endpoint are off, which is intended here.
  const warnings = output
    .split('\n')
    .filter((line) => /"level":"(?:warn|error)"|\b(?:WARN|ERROR)\b/.test(line))
    .filter((line) => !/automatic HTTPS|admin endpoint disabled/.test(line));
  if (validated.status !== 0 || warnings.length > 0) {
    await rm(tempDir, { recursive: true, force: true });
    throw new Error(`Caddy rejects the configuration.\n${output}`);
  }
  const formatted = spawnSync(caddy, ['fmt', site], { encoding: 'utf8', env });
  if (formatted.stdout !== (await readFile(site, 'utf8'))) {
    await rm(tempDir, { recursive: true, force: true });
    throw new Error(`${site} is not in the format of caddy fmt.`);
  }
  const log: string[] = [];
  const running = spawn(caddy, ['run', ...options], { stdio: ['ignore', 'ignore', 'pipe'], env });
  running.stderr.on('data', (chunk) => log.push(String(chunk)));
  const close = async () => {
    if (running.exitCode === null && running.signalCode === null) {
      running.kill('SIGTERM');
      await once(running, 'exit');
    }
    await rm(tempDir, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100 && running.exitCode === null; attempt += 1) {
    const answer = await fetch(origin + base).catch(() => undefined);
    if (answer?.ok) return { origin, close };
    await sleep(50);
  }
  await close();
  throw new Error(`Caddy does not serve the site.\n${log.join('')}`);
}
