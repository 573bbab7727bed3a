import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { getBoardContext, getContent } from '../../../src/board/board-store.ts';
import { boardContent } from '../../../src/integrations/board-content.ts';
import { readEnvironment } from '../../../src/lib/environment.ts';
import { LEAST } from '../../helpers/build-content.ts';

const GOOD = {
  ...LEAST,
  'companies.yaml': 'fixture-company:\n  name: Fixture Company\n',
  'postings/a.md': '---\ntitle: A\ncompany: fixture-company\ncompleteness: full\n---\n',
};

let root = '';
let right = '';
let wrong = '';

async function write(folder: string, files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'corkboard-integration-'));
  right = join(root, 'right');
  wrong = join(root, 'wrong');
  await write(right, GOOD);
  await write(wrong, { ...GOOD, 'skills.yaml': 'C++: { kind: lang }\n' });
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

/** Thrown where the process would end. */
class Ended extends Error {}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Ended();
  });
});
afterEach(() => vi.restoreAllMocks());

const printed = () => vi.mocked(console.error).mock.calls.join('\n');

type Hooks = ReturnType<typeof boardContent>['hooks'];
type Setup = NonNullable<Hooks['astro:config:setup']>;

function createContent(folder: string, requireListedIds = false) {
  const env = {
    BOARD_CONTENT: folder,
    BOARD_PUBLIC: join(folder, 'public'),
    BOARD_TODAY: '2026-03-10',
    NEW_IDS: requireListedIds ? 'refuse' : 'allow',
  };
  return boardContent(readEnvironment(env, root), new Date());
}

/** Runs the check as Astro does at the start of a command. */
async function run(
  folder: string,
  command: 'build' | 'dev' | 'sync',
  requireListedIds = false,
  error = vi.fn<(message: string) => void>(),
) {
  const logger = { error, info: vi.fn(), warn: vi.fn() };
  const { hooks } = createContent(folder, requireListedIds);
  const config = { root: new URL('file:///project/') };
  const updateConfig = vi.fn();
  const setup = { command, config, logger, updateConfig };
  await hooks['astro:config:setup']?.(setup as unknown as Parameters<Setup>[0]);
  return error.mock.calls.map(([message]) => message);
}

describe('the content check before rendering', () => {
  it.each(['build', 'dev', 'sync'] as const)(
    'reports nothing if the content is valid: %s',
    async (command) => {
      expect(await run(right, command)).toEqual([]);
    },
  );

  it.each(['build', 'sync'] as const)('lists errors and stops: %s', async (command) => {
    const shown = relative(process.cwd(), wrong).split(sep).join('/');
    const error = vi.fn<(message: string) => void>();
    await expect(run(wrong, command, false, error)).rejects.toThrow(Ended);
    expect(printed()).toMatch(/^The content has errors, so nothing was built\.\n.*npm run check/);
    const report = error.mock.calls.join('\n');
    expect(report).toContain(`\n${shown}/skills.yaml:1:1 id-form "C++" cannot be an id`);
    expect(report).toMatch(/\n3 errors in 1 of 5 content files\.$/);
  });

  it('fails where ids have to be listed if one is not, and names the lines to add', async () => {
    await expect(run(right, 'build', true)).rejects.toThrow(Ended);
    expect(printed()).toMatch(
      /^Nothing was built.*Add these lines to .*\/permalinks\.txt, and commit it:\na\n`npm run record-ids`/,
    );
  });

  it('needs no listed ids where nothing is published', async () => {
    expect(await run(right, 'dev', true)).toEqual([]);
    expect(await run(right, 'sync', true)).toEqual([]);
  });

  it('makes the board available to the build', async () => {
    await run(right, 'build');
    const { board } = getBoardContext();
    expect(board.entries.map(({ id }) => id)).toEqual(['a']);
    expect(board.today).toBe('2026-03-10');
  });

  const HELD = {
    'postings/draft.mdx': 'draft: true',
    'postings/later.md': 'publishOn: 2026-03-11',
  };

  it.each([
    ['build', ['a']],
    ['sync', ['a']],
    ['dev', ['a', 'draft', 'later']],
  ] as const)(
    'leaves out postings that are not published yet, except in development: %s',
    async (command, ids) => {
      const folder = await mkdtemp(join(root, 'held-'));
      const addField = (field: string) =>
        GOOD['postings/a.md'].replace('title: A', `title: A\n${field}`);
      const held = Object.entries(HELD).map(([path, field]) => [path, addField(field)]);
      await write(folder, { ...GOOD, ...Object.fromEntries(held) });
      await run(folder, command);
      expect(
        getBoardContext()
          .board.entries.map(({ id }) => id)
          .sort(),
      ).toEqual(ids);
      expect(getContent().postings.map(({ id }) => id)).toEqual(ids);
    },
  );

  it('reports errors and continues in development', async () => {
    const [report] = await run(wrong, 'dev');
    expect(report).toContain('skills.yaml:1:1 id-form');
    expect(report).toMatch(/3 errors in 1 of 5 content files\.$/);
  });

  it.each(['build', 'dev'] as const)(
    'fails if the content folder is missing: %s',
    async (command) => {
      await expect(run(join(root, 'nowhere'), command)).rejects.toThrow(Ended);
      expect(printed()).toMatch(/^There is no content folder .*nowhere\.\n.*BOARD_CONTENT/);
    },
  );
});

