import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Entry } from '../board/board.ts';
import type { BoardContext } from '../board/board-context.ts';
import { toBits } from '../search/bits.ts';
import { buildIndex } from '../search/build/build-index.ts';
import { stateChanges } from '../search/build/build-state-changes.ts';
import { facetTable, liveCount } from '../search/build/build-facet-table.ts';
import { gzip } from '../search/build/gzip.ts';
import {
  CHANGES,
  commonFile,
  FORMAT,
  MANIFEST,
  rowFile,
  SEARCH_FOLDER,
  SPELLINGS,
  TABLE,
  type Manifest,
} from '../search/index-files.ts';
import { createSynonymFinder } from '../search/build/synonyms.ts';
import type { Files } from '../search/build/run-pagefind.ts';
import { createSearchDocument, searchedLines } from '../search/build/search-document.ts';
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
        const { files, manifest } = await indexBoard(await load());
        const target = join(built, SEARCH_FOLDER);
        await rm(target, { recursive: true, force: true });
        await writeFiles(join(target, manifest.version), files);
        await writeFile(join(target, MANIFEST), JSON.stringify(manifest));
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`indexed ${manifest.postings} postings in ${seconds} s`);
      },
    },
  };
}

async function indexBoard(context: BoardContext) {
  const { board, format, messages } = context;
  const names = createSynonymFinder(board, format.country, messages.search.synonyms);
  const lines = board.entries.map((entry) => searchedLines(entry, linesOf(entry)));
  const records = board.entries.map((entry, i) =>
    createSearchDocument(entry, lines[i] ?? [], names, context),
  );
  const indexing = buildIndex(records);
  // Pagefind is a process of its own: what does not wait for it is done meanwhile.
  const rows = board.entries.map((entry, i) =>
    pack(createResultRow(entry, lines[i] ?? [], context)),
  );
  const { files, common, phrases } = await indexing;

  files.set(TABLE, pack(facetTable(context)));
  files.set(CHANGES, pack(stateChanges(context)));
  files.set(SPELLINGS, pack(createSpellingDictionary(board)));
  rows.forEach((row, i) => files.set(rowFile(i), row));
  common.forEach(({ rows, strong }, i) => {
    const bits = [rows, strong].map((numbers) => toBits(numbers, records.length));
    files.set(commonFile(i), gzip(Buffer.concat(bits)));
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

/** The lines of a posting's text. That of MDX is known once its page has been rendered. */
function linesOf({ id, text }: Entry): string[] {
  if (!text.blocks) throw new Error(`The text of ${id} has not been rendered.`);
  return text.blocks.map((block) => block.text).filter((line) => line !== '');
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
