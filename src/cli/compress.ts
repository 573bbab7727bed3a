import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { TYPES } from '../publish/hosts/headers.ts';
import { isHidden } from '../publish/hosts/host-files.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** In bytes: what fits a packet with its headers gains nothing by being smaller. */
const WORTH_IT = 1024;

/** The endings of text: of all other files the board has none that are not compressed already. */
const TEXT_ENDINGS: readonly string[] = Object.entries(TYPES)
  .filter(([, type]) => type.includes('charset'))
  .map(([ending]) => `.${ending}`);

/** In bytes, of all files that were compressed. */
export interface Compressed {
  files: number;
  plain: number;
  brotli: number;
  gzip: number;
}

/**
 * Puts a `.br` and a `.gz` beside each text of more than a kilobyte in a built site, as small as they can be made, for
 * hosts that serve those in place of the text.
 *
 * @param step called after each file, with how many there are
 */
export async function compressSite(
  folder: string,
  step: (done: number, of: number) => void = () => undefined,
): Promise<Compressed> {
  const paths = await textsIn(folder);
  const total: Compressed = { files: 0, plain: 0, brotli: 0, gzip: 0 };
  let done = 0;
  const queue = paths.values();
  // Each takes the next file from the same queue, so that there are never more in hand than there are processors.
  const work = async () => {
    for (const path of queue) {
      const text = await readFile(path);
      if (text.length > WORTH_IT) {
        const sizes = await compressFile(path, text);
        total.files += 1;
        total.plain += text.length;
        total.brotli += sizes.brotli;
        total.gzip += sizes.gzip;
      }
      done += 1;
      step(done, paths.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return total;
}

async function textsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && TEXT_ENDINGS.includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isHidden(`/${relative(folder, path).split(sep).join('/')}`))
    .sort();
}

async function compressFile(path: string, text: Buffer): Promise<{ brotli: number; gzip: number }> {
  const [brotli, gzipped] = await Promise.all([
    toBrotli(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
    toGzip(text, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzipped)]);
  return { brotli: brotli.length, gzip: gzipped.length };
}
