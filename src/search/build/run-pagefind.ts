import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { gzip } from './gzip.ts';
import { LANGUAGE, PAGEFIND_SCRIPT, findPostingIds, renumberPostings } from '../index-files.ts';

/** A file of the index, by its path. */
export type Files = Map<string, Uint8Array>;

/** What Pagefind is given of a posting. */
export interface PagefindRecord {
  content: string;
  meta: Record<string, string>;
}

/**
 * The files of a Pagefind index that a browser needs to search it.
 *
 * @param first the place on the board of its first posting
 * @throws with every error that Pagefind reports
 */
export async function runPagefind(
  records: readonly PagefindRecord[],
  first: number,
): Promise<Files> {
  try {
    return await runOpen(records, first);
  } finally {
    await close();
  }
}

async function runOpen(records: readonly PagefindRecord[], first: number): Promise<Files> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`Pagefind could not begin: ${errors.join('; ')}`);
  const added = await Promise.all(
    records.map((record, row) =>
      index.addCustomRecord({ url: String(row), language: LANGUAGE, ...record }),
    ),
  );
  const result = await index.getFiles();
  const problems = [...errors, ...added.flatMap((one) => one.errors), ...result.errors];
  if (problems.length > 0) throw new Error(`Pagefind could not index: ${problems.join('; ')}`);
  const files: Files = new Map(result.files.map(({ path, content }) => [path, content]));
  renumberMeta(files, records.length, first);
  const needed = new RegExp(
    `^(?:${PAGEFIND_SCRIPT}|pagefind-entry\\.json|wasm\\.unknown\\.pagefind|.*\\.pf_(?:meta|index))$`,
  );
  return new Map([...files].filter(([path]) => needed.test(path)));
}

/** @throws when Pagefind did not keep the postings in order: then their places would name the wrong ones */
function renumberMeta(files: Files, postings: number, first: number): void {
  const unpack = (content: Uint8Array) => gunzipSync(content).toString('latin1');
  const [path, packed] = [...files].find(([name]) => name.endsWith('.pf_meta')) ?? [];
  const meta = packed ? unpack(packed) : '';
  const ids = findPostingIds(meta, postings);
  const inOrder = ids.every((id, row) => {
    const fragment = files.get(`fragment/${id}.pf_fragment`);
    return fragment && unpack(fragment).includes(`{"url":"${row}"`);
  });
  if (path === undefined || ids.length !== postings || !inOrder) {
    throw new Error('Pagefind did not keep the postings in the order in which they were given.');
  }
  files.set(path, gzip(Buffer.from(renumberPostings(meta, postings, first), 'latin1')));
}
