import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pMap from 'p-map';
import type { Entry } from '../board/board.ts';
import type { BoardContext } from '../board/board-context.ts';
import { MAX_OPEN_FILES } from '../lib/max-open-files.ts';
import { indexBoard, type BoardIndex } from '../search/build/index-board.ts';
import { MANIFEST_FILE, RENDERED_ROWS_FILE, SEARCH_FOLDER } from '../search/index-files.ts';
import type { TextBlock } from '../text/blocks.ts';

/**
 * Indexes the postings of a built board for search.
 *
 * @param load loads the board that was built
 */
export function searchIndex(load: () => BoardContext): AstroIntegration {
  let home = '';
  return {
    name: 'corkboard:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(`${config.base.replace(/\/$/, '')}/`, config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const context = load();
        const { entries } = context.board;
        const folder = join(fileURLToPath(dir), SEARCH_FOLDER);
        const rows = await readRows(folder);
        const index = await indexBoard(context, {
          linesOf: getLines,
          htmlOf: ({ id }) => getRow(rows, id),
          urlOf: (id) => `${home}jobs/${id}/`,
        });
        await writeIndex(folder, index);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`indexed ${entries.length} postings in ${seconds} s`);
      },
    },
  };
}

/** The lines of a posting's text. Those of MDX are known once its page has been rendered. */
function getLines({ id, text }: Entry): readonly TextBlock[] {
  if (!text.blocks) throw new Error(`The text of ${id} has not been rendered.`);
  return text.blocks;
}

/** Reads the rows that `src/pages/pagefind/rows.json.ts` has rendered, by the ids of postings. */
async function readRows(folder: string): Promise<Map<string, string>> {
  const content = await readFile(join(folder, RENDERED_ROWS_FILE), 'utf8');
  return new Map(Object.entries<string>(JSON.parse(content)));
}

function getRow(rows: ReadonlyMap<string, string>, id: string): string {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`The row of ${id} has not been rendered.`);
  return row;
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
