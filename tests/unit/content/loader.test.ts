import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, it } from 'vitest';
import { contentLoader, type CollectionName } from '../../../src/content/loader.ts';
import { checkContent } from '../../../src/lint/check-content.ts';
import { LEAST } from '../../helpers/build-content.ts';

type StoredEntry = Parameters<LoaderContext['store']['set']>[0];

const FILE = `---
title: Fixture Role
company: fixture-company
completeness: full
---

The text.
`;

/** A store like the one that Astro passes to a loader, which records all changes. */
function createStore() {
  const entries = new Map<string, StoredEntry>();
  const written: string[] = [];
  const imported: string[] = [];
  const context = {
    config: { root: pathToFileURL('/project/') },
    store: {
      get: (id: string) => entries.get(id),
      keys: () => [...entries.keys()],
      set: (entry: StoredEntry) => {
        written.push(entry.id);
        entries.set(entry.id, entry);
      },
      delete: (id: string) => entries.delete(id),
      addModuleImport: (path: string) => imported.push(path),
    },
    generateDigest: (text: string) => `digest of ${text}`,
  } as unknown as LoaderContext;
  const loadFrom = async (name: CollectionName, postings: Record<string, string>) => {
    const files = {
      ...LEAST,
      'companies.yaml': 'fixture-company: { name: Fixture }\n',
      ...postings,
    };
    const { content } = checkContent(
      Object.entries(files).map(([path, text]) => ({ path, text })),
      { render: true },
    );
    if (!content) throw new Error('The content of the test cannot be read.');
    await contentLoader(name, {
      folder: '/project/content',
      getContent: () => content,
    }).load(context);
  };
  const load = (postings: Record<string, string>) => loadFrom('postings', postings);
  return { context, load, loadFrom, entries, written, imported };
}

describe('the loader of a collection', () => {
  it('stores the data and the file of each entry', async () => {
    const { load, entries } = createStore();
    await load({ 'postings/a.md': FILE });
    expect(entries.get('a')).toMatchObject({
      id: 'a',
      data: { title: 'Fixture Role', company: 'fixture-company' },
      filePath: 'content/postings/a.md',
    });
  });

  it('stores the rendered text of a guide', async () => {
    const { loadFrom, entries } = createStore();
    await loadFrom('guides', {
      'places.yaml': 'a-town: { locality: Town, country: NZ, latitude: 0, longitude: 0 }\n',
      'guides/a.md': '---\ntitle: A Town\nplace: a-town\n---\n\nThe text.\n',
    });
    expect(entries.get('a')).toMatchObject({ rendered: { html: '<p>The text.</p>\n' } });
  });

  it('lets Astro render MDX', async () => {
    const { load, entries } = createStore();
    await load({ 'postings/a.mdx': FILE });
    expect(entries.get('a')).toMatchObject({
      filePath: 'content/postings/a.mdx',
      deferredRender: true,
    });
    expect(entries.get('a')).not.toHaveProperty('rendered');
  });

  it('does not change the collection if there is no content', async () => {
    const { context, entries } = createStore();
    const options = { folder: '/project/content', getContent: () => undefined };
    await contentLoader('postings', options).load(context);
    expect(entries.size).toBe(0);
  });

  it('stores only entries that have changed', async () => {
    const { load, written } = createStore();
    await load({ 'postings/a.md': FILE, 'postings/b.md': FILE });
    await load({
      'postings/a.md': FILE,
      'postings/b.md': FILE.replace('The text', 'Another text'),
    });
    expect(written).toEqual(['a', 'b', 'b']);
  });

  it('keeps the module of an MDX file that has not changed', async () => {
    const { load, imported } = createStore();
    await load({ 'postings/a.mdx': FILE });
    expect(imported).toEqual([]);
    await load({ 'postings/a.mdx': FILE });
    expect(imported).toEqual(['content/postings/a.mdx']);
  });

  it('removes entries whose files were deleted', async () => {
    const { load, entries } = createStore();
    await load({ 'postings/a.md': FILE, 'postings/b.md': FILE });
    await load({ 'postings/b.md': FILE });
    expect([...entries.keys()]).toEqual(['b']);
  });
});
