import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ID_MAX_LENGTH } from '../../../../src/model/id.ts';
import {
  nginxMap,
  readRedirects,
  redirectsFile,
  redirectsOf,
  type Redirect,
} from '../../../../src/publish/hosts/redirects.ts';

const aliases = (of: Record<string, string>) => new Map(Object.entries(of));

/** An id of the maximum length with the given last letters. */
const longId = (end: string) => `${'long-'.repeat(20).slice(0, ID_MAX_LENGTH - end.length)}${end}`;

/**
 * As many former ids as a large board may have, including two of the maximum length.
 */
const MANY = new Map([
  ...Array.from({ length: 2998 }, (_, i) => [`former-${i}`, `posting-${i}`] as const),
  [longId('a'), longId('b')],
  [longId('y'), longId('z')],
]);

describe('redirects', () => {
  it('cover the page of a former id, with and without a trailing slash, and each of its formats', () => {
    expect(redirectsOf(aliases({ old: 'new' }), '/')).toEqual([
      { from: '/jobs/old/', to: '/jobs/new/' },
      { from: '/jobs/old', to: '/jobs/new/' },
      { from: '/jobs/old.json', to: '/jobs/new.json' },
      { from: '/jobs/old.md', to: '/jobs/new.md' },
      { from: '/jobs/old.png', to: '/jobs/new.png' },
    ]);
  });

  it.each([
    ['/', '/jobs/old/'],
    ['/board', '/board/jobs/old/'],
    ['/board/', '/board/jobs/old/'],
    ['/people/board', '/people/board/jobs/old/'],
  ])('are under the base path: with %s, the first is from %s', (base, from) => {
    const redirects = redirectsOf(aliases({ old: 'new' }), base);
    expect(redirects[0]?.from).toBe(from);
    for (const one of redirects) expect(one.to.startsWith(from.replace('old/', 'new'))).toBe(true);
  });

  it('are sorted by former id, regardless of the order of the aliases', () => {
    const sorted = redirectsOf(aliases({ a: 'x', b: 'y', 'b-a': 'z' }), '/');
    expect(redirectsOf(aliases({ 'b-a': 'z', b: 'y', a: 'x' }), '/')).toEqual(sorted);
    expect(sorted.map(({ from }) => from).filter((from) => from.endsWith('/'))).toEqual([
      '/jobs/a/',
      '/jobs/b/',
      '/jobs/b-a/',
    ]);
  });

  it('are empty on a board without aliases', () => {
    expect(redirectsOf(new Map(), '/board')).toEqual([]);
  });

  it('have unique source URLs', () => {
    const froms = redirectsOf(MANY, '/').map(({ from }) => from);
    expect(froms).toHaveLength(15_000);
    expect(new Set(froms).size).toBe(froms.length);
  });
});

describe('a chain of aliases', () => {
  const pages = (of: Record<string, string>) =>
    redirectsOf(aliases(of), '/')
      .filter(({ from }) => from.endsWith('/'))
      .map(({ from, to }) => `${from} ${to}`);

  it('redirects to the final URL in one step from each of its members', () => {
    expect(pages({ first: 'second', second: 'third', third: 'last' })).toEqual([
      '/jobs/first/ /jobs/last/',
      '/jobs/second/ /jobs/last/',
      '/jobs/third/ /jobs/last/',
    ]);
  });

  it('can join another chain', () => {
    expect(pages({ a: 'c', b: 'c', c: 'd' })).toEqual([
      '/jobs/a/ /jobs/d/',
      '/jobs/b/ /jobs/d/',
      '/jobs/c/ /jobs/d/',
    ]);
  });

  it('can have 1,000 aliases', () => {
    const long = new Map(Array.from({ length: 1000 }, (_, i) => [`a-${i}`, `a-${i + 1}`]));
    for (const { from, to } of redirectsOf(long, '/')) {
      expect(to, from).toMatch(/^\/jobs\/a-1000(?:\/|\.json|\.md|\.png)$/);
    }
  });

  it.each<[string, Record<string, string>]>([
    ['directly to itself', { a: 'a' }],
    ['to itself through another alias', { a: 'b', b: 'a' }],
    ['to itself through several aliases', { a: 'b', b: 'c', c: 'a' }],
    ['into a loop that it is not part of', { z: 'a', a: 'b', b: 'a' }],
  ])('is rejected if it leads %s', (_, of) => {
    expect(() => redirectsOf(aliases(of), '/')).toThrow(/^The alias "a" leads back to itself\.$/);
  });
});

