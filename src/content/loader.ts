import { relative, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content } from './content.ts';

/** The collections that Astro knows. The catalogues and the settings are in `Content` alone. */
export type CollectionName = 'postings' | 'guides';

interface LoaderOptions {
  /** The content folder, as an absolute path. */
  folder: string;
  /** The content as it was read and checked. */
  getContent: () => Content | undefined;
}

/**
 * Hands content that was read and checked over to an Astro collection. Astro's own loaders would
 * read the files again, and YAML in another dialect, so that a page could show something that was
 * never checked.
 */
export function contentLoader(name: CollectionName, options: LoaderOptions): Loader {
  return {
    name: 'corkboard:content',
    load: async (context) => loadEntries(name, options, context),
  };
}

function loadEntries(
  name: CollectionName,
  { folder, getContent }: LoaderOptions,
  { store, config, generateDigest }: LoaderContext,
): void {
  const content = getContent();
  // The development server starts with errors in the settings; the check has reported them.
  if (!content) return;
  const root = fileURLToPath(config.root);
  const removed = new Set(store.keys());
  for (const { id, data, text } of content[name]) {
    removed.delete(id);
    const filePath = relative(root, join(folder, text.path)).split(sep).join('/');
    const digest = generateDigest(`${filePath} ${JSON.stringify(data)} ${text.body}`);
    const isMdx = text.format === 'mdx';
    if (store.get(id)?.digest === digest) {
      if (isMdx) store.addModuleImport(filePath);
      continue;
    }
    store.set({
      id,
      // The schema of a collection describes what an entry was validated against.
      data: { ...data },
      filePath,
      digest,
      ...(isMdx && { deferredRender: true }),
      // Pages take the text of postings from `Content`; Astro would keep a second copy of all.
      ...(name === 'guides' && text.html !== undefined && { rendered: { html: text.html } }),
    });
  }
  for (const id of removed) store.delete(id);
}
