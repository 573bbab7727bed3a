import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentCheck } from '../../../src/check/integration.ts';
import { LEAST } from './a-content.ts';

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

type Hooks = ReturnType<typeof contentCheck>['hooks'];
type Setup = NonNullable<Hooks['astro:config:setup']>;
type Done = NonNullable<Hooks['astro:build:done']>;

/** Runs the check as Astro does at the beginning of a command. */
async function run(folder: string, command: 'build' | 'dev' | 'sync', ci = false) {
  const error = vi.fn<(message: string) => void>();
  const logger = { error, info: vi.fn() };
  const { hooks } = contentCheck(folder, ci);
  await hooks['astro:config:setup']?.({ command, logger } as unknown as Parameters<Setup>[0]);
  if (command === 'build') {
    await hooks['astro:build:done']?.({ logger } as unknown as Parameters<Done>[0]);
  }
  return error.mock.calls.map(([message]) => message);
}

describe('the list of published ids', () => {
  const list = (folder: string) => readFile(join(folder, 'permalinks.txt'), 'utf8');
  const fresh = async (name: string, files: Record<string, string> = {}) => {
    const folder = join(root, name);
    await write(folder, { ...GOOD, ...files });
    return folder;
  };

  it('gets the ids that a build publishes, in order', async () => {
    const folder = await fresh('new-ids', {
      'postings/b.md': GOOD['postings/a.md'].replace('company', 'aliases: [z, ab]\ncompany'),
      'permalinks.txt': 'z\r\n\r\n',
    });
    await run(folder, 'build');
    expect(await list(folder)).toBe('a\nab\nb\nz\n');
  });

  it.each(['dev', 'sync'] as const)('stays as it is otherwise: %s', async (command) => {
    const folder = await fresh(`left-${command}`);
    await run(folder, command);
    await expect(list(folder)).rejects.toThrow('ENOENT');
  });

  it('is not written where nobody could commit it; the build is refused', async () => {
    const folder = await fresh('ci');
    await expect(run(folder, 'build', true)).rejects.toThrow(
      /postings\/a\.md:1:1 permalink-missing permalinks\.txt does not list "a" yet\. Run `npm run check -- --fix`/,
    );
    await expect(list(folder)).rejects.toThrow('ENOENT');
  });

  it('is not written when a published posting is gone', async () => {
    const folder = await fresh('lost', { 'permalinks.txt': 'a-long-gone-posting\n' });
    await expect(run(folder, 'build')).rejects.toThrow(
      /permalinks\.txt:1:1 permalink-lost \/jobs\/a-long-gone-posting\/ was published/,
    );
    expect(await list(folder)).toBe('a-long-gone-posting\n');
  });
});

describe('the check of the content, before anything is rendered', () => {
  it.each(['build', 'dev', 'sync'] as const)(
    'has nothing to say of what is right: %s',
    async (command) => {
      expect(await run(right, command)).toEqual([]);
    },
  );

  it.each(['build', 'sync'] as const)(
    'refuses to go on with what is wrong: %s',
    async (command) => {
      const shown = relative(process.cwd(), wrong).split(sep).join('/');
      const failure = run(wrong, command);
      await expect(failure).rejects.toThrow(/^The content cannot be built\.\n/);
      await expect(failure).rejects.toThrow(
        `\n${shown}/skills.yaml:1:1 id-form "C++" cannot be an id`,
      );
      await expect(failure).rejects.toThrow(/\n3 problems in 1 of 5 content files\.$/);
    },
  );

  it('is the whole message, which no stack trace buries', async () => {
    await expect(run(wrong, 'build')).rejects.toHaveProperty('stack', '');
  });

  it('reports the same while a keeper writes, and goes on', async () => {
    const [report] = await run(wrong, 'dev');
    expect(report).toContain('skills.yaml:1:1 id-form');
    expect(report).toMatch(/3 problems in 1 of 5 content files\.$/);
  });

  it.each(['build', 'dev'] as const)(
    'says when there is no content at all: %s',
    async (command) => {
      await expect(run(join(root, 'nowhere'), command)).rejects.toThrow(
        /^There is no content folder .*nowhere\. BOARD_CONTENT says where it is\.$/,
      );
    },
  );
});
