import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import {
  assertPagefindVersion,
  ENTRY_FILE,
  findRecordIds,
  getFragmentFile,
  hasUrl,
  isMetaFile,
  isNeededFile,
  LANGUAGE,
  maskRecordIds,
} from '../pagefind-adapter.ts';
import { gzip } from './gzip.ts';

/** The content of files by their paths. */
export type Files = Map<string, Uint8Array>;

/** A posting as Pagefind gets it. */
export interface PagefindRecord {
  content: string;
  meta: Record<string, string>;
}

/**
 * Builds an index and returns the files of it that a browser needs to search it.
 *
 * @throws when Pagefind reports errors or is another version than search can use
 */
export async function runPagefind(records: readonly PagefindRecord[]): Promise<Files> {
  try {
    return await buildFiles(records);
  } finally {
    await close();
  }
}

async function buildFiles(records: readonly PagefindRecord[]): Promise<Files> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const added = await Promise.all(
    records.map((record, row) =>
      index.addCustomRecord({ url: String(row), language: LANGUAGE, ...record }),
    ),
  );
  const result = await index.getFiles();
  const problems = [...errors, ...added.flatMap((one) => one.errors), ...result.errors];
  if (problems.length > 0) throw new Error(`Pagefind could not index: ${problems.join('; ')}`);
  const files: Files = new Map(result.files.map(({ path, content }) => [path, content]));
  assertPagefindVersion(Buffer.from(files.get(ENTRY_FILE) ?? []).toString() || '{}');
  maskIds(files, records.length);
  return new Map([...files].filter(([path]) => isNeededFile(path)));
}

/** @throws when Pagefind did not keep the order of the records, so that rows would be wrong */
function maskIds(files: Files, postings: number): void {
  const unpack = (content: Uint8Array) => gunzipSync(content).toString('latin1');
  const [path, packed] = [...files].find(([name]) => isMetaFile(name)) ?? [];
  const meta = packed ? unpack(packed) : '';
  const ids = findRecordIds(meta, postings);
  const isInOrder = ids.every((id, row) => {
    const fragment = files.get(getFragmentFile(id));
    return fragment !== undefined && hasUrl(unpack(fragment), String(row));
  });
  if (path === undefined || ids.length !== postings || !isInOrder) {
    throw new Error('Pagefind did not keep the order of the postings.');
  }
  files.set(path, gzip(Buffer.from(maskRecordIds(meta, postings), 'latin1')));
}
