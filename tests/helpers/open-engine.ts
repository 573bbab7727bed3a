import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Engine } from '../../src/search/browser/engine.ts';
import type { SearchRequest } from '../../src/search/browser/protocol.ts';
import { buildBoard, contextOf, type Fields } from './build-board.ts';

/** A posting of a board for search: its fields and the lines of its text. */
export type SearchedPosting = Fields & { lines?: readonly string[] };

/** A built index. */
export interface BuiltIndex {
  /** Opens it as a page that was just loaded does. */
  open(): Engine;
  /** The files that were loaded so far, below the folder of the version. */
  loaded: string[];
  remove(): Promise<void>;
}

/**
 * Indexes a board and lets engines search it outside a browser. Call it before anything else
 * imports the search: its modules keep the `fetch` that they find.
 */
export async function buildSearchIndex(
  postings: Record<string, SearchedPosting>,
): Promise<BuiltIndex> {
  const loaded: string[] = [];
  globalThis.fetch = async (input) => {
    const url = new URL(input instanceof Request ? input.url : input);
    loaded.push(url.pathname.replace(/^.*?\/index\/[^/]+\//, ''));
    return new Response(await readFile(fileURLToPath(url)));
  };
  const { indexBoard } = await import('../../src/search/build/index-board.ts');
  const { Engine } = await import('../../src/search/browser/engine.ts');
  const board = buildBoard(
    Object.fromEntries(
      Object.entries(postings).map(([id, posting]) => {
        const fields = { ...posting };
        delete fields.lines;
        return [id, fields];
      }),
    ),
  );
  const { manifest, files } = await indexBoard(contextOf(board), {
    linesOf: ({ id }) => (postings[id]?.lines ?? []).map((text) => ({ text })),
    htmlOf: ({ id, posting }) => `<li id="${id}"><a data-mark>${posting.title}</a></li>`,
    urlOf: (id) => `https://board.example/jobs/${id}/`,
  });
  const root = await mkdtemp(join(tmpdir(), 'corkboard-engine-'));
  await writeFile(join(root, 'package.json'), '{"type":"module"}');
  await Promise.all(
    [...files].map(async ([path, content]) => {
      const file = join(root, 'index', manifest.version, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }),
  );
  const folder = pathToFileURL(join(root, 'index/')).href;
  return {
    open: () => new Engine({ folder, manifest, now: Date.parse(manifest.day), attempt: 0 }),
    loaded,
    remove: () => rm(root, { recursive: true }),
  };
}

/** A search for a text, by relevance. */
export function requestSearch(text: string, others: Partial<SearchRequest> = {}): SearchRequest {
  return { text, choices: {}, sort: 'relevance', shown: 20, typing: false, ...others };
}
