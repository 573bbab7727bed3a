import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HOST_FILES, DEFAULT_ROOT } from '../../src/publish/hosts/host-files.ts';

/** Where the system's nginx is; nothing where it is not installed. */
export const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx'].find(
  (path) => existsSync(path),
);

interface RunningNginx {
  /** Where it serves, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site with nginx, and with its own map of redirects as that says to include it.
 *
 * @param folder the built site
 * @param base the path that the site was built for, with a slash at the end
 * @throws with what nginx says when it does not start, or has anything against its configuration
 */
export async function serveByNginx(
  nginx: string,
  folder: string,
  base: string,
): Promise<RunningNginx> {
  const map = join(folder, 'nginx-redirects.conf');
  const rule = /^# +(if .*\})$/m.exec(await readFile(map, 'utf8'))?.[1];
  if (rule === undefined) throw new Error(`${map} does not say how it is used.`);
  return startNginx(
    nginx,
    base,
    (port) => `
      include ${map};
      server {
        listen 127.0.0.1:${port};
        ${rule}
        location ${base} { alias ${folder}/; index index.html; }
      }`,
  );
}

/**
 * Serves a built site with nginx and the site file that was built with it, in which only the folder
 * and the port are others.
 */
export async function serveByNginxSite(
  nginx: string,
  folder: string,
  base: string,
): Promise<RunningNginx> {
  const site = await readFile(join(folder, HOST_FILES.nginx), 'utf8');
  const listen = / listen 80;\n +listen \[::\]:80;\n/;
  if (!listen.test(site)) throw new Error('The site file does not listen as expected.');
  return startNginx(nginx, base, (port) =>
    site.replaceAll(DEFAULT_ROOT, folder).replace(listen, ` listen 127.0.0.1:${port};\n`),
  );
}

/** @param http what to have at the level of http, for a port */
async function startNginx(
  nginx: string,
  base: string,
  http: (port: number) => string,
): Promise<RunningNginx> {
  const own = await mkdtemp(join(tmpdir(), 'corkboard-nginx-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const log = join(own, 'error.log');
  const config = join(own, 'nginx.conf');
  await writeFile(
    config,
    `
    # One process, in the foreground: the one that is ended afterwards.
    daemon off;
    master_process off;
    pid ${own}/nginx.pid;
    events { worker_connections 64; }
    http {
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${own}/${kind};`).join('\n')}
      ${http(port)}
    }`,
  );
  const command = ['-p', own, '-e', log, '-c', config];
  const tested = spawnSync(nginx, ['-t', ...command], { encoding: 'utf8' });
  const said = tested.stdout + tested.stderr;
  if (tested.status !== 0 || /\[(?:warn|error|crit|alert|emerg)\]/.test(said)) {
    await rm(own, { recursive: true, force: true });
    throw new Error(`nginx refuses the configuration.\n${said}`);
  }
  const running = spawn(nginx, command, { stdio: 'ignore' });
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
  const why = await readFile(log, 'utf8').catch(() => '');
  await close();
  throw new Error(`nginx does not serve the site.\n${why}`);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
