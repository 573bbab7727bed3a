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

/** Where the system's Caddy is; nothing where it is not installed. */
export const CADDY = ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'].find(
  (path) => existsSync(path),
);

/**
 * Serves a built site with Caddy and the site file that was built with it.
 *
 * @param folder the built site
 * @param base the path that the site was built for, with a slash at the end
 * @throws with what Caddy says when it does not start, or has anything against its configuration
 */
export async function serveByCaddySite(
  caddy: string,
  folder: string,
  base: string,
): Promise<{ origin: string; close(): Promise<void> }> {
  const own = await mkdtemp(join(tmpdir(), 'corkboard-caddy-'));
  const origin = `http://localhost:${await freePort()}`;
  const config = join(own, 'Caddyfile');
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
    HOME: own,
    XDG_DATA_HOME: own,
    XDG_CONFIG_HOME: own,
    CORKBOARD_ADDRESS: origin,
    CORKBOARD_ROOT: folder,
  };
  const options = ['--config', config, '--adapter', 'caddyfile'];
  const validated = spawnSync(caddy, ['validate', ...options], { encoding: 'utf8', env });
  const said = validated.stdout + validated.stderr;
  // Without certificates there is nothing to redirect to HTTPS, and Caddy says so.
  const complaints = said
    .split('\n')
    .filter((line) => /"level":"(?:warn|error)"|\b(?:WARN|ERROR)\b/.test(line))
    .filter((line) => !/automatic HTTPS|admin endpoint disabled/.test(line));
  if (validated.status !== 0 || complaints.length > 0) {
    await rm(own, { recursive: true, force: true });
    throw new Error(`Caddy refuses the configuration.\n${said}`);
  }
  const formatted = spawnSync(caddy, ['fmt', site], { encoding: 'utf8', env });
  if (formatted.stdout !== (await readFile(site, 'utf8'))) {
    await rm(own, { recursive: true, force: true });
    throw new Error(`Caddy would write ${site} in another form.`);
  }
  const log: string[] = [];
  const running = spawn(caddy, ['run', ...options], { stdio: ['ignore', 'ignore', 'pipe'], env });
  running.stderr.on('data', (chunk) => log.push(String(chunk)));
  const close = async () => {
    if (running.exitCode === null && running.signalCode === null) {
      running.kill('SIGTERM');
      await once(running, 'exit');
    }
    await rm(own, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100 && running.exitCode === null; attempt += 1) {
    const answer = await fetch(origin + base).catch(() => undefined);
    if (answer?.ok) return { origin, close };
    await sleep(50);
  }
  await close();
  throw new Error(`Caddy does not serve the site.\n${log.join('')}`);
}
