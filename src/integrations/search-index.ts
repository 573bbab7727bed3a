import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BoardContext } from '../board/board-context.ts';
import { toBits } from '../search/bits.ts';
import { buildIndex } from '../search/build/build-index.ts';
import { createStateChanges } from '../search/build/build-state-changes.ts';
import { createFacetTable, liveCount } from '../search/build/build-facet-table.ts';
import { gzip } from '../search/build/gzip.ts';
import {
  CHANGES_FILE,
  getCommonWordFile,
  FORMAT,
  MANIFEST_FILE,
  getRowFile,
  SEARCH_FOLDER,
  SPELLINGS_FILE,
  TABLE_FILE,
  type Manifest,
} from '../search/index-files.ts';
import { createSynonymFinder } from '../search/build/synonyms.ts';
import { textOfPage } from '../text/page-text.ts';
import type { Files } from '../search/build/run-pagefind.ts';
import { createSearchDocument, getSearchedLines } from '../search/build/search-document.ts';
import { createResultRow } from '../search/build/result-rows.ts';
import { createSpellingDictionary } from '../search/build/spelling-dictionary.ts';

/**
 * Indexes the built pages of postings for search.
 *
 * @param load the board that the pages are of
 */
export function searchIndex(load: () => Promise<BoardContext>): AstroIntegration {
  return {
    name: 'corkboard:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const built = fileURLToPath(dir);
        const { files, manifest } = await indexPages(built, await load());
        const target = join(built, SEARCH_FOLDER);
        await rm(target, { recursive: true, force: true });
        await writeFiles(join(target, manifest.version), files);
        await writeFile(join(target, MANIFEST_FILE), JSON.stringify(manifest));
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`indexed ${manifest.postings} postings in ${seconds} s`);
      },
    },
  };
}

async function indexPages(built: string, context: BoardContext) {
  const { board, format, messages } = context;
  const names = createSynonymFinder(board, format.country, messages.search.synonyms);
  const lines = await inTurn(board.entries, async (entry) => {
    const html = await readFile(join(built, 'jobs', entry.id, 'index.html'), 'utf8');
    return getSearchedLines(entry, textOfPage(html));
  });
  const records = board.entries.map((entry, i) =>
    createSearchDocument(entry, lines[i] ?? [], names, context),
  );
  const indexing = buildIndex(records);
  // Pagefind is a process of its own: what does not wait for it is done meanwhile.
  const rows = board.entries.map((entry, i) =>
    pack(createResultRow(entry, lines[i] ?? [], context)),
  );
  const { files, common, phrases } = await indexing;

  files.set(TABLE_FILE, pack(createFacetTable(context)));
  files.set(CHANGES_FILE, pack(createStateChanges(context)));
  files.set(SPELLINGS_FILE, pack(createSpellingDictionary(board)));
  rows.forEach((row, i) => files.set(getRowFile(i), row));
  common.forEach(({ rows, strong }, i) => {
    const bits = [rows, strong].map((numbers) => toBits(numbers, records.length));
    files.set(getCommonWordFile(i), gzip(Buffer.concat(bits)));
  });
  const manifest: Manifest = {
    format: FORMAT,
    version: hashOf(files),
    day: context.board.today,
    frozen: context.board.frozen,
    postings: records.length,
    live: liveCount(context),
    common: common.map(({ word }) => word),
    phrases,
  };
  return { files, manifest };
}

const pack = (value: unknown) => gzip(Buffer.from(JSON.stringify(value)));

/** A name for what is in the files, the same for the same content. */
function hashOf(files: Files): string {
  const hash = createHash('sha256');
  for (const path of [...files.keys()].sort()) {
    hash.update(path);
    hash.update(files.get(path) ?? '');
  }
  return hash.digest('hex').slice(0, 12);
}

/** So many files are open at a time. */
const AT_ONCE = 64;

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let i = 0; i < items.length; i += AT_ONCE) {
    done.push(...(await Promise.all(items.slice(i, i + AT_ONCE).map(work))));
  }
  return done;
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  await Promise.all([...folders].map((path) => mkdir(path, { recursive: true })));
  await inTurn([...files], ([path, content]) => writeFile(join(folder, path), content));
}