describe('the development server', () => {
  type Server = Parameters<NonNullable<Hooks['astro:server:setup']>>[0];

  /** Starts the server on a copy of the content, and records what it does. */
  async function start(files: Record<string, string>) {
    const folder = await mkdtemp(join(root, 'dev-'));
    await write(folder, files);
    const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
    const send = vi.fn();
    const moduleGraph = { invalidateAll: vi.fn() };
    const server = { watcher, hot: { send }, moduleGraph };
    const logger = { error: vi.fn<(message: string) => void>(), info: vi.fn(), warn: vi.fn() };
    const refreshContent = vi.fn(() => Promise.resolve());
    const { hooks } = createContent(folder);
    await hooks['astro:server:setup']?.({ server, logger, refreshContent } as unknown as Server);
    const change = (path: string) => watcher.emit('all', 'change', join(folder, path));
    return { folder, change, send, logger, refreshContent };
  }

  it('reads the content again when a file changes, and reloads the pages', async () => {
    const { folder, change, send, refreshContent } = await start(GOOD);
    await write(folder, { 'postings/b.md': GOOD['postings/a.md'] });
    change('postings/b.md');
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }));
    expect(refreshContent).toHaveBeenCalledTimes(1);
    expect(getBoardContext().board.entries.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('reports a file with an error, and shows the others', async () => {
    const { folder, change, send, logger } = await start(GOOD);
    await write(folder, { 'postings/b.md': '---\ntitle: B\n---\n' });
    change('postings/b.md');
    await vi.waitFor(() => expect(send).toHaveBeenCalled());
    expect(logger.error.mock.calls.join()).toContain('postings/b.md');
    expect(getBoardContext().board.entries.map(({ id }) => id)).toEqual(['a']);
  });

  it('ignores files outside the content folder', async () => {
    const { folder, change, send } = await start(GOOD);
    change('../elsewhere.md');
    change('postings/a.md');
    await vi.waitFor(() => expect(send).toHaveBeenCalled());
    expect(send).toHaveBeenCalledTimes(1);
    expect(folder).not.toBe('');
  });

  it('reports a deleted content folder with a hint', async () => {
    const { folder, change, logger } = await start(GOOD);
    await rm(folder, { recursive: true });
    change('postings/a.md');
    await vi.waitFor(() => expect(logger.error).toHaveBeenCalled());
    expect(logger.error.mock.calls.join()).toMatch(
      /There is no content folder .*\n.*BOARD_CONTENT/,
    );
  });
});
