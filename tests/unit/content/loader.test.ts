import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markdownFolder } from '../../../src/content/loader.ts';

type StoredEntry = Parameters<LoaderContext['store']['set']>[0];

let root = '';
let folder = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corkboard-loader-'));
  folder = join(root, 'postings');
  await mkdir(folder);
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

const write = (name: string, text: string) => writeFile(join(folder, name), text);

const FILE = `---
title: 2026-03-27
posted: 2026-03-27
code: 0b11
slug: another-address
---

The text.
`;

/** What of Astro a loader is handed, with everything that it does recorded. */
function aContext() {
  const stored = new Map<string, StoredEntry>();
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const parsed: string[] = [];
  const imported: string[] = [];
  const rendered: string[] = [];
  const error = vi.fn();
  const context = {
    collection: 'postings',
    config: { root: pathToFileURL(root + sep) },
    logger: { error },
    watcher,
    store: {
      get: (id: string) => stored.get(id),
      keys: () => [...stored.keys()],
      set: (entry: StoredEntry) => stored.set(entry.id, entry),
      delete: (id: string) => stored.delete(id),
      addModuleImport: (path: string) => imported.push(path),
    },
    generateDigest: (text: string) => `digest of ${text}`,
    parseData: ({ id, data }: { id: string; data: unknown }) => {
      parsed.push(id);
      return Promise.resolve(data);
    },
    renderMarkdown: (text: string) => {
      rendered.push(text);
      return Promise.resolve({ html: `<p>${text}</p>` });
    },
  } as unknown as LoaderContext;
  const load = () => markdownFolder(folder).load(context);
  return { context, load, stored, watcher, parsed, imported, rendered, error };
}

describe('the entries of a folder', () => {
  it('are one a file, under the file’s name, whatever its fields say', async () => {
    await write('b.mdx', FILE);
    await write('a.md', FILE);
    const { load, stored } = aContext();
    await load();
    expect([...stored.keys()]).toEqual(['a', 'b']);
    expect(stored.get('a')).toMatchObject({ id: 'a', filePath: 'postings/a.md' });
  });

  it('have the fields and the text that the check reads', async () => {
    await write('a.md', FILE);
    const { load, stored } = aContext();
    await load();
    expect(stored.get('a')).toMatchObject({
      data: { title: '2026-03-27', posted: '2026-03-27', code: '0b11' },
      body: '\nThe text.\n',
    });
  });

  it.each([
    ['CRLF', FILE.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${FILE}`],
  ])('are read in files with %s too', async (_, text) => {
    await write('a.md', text);
    const { load, stored } = aContext();
    await load();
    expect(stored.get('a')?.data).toMatchObject({ title: '2026-03-27' });
    expect(stored.get('a')?.body?.trim()).toBe('The text.');
  });

  it('are rendered at once where they are Markdown, and later where they are MDX', async () => {
    await write('a.md', FILE);
    await write('b.mdx', FILE);
    const { load, stored, rendered } = aContext();
    await load();
    expect(stored.get('a')).toHaveProperty('rendered');
    expect(stored.get('a')).not.toHaveProperty('deferredRender');
    expect(stored.get('b')).toMatchObject({ deferredRender: true });
    expect(stored.get('b')).not.toHaveProperty('rendered');
    expect(rendered).toHaveLength(1);
  });

  it('are rendered whole, also where the text begins as frontmatter does', async () => {
    await write(
      'a.md',
      `${FILE.replace('\nThe text.\n', '')}---\ntitle: Another\n---\nThe text.\n`,
    );
    const { load, rendered } = aContext();
    await load();
    expect(rendered).toEqual(['---\n---\n---\ntitle: Another\n---\nThe text.\n']);
  });

  it('are not what editors leave about, what lies deeper, or what is no Markdown', async () => {
    for (const name of ['.a.md', 'notes.txt', 'a.md.swp', 'b.MD', 'md']) await write(name, FILE);
    await mkdir(join(folder, 'deeper'));
    await writeFile(join(folder, 'deeper', 'c.md'), FILE);
    const { load, stored } = aContext();
    await load();
    expect([...stored.keys()]).toEqual([]);
  });

  it('are none where there is no folder: a board needs no guides', async () => {
    await rm(folder, { recursive: true });
    const { load, stored } = aContext();
    await load();
    expect(stored.size).toBe(0);
  });
});

describe('a folder that is loaded again', () => {
  it('loses the entries whose files are gone', async () => {
    await write('a.md', FILE);
    await write('b.md', FILE);
    const { load, stored } = aContext();
    await load();
    await rm(join(folder, 'a.md'));
    await load();
    expect([...stored.keys()]).toEqual(['b']);
  });

  it('reads anew only what has changed', async () => {
    await write('a.md', FILE);
    await write('b.md', FILE);
    const { load, stored, parsed } = aContext();
    await load();
    await write('b.md', FILE.replace('The text.', 'Another text.'));
    await load();
    expect(parsed).toEqual(['a', 'b', 'b']);
    expect(stored.get('b')?.body).toContain('Another text.');
  });

  it('keeps the module of an MDX file that has not changed', async () => {
    await write('a.mdx', FILE);
    const { load, imported } = aContext();
    await load();
    expect(imported).toEqual([]);
    await load();
    expect(imported).toEqual(['postings/a.mdx']);
  });
});

describe('a folder that is watched', () => {
  it.each(['add', 'change'])('is loaded again on %s', async (event) => {
    const { load, stored, watcher } = aContext();
    await load();
    expect(watcher.add).toHaveBeenCalledWith(folder);
    await write('a.md', FILE);
    watcher.emit(event, join(folder, 'a.md'));
    await vi.waitFor(() => {
      expect([...stored.keys()]).toEqual(['a']);
    });
  });

  it('is loaded again when a file goes', async () => {
    await write('a.md', FILE);
    const { load, stored, watcher } = aContext();
    await load();
    await rm(join(folder, 'a.md'));
    watcher.emit('unlink', join(folder, 'a.md'));
    await vi.waitFor(() => {
      expect(stored.size).toBe(0);
    });
  });

  it('is not loaded again for what changes elsewhere', async () => {
    const { context, load, stored, watcher } = aContext();
    await load();
    const loads = vi.spyOn(context.store, 'keys');
    for (const path of ['site.yaml', 'guides/a.md', 'postings-of-old/a.md']) {
      watcher.emit('change', join(root, path));
    }
    await write('a.md', FILE);
    watcher.emit('add', join(folder, 'a.md'));
    await vi.waitFor(() => {
      expect(stored.size).toBe(1);
    });
    expect(loads).toHaveBeenCalledTimes(1);
  });

  it('says what is wrong with a file, and goes on', async () => {
    const { context, load, watcher, stored, error } = aContext();
    await load();
    vi.spyOn(context, 'parseData').mockRejectedValueOnce(new Error('The title is missing.'));
    await write('a.md', FILE);
    watcher.emit('add', join(folder, 'a.md'));
    await vi.waitFor(() => {
      expect(error).toHaveBeenCalledWith(expect.stringContaining('The title is missing.'));
    });
    watcher.emit('change', join(folder, 'a.md'));
    await vi.waitFor(() => {
      expect([...stored.keys()]).toEqual(['a']);
    });
  });
});
