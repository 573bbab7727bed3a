import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pMap from 'p-map';
import { TYPES } from '../publish/hosts/headers.ts';
import { isHidden } from '../publish/hosts/host-files.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** In bytes: a smaller file fits a packet with its headers, and gains nothing. */
const MIN_SIZE = 1024;

/** The extensions of texts. All other files of a board are compressed already. */
const TEXT_ENDINGS: readonly string[] = Object.entries(TYPES)
  .filter(([, type]) => type.includes('charset'))
  .map(([ending]) => `.${ending}`);

/** The number of files that were compressed, and the sums of their sizes in bytes. */
export interface CompressedSizes {
  files: number;
  plain: number;
  brotli: number;
  gzip: number;
}

/**
 * Writes a `.br` and a `.gz` next to each text of more than a kilobyte in a built site, as small as
 * possible, for hosts that serve those instead of the text.
 *
 * @param onFile called after each file with the number of finished files and of all
 */
export async function compressSite(
  folder: string,
  onFile: (finished: number, total: number) => void = () => undefined,
): Promise<CompressedSizes> {
  const paths = await findTexts(folder);
  const total: CompressedSizes = { files: 0, plain: 0, brotli: 0, gzip: 0 };
  let finished = 0;
  const compress = async (path: string) => {
    const text = await readFile(path);
    if (text.length > MIN_SIZE) {
      const sizes = await compressFile(path, text);
      total.files += 1;
      total.plain += text.length;
      total.brotli += sizes.brotli;
      total.gzip += sizes.gzip;
    }
    finished += 1;
    onFile(finished, paths.length);
  };
  await pMap(paths, compress, { concurrency: availableParallelism() });
  return total;
}

async function findTexts(folder: string): Promise<string[]> {
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