/** A rule as Netlify's own parser reads it. */
interface NetlifyRule {
  from: string;
  to: string;
  status: number;
  force: boolean;
  query: object;
  conditions: object;
}

describe('_redirects, read by Netlify’s own parser', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corkboard-redirects-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function readByNetlify(text: string): Promise<NetlifyRule[]> {
    const file = join(folder, '_redirects');
    await writeFile(file, text);
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [file],
      configRedirects: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    return redirects as NetlifyRule[];
  }

  it.each([
    ['one alias', aliases({ old: 'new' }), '/'],
    ['a chain under a base path', aliases({ a: 'b', b: 'c' }), '/people/board'],
    ['ids of the maximum length', aliases({ [longId('a')]: longId('b') }), '/board'],
    ['3,000 aliases', MANY, '/'],
  ])(
    'has each redirect as permanent, with a forced rule first for pages: %s',
    async (_, of, base) => {
      const redirects = redirectsOf(of, base);
      const rules = await readByNetlify(redirectsFile(redirects));
      expect(rules).toEqual(
        redirects.flatMap(({ from, to }) =>
          (from.endsWith('/') ? [true, false] : [false]).map((force) =>
            expect.objectContaining({ from, to, status: 301, force, query: {}, conditions: {} }),
          ),
        ),
      );
    },
  );

  it('is empty on a board without aliases', async () => {
    expect(redirectsFile([])).toBe('');
    expect(await readByNetlify(redirectsFile([]))).toEqual([]);
  });
});

describe('_redirects, read as Cloudflare documents it', () => {
  it('has a line of two paths and a plain 301, of at most 1,000 characters, for each redirect', () => {
    const redirects = redirectsOf(MANY, '/board');
    const lines = redirectsFile(redirects).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => / 301$/.test(line))).toEqual(
      redirects.map(({ from, to }) => `${from} ${to} 301`),
    );
    for (const line of lines) {
      // It has no placeholder, splat or comment.
      expect(line).toMatch(/^\/[\w./-]+ \/[\w./-]+ 301!?$/);
      expect(line.length).toBeLessThanOrEqual(1000);
    }
  });
});

describe('_redirects, read by this project’s own server', () => {
  it('has each redirect', () => {
    const redirects = redirectsOf(MANY, '/board');
    expect([...readRedirects(redirectsFile(redirects))]).toEqual(
      redirects.map(({ from, to }) => [from, to]),
    );
  });

  it.each([
    ['an empty file', ''],
    ['empty lines', '\n\n'],
    ['comments', '# /a /b 301\n#'],
    ['a path without a target', '/a\n/a \n'],
    ['another status', '/a /b 302\n/a /b 200\n/a /b'],
  ])('has no redirects from %s', (_, text) => {
    expect([...readRedirects(text)]).toEqual([]);
  });
});

