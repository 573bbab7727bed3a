import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boardContent } from '../../../src/integrations/board-content.ts';
import { writeEditorFiles } from '../../../src/integrations/editor-files.ts';
import { readEnvironment } from '../../../src/lib/environment.ts';
import { LEAST } from '../../helpers/build-content.ts';

const CATALOGUES = {
  companies: new Map([['a-company', { name: 'A Company' }]]),
  places: new Map(),
  skills: new Map(),
};

const FILES = [
  'site.yaml',
  'companies.yaml',
  'postings/a.md',
  'postings/b.mdx',
  'guides/c.mdx',
].map((path) => ({ path, text: '' }));

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'Corkboard ü %20 '));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(root, '.astro/collections', name), 'utf8'));

const write = (catalogues: typeof CATALOGUES | undefined, files = FILES) =>
  writeEditorFiles(root, { folder: join(root, 'content'), files, catalogues });

describe('the files that the Astro extension reads', () => {
  it('name every file with frontmatter and its kind, whatever is in it', async () => {
    await write(CATALOGUES);
    const url = `file:///${root.toLowerCase().replaceAll(sep, '/').replace(/^\//, '')}/content`;
    expect(await read('collections.json')).toMatchObject({
      collections: expect.arrayContaining([
        { name: 'posting', hasSchema: true },
        { name: 'guide', hasSchema: true },
      ]),
      entries: {
        [`${url}/postings/a.md`]: 'posting',
        [`${url}/postings/b.mdx`]: 'posting',
        [`${url}/guides/c.mdx`]: 'guide',
      },
    });
  });

  it('have the schema of each kind, with the ids of the board', async () => {
    await write(CATALOGUES);
    expect(await read('posting.schema.json')).toMatchObject({
      properties: { company: { defaultSnippets: [{ label: 'a-company' }] } },
    });
    expect(await read('guide.schema.json')).toHaveProperty('properties.place');
  });

  it('keep their schemas while a catalogue has errors', async () => {
    await write(CATALOGUES);
    const before = await read('posting.schema.json');
    await write(undefined, []);
    expect(await read('posting.schema.json')).toEqual(before);
    expect(await read('collections.json')).toMatchObject({ entries: {} });
  });

  it('are written only if they change', async () => {
    await write(CATALOGUES);
    const folder = join(root, '.astro/collections');
    const names = await readdir(folder);
    await Promise.all(names.map((name) => utimes(join(folder, name), 0, 0)));
    await write(CATALOGUES);
    const stats = await Promise.all(names.map((name) => stat(join(folder, name))));
    expect(stats.map(({ mtimeMs }) => mtimeMs)).toEqual(names.map(() => 0));
  });
});

describe('a command', () => {
  /** Runs a command in a project with a content folder, and lists the files for editors. */
  async function run(command: 'build' | 'dev' | 'sync', name = 'content'): Promise<string[]> {
    const folder = join(root, name);
    await mkdir(folder);
    for (const [path, text] of Object.entries(LEAST)) await writeFile(join(folder, path), text);
    const env = { BOARD_CONTENT: folder, BOARD_TODAY: '2026-03-10', NEW_IDS: 'allow' };
    const { hooks } = boardContent(readEnvironment(env, root), new Date());
    const logger = { error: vi.fn(), info: vi.fn(), warn: vi.fn() };
    const config = { root: pathToFileURL(`${root}/`) };
    const setup = { command, config, logger, updateConfig: vi.fn() };
    type Setup = Parameters<NonNullable<(typeof hooks)['astro:config:setup']>>[0];
    await hooks['astro:config:setup']?.(setup as unknown as Setup);
    return readdir(join(root, '.astro/collections')).catch(() => []);
  }

  it.each(['dev', 'sync'] as const)('writes the files for editors: %s', async (command) => {
    expect(await run(command)).toContain('collections.json');
  });

  it('writes no files for editors if it builds the site', async () => {
    expect(await run('build')).toEqual([]);
  });

  it('writes no files for editors about another content folder', async () => {
    expect(await run('dev', 'other')).toEqual([]);
  });
});
