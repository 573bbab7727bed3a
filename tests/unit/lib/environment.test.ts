import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../../src/lib/environment.ts';

const root = resolve('/somewhere/board');
const read = (env: Record<string, string | undefined>) => readEnvironment(env, root);

/** The message of the error if the variables are rejected. */
function refusal(env: Record<string, string | undefined>): string {
  try {
    read(env);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing was refused';
}

describe('readEnvironment', () => {
  it('returns the defaults if no variable is set', () => {
    expect(read({})).toEqual({
      newIds: 'record',
      keepDeploys: 0,
      content: resolve(root, 'content'),
      public: resolve(root, 'public'),
      basePath: '/',
    });
  });

  it('treats empty variables as not set', () => {
    expect(read({ BOARD_CONTENT: '', BOARD_TODAY: '', SITE_URL: '', BASE_PATH: '' })).toEqual(
      read({}),
    );
  });

  it('ignores unrelated variables', () => {
    expect(read({ PORT: 'x', HOME: '/root', BASE_URL: '/x' })).toEqual(read({}));
  });
});

describe('BOARD_CONTENT', () => {
  it.each([
    [undefined, resolve(root, 'content')],
    ['', resolve(root, 'content')],
    ['tests/fixtures/broken', resolve(root, 'tests/fixtures/broken')],
    ['./content/', resolve(root, 'content')],
    ['../other/content', resolve('/somewhere/other/content')],
    [resolve('/elsewhere'), resolve('/elsewhere')],
  ])('set to %s is the folder %s', (folder, expected) => {
    expect(read({ BOARD_CONTENT: folder }).content).toBe(expected);
  });
});

describe('BOARD_PUBLIC', () => {
  it('set to a path is the folder of that path', () => {
    expect(read({ BOARD_PUBLIC: 'tests/fixtures/public' }).public).toBe(
      resolve(root, 'tests/fixtures/public'),
    );
  });
});

describe('NEW_IDS', () => {
  it.each([
    [{}, 'record'],
    [{ CI: 'true' }, 'refuse'],
    [{ CI: '1' }, 'refuse'],
    [{ CI: 'false' }, 'record'],
    [{ CI: '0', NEW_IDS: '' }, 'record'],
    [{ CI: 'true', NEW_IDS: 'allow' }, 'allow'],
    [{ CI: 'true', NEW_IDS: 'record' }, 'record'],
    [{ NEW_IDS: 'refuse' }, 'refuse'],
  ])('and CI decide about new ids: %j', (env, expected) => {
    expect(read(env).newIds).toBe(expected);
  });

  it('cannot have another value', () => {
    expect(() => read({ NEW_IDS: 'yes' })).toThrow('NEW_IDS is "yes"; it must be one of record,');
  });
});

describe('BOARD_TODAY', () => {
  it.each(['2026-04-01', '2024-02-29', '1999-12-31'])('can be %s', (day) => {
    expect(read({ BOARD_TODAY: day }).today).toBe(day);
  });

  it.each(['2026-02-30', 'today', '2026-4-1', '2026-04-01T00:00', ' 2026-04-01', '0001-01-01'])(
    'cannot be "%s", and the error states the value and the reason',
    (day) => {
      expect(refusal({ BOARD_TODAY: day })).toBe(
        `BOARD_TODAY is "${day}"; it must be a day that exists, as YYYY-MM-DD.`,
      );
    },
  );
});

describe('SITE_URL', () => {
  it.each([
    'https://board.example',
    'https://board.example/',
    'http://localhost:4321',
    'http://192.0.2.1:8080',
    'HTTPS://board.example',
  ])('can be %s', (url) => {
    expect(read({ SITE_URL: url }).siteUrl).toBe(url);
  });

  it.each([
    ['board.example', 'it has no protocol'],
    ['//board.example', 'it has no protocol'],
    ['ftp://board.example', 'it is no web URL'],
    ['javascript:alert(1)', 'it runs'],
    ['https://', 'it has no host'],
    ['https://board.example/board', 'it has a path'],
    ['https://board.example/?a=b', 'it has a query'],
    ['https://board.example/#a', 'it has a fragment'],
    ['https://user@board.example', 'it has a user in it'],
    ['https://user:secret@board.example', 'it has a password in it'],
    ['https://:secret@board.example', 'it has a password in it'],
    ['/board', 'it is a path'],
  ])('cannot be %s: %s', (url) => {
    expect(refusal({ SITE_URL: url })).toMatch(/^SITE_URL is ".*"; it must be .*BASE_PATH\.$/);
    expect(refusal({ SITE_URL: url })).toContain(`"${url}"`);
  });
});

describe('BASE_PATH', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['/board', '/board'],
    ['/board/', '/board'],
    ['board', '/board'],
    ['board/', '/board'],
    ['/people/board', '/people/board'],
    ['/~user/job_board-2.0', '/~user/job_board-2.0'],
    ['/.board', '/.board'],
    ['/a..b', '/a..b'],
  ])('set to %s is the path %s', (path, expected) => {
    expect(read({ BASE_PATH: path }).basePath).toBe(expected);
  });

  it.each([
    ['//', 'a part of it has no name'],
    ['/people//board', 'a part of it has no name'],
    ['/board//', 'a part of it has no name'],
    ['//evil.example', 'it begins as a host does'],
    ['/..', 'it leads up'],
    ['/board/../other', 'it leads up'],
    ['/./board', 'a part of it is no name'],
    ['/job board', 'it has a space in it'],
    ['/zürich', 'it has a letter that URLs encode'],
    ['/board?a=b', 'it has a query'],
    ['/board#a', 'it has a fragment'],
    ['/board%2f', 'it has a percent sign in it'],
    ['\\board', 'it has a backslash in it'],
    ['https://board.example/board', 'it is a complete URL'],
  ])('cannot be %s: %s', (path) => {
    expect(refusal({ BASE_PATH: path })).toMatch(
      /^BASE_PATH is ".*"; it must be a path such as \/board, of letters, digits and - _ \. ~ only\.$/,
    );
  });
});

describe('invalid variables', () => {
  it('are all reported at once, each on its own line', () => {
    const lines = refusal({ BOARD_TODAY: 'today', SITE_URL: 'board', BASE_PATH: '/ ' }).split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'BOARD_TODAY',
      'SITE_URL',
      'BASE_PATH',
    ]);
  });

  it('cause an error without a stack trace', () => {
    try {
      read({ BOARD_TODAY: 'today' });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      expect(error).toHaveProperty('stack', '');
    }
  });
});

describe('the host', () => {
  it.each([
    [{ HOST: 'github-pages' }, 'github-pages'],
    [{ GITHUB_ACTIONS: 'true' }, 'github-pages'],
    [{ HOST: 'a-machine-of-that-name' }, undefined],
    [{}, undefined],
  ])('with %j is %s', (env, host) => {
    expect(read(env).host).toBe(host);
  });

  it.each([
    [{ KEEP_DEPLOYS: '3' }, 3],
    [{ KEEP_DEPLOYS: '' }, 0],
  ])('with %j keeps the files of %i earlier deploys', (env, deploys) => {
    expect(read(env).keepDeploys).toBe(deploys);
  });

  it('cannot keep a fractional number of deploys', () => {
    expect(() => read({ KEEP_DEPLOYS: '1.5' })).toThrow('KEEP_DEPLOYS is "1.5"');
  });
});