describe('the map for nginx', () => {
  const lines = (of: ReadonlyMap<string, string>) => nginxMap(redirectsOf(of, '/')).split('\n');

  it('has each redirect on a line and an empty default for all other URLs', () => {
    const map = nginxMap(redirectsOf(aliases({ old: 'new' }), '/board'));
    expect(map).toContain('map $uri $corkboard_redirect {\n  default "";\n');
    expect(map).toContain('\n  /board/jobs/old/ /board/jobs/new/;\n');
    expect(map).toContain('\n  /board/jobs/old.json /board/jobs/new.json;\n');
    expect(map.endsWith('\n}\n')).toBe(true);
  });

  it('states in its first lines the rule that a server needs', () => {
    const [first, second] = lines(new Map());
    expect(first).toMatch(/^# /);
    expect(second).toMatch(/^# {3}if \(\$corkboard_redirect\) \{ return 301 .*\}$/);
  });
});

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx'].find((path) =>
  existsSync(path),
);

/** A running nginx that can be queried and stopped. */
interface Server {
  ask(path: string): Promise<{ status: number | undefined; location: string | undefined }>;
  /** The result of nginx's configuration test. */
  tested: { status: number | null; said: string };
  /** Returns the error log so far. */
  log(): Promise<string>;
  end(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/**
 * Starts nginx with a map of the redirects, used as the map's comment states. All of its files
 * are in its own folder.
 */
async function serve(nginx: string, redirects: readonly Redirect[]): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'corkboard-nginx-'));
  const port = await freePort();
  const map = nginxMap(redirects);
  const rule = /^# +(if .*\})$/m.exec(map)?.[1];
  if (rule === undefined) throw new Error('The map does not say how it is used.');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${folder}/${kind};`,
  );
  await writeFile(join(folder, 'map.conf'), map);
  await writeFile(
    join(folder, 'nginx.conf'),
    [
      // One process in the foreground, which is stopped afterwards.
      'daemon off;',
      'master_process off;',
      `pid ${folder}/nginx.pid;`,
      `error_log ${folder}/error.log warn;`,
      'events { worker_connections 64; }',
      'http {',
      '  access_log off;',
      ...temporary,
      '  keepalive_requests 100000;',
      `  include ${folder}/map.conf;`,
      '  server {',
      `    listen 127.0.0.1:${port};`,
      `    ${rule}`,
      '    location / { return 204; }',
      '  }',
      '}',
      '',
    ].join('\n'),
  );
  const command = ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')];
  const { status, stdout, stderr } = spawnSync(nginx, ['-t', ...command], { encoding: 'utf8' });
  const running: ChildProcess = spawn(nginx, command, { stdio: 'ignore' });
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });

  const ask: Server['ask'] = (path) =>
    new Promise((resolve, reject) => {
      const request = get({ host: '127.0.0.1', port, path, agent, timeout: 10_000 }, (response) => {
        response.resume();
        response.on('end', () => {
          resolve({ status: response.statusCode, location: response.headers.location });
        });
      });
      request.on('timeout', () => request.destroy(new Error(`nginx did not answer ${path}.`)));
      request.on('error', reject);
    });
  const log = () => readFile(join(folder, 'error.log'), 'utf8');
  const end = async () => {
    agent.destroy();
    if (running.exitCode === null && running.signalCode === null) {
      running.kill('SIGTERM');
      await once(running, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };

  for (let attempt = 0; ; attempt += 1) {
    try {
      await ask('/');
      break;
    } catch (error) {
      if (attempt < 100 && running.exitCode === null) {
        await sleep(50);
        continue;
      }
      const why = await log().catch(() => '');
      await end();
      throw new Error(`nginx did not start. ${why}`, { cause: error });
    }
  }
  const origin = `http://127.0.0.1:${port}`;
  return {
    ask: async (path) => {
      const { status: answer, location } = await ask(path);
      // nginx prepends its own origin to the path.
      return { status: answer, location: location?.replace(origin, '') };
    },
    tested: { status, said: stdout + stderr },
    log,
    end,
  };
}

describe.skipIf(NGINX === undefined).each([
  ['3,000 aliases', MANY, '/'],
  ['3,000 aliases under a base path', MANY, '/people/board'],
  ['a chain', aliases({ first: 'second', second: 'last' }), '/board'],
  ['no alias', new Map<string, string>(), '/'],
])('nginx (if it is installed) with a map of %s', (_, of, base) => {
  const redirects = redirectsOf(of, base);
  let server: Server;
  beforeAll(async () => {
    server = await serve(NGINX ?? '', redirects);
  });
  // A server that did not start has already been stopped.
  afterAll(() => (server as Server | undefined)?.end());

  it('reports no warnings or errors', async () => {
    expect(server.tested.said).not.toMatch(/\[(?:warn|error|crit|alert|emerg)\]/);
    expect(server.tested.said).toMatch(/configuration file .* test is successful/);
    expect(server.tested.status).toBe(0);
    expect(await server.log()).toBe('');
  });

  it('redirects each former URL permanently to the new one', async () => {
    const answers = await Promise.all(redirects.map(({ from }) => server.ask(from)));
    expect(answers).toEqual(redirects.map(({ to }) => ({ status: 301, location: to })));
  }, 60_000);

  it('keeps the query string', async () => {
    for (const { from, to } of redirects.slice(0, 5)) {
      expect(await server.ask(`${from}?utm=a&b=%20c`)).toEqual({
        status: 301,
        location: `${to}?utm=a&b=%20c`,
      });
    }
  });

  it('does not redirect other URLs', async () => {
    const prefix = base === '/' ? '' : base;
    const others = [
      '/',
      `${prefix}/jobs/`,
      `${prefix}/jobs/last/`,
      `${prefix}/jobs/posting-1/`,
      `${prefix}/jobs/${longId('z')}/`,
      `${prefix}/jobs/former/`,
      `${prefix}/jobs/first.xml`,
      `${prefix}/jobs/former-1/more`,
      '/elsewhere/jobs/former-1/',
    ];
    for (const path of others) {
      expect(await server.ask(path), path).toEqual({ status: 204, location: undefined });
    }
  });
});
