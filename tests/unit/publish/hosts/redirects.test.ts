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

/** The longest id that there can be, told apart by its last letters. */
const longId = (end: string) => `${'long-'.repeat(20).slice(0, ID_MAX_LENGTH - end.length)}${end}`;

/**
 * As many former ids as a large board may come to have, the first and the last of them as long as
 * can be.
 */
const MANY = new Map([
  ...Array.from({ length: 2998 }, (_, i) => [`former-${i}`, `posting-${i}`] as const),
  [longId('a'), longId('b')],
  [longId('y'), longId('z')],
]);

describe('the redirects of a former id', () => {
  it('are of its page, with and without the last slash, and of each of its formats', () => {
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
  ])('lie under the base path: with %s the first is from %s', (base, from) => {
    const redirects = redirectsOf(aliases({ old: 'new' }), base);
    expect(redirects[0]?.from).toBe(from);
    for (const one of redirects) expect(one.to.startsWith(from.replace('old/', 'new'))).toBe(true);
  });

  it('are sorted by it, in whatever order aliases are listed', () => {
    const sorted = redirectsOf(aliases({ a: 'x', b: 'y', 'b-a': 'z' }), '/');
    expect(redirectsOf(aliases({ 'b-a': 'z', b: 'y', a: 'x' }), '/')).toEqual(sorted);
    expect(sorted.map(({ from }) => from).filter((from) => from.endsWith('/'))).toEqual([
      '/jobs/a/',
      '/jobs/b/',
      '/jobs/b-a/',
    ]);
  });

  it('are none on a board without aliases', () => {
    expect(redirectsOf(new Map(), '/board')).toEqual([]);
  });

  it('are from each address once', () => {
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

  it('leads to its end in one step, from each of its members', () => {
    expect(pages({ first: 'second', second: 'third', third: 'last' })).toEqual([
      '/jobs/first/ /jobs/last/',
      '/jobs/second/ /jobs/last/',
      '/jobs/third/ /jobs/last/',
    ]);
  });

  it('may meet another', () => {
    expect(pages({ a: 'c', b: 'c', c: 'd' })).toEqual([
      '/jobs/a/ /jobs/d/',
      '/jobs/b/ /jobs/d/',
      '/jobs/c/ /jobs/d/',
    ]);
  });

  it('may be long', () => {
    const long = new Map(Array.from({ length: 1000 }, (_, i) => [`a-${i}`, `a-${i + 1}`]));
    for (const { from, to } of redirectsOf(long, '/')) {
      expect(to, from).toMatch(/^\/jobs\/a-1000(?:\/|\.json|\.md|\.png)$/);
    }
  });

  it.each<[string, Record<string, string>]>([
    ['to itself at once', { a: 'a' }],
    ['to itself by way of another', { a: 'b', b: 'a' }],
    ['to itself by way of several', { a: 'b', b: 'c', c: 'a' }],
    ['into a loop that it is not in', { z: 'a', a: 'b', b: 'a' }],
  ])('that leads back %s is refused', (_, of) => {
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

describe('_redirects, as Netlify’s own parser reads it', () => {
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
    ['ids as long as can be', aliases({ [longId('a')]: longId('b') }), '/board'],
    ['3,000 aliases', MANY, '/'],
  ])(
    'has each redirect as a permanent one, forced first where there is a page: %s',
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

describe('_redirects, as Cloudflare documents it', () => {
  it('has for each redirect a line of two paths and a plain 301, of at most 1,000 characters', () => {
    const redirects = redirectsOf(MANY, '/board');
    const lines = redirectsFile(redirects).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => / 301$/.test(line))).toEqual(
      redirects.map(({ from, to }) => `${from} ${to} 301`),
    );
    for (const line of lines) {
      // Nothing in it is a placeholder, a splat or a remark.
      expect(line).toMatch(/^\/[\w./-]+ \/[\w./-]+ 301!?$/);
      expect(line.length).toBeLessThanOrEqual(1000);
    }
  });
});

describe('_redirects, as this project’s own server reads it', () => {
  it('gives each redirect back', () => {
    const redirects = redirectsOf(MANY, '/board');
    expect([...readRedirects(redirectsFile(redirects))]).toEqual(
      redirects.map(({ from, to }) => [from, to]),
    );
  });

  it.each([
    ['nothing', ''],
    ['empty lines', '\n\n'],
    ['remarks', '# /a /b 301\n#'],
    ['a path that leads nowhere', '/a\n/a \n'],
    ['another status', '/a /b 302\n/a /b 200\n/a /b'],
  ])('has none of %s', (_, text) => {
    expect([...readRedirects(text)]).toEqual([]);
  });
});

describe('the map for nginx', () => {
  const lines = (of: ReadonlyMap<string, string>) => nginxMap(redirectsOf(of, '/')).split('\n');

  it('has each redirect on a line, and nothing for every other address', () => {
    const map = nginxMap(redirectsOf(aliases({ old: 'new' }), '/board'));
    expect(map).toContain('map $uri $corkboard_redirect {\n  default "";\n');
    expect(map).toContain('\n  /board/jobs/old/ /board/jobs/new/;\n');
    expect(map).toContain('\n  /board/jobs/old.json /board/jobs/new.json;\n');
    expect(map.endsWith('\n}\n')).toBe(true);
  });

  it('says in its first lines what a server has to say', () => {
    const [first, second] = lines(new Map());
    expect(first).toMatch(/^# /);
    expect(second).toMatch(/^# {3}if \(\$corkboard_redirect\) \{ return 301 .*\}$/);
  });
});

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx'].find((path) =>
  existsSync(path),
);

/** A running nginx: how to ask it, and how to end it. */
interface Server {
  ask(path: string): Promise<{ status: number | undefined; location: string | undefined }>;
  /** What nginx says of its configuration when it only tests it. */
  tested: { status: number | null; said: string };
  /** What it has logged so far. */
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
 * An nginx with a map of those redirects, used as the map itself says; all that it writes is in its
 * own folder.
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
      // One process, in the foreground: the one that is ended afterwards.
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
      // nginx puts its own origin before a path.
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
])('nginx itself (where it is installed), with a map of %s', (_, of, base) => {
  const redirects = redirectsOf(of, base);
  let server: Server;
  beforeAll(async () => {
    server = await serve(NGINX ?? '', redirects);
  });
  // A server that did not start has ended itself.
  afterAll(() => (server as Server | undefined)?.end());

  it('has nothing to say against it', async () => {
    expect(server.tested.said).not.toMatch(/\[(?:warn|error|crit|alert|emerg)\]/);
    expect(server.tested.said).toMatch(/configuration file .* test is successful/);
    expect(server.tested.status).toBe(0);
    expect(await server.log()).toBe('');
  });

  it('answers each former address with a permanent redirect to the new one', async () => {
    const answers = await Promise.all(redirects.map(({ from }) => server.ask(from)));
    expect(answers).toEqual(redirects.map(({ to }) => ({ status: 301, location: to })));
  }, 60_000);

  it('keeps what is asked for after the path', async () => {
    for (const { from, to } of redirects.slice(0, 5)) {
      expect(await server.ask(`${from}?utm=a&b=%20c`)).toEqual({
        status: 301,
        location: `${to}?utm=a&b=%20c`,
      });
    }
  });

  it('leaves every other address alone', async () => {
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
