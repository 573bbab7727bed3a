import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readMarkdown } from './source-file.ts';

/**
 * Loads a folder of Markdown files, one entry a file, the file's name being the id. The frontmatter is read by
 * the same code that checks it: Astro's own loader reads YAML in another dialect, so that a page could say
 * something that was never checked.
 *
 * @param folder as an absolute path
 */
export function markdownFolder(folder: string): Loader {
  return {
    name: 'corkboard:markdown-folder',
    async load(context) {
      await loadFolder(folder, context);
      context.watcher?.add(folder);
      const reload = (path: string) => {
        if (!resolve(path).startsWith(folder + sep)) return;
        loadFolder(folder, context).catch((error: unknown) => context.logger.error(String(error)));
      };
      for (const event of ['add', 'change', 'unlink']) context.watcher?.on(event, reload);
    },
  };
}

async function loadFolder(folder: string, context: LoaderContext): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => /^[^.].*\.mdx?$/.test(name)).sort();
  const gone = new Set(context.store.keys());
  for (const name of files) {
    const id = basename(name, extname(name));
    gone.delete(id);
    try {
      await loadFile(join(folder, name), id, context);
    } catch (error) {
      // The development server goes on without the file; the content check says how to mend it.
      if (!context.watcher) throw error;
      const [reason] = String(error).split('\n');
      context.logger.error(`${name} is left out until it is mended. ${reason}`);
      context.store.delete(id);
    }
  }
  for (const id of gone) context.store.delete(id);
}

async function loadFile(path: string, id: string, context: LoaderContext): Promise<void> {
  const { store, config, generateDigest, parseData, renderMarkdown } = context;
  const text = await readFile(path, 'utf8');
  const deferredRender = path.endsWith('.mdx');
  const filePath = relative(fileURLToPath(config.root), path).split(sep).join('/');
  const digest = generateDigest(`${filePath} ${text}`);
  if (store.get(id)?.digest === digest) {
    if (deferredRender) store.addModuleImport(filePath);
    return;
  }
  const source = readMarkdown({ path, text });
  const data = await parseData({ id, data: Object(source.data), filePath: path });
  const { body } = source;
  store.set(
    deferredRender
      ? { id, data, body, filePath, digest, deferredRender }
      : { id, data, body, filePath, digest, rendered: await renderMarkdown(asBody(body)) },
  );
}

/** Markdown whose beginning cannot be taken for frontmatter once more. */
function asBody(text: string): string {
  return `---\n---\n${text}`;
}
