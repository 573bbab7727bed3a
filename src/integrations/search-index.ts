import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pMap from 'p-map';
import type { Entry } from '../board/board.ts';
import type { BoardContext } from '../board/board-context.ts';
import { indexBoard, type BoardIndex } from '../search/build/index-board.ts';
import { MANIFEST_FILE, RENDERED_ROWS_FILE, SEARCH_FOLDER } from '../search/index-files.ts';
import { textOfPage } from '../text/page-text.ts';

/** The system limits how many files may be open at the same time. */
const MAX_OPEN_FILES = 64;

/**
 * Indexes the postings of a built board for search.
 *
 * @param load loads the board that was built
 */
export function searchIndex(load: () => Promise<BoardContext>): AstroIntegration {
  return {
    name: 'corkboard:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const context = await load();
        const { entries } = context.board;
        const built = fileURLToPath(dir);
        const folder = join(built, SEARCH_FOLDER);
        const [lines, rows] = await Promise.all([
          readLines(built, entries),
          readRows(folder, entries),
        ]);
        const index = await indexBoard(context, {
          linesOf: (entry) => getEntry(lines, entry),
          htmlOf: (entry) => getEntry(rows, entry),
        });
        await writeIndex(folder, index);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`indexed ${entries.length} postings in ${seconds} s`);
      },
    },
  };
}

/** Reads the text of each posting from its page. */
async function readLines(built: string, entries: readonly Entry[]) {
  const read = async (entry: Entry) => {
    const html = await readFile(join(built, 'jobs', entry.id, 'index.html'), 'utf8');
    return [entry, textOfPage(html)] as const;
  };
  return new Map(await pMap(entries, read, { concurrency: MAX_OPEN_FILES }));
}

/** Reads the row of each posting, which the page build has rendered. */
async function readRows(folder: string, entries: readonly Entry[]) {
  const content = await readFile(join(folder, RENDERED_ROWS_FILE), 'utf8');
  const rows = new Map(Object.entries<string>(JSON.parse(content)));
  return new Map(entries.map((entry) => [entry, getEntry(rows, entry.id)]));
}

function getEntry<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error('The pages and the search index are of two boards.');
  return value;
}

/** Replaces the folder of search, rendered rows included, by an index. */
async function writeIndex(folder: string, { manifest, files }: BoardIndex): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const paths = [...files].map(
    ([path, content]) => [join(folder, manifest.version, path), content] as const,
  );
  const folders = new Set(paths.map(([path]) => dirname(path)));
  await Promise.all([...folders].map((path) => mkdir(path, { recursive: true })));
  await pMap(paths, ([path, content]) => writeFile(path, content), { concurrency: MAX_OPEN_FILES });
  await writeFile(join(folder, MANIFEST_FILE), JSON.stringify(manifest));
}
