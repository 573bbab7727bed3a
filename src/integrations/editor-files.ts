import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONTENT_KINDS } from '../content/content-kinds.ts';
import { createEditorSchema, type Catalogues } from '../content/editor-schema.ts';
import type { SourceFile } from '../content/source-file.ts';
import { writeFileAtomic } from '../lib/write-file-atomic.ts';

/** The content that is explained in editors. */
interface EditedContent {
  /** The content folder, as an absolute path. */
  folder: string;
  files: readonly SourceFile[];
  /** Undefined while a catalogue has errors. */
  catalogues: Catalogues | undefined;
}

/**
 * Writes what the Astro extension of editors reads: the JSON Schema of the frontmatter of each kind
 * of content, and which file is of which kind. Astro's `experimental.contentIntellisense` would
 * leave out a file with errors, where explanations are needed most, and does not complete ids.
 *
 * @param root the folder of the project, as an absolute path
 */
export async function writeEditorFiles(
  root: string,
  { folder, files, catalogues }: EditedContent,
): Promise<void> {
  const target = join(root, '.astro/collections');
  await mkdir(target, { recursive: true });
  const kinds = Object.entries(CONTENT_KINDS).filter(([, { path }]) => !path.includes('.'));
  const entries = kinds.flatMap(([name, { path }]) =>
    files
      .filter((file) => file.path.startsWith(`${path}/`))
      .map((file) => [createKey(join(folder, file.path)), name]),
  );
  await writeIfChanged(join(target, 'collections.json'), {
    collections: kinds.map(([name]) => ({ name, hasSchema: true })),
    entries: Object.fromEntries(entries),
  });
  if (!catalogues) return;
  for (const [name, kind] of kinds) {
    await writeIfChanged(join(target, `${name}.schema.json`), createEditorSchema(kind, catalogues));
  }
}

/** A file's URL as the Astro extension looks it up. */
const createKey = (path: string) => decodeURIComponent(pathToFileURL(path).href).toLowerCase();

/** An editor reads everything again whenever one of the files is written. */
async function writeIfChanged(path: string, value: object): Promise<void> {
  const text = JSON.stringify(value, null, 2);
  const current = await readFile(path, 'utf8').catch(() => undefined);
  if (text !== current) await writeFileAtomic(path, text);
}
