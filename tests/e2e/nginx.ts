import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HOST_FILES, DEFAULT_ROOT } from '../../src/publish/hosts/host-files.ts';

/** The path of the system's nginx; undefined if it is not installed. */
export const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx'].find(
  (path) => existsSync(path),
);

interface RunningNginx {
  /** Without a trailing slash. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site with nginx and the site's redirect map, used as the map's comment describes.
 *
 * @param folder the built site
 * @param base the path that the site was built for, with a trailing slash
 * @throws with nginx's output if it warns about or rejects the configuration, or does not start
 */
export async function serveByNginx(
  nginx: string,
  folder: string,
  base: string,
): Promise<RunningNginx> {
  const map = join(folder, 'nginx-redirects.conf');
  const rule = /^# +(if .*\})$/m.exec(await readFile(map, 'utf8'))?.[1];
  if (rule === undefined) throw new Error(`${map} has no comment with an if rule.`);
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
 * Serves a built site with nginx and the nginx site file in its folder. Only the folder and the
 * port in the site file are replaced.
 */
export async function serveByNginxSite(
  nginx: string,
  folder: string,
  base: string,
): Promise<RunningNginx> {
  const site = await readFile(join(folder, HOST_FILES.nginx), 'utf8');
  const listen = / listen 80;\n +listen \[::\]:80;\n/;
  if (!listen.test(site)) throw new Error('The site file has no `listen` lines for port 80.');
  return startNginx(nginx, base, (port) =>
    site.replaceAll(DEFAULT_ROOT, folder).replace(listen, ` listen 127.0.0.1:${port};\n`),
  );
}

/** @param http returns the contents of the `http` block for a port */
async function startNginx(
  nginx: string,
  base: string,
  http: (port: number) => string,
): Promise<RunningNginx> {
  const tempDir = await mkdtemp(join(tmpdir(), 'corkboard-nginx-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const log = join(tempDir, 'error.log');
  const config = join(tempDir, 'nginx.conf');
  await writeFile(
    config,
    `
    # One foreground process, so that a signal to it ends nginx.
    daemon off;
    master_process off;
    pid ${tempDir}/nginx.pid;
    events { worker_connections 64; }
    http {
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${tempDir}/${kind};`).join('\n')}
      ${http(port)}
    }`,
  );
  const command = ['-p', tempDir, '-e', log, '-c', config];
  const tested = spawnSync(nginx, ['-t', ...command], { encoding: 'utf8' });
  const output = tested.stdout + tested.stderr;
  if (tested.status !== 0 || /\[(?:warn|error|crit|alert|emerg)\]/.test(output)) {
    await rm(tempDir, { recursive: true, force: true });
    throw new Error(`nginx rejects the configuration.\n${output}`);
  }
  const running = spawn(nginx, command, { stdio: 'ignore' });
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
  const errors = await readFile(log, 'utf8').catch(() => '');
  await close();
  throw new Error(`nginx does not serve the site.\n${errors}`);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
